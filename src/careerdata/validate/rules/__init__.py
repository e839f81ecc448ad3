"""The catalogue: one folder a family, one class a rule. A class added here is a rule; nothing else needs an edit."""

"""LVL: levels and their order."""

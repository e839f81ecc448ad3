"""What several rules share, as base classes."""

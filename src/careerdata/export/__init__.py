"""Writing releases of the tables, swapping them in whole, and reading them back."""

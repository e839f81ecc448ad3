"""The rules as a list: one module a format."""

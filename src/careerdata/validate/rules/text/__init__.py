"""TXT: text and structure."""

"""Writing a release of the tables, and swapping it in whole."""

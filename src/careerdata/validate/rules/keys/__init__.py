"""REF: keys between tables."""

"""From what a text states to typed values."""

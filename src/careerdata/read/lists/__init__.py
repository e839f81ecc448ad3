"""Lists as their readers see them."""

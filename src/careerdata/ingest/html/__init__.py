"""Pages of the web: a tree of elements with positions, turned into blocks."""

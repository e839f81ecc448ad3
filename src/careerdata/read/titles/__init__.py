"""What a page is called, and whose guide it is."""

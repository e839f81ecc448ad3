"""What a section is as its readers see it, and what of the page they may ask."""

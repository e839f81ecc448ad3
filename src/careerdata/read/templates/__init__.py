"""The small language in which layouts write headings and sentences, and how what it finds fills rows."""

"""Ladders of headings, labels and list items: what names a level, which names are a ladder, and what is asked at each."""

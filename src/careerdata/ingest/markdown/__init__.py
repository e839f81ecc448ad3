"""Markdown with positions, turned into blocks."""

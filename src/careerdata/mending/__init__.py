"""Guides mended as findings propose: which fixes, in which bytes, and what came of it when they were checked again."""

"""Patterns of English sentences and titles, where words alone do not tell: one module a subject."""

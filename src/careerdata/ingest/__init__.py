"""Bytes to a document with positions: one module a format, and where files come from."""

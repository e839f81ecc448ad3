"""Releases: what must hold before one goes out."""

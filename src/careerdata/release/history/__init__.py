"""Releases one after the other: when a value first appeared, when it changed, what it was."""

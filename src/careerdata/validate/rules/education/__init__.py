"""EDU: education."""

"""Findings: what does not hold together in a guide, where it stands, and how to mend it."""

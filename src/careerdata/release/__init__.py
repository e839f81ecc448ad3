"""A release as it stands: what it is made of, how far it is from the last, how it is read. What writes one is `export`."""

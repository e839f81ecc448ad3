"""A guide in the words of schema.org: what career sites embed in their pages, as JSON-LD."""

"""Data that a page carries for machines: JSON-LD and microdata, each value with its place."""

"""The version of the schema that all tables share."""

SCHEMA_VERSION = "1.1.0"
"""Semantic version: major where a column goes or changes its type, minor where one is added, patch for words."""

"""What follows from the records: every other way to say what a table looks like, read off the one declaration."""

from careerdata.schemas.version import SCHEMA_VERSION

__all__ = ["SCHEMA_VERSION"]

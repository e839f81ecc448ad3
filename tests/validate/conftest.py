"""Reads files as a build reads them, for examples that are files."""

from __future__ import annotations

import pytest

from careerdata.commands import examples
from careerdata.validate.run_examples import Reading


@pytest.fixture
def read_files() -> Reading:
    """Reads the files of a RAW folder, by their paths in it, into tables."""
    return examples.read_files

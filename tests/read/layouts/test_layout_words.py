"""What a layout may say is what `docs/layouts.md` says it may."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pydantic import BaseModel

from careerdata.read.layouts.model import Furniture, Layout, SectionRule
from careerdata.read.readers import READERS
from careerdata.read.readers.facts import Fact
from careerdata.read.readers.grid import GridColumn
from careerdata.read.readers.led import Lead
from careerdata.read.readers.table import TableColumn
from careerdata.read.sections.cells import CellColumn
from careerdata.read.templates.compiler import TYPES

MODELS = (Layout, SectionRule, Furniture, Fact, CellColumn, GridColumn, TableColumn, Lead, *READERS.values())


@pytest.fixture(scope="module")
def words(repository: Path) -> set[str]:
    return set(re.findall(r"`([a-z_]+)`", (repository / "docs/layouts.md").read_text("utf-8")))


@pytest.mark.parametrize("model", MODELS, ids=lambda model: model.__name__)
def test_every_key_is_explained(words: set[str], model: type[BaseModel]) -> None:
    assert not set(model.model_fields) - words


@pytest.mark.parametrize("kind", sorted(set(TYPES) - {"words", "figure"}))
def test_every_type_of_slot_is_explained(repository: Path, kind: str) -> None:
    text = (repository / "docs/layouts.md").read_text("utf-8")
    assert re.search(rf"`(?:\{{field:)?{kind}\}}?`", text) is not None


def test_every_reader_is_explained(words: set[str]) -> None:
    assert not set(READERS) - words

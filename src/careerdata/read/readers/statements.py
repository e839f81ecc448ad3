"""Sentences of a fixed form in running text that state fields of a record."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any, ClassVar, Literal

from careerdata.document.row import Row
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.sections.section import Reader, Section
from careerdata.read.sections.stating import stating
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.template import Template


class Statements(Reader):
    """Each sentence that fits a template states fields of a record; one with a `{role}` only where that is the guide's."""

    how: Literal["statements"] = "statements"
    prose: ClassVar[bool] = True
    known_names: ClassVar[frozenset[str]] = frozenset({"role"})
    table: str
    set: dict[str, Any] = {}
    sentences: list[Written]

    @cached_property
    def _templates(self) -> list[Template]:
        return [compile_template(written) for written in self.sentences]

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for block in section.lines():
            for sentence, _, found in stating(self._templates, block.text, page):
                if any(slot.name == "role" and not same_role(slot.text.clean, page.role) for slot in found):
                    continue
                row = Row(self.table, joins=True)
                fill(row, [slot for slot in found if slot.name != "role"], sentence)
                row.put_given(self.set)
                yield row

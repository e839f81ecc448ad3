"""A list on a page that no layout knows: one row an entry, by what its bold type, colons and groups say."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Literal

from careerdata.document.row import Row
from careerdata.normalize.names import names_degree
from careerdata.read.lists.entries import entries
from careerdata.read.lists.entry import Entry
from careerdata.read.lists.names import words_of
from careerdata.read.lists.remarks import judges
from careerdata.read.lists.wording import (
    asks_for,
    is_ability,
    is_at_a_rung,
    is_noun,
    is_time,
    is_total,
    says_none,
    tells_what_one_does,
)
from careerdata.read.readers.items import name_and_examples
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.section import Reader, Section

MOST_NAMING = 5
"""Most words that name something in an item that ends as a sentence does: `Patience. Bees set the pace.`"""


class Listed(Reader):
    """Each entry is a row; one that another section has named before is none."""

    how: Literal["listed"] = "listed"
    lists_in_a_line: ClassVar[bool] = True
    table: str
    set: dict[str, Any] = {}
    text: str | None = None
    """Field that takes all of an entry."""
    name: str | None = None
    """Field that takes its name."""
    details: str | None = None
    """Field that takes what is said of it."""
    group: str | None = None
    """Field that takes what it is listed under."""
    examples: str | None = None
    """Field that takes the examples a name has in brackets."""
    section_kind: str | None = None
    """Field that takes the kind of the section."""
    named: bool = False
    """The names that an item lists behind a colon are the entries, listed under its own."""
    deep: bool = False
    """What stands below an entry is one, too."""
    whole: bool = False
    """Only items that are no name and what is said of it: `Place: Berlin` is a fact, no duty."""
    unpaid: bool = False
    """Only items that state no sum of money: what is earned is no duty."""
    unlearnt: bool = False
    """Only entries that name no degree and no years of experience: a list of skills may ask for them, too."""
    others: list[str] = []
    """Topics that the name of an entry may be on which is none of these: under skills, `Certifications: ...`."""
    sentences: bool = False
    """What a label tells in sentences on its own line are entries, one each."""
    abilities: bool = False
    """Only entries that say in their first words that one is able to do something."""
    numbered: bool = False
    """Only items that a number begins: what one does in turn."""
    ranked: bool = True
    longest: int = 40
    """Most words of an entry's name, of all of it where it has none, brackets aside: one of more is running text."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        field = self.name or self.text or ""
        known = page.read.gathered(self.table, _known, field)
        rank = 0
        for entry in entries(section, page, flat=self.name is not None or section.in_line, deep=self.deep, named=self.named):
            row = self._row(entry, section, page) if self._is_wanted(entry, page) else None
            if row is None or _words(row, field) in known:
                continue
            # A heading that is an entry has its place among the headings beside it.
            rank = section.rank - section.parent.rank if entry.is_heading and section.parent else rank + 1
            if self.ranked and entry.number is not None:
                row.put("rank", int(entry.number.value), entry.number.span())
            elif self.ranked:
                row.put("rank", rank)
            yield row

    def takes_sentences(self) -> bool:
        return self.sentences

    def _is_wanted(self, entry: Entry, page: Page) -> bool:
        """Whether an entry is of what the list is read for."""
        details = entry.details
        if self.unpaid and has_money(entry.text, page):
            return False
        if self.name and (
            is_total(entry.name.value) or says_none(entry.name.value) or (details is None and judges(entry.name.value))
        ):
            return False
        if self.unlearnt and (names_degree(entry.text.value) or is_time(entry.text, page)):
            return False
        if self.numbered and not entry.block.marker.isdigit():
            return False
        if self.abilities and not (is_ability(entry.name.value) or (details and is_ability(details.value))):
            return False
        heads = entry.name if details is not None else entry.group
        return heads is None or not self.others or page.topic(heads) not in self.others

    def _row(self, entry: Entry, section: Section, page: Page) -> Row | None:
        said = entry.name if self.name or entry.details else entry.text
        size = words_of(said)
        ends = entry.text.value.endswith(".") and size > MOST_NAMING
        if self.whole and (entry.details is not None or entry.block.shape != "item"):
            return None
        is_sentence = (
            self.name is not None and ends and not (is_ability(said.value) or is_noun(said.value) or asks_for(said.value))
        )
        is_sentence = is_sentence and not (is_at_a_rung(section) and tells_what_one_does(said.value, page))
        if is_sentence or size > self.longest or not any(map(str.isalpha, said.value)):
            return None
        row = Row(self.table)
        if self.text:
            row.put(self.text, entry.text.clean, entry.text.span())
        if self.name and self.examples:
            name_and_examples(row, self.examples, entry.name)
        elif self.name:
            row.put(self.name, entry.name.clean, entry.name.span())
        for field, text in ((self.details, entry.details), (self.group, entry.group)):
            if field and text:
                row.put(field, text.clean.rstrip(":"), text.cut(0, len(text.value.rstrip(": "))).span())
        if self.section_kind:
            row.put(self.section_kind, section.kind)
        row.put_given(self.set)
        row.also += [text.span() for text in (entry.text, entry.group) if text]
        return row


def _known(row: Row, field: str) -> Iterator[tuple[str, object]]:
    if field in row.values:
        yield _words(row, field)


def _words(row: Row, field: str) -> tuple[str, object]:
    kind = row.values.get("kind")
    return str(row.values[field].value).casefold(), kind.value if kind else None

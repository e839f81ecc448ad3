"""A list of what one needs to have learnt: each item is a requirement with the credential it asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile
from typing import ClassVar, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.pay_words import subject_ends
from careerdata.normalize import names
from careerdata.patterns import lazy
from careerdata.read.lists.names import is_list, listed, parted, without_brackets
from careerdata.read.readers.items import listed_items
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

_PREFERRED = lazy(
    r"\b(?:preferred|desirable|desired|a plus|advantageous|nice to have|helpful|beneficial|optional|recommended)\b", re.IGNORECASE
)
MIN_LINE = 3
"""Things that a line without a bullet lists at least."""
MAX_WORDS = 20
"""Words of a requirement that stands alone."""


class Requirements(Reader):
    """Each item of the list is one requirement."""

    how: Literal["requirements"] = "requirements"
    lists_in_a_line: ClassVar[bool] = True
    credentials_only: bool = False
    """Of a list that asks for other things too, the items that name something to be learnt."""
    degrees_only: bool = False
    """Of a list of something else, of skills, the items that name a degree."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        items = _first_line(section) + [block for _, block in listed_items(section)] or _lines(section)
        if sum(_names_who(block.text, page) for block in items) * 2 > len(items):
            return  # of a field called education these are the jobs
        # What a heading that says nothing of learning stands over may be anything: how one applies, who offers it.
        if self.degrees_only:
            items = [block for block in items if names.names_degree(block.text.value)]
        learnt_only = (self.credentials_only or section.is_one_of_a_list) and not _is_of_learning(section.heading, page)
        if learnt_only:
            items = [block for block in items if _names_learning(block.text.value)]
        items = [block for block in items if not _tells_something_else(block.text.value)]
        if section.is_one_of_a_list and not items and not self.degrees_only:
            section.kind = "other"
        for block in items:
            text = block.text
            row = Row("education")
            row.put("kind", "requirement")
            row.put("name", text.clean, text.span())
            credential = names.credential(text.value)
            if credential is not None:
                row.put("credential", credential)
            for said in (text, section.heading):
                preferred = _PREFERRED.search(said.value)
                if preferred:
                    row.put("preferred", True, said.span(*preferred.span()))
            yield row


def _first_line(section: Section) -> list[Block]:
    """What the first line of a section lists by commas, where half of it is to be learnt."""
    first = next(section.lines(), None)
    if first is None or first.shape != "line" or first.cells or not is_list(first.text):
        return []
    pieces = [replace(first, text=piece) for piece in listed(first.text)]
    if len(pieces) < MIN_LINE:  # `a degree in biology, or a related field`
        return []
    return pieces if sum(_names_learning(piece.value) for piece in pieces) * 2 >= len(pieces) else []


def _lines(section: Section) -> list[Block]:
    """The lines that are all of a section and no sentences: what is asked, without bullets."""
    blocks = list(section.lines())
    if not blocks or any(block.shape != "line" or block.cells for block in blocks):
        return []
    told = list(takewhile(_is_short, blocks))
    ends = len(told) == len(blocks) or blocks[len(told)].value.endswith(":")
    learnt = sum(names.credential(block.value) is not None for block in told)
    return told if told and ends and learnt * 2 >= len(told) else []


def _is_short(block: Block) -> bool:
    """Whether a line is no sentence and heads nothing."""
    return block.value[-1] not in ".:;!?" and len(block.value.split()) <= MAX_WORDS


def _names_who(text: Text, page: Page) -> bool:
    """Whether an item names who does a job, and nothing to be learnt."""
    name = without_brackets(parted(text, page.document.raw)[0].value)
    return not _names_learning(text.value) and any(words.titles.names_a_role(name) for words in languages().values())


def _tells_something_else(value: str) -> bool:
    """Whether an item is a sentence with a verb, and names nothing to be learnt: `Potters are in demand.`."""
    return value[-1:] in (".", "!") and bool(subject_ends().find(value)) and not _names_learning(value)


def _is_of_learning(heading: Text, page: Page) -> bool:
    """Whether a heading over what is demanded names something to be learnt: `GCSE qualifications`."""
    found = (said for words in languages().values() for said in words.learning_phrases.find(heading.value))
    return any(page.topic(heading.cut(said.start, said.end)) != "requirements" for said in found)


def _names_learning(text: str) -> bool:
    """Whether words of any language name something to be learnt: a degree, a certificate."""
    return names.credential(text) is not None or any(words.learning_phrases.find(text) for words in languages().values())

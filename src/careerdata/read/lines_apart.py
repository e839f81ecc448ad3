"""Lines of a paragraph that a reader sees one below the other: labels in bold or before a colon, bullets, numbers, short ones."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.read.lines_listed import BULLET, as_items
from careerdata.read.sections.adorned import picture_of
from careerdata.read.strong import strong_runs

_COLON = re.compile(r"(?:[^\s:]+\s+){0,7}?[^\s:]+\s?:(?:\s|\Z)")
"""A few words and a colon."""
_NUMBER = re.compile(r"\b\d{1,2}[.)]\s+(?=\S)")
"""The number of an item that neither Markdown nor HTML takes for one."""
MAX_SHORT = 50
"""Characters of a line that its writer broke on purpose: what an editor wraps is longer."""
MIN_SHORT = 3
"""Such lines at least: two may be a name and what is said of it."""


def apart(document: Document) -> list[Block]:
    """The blocks of a document, each line of a paragraph that its writer set apart as a block of its own.

    A reader of the page may see such lines run on, but they were put one below the other: `**Focus:** models`, `**Duties:**`.
    """
    if document.format == "text":
        return as_items(document.blocks)
    cut = _Cut(document)
    return as_items([piece for block in document.blocks for piece in cut.pieces(block)], numbers=True)


class _Cut:
    """Cuts the paragraphs of a document into the lines that were set apart."""

    def __init__(self, document: Document) -> None:
        self._raw = document.raw
        self._wraps = document.format == "html"
        """The ends of its lines are blanks like others: `<br>` alone ends one."""

    def pieces(self, block: Block) -> Iterator[Block]:
        """The lines of a block that were set apart; the block itself where none was."""
        text = block.text
        begins = [0]
        if block.shape == "line" and text and not block.cells:
            ends = [at for at in range(len(text.value)) if self._is_break(text, at)]
            marked = _labelled_lines(text, self._raw, ends) if text.starts is not None else ()
            begins += sorted({*marked, *self._lines(text, ends)})
        if len(begins) == 1:
            yield block
            return
        for begin, end in pairwise([*begins, len(text.value)]):
            yield replace(block.piece(begin, end), alone=False, leads=block.leads and not begin)

    def _is_break(self, text: Text, at: int) -> bool:
        """Whether a character of a text stands for the end of a line."""
        if not text.value[at].isspace():
            return False
        raw = self._raw[slice(*text.span(at, at + 1))]
        return "\n" in raw or "<br" in raw.casefold()

    def _lines(self, text: Text, ends: list[int]) -> Iterator[int]:
        """Where the lines of a text but its first one begin, those that all lines show, or each by itself, to be set apart."""
        if not ends:
            return
        spans = list(pairwise([-1, *ends, len(text.value)]))
        lines = [text.value[end + 1 : following] for end, following in spans]
        begins = [end + 1 for end, _ in spans]
        if lines[0].rstrip().endswith(":") and len(lines[0]) <= MAX_SHORT:  # it heads the others
            lines, begins = lines[1:], begins[1:]
            yield begins[0]
            if len(lines) == 1:
                return
        if all(map(_COLON.match, lines)) or (self._breaks(text, ends) and _are_short(lines)):
            yield from begins[1:]
            return
        numbered = _NUMBER.match(lines[0]) is not None
        marks = [picture_of(line).strip() for line in lines]
        several = len(set(filter(None, marks))) < len(lines)
        for begin, line, mark in zip(begins[1:], lines[1:], marks[1:], strict=True):
            if BULLET.match(line) or (numbered and _NUMBER.match(line)) or (mark and several):
                yield begin

    def _breaks(self, text: Text, ends: list[int]) -> bool:
        """Whether the ends of lines are meant: in HTML they are where a tag says so."""
        return not self._wraps or all("<br" in self._raw[slice(*text.span(at, at + 1))].casefold() for at in ends)


def _are_short(lines: list[str]) -> bool:
    """Whether lines are short, begin with no small letter and go on in none of the next."""
    said = [line.strip() for line in lines]
    if len(said) < MIN_SHORT or any(not line or len(line) > MAX_SHORT or line[0].islower() for line in said):
        return False
    return all(line[-1] not in ",;" for line in said[:-1])


def _labelled_lines(text: Text, raw: str, ends: list[int]) -> Iterator[int]:
    """Where lines of a text but its first one begin with a label in bold, or stand under a line that is all in bold."""
    for begin, end in strong_runs(text, raw):
        opens = not begin or begin - 1 in ends
        if begin and opens and ":" in text.value[end - 1 : end + 1]:
            yield begin
        if opens and end < len(text.value) and end in ends:
            yield end + 1

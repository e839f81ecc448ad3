"""Lines of a paragraph that a reader sees one below the other: labels in bold or before a colon, bullets, numbers, short ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.lines_listed import BULLET, NUMBER, as_items, led_items
from careerdata.read.sections.adorned import picture_of
from careerdata.read.strong import strong_runs

_COLON = lazy(r"(?:[^\s:]+\s+){0,7}?[^\s:]+\s?:(?:\s|\Z)")
"""A few words and a colon."""
_ENDS = lazy(r"[:.]")
"""What ends a name in bold that opens a line."""
_DASH = lazy(r"(?:[^\s\u2013\u2014-]\S*\s+){1,7}?(?:[\u2013\u2014]|-{1,2})\s")
"""A few words and a dash between blanks."""
_SUM_LAST = lazy(r"[^\W\d_][^.;:!?$£€₹]{1,50}\s[$£€₹]\s?\d[\d.,]*[kK+]?\s*\Z")
"""A few words and a sum: a row of a list without marks."""
_SUM = lazy(r"\s*[$£€₹]\s?\d[\d.,]*[kK]?(?:\s?(?:[-\u2013]|to)\s?[$£€₹]?\s?\d[\d.,]*[kK]?)?\+?\s*\Z")
"""A sum or a range and nothing else."""
MIN_SUMS = 2
"""Sums below names at least."""
MAX_SHORT = 50
"""Characters of a line that its writer broke on purpose: what an editor wraps is longer."""
MIN_SHORT = 3
"""Such lines at least: two may be a name and what is said of it."""


def apart(document: Document) -> list[Block]:
    """The blocks of a document, each line of a paragraph that its writer set apart as a block of its own.

    A reader of the page may see such lines run on, but they were put one below the other: `**Focus:** models`, `**Duties:**`.
    """
    if document.format == "text":
        return led_items(as_items(document.blocks))
    wraps = document.format == "html"  # the ends of its lines are blanks like others, so that short ones say nothing
    pieces = [piece for block in document.blocks for piece in _pieces(block, document.raw, wraps=wraps)]
    return as_items(pieces, numbers=True)


def _pieces(block: Block, raw: str, *, wraps: bool) -> Iterator[Block]:
    """The lines of a block that were set apart; the block itself where none was."""
    text = block.text
    ends = _ends(text, raw) if block.shape == "line" and text and not block.cells else []
    marked = _labelled_lines(text, raw, ends) if ends and text.starts is not None else ()
    begins = sorted({0, *marked, *_lines(text, ends, wraps=wraps)})
    if len(begins) == 1:
        yield block
        return
    for begin, end in pairwise([*begins, len(text.value)]):
        yield replace(block.piece(begin, end), alone=False, leads=block.leads and not begin)


def _ends(text: Text, raw: str) -> list[int]:
    """Which characters of a text stand for the ends of its lines."""
    if "\n" not in raw[slice(*text.span())]:
        return []
    return [at for at, one in enumerate(text.value) if one.isspace() and "\n" in raw[slice(*text.span(at, at + 1))]]


def _lines(text: Text, ends: list[int], *, wraps: bool) -> Iterator[int]:
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
    alike = any(all(map(form.match, lines)) for form in (_COLON, _SUM_LAST, *([_DASH] if len(lines) >= MIN_SHORT else [])))
    if alike or (not wraps and _are_short(lines)):
        yield from begins[1:]
        return
    if not wraps:
        yield from _runs(lines, begins)
    numbered = NUMBER.match(lines[0]) is not None
    marks = [picture_of(line).strip() for line in lines]
    several = len(set(filter(None, marks))) < len(lines)
    for begin, line, mark in zip(begins[1:], lines[1:], marks[1:], strict=True):
        if BULLET.match(line) or (numbered and NUMBER.match(line)) or (mark and several):
            yield begin


def _runs(lines: list[str], begins: list[int]) -> Iterator[int]:
    """Where short lines begin of which several are sums alone, and what follows them: names with their pay below each."""
    at = 0
    for is_set, run in groupby(lines, _are_set):
        own = list(run)
        if is_set and sum(_SUM.match(line) is not None for line in own) >= MIN_SUMS:
            yield from begins[at : at + len(own) + 1]
        at += len(own)


def _are_set(line: str) -> bool:
    """Whether a line is short, begins with no small letter, and does not go on in the next."""
    said = line.strip()
    return bool(said) and len(said) <= MAX_SHORT and not said[0].islower() and said[-1] not in ",;"


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
        if begin and opens and _ENDS.search(text.value[end - 1 : end + 1]):
            yield begin
        if opens and end < len(text.value) and end in ends:
            yield end + 1

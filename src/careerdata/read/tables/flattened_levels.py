"""The columns of a flattened table whose figures are those of levels: `Job family Level I Level II Level III`."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.text import Text
from careerdata.normalize.end import At
from careerdata.read.ladders.words import labelled, seniorities
from careerdata.read.tables.heading import CODED, MAX_LABEL

MIN_LEVELS = 2
"""Levels beside each other that make a line a header."""
EMPTY = "-\u2013\u2014"
"""What stands in a cell that states nothing."""

Cells = tuple[Text, ...]


def levels_of(line: Text) -> Cells:
    """What heads the names of the rows, then each level; none where the line does not end in levels of one kind."""
    for spans in _levels_in(line.value):
        begins = len(spans)
        stop = len(line.value.rstrip())
        while begins and not line.value[spans[begins - 1][1] : stop].strip():
            begins -= 1
            stop = spans[begins][0]
        name = line.cut(0, stop)
        if len(spans) - begins >= MIN_LEVELS and 0 < len(name.value.strip()) <= MAX_LABEL:
            return (name, *(line.cut(start, end) for start, end in spans[begins:]))
    return ()


def fits(row: Cells, levels: Cells) -> bool:
    """Whether a row has a cell a level; those behind one that states nothing may be left out: they state nothing either."""
    return len(row) == len(levels) or (0 < len(row) < len(levels) and row[-1].value.strip() in EMPTY)


def _levels_in(value: str) -> Iterator[list[At]]:
    """Where the levels of each kind stand in a line: numbered ones of one label, grades, words of seniority."""
    numbered = list(labelled().finditer(value))
    if len({found["label"].casefold() for found in numbered}) == 1:
        yield [found.span() for found in numbered]
    yield [found.span() for found in CODED.finditer(value)]
    yield [(said.start, said.end) for said in seniorities().find(value)]

"""Ladders in front matter: `- level: 1` with what is asked at it, perhaps once under each of several areas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.read.ladders import words
from careerdata.read.ladders.asked import Asked, rows_of
from careerdata.read.ladders.experience import put_years, years_in
from careerdata.read.ladders.naming import name_of
from careerdata.read.ladders.no_name import NAMES
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Section

MIN_RUNGS = 2


@dataclass(slots=True)
class _Rung:
    """A level in front matter: its key's item, the keyed items beside it, and what stands under it."""

    label: str
    item: Block
    area: Text | None
    beside: dict[str, Block] = field(default_factory=dict)
    under: list[Block] = field(default_factory=list)


def key_of(block: Block) -> str | None:
    """The key of an item of front matter, lower-case; None where it has none."""
    prefix = f"{FRONT_MATTER}-"
    return next((mark.removeprefix(prefix) for mark in block.marks if mark.startswith(prefix)), None)


def heads_of_ladders(blocks: Iterable[Block]) -> frozenset[int]:
    """The `id` of each key of front matter whose list names two levels and more."""
    named: dict[int, set[str]] = {}
    head: Block | None = None
    for block in blocks:
        if FRONT_MATTER in block.marks and block.shape == "heading":
            head = block
        elif head is not None and key_of(block) in words.labels():
            named.setdefault(id(head), set()).add(block.value)
    return frozenset(head for head, levels in named.items() if len(levels) >= MIN_RUNGS)


def rows_in_head(section: Section, page: Page) -> Iterator[Row]:
    """The rows of `levels` and `expectations` of a list in front matter; none where it names no two levels."""
    rungs = list(_rungs(section.blocks))
    ranks = {value: rank for rank, value in enumerate(dict.fromkeys(rung.item.value for rung in rungs), start=1)}
    if len(ranks) < MIN_RUNGS:
        return
    section.kind, section.readers = "career_path", ()
    for rung in rungs:
        level = _level(rung, ranks[rung.item.value], page)
        yield level
        yield from rows_of(_asked(rung), frozenset(), level)


def _rungs(blocks: Iterable[Block]) -> Iterator[_Rung]:
    """The levels of a list, in order, each with the name of the entry that it stands in."""
    names: dict[int, Text] = {}
    rung: _Rung | None = None
    for block in blocks:
        key = key_of(block)
        names = {depth: name for depth, name in names.items() if depth <= block.level}
        if key in words.labels():
            if rung is not None:
                yield rung
            around = [name for depth, name in names.items() if depth < block.level]
            rung = _Rung(key or "", block, around[-1] if around else None)
        elif rung is not None and block.level == rung.item.level and key is not None:
            rung.beside[key] = block
        elif rung is not None and block.level > rung.item.level:
            rung.under.append(block)
        elif rung is not None:
            yield rung
            rung = None
        if key in NAMES:
            names[block.level] = block.text
    if rung is not None:
        yield rung


def _level(rung: _Rung, rank: int, page: Page) -> Row:
    row = Row("levels")
    value = rung.item.text
    called = next((rung.beside[key].text for key in NAMES if key in rung.beside), None)
    if value.value.isdigit():
        numbered, span = f"{rung.label.capitalize()} {value.value}", _with_key(rung, page)
        row.put("title", called.clean if called else numbered, called.span() if called else span)
        row.put("grade", numbered, span)
    else:
        name = name_of(value, page)
        title = called or (name.title if name else value)
        row.put("title", title.clean, title.span())
        if name is not None and name.grade is not None:
            row.put("grade", name.grade.clean, name.grade.span())
    row.put("rank", rank)
    _put_years(row, rung, page)
    return row


def _with_key(rung: _Rung, page: Page) -> Span:
    """The raw slice from a level's key to its value: `level: 1`."""
    raw, (start, end) = page.document.raw, rung.item.text.span()
    line = raw.rfind("\n", 0, start) + 1
    return Span(line + raw[line:start].lower().rfind(rung.label), end)


def _put_years(row: Row, rung: _Rung, page: Page) -> None:
    for key, block in rung.beside.items():
        if set(key.replace("_", " ").replace("-", " ").split()) & words.years():
            found = years_in(block.text, 0, len(block.value), page)
            figures = [figure for figure in page.figures(block.text) if figure.kind == "count"]
            years = found or (figures[0]._replace(kind="duration", unit="year") if len(figures) == 1 else None)
            if years is not None:
                put_years(row, years, block.text)
                return


def _asked(rung: _Rung) -> Iterator[Asked]:
    """What is asked: the items as deep as the first ones under a level; what stands deeper are examples of theirs."""
    depth = min((block.level for block in rung.under), default=0)
    for block in rung.under:
        if block.level == depth:
            yield Asked(block.text, rung.area)

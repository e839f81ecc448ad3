"""Series that may be ladders: sibling headings, the labels of a section, the items of a list, each with what stands under it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from careerdata.document.block import CODE, Block
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.ladders.experience import years_alone
from careerdata.read.ladders.listed import MAX_LABEL, lists_in
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.naming import MAX_HEAD, name_of
from careerdata.read.ladders.place import Place, Series, without_pay
from careerdata.read.sections.context import Page
from careerdata.read.sections.indent import apart
from careerdata.read.sections.section import Section

MAX_LEVEL = 60
"""Characters of a level before what a paragraph says of it."""
_SAYS = lazy(r"[:\d]|[.;,!?]\Z")
"""What a name of a rank has not: a label, a figure, the end of a sentence."""
_MARK = lazy(r":\s|\s?[\u2013\u2014]|\s-\s")
MIN_LINES = 3
"""Lines without bullets that may be a ladder at least."""
MOST_OF_A_RANK = 4
"""Words of one at most."""
PAIR = 2
"""Cells of a term and what is said of it."""


def series_in(section: Section, page: Page) -> Iterator[Series]:
    """The series of a section: of the headings right under it, of its labels, of its lists."""
    above = list(headings_over(section))
    if len(section.children) > 1:
        places = [Place(child.heading, name_of(child.heading, page), child, child.blocks) for child in section.children]
        yield from _named_inside(places, above, page)
        yield Series("headings", places, above, top=section.parent is None)
    blocks = [block for block in section.lines() if CODE not in block.marks]
    labels = list(_labels(apart(blocks, page.document.raw), page))
    if len(labels) > 1:
        yield Series("labels", labels, above)
    yield from lists_in(blocks, above, page)
    if len(blocks) >= MIN_LINES and all(block.shape == "line" and _is_a_rank(block) for block in blocks):
        yield Series("items", [Place(block.text, name_of(block.text, page)) for block in blocks], above)
    terms = [_term(block, page) for block in blocks if "dl" in block.marks and len(block.cells) == PAIR]
    if len(terms) > 1:
        yield Series("labels", terms, above)


def _is_a_rank(block: Block) -> bool:
    """Whether a line is a few words and nothing else."""
    return not block.cells and len(block.value.split()) <= MOST_OF_A_RANK and not _SAYS.search(block.value)


def _term(block: Block, page: Page) -> Place:
    """A term of a list of such, with what is said of it."""
    head, said = block.cells
    return Place(head, name_of(head, page), body=[replace(block, text=said, cells=())] if said else [])


def headings_over(section: Section) -> Iterator[Text]:
    """The heading of a section and those over it; the title's only over what stands right under it."""
    at: Section | None = section
    while at is not None and (at is section or at.parent is not None):
        yield at.heading
        at = at.parent


def _named_inside(places: list[Place], above: list[Text], page: Page) -> Iterator[Series]:
    """The first labels under headings, one in each, that are its levels and give years.

    Under headings that say how senior alone they name a trade; under those that name one they say how senior.
    """
    ranked = all(place.name is not None and place.name.senior and not place.name.core for place in places)
    named: list[Place] = []
    for place in places:
        first = next(_labels(place.body if ranked else place.body[:1], page), None)
        if first is not None and first.name is not None and first.name.years and (first.name.core or first.name.senior):
            named.append(first)
    if len(named) == len(places) and all(bool(place.name and place.name.core) or not ranked for place in named):
        yield Series("labels", named, above)


def _labels(blocks: Iterable[Block], page: Page) -> Iterator[Place]:
    """The lines of a section that label what follows, or name something before a colon."""
    place: Place | None = None
    for block in blocks:
        is_line = block.shape in ("line", "heading") and "li" not in block.marks
        if (
            is_line
            and not _is_of_years(block, place, page)
            and (_labels_something(block, page) or _begins_with_level(block, page))
        ):
            if place is not None:
                yield place
            head = block.text if len(block.value) <= MAX_HEAD else block.text.cut(0, MAX_HEAD)
            place = Place(block.text, name_of(head, page))
        elif place is not None:
            place.body.append(block)
    if place is not None:
        yield place


def _is_of_years(block: Block, above: Place | None, page: Page) -> bool:
    """Whether a line gives the years of the label over it: it says what they are, or stands right below one for people."""
    found = years_alone(without_pay(block.text, page), page)
    if found is None or above is None or above.name is None:
        return False
    of_people = (above.name.senior or above.name.of_a_trade) and above.name.years is None and not above.body
    return of_people or block.value[: found[0].start].rstrip(" *").endswith(":")  # `Experience: 0-2 years`


def _labels_something(block: Block, page: Page) -> bool:
    """Whether a line may be a label: it is no sentence, and no sum that a label above it heads."""
    if len(block.value) > MAX_LABEL or block.value.rstrip()[-1:] in ".!?;,":
        return False
    first = next(iter(page.figures(block.text)), None)
    return first is None or first.kind != "money" or first.start > 0


def _begins_with_level(block: Block, page: Page) -> bool:
    """Whether a paragraph is what is said of the grade or the level before its first colon or dash: `L2: Works on her own`."""
    mark = _MARK.search(block.value, 0, MAX_LEVEL)
    if mark is None or not block.value[mark.end() :].strip():
        return False
    name = name_of(block.text.cut(0, mark.start()), page)
    return name is not None and (name.grade is not None or name.senior or names_a_role(name.stem or ""))

"""The sums of money in running text, each with the words of its line that speak of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.figure_words import PAIR_WORDS
from careerdata.language.paying_words import takes_turns
from careerdata.language.sentences import sentences
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.pay.names import REACH, level_behind, names_before, note_on
from careerdata.read.pay.passage import Passage, money_of, stop_of
from careerdata.read.pay.period import called, timed
from careerdata.read.pay.sentence_marks import without_asides
from careerdata.read.pay.teller import behind_teller
from careerdata.read.sections.context import Page

LONGEST = 10 * REACH
"""Characters before and behind a sum that are its sentence's at most: a line of megabytes has no subject."""
_BROKEN = lazy(r"\d,\s\d{3}\s?[-\u2013\u2014]\s?\Z")
"""The lower end of a range in which a blank stands, that is no number that can be read: `$22, 665 \u2013 $47,012`."""
_BRACKET = lazy(r"\s?\([^()]{1,40}\)")
"""What is said of the second end of a range in its own bracket."""


def passages(text: Text, page: Page) -> Iterator[Passage]:
    """The sums of money in a text, in order."""
    sums = [figure for figure in page.figures(text) if figure.kind == "money"]
    text = without_asides(text)
    spans = list(sentences(text.value)) if sums else []
    at = 0
    for begin, end in spans:
        since = begin
        in_turn = at < len(sums) and sums[at].start < end and takes_turns(text.value[begin:end])
        while at < len(sums) and sums[at].start < end:
            following = sums[at + 1].start if at + 1 < len(sums) and sums[at + 1].start < end else end
            found, since = _passage(text, sums[at], since, following, page, first=since == begin)
            found = replace(found, unclear=in_turn or _beside(text, sums, at) or _beside(text, sums, at + 1))
            yield replace(found, before_unit=money_of(sums[at - 1])) if at and not found.first else found
            at += 1


def _passage(text: Text, figure: Figure, begin: int, end: int, page: Page, *, first: bool) -> tuple[Passage, int]:
    """A sum between the words before it, from `begin` on, and the next sum; and where what is said of it ends."""
    before = max(begin, figure.start - REACH)
    begin, end = max(begin, figure.start - LONGEST), min(end, figure.end + LONGEST)
    stop = stop_of(figure)
    # A bracket within a range is of its first end, and so is the one behind it of the second.
    noted = "(" not in text.value[figure.start : figure.end]
    note = (note_on(text, before, figure.start, stop, end) or level_behind(text, figure.start, stop, page)) if noted else None
    figure = figure if figure.period_at else called(figure, text, begin)
    if first and figure.period_at is None:
        figure = timed(figure, text, begin)
    told = behind_teller(text, before, figure.start, page)
    names = [
        name
        for name in names_before(text, before, figure.start, page, first=first)
        if told == before or name.span() >= text.span(told)
    ]
    begin = told if told > before else begin
    passage = Passage(text, figure, begin, end, tuple(names), note, first)
    closed = _BRACKET.match(text.value, stop) if not noted else None
    return passage, closed.end() if closed else passage.note_end


def _are_a_pair(value: str, one: Figure, other: Figure) -> bool:
    """Whether a bracket holds two sums and no word of what each is: `Band 6 (£31,365 and £37,890)`."""
    opened, closed = value[: one.start].rstrip().endswith("("), value[stop_of(other) :].lstrip().startswith(")")
    return opened and closed and value[stop_of(one) : other.start].strip() in PAIR_WORDS


def _beside(text: Text, sums: Sequence[Figure], at: int) -> bool:
    """Whether only blanks part the sum of that number from the one before it, or a dash from the end of a broken number."""
    if 0 < at < len(sums) and _are_a_pair(text.value, sums[at - 1], sums[at]):
        return True
    if at < len(sums) and _BROKEN.search(text.value, max(0, sums[at].start - REACH), sums[at].start):
        return True
    return 0 < at < len(sums) and not text.value[stop_of(sums[at - 1]) : sums[at].start].strip(" \u00a0*<>=\u2264\u2265\u2192")

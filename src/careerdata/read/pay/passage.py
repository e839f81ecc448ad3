"""One sum of money in running text, with the words of its line that speak of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from careerdata.document.text import Text
from careerdata.language.pay_words import subject_ends
from careerdata.language.paying_words import takes_turns
from careerdata.language.sentences import sentences
from careerdata.normalize.currencies import agreed
from careerdata.normalize.figure import Figure
from careerdata.read.pay.anew import speaks_anew
from careerdata.read.pay.names import REACH, level_behind, names_before, note_on
from careerdata.read.pay.period import called, timed
from careerdata.read.pay.sentence_marks import last_end, quotations, without_asides
from careerdata.read.sections.context import Page

MOST_NAMED = 2
"""Words behind a sum in a bracket that name its currency: `(20,800 Canadian dollars)`."""
LONGEST = 10 * REACH
"""Characters before and behind a sum that are its sentence's at most: a line of megabytes has no subject."""


@dataclass(frozen=True, slots=True)
class Passage:
    """A sum and what its line says around it."""

    text: Text
    figure: Figure
    begin: int
    """Where its sentence begins, or the words of another sum before it end."""
    end: int
    """Where its sentence ends, or the next sum begins."""
    names: tuple[Text, ...]
    """The labels before it on its line, in order: `Google`, `Fresher`; in a sentence those that stand before it."""
    note: Text | None
    """What stands in brackets right behind it, or follows it in its own bracket."""
    first: bool
    """No other sum stands before it in its sentence."""
    within: Text | None = None
    """What follows `in` right behind it, where other sums of its sentence have such a name, too: each is of another industry."""
    unclear: bool = False
    """Its owner cannot be told: only blanks part it from another sum, as in a table that lost its columns, or sums take turns."""
    before_unit: str | None = None
    """The currency of the sum before it, or its sign where several countries share that."""

    @property
    def before(self) -> str:
        return self.text.value[max(self.begin, self.figure.start - REACH) : self.figure.start]

    @property
    def anew(self) -> bool:
        """Whether the words before it have a subject and a verb of their own, and so speak of somebody else than those before."""
        return speaks_anew(self.text, self.begin, self.before)

    @property
    def spoken(self) -> bool:
        """Whether the sum stands in a sentence, not among names and figures: it has an end, or says on what the sum is."""
        return last_end(self.text.value) >= self.stop or bool(subject_ends().find(self.behind))

    @property
    def quoted(self) -> bool:
        """Whether it stands between quotation marks with words of its own: what somebody is to say states no pay."""
        at = self.figure.start
        return any(begin < at < end for begin, end in quotations(self.text.value))

    @property
    def is_conversion(self) -> bool:
        """Whether it is the sum right before it in another currency: `AUD 92,000 (€58,000)`."""
        value = self.text.value
        opened = not self.first and value[self.begin : self.figure.start].strip() == "("
        named, closed, _ = value[self.stop : self.end].partition(")")
        other = agreed(_money(self.figure), self.before_unit) == ""
        return opened and other and bool(closed) and len(named.split()) <= MOST_NAMED

    @property
    def stop(self) -> int:
        """Where the sum ends, with what it is paid for."""
        return _stop(self.figure)

    @property
    def sum(self) -> Text:
        """The sum alone."""
        return self.text.cut(self.figure.start, self.figure.end)

    @property
    def shown(self) -> Text:
        """The sum as written, with what it is paid for."""
        return self.text.cut(self.figure.start, self.stop)

    @property
    def note_end(self) -> int:
        """Where what is said of the sum right behind it ends."""
        return self.text.value.find(self.note.value, self.stop) + len(self.note.value) if self.note else self.stop

    @property
    def behind(self) -> str:
        """The words behind it, those of its own bracket where it stands in one."""
        behind = self.text.value[self.stop : min(self.end, self.stop + REACH)]
        inside = self.before.count("(") > self.before.count(")")
        return behind[: behind.find(")")] if inside and ")" in behind else behind


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
            yield replace(found, before_unit=_money(sums[at - 1])) if at and not found.first else found
            at += 1


def _passage(text: Text, figure: Figure, begin: int, end: int, page: Page, *, first: bool) -> tuple[Passage, int]:
    """A sum between the words before it, from `begin` on, and the next sum; and where what is said of it ends."""
    before = max(begin, figure.start - REACH)
    begin, end = max(begin, figure.start - LONGEST), min(end, figure.end + LONGEST)
    stop = _stop(figure)
    # A bracket within a range is of its first end, and so is the one behind it of the second.
    noted = "(" not in text.value[figure.start : figure.end]
    note = (note_on(text, before, figure.start, stop, end) or level_behind(text, figure.start, stop, page)) if noted else None
    figure = figure if figure.period_at else called(figure, text, begin)
    if first and figure.period_at is None:
        figure = timed(figure, text, begin)
    names = names_before(text, before, figure.start, page, first=first)
    return (passage := Passage(text, figure, begin, end, tuple(names), note, first)), passage.note_end


def _beside(text: Text, sums: Sequence[Figure], at: int) -> bool:
    """Whether only blanks part the sum of that number from the one before it."""
    return 0 < at < len(sums) and not text.value[_stop(sums[at - 1]) : sums[at].start].strip(" \u00a0*<>=\u2264\u2265\u2192")


def _stop(figure: Figure) -> int:
    return max(figure.end, figure.period_at[1] if figure.period_at else 0)


def _money(figure: Figure) -> str | None:
    return figure.unit or figure.sign

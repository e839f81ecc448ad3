"""One sum of money in running text, with the words of its line that speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from careerdata.document.text import Text
from careerdata.language.pay_words import named_in, subject_ends
from careerdata.language.sentences import sentences
from careerdata.normalize.currencies import agreed
from careerdata.normalize.figure import Figure
from careerdata.read.pay.labels import trimmed
from careerdata.read.pay.names import REACH, level_behind, names_before, note_on
from careerdata.read.pay.sentence_marks import last_end, quotations
from careerdata.read.sections.context import Page
from careerdata.read.settling.period import is_too_much
from careerdata.read.tables.vocabulary import vocabulary

MOST_NAMED = 2
"""Words behind a sum in a bracket that name its currency: `(20,800 Canadian dollars)`."""
LONGEST = 10 * REACH
"""Characters before and behind a sum that are its sentence's at most: a line of megabytes has no subject."""

_WORD_BEFORE = re.compile(r"\b([^\W\d_]{3,20})[ \u00a0]\Z")


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
    before_unit: str | None = None
    """The currency of that one, or its sign where several countries share that."""

    @property
    def before(self) -> str:
        return self.text.value[max(self.begin, self.figure.start - REACH) : self.figure.start]

    @property
    def anew(self) -> bool:
        """Whether the words before it have a subject and a verb of their own, and so speak of somebody else than those before."""
        value = self.before
        begins = [said.start for said in subject_ends().find(value)]
        begins += [said.start for said in named_in(value) if said.meaning == "verb"]
        return any(any(map(str.isalpha, trimmed(self.text, self.begin, self.begin + at).value)) for at in begins)

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
        return max(self.figure.end, self.figure.period_at[1] if self.figure.period_at else 0)

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
    if not sums:
        return
    spans = list(sentences(text.value))
    at = 0
    for begin, end in spans:
        since = begin
        while at < len(sums) and sums[at].start < end:
            following = sums[at + 1].start if at + 1 < len(sums) and sums[at + 1].start < end else end
            found, since = _passage(text, sums[at], since, following, page, first=since == begin)
            yield replace(found, before_unit=_money(sums[at - 1])) if at and not found.first else found
            at += 1


def _passage(text: Text, figure: Figure, begin: int, end: int, page: Page, *, first: bool) -> tuple[Passage, int]:
    """A sum between the words before it, from `begin` on, and the next sum; and where what is said of it ends."""
    before = max(begin, figure.start - REACH)
    begin, end = max(begin, figure.start - LONGEST), min(end, figure.end + LONGEST)
    stop = max(figure.end, figure.period_at[1] if figure.period_at else 0)
    # A bracket within a range is of its first end, and so is the one behind it of the second.
    noted = "(" not in text.value[figure.start : figure.end]
    note = (note_on(text, before, figure.start, stop, end) or level_behind(text, figure.start, stop, page)) if noted else None
    if figure.period is None:
        figure = _called(figure, text, begin)
    if first and figure.period is None:
        figure = _timed(figure, text, begin)
    passage = Passage(text, figure, begin, end, tuple(names_before(text, before, figure.start, page, first=first)), note, first)
    return passage, passage.note_end


def _money(figure: Figure) -> str | None:
    return figure.unit or figure.sign


def _timed(figure: Figure, text: Text, begin: int) -> Figure:
    """A sum with what its sentence says at its head that it is paid for: `Monthly, this is about £2,400`."""
    head = text.value[begin : figure.start].partition(",")[0]
    said = next((meaning for meaning in vocabulary().all_of(head) or () if meaning.subject == "period"), None)
    return figure._replace(period=said.kind, period_at=(begin, begin + len(head))) if said is not None else figure


def _called(figure: Figure, text: Text, begin: int) -> Figure:
    """A sum with what the word right before it says that it is paid for: `an average hourly £18.03`."""
    word = _WORD_BEFORE.search(text.value, max(begin, figure.start - REACH), figure.start)
    said = next((one for one in vocabulary().all_of(word[1]) or () if one.subject == "period"), None) if word else None
    if word is None or said is None or is_too_much(figure.minimum or figure.maximum or 0.0, said.kind):
        return figure
    return figure._replace(period=said.kind, period_at=word.span(1))

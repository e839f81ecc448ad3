"""One sum of money in running text, with the words of its line that speak of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from careerdata.document.text import Text
from careerdata.language.pay_words import named_in, prepositions, statistics, subject_ends
from careerdata.language.sentences import sentences
from careerdata.normalize.figure import Figure
from careerdata.read.pay.labels import is_label, phrase_behind, pieces_of, trimmed, without_verb
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.vocabulary import vocabulary

REACH = 400
"""Characters before and behind a sum in which words speak of it: the longest sentences read have fewer, and one without an
end would be gone through anew for each of its sums."""
LONGEST = 10 * REACH
"""Characters before and behind a sum that are its sentence's at most: a line of megabytes has no subject."""
_NOTE = re.compile(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_ENDS = (".", "!", "?")
_END = re.compile(r"[.!?]\s")
_KEPT = 16
"""Texts of which is kept what holds for each of their sums: a line may hold thousands, which are gone through one by one."""
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|«[^»]*»|„[^“]*“")
_BRACKETED = re.compile(r"((?:[A-Z][^\W\d_]+[\s.'’-]{1,2}){1,4})\(\Z")
"""A name whose sum stands in the bracket behind it: `Worcester (£39,000)`."""
_TAIL = re.compile(r"\s*([^.,;()\[\]|]{1,60})")


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
    """The currency of that one."""

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
        return _last_end(self.text.value) >= self.stop or bool(subject_ends().find(self.behind))

    @property
    def quoted(self) -> bool:
        """Whether it stands between quotation marks with words of its own: what somebody is to say states no pay."""
        at = self.figure.start
        return any(begin < at < end for begin, end in _quotations(self.text.value))

    @property
    def is_conversion(self) -> bool:
        """Whether it is the sum right before it in another currency: `AUD 92,000 (€58,000)`."""
        value = self.text.value
        opened = not self.first and value[self.begin : self.figure.start].strip() == "("
        converted = bool(opened and self.before_unit and self.figure.unit and self.figure.unit != self.before_unit)
        return converted and value[self.stop : self.end].lstrip().startswith(")")

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
        return self.text.value[self.stop : min(self.end, self.stop + REACH)]


@lru_cache(maxsize=_KEPT)
def _last_end(value: str) -> int:
    """Where the last sentence of a text that has an end ends; -1 where none has."""
    if value.rstrip(' *_"”’)').endswith(_ENDS):
        return len(value)
    return max((found.start() for found in _END.finditer(value)), default=-1)


@lru_cache(maxsize=_KEPT)
def _quotations(value: str) -> tuple[tuple[int, int], ...]:
    """Where a text quotes several words."""
    return tuple(found.span() for found in _QUOTED.finditer(value) if " " in found[0])


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
            yield replace(found, before_unit=sums[at - 1].unit) if at and not found.first else found
            at += 1


def _passage(text: Text, figure: Figure, begin: int, end: int, page: Page, *, first: bool) -> tuple[Passage, int]:
    """A sum between the words before it, from `begin` on, and the next sum; and where what is said of it ends."""
    before = max(begin, figure.start - REACH)
    begin, end = max(begin, figure.start - LONGEST), min(end, figure.end + LONGEST)
    stop = max(figure.end, figure.period_at[1] if figure.period_at else 0)
    note = _note(text, before, figure.start, stop, end) or _level_behind(text, figure.start, stop, page)
    if first and figure.period is None:
        figure = _timed(figure, text, begin)
    passage = Passage(text, figure, begin, end, tuple(_names(text, before, figure.start, page, first=first)), note, first)
    return passage, passage.note_end


def _timed(figure: Figure, text: Text, begin: int) -> Figure:
    """A sum with what its sentence says at its head that it is paid for: `Monthly, this is about £2,400`."""
    head = text.value[begin : figure.start].partition(",")[0]
    said = next((meaning for meaning in vocabulary().all_of(head) or () if meaning.subject == "period"), None)
    return figure._replace(period=said.kind, period_at=(begin, begin + len(head))) if said is not None else figure


def _note(text: Text, begin: int, start: int, stop: int, end: int) -> Text | None:
    """What is said of a sum right behind it: in a bracket, up to the end of its own, or behind `for` and `in`."""
    inside = text.value.count("(", begin, start) > text.value.count(")", begin, start)
    found = _TAIL.match(text.value, stop, end) if inside else _NOTE.match(text.value, stop, end)
    if found:
        return text.cut(found.start(1), found.end(1)) or None
    return phrase_behind(text, stop, end)


def _level_behind(text: Text, start: int, stop: int, page: Page) -> Text | None:
    """The level that a line names behind its sum, and holds nothing else: `£18,000 Starter`."""
    if max(start, len(text.value) - stop) > REACH or trimmed(text, 0, start):
        return None
    behind = trimmed(text, stop, len(text.value))
    return behind if behind and is_label(behind) and heading_of(behind, page).is_rung else None


def _names(text: Text, begin: int, end: int, page: Page, *, first: bool) -> list[Text]:
    """The labels in `text[begin:end]`: commas part names of a row of them, but only words of a sentence.

    Between two sums, words that no mark sets off name nothing but where they are written as a name is, or are that of a level.
    """
    pieces = list(pieces_of(text, begin, end))
    if len(pieces) == 1 and _is_said_of_pay(pieces[0][0], page):
        return []
    spoken = next((number for number, (piece, _) in enumerate(pieces) if not is_label(piece)), None)
    if spoken is None and len(pieces) > 1 and without_verb(pieces[-1][0]) is not pieces[-1][0]:
        pieces = [(piece, mark) for piece, mark in pieces[:-1] if mark != ","] + pieces[-1:]
    if spoken is None:
        return [piece for piece, mark in pieces if first or mark not in ("", ",") or _is_name(piece, page)]
    named = [piece for piece, mark in pieces[:spoken] if mark != ","]
    bracketed = _BRACKETED.search(text.value, begin, end) if not named else None
    return [text.cut(*bracketed.span(1))] if bracketed else named


def _is_said_of_pay(piece: Text, page: Page) -> bool:
    """Whether words are a sentence up to its verb, on what pay is: `The average barrister salary is`.

    Where it is the role's own pay in all of a country, they name nobody as a label either.
    """
    nouns = [said for said in named_in(piece.value) if said.meaning == "pay"]
    if without_verb(piece) is piece or not nouns or not statistics().find(piece.value):
        return False
    placed = any(said.meaning == "in" for said in prepositions().find(piece.value[nouns[-1].end :]))
    return not (placed and page.role and names_role(piece.value, page.role))


def _is_name(piece: Text, page: Page) -> bool:
    return not piece.value[0].islower() or heading_of(without_verb(piece), page).is_rung

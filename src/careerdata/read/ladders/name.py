"""What a heading, a label or the head of a list item names: a level, by its title, grade and years."""

from __future__ import annotations

import re
from dataclasses import dataclass

from careerdata.document.document import Text
from careerdata.language.figure_words import LABELS
from careerdata.normalize.figures import Figure
from careerdata.read.ladders import words
from careerdata.read.ladders.experience import says_nothing, years_in
from careerdata.read.ladders.grade import graded, is_grade, series_of
from careerdata.read.ladders.pieces import BRACKET, WORD, begin_of, pieces_of
from careerdata.read.sections.context import Page

MAX_NAME = 80
"""Characters of a level's name; what is longer is a sentence."""
MAXWORDS = 9
MAX_HEAD = 300
"""Characters of a text in which the name at its head is looked for."""
_NUMBER = re.compile(rf"(?P<stem>.*[^\W\d_].*?)[\s-]+(?P<number>{words.NUMBER})\Z")
_ENDS = ".?!;"
_MARKS = " \u00a0,:(-\u2013\u2014"


@dataclass(frozen=True, slots=True)
class Name:
    """A level as a text names it."""

    title: Text
    grade: Text | None = None
    years: Figure | None = None
    years_in: Text | None = None
    """The text that the years stand in."""
    end: int = 0
    """Where in the text what is said of the level begins."""

    @property
    def is_bare(self) -> bool:
        """Whether it is a grade without a title."""
        return self.grade is not None and self.title.value == self.grade.value

    @property
    def senior(self) -> bool:
        """Whether it says how senior one is."""
        return bool(words.seniorities().find(self.title.value))

    @property
    def core(self) -> tuple[str, ...]:
        """The words of its title that say neither seniority nor number: of a `Senior Beekeeper II` the beekeeper."""
        if self.grade is not None and self.title.value.startswith(self.grade.value):
            value = self.title.value[len(self.grade.value) :]
        else:
            value = self.stem or self.title.value
        for said in reversed(words.seniorities().find(value)):
            value = value[: said.start] + " " + value[said.end :]
        return tuple(word.casefold() for word in WORD.findall(value) if word.casefold() not in words.beside())

    @property
    def stem(self) -> str | None:
        """What its number counts: of `Engineer 3` the engineer."""
        found = _NUMBER.fullmatch(self.title.value)
        return found["stem"] if found else None

    @property
    def series(self) -> tuple[str, str] | None:
        """The letters or label of its grade, else the stem of its title, and the number of it in that series."""
        if self.grade is not None:
            return series_of(self.grade.value)
        found = _NUMBER.fullmatch(self.title.value)
        return (found["stem"].casefold(), found["number"]) if found else None


def name_of(text: Text, page: Page) -> Name | None:
    """What a text names at its head that may be a level; None where it is a sentence, a question or longer than a name."""
    if text.value.rstrip()[-1:] == "?":
        return None
    begin = begin_of(text.value)
    stop = min([len(text.value), begin + MAX_HEAD, *_sums(text, page)])
    title: Text | None = None
    grade = years = None
    end = begin
    for start, finish in pieces_of(text.value, begin, stop):
        if title is None and finish < stop and _is_numbering(text.value[start:finish].strip()):
            continue
        piece, own, own_years = _said(text, start, finish, page)
        if title is not None and piece and not is_grade(piece.value) and not (title is grade and _titled(piece.value)):
            break
        if title is None or (piece and title is grade and not is_grade(piece.value)):
            title = piece or title
        years = years or own_years
        grade = grade or own or (piece if piece is not title else None)
        end = finish
    if title is None and years is not None:
        title = text.cut(begin, end)
    if title is None or not _is_name(title.value):
        return None
    return Name(title, grade, years, text if years is not None else None, end)


def _is_numbering(value: str) -> bool:
    """Whether a piece only counts: `Step 3`, `Stage 1`."""
    found = _NUMBER.fullmatch(value)
    return found is not None and found["stem"].casefold() in LABELS and not is_grade(value)


def _sums(text: Text, page: Page) -> list[int]:
    return [figure.start for figure in page.figures(text) if figure.kind == "money"]


def _said(text: Text, start: int, finish: int, page: Page) -> tuple[Text | None, Text | None, Figure | None]:
    """The name in a piece, its grade and its years; what says nothing else than years is no name."""
    value = text.value
    years = years_in(text, start, finish, page)
    bracket = BRACKET.search(value, start, finish)
    grade: Text | None = None
    if bracket is not None:
        inside = text.cut(bracket.start(1), bracket.end(1))
        own = graded(inside)[1]
        in_bracket = years is not None and bracket.start() <= years.start < bracket.end()
        if own is not None:
            grade = own
        if own is not None or in_bracket:
            finish = bracket.start()
    elif years is not None:
        before, behind = value[start : years.start], value[years.end : finish]
        if says_nothing(before) and says_nothing(behind.partition(",")[0]):
            return None, None, years
        if says_nothing(behind):
            finish = years.start
        else:
            years = None
    name = text.cut(start, finish)
    name = name.cut(0, len(name.value.rstrip(_MARKS)))
    if not any(map(str.isalnum, name.value)):
        return None, grade, years
    title, own_grade = graded(name)
    return title, grade or own_grade, years


def _titled(value: str) -> bool:
    """Whether words behind a grade are a title: they say seniority, or each begins with a capital."""
    if words.seniorities().find(value) and _is_name(value):
        return True
    return _is_name(value) and not any(word[0].islower() for word in WORD.findall(value) if word.casefold() not in words.beside())


def _is_name(value: str) -> bool:
    found = WORD.findall(value)
    if not found or len(value) > MAX_NAME or len(found) > MAXWORDS or value.rstrip()[-1:] in _ENDS:
        return False
    return not any(word.casefold() in words.small() for word in found) and not words.ladders().find(value)

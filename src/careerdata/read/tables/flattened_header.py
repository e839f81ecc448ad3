"""The columns of a flattened table, which the words of its header tell: `Area | Hourly mean wage | Annual mean wage`."""

from __future__ import annotations

from itertools import pairwise

from careerdata.document.text import Text
from careerdata.language.phrases import Said
from careerdata.patterns import lazy
from careerdata.read.tables.vocabulary import Meanings, vocabulary

ENDS = tuple(".:;?!")
"""How a line of prose ends, or a label."""
PAIR = 2
"""Columns of a table of names and one figure each: what follows the word for the names is all of the other."""
MAX_HEADER = 160
"""Characters of a line that names columns."""
_HEADS = frozenset({"pay", "other", "owner"})
"""What the last word of a column speaks of: `Hourly mean wage`, `Typical experience`."""
_NOTE = lazy(r"\s*(?:[(\[][^()\[\]]{1,40}[)\]]|[*\u2020\u2021]+)")
_GLUED = lazy(r"(?<=[a-z])(?=[A-Z])")
_WORD = lazy(r"[^\W\d_]+")

Cells = tuple[Text, ...]


def header_of(line: Text, width: int) -> Cells:
    """The columns that a line names, as many as `width`; none where its words do not say where they end."""
    value = line.value
    if glued := _glued(line, width):
        return glued
    said = _words_of(value) if len(value) <= MAX_HEADER and value[-1:] not in ENDS else []
    begins = next((one.start for one in said if _opens(one.meaning)), 0)
    names_sums = any(_means(one.meaning, "not_pay") for one in said if one.end <= begins)
    if (
        not value[:begins].strip()
        or names_sums
        or not any(one.meaning for one in said if _means(one.meaning, "pay", "statistic"))
    ):
        return ()
    ends = [_noted(value, one.end) for one in said if one.start >= begins and _means(one.meaning, *_HEADS)]
    if len(ends) != width - 1:  # `Low High`: each word says what its figures are, and nothing else does
        words = list(_WORD.finditer(value, begins))
        meanings = [vocabulary().all_of(word[0]) for word in words]
        ends = [word.end() for word in words] if all(one and _means(one, "statistic") for one in meanings) else []
    if width == PAIR:
        ends = [len(value)]
    if len(ends) != width - 1 or value[ends[-1] :].strip():
        return ()
    starts = [begins, *ends[:-1]]
    return (line.cut(0, begins), *(line.cut(start, end) for start, end in zip(starts, ends, strict=True)))


def _glued(line: Text, width: int) -> Cells:
    """The columns of a line whose cells nothing parts, `RoleMeanPay RangeHourly`: all are known, the first for names."""
    value = line.value
    cuts = [0, *(match.start() for match in _GLUED.finditer(value)), len(value)]
    if width <= PAIR or len(cuts) != width + 1 or len(value) > MAX_HEADER:
        return ()
    cells = tuple(line.cut(begin, end) for begin, end in pairwise(cuts))
    meanings = [vocabulary().all_of(cell.value) or frozenset() for cell in cells]
    of_pay = any(_means(meaning, "pay") for meaning in meanings[1:])
    known = all(_means(meaning, "pay", "statistic", "period", "other") for meaning in meanings[1:])
    return cells if of_pay and known and _means(meanings[0], "owner") else ()


def _words_of(value: str) -> list[Said[Meanings]]:
    """The words of columns in a line; cells that nothing parts end where a capital follows a small letter: `StateMean wage`."""
    cuts = [0, *(match.start() for match in _GLUED.finditer(value)), len(value)]
    return [
        one._replace(start=begin + one.start, end=begin + one.end)
        for begin, end in pairwise(cuts)
        for one in vocabulary().find(value[begin:end])
    ]


def _opens(meaning: Meanings) -> bool:
    """Whether a phrase is the first of a column of figures."""
    return _means(meaning, "pay", "statistic", "period") and not _means(meaning, "owner")


def _means(meaning: Meanings, *subjects: str) -> bool:
    return any(one.subject in subjects for one in meaning)


def _noted(value: str, end: int) -> int:
    """Where a column ends whose last word ends there: behind the note to it."""
    note = _NOTE.match(value, end)
    return note.end() if note else end

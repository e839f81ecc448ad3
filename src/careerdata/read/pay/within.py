"""Sums of a sentence that each have behind them where they are paid: `$47,000 in state government, $42,000 in hospitals`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.figure_words import UNITS
from careerdata.language.pay_words import prepositions
from careerdata.language.tellers import theirs
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.passage import Passage
from careerdata.read.tables.place_at import place_at

MIN_BESIDE = 2
"""Sums of a sentence that have such a name: one alone may be anything (`in tips`)."""


def each_within(passages: Sequence[Passage]) -> list[Passage]:
    """The sums of a line, those with such a name beside others of their sentence that have one as of it."""
    found: list[Passage] = []
    sentence: list[Passage] = []
    for passage in [*passages, None]:
        if passage is None or passage.first:
            found += _each_of(sentence)
            sentence = []
        if passage is not None:
            sentence.append(passage)
    return found


def _each_of(sentence: Sequence[Passage]) -> list[Passage]:
    names = [_name(passage) for passage in sentence]
    given = [name.clean for name in names if name is not None]
    if len(given) < MIN_BESIDE or len(set(given)) < len(given):
        return list(sentence)
    return [replace(passage, within=name) for passage, name in zip(sentence, names, strict=True)]


def _name(passage: Passage) -> Text | None:
    """What follows `in` right behind a sum, where it is no place that is known, no year, no clause and nothing of theirs."""
    note = passage.note
    if note is None or not is_label(note) or any(map(str.isdigit, note.value)) or place_at(note) is not None:
        return None
    if note.value.split()[0].casefold() in theirs() or _is_of_a_time(note):
        return None
    between = passage.text.value[passage.stop : passage.text.value.find(note.value, passage.stop)]
    said = prepositions().find(between)
    return note if "(" not in between and said and said[-1].meaning == "in" else None


def _is_of_a_time(note: Text) -> bool:
    """Whether words end in one for a time: `a bad year`."""
    return UNITS.get(note.value.rsplit(maxsplit=1)[-1].casefold(), ("", None))[0] == "duration"

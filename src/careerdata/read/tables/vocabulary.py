"""The words of every language by which a table's headings are understood, in one look-up."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from careerdata.language.model import Language, languages
from careerdata.language.phrases import Phrases, Words


class Meaning(NamedTuple):
    """What a phrase says of a column: the subject, and which of its kinds."""

    subject: str
    """pay, not_pay, statistic, period, scale, owner, other, value, label or seniority."""
    kind: str = ""


Meanings = frozenset[Meaning]


@cache
def vocabulary() -> Phrases[Meanings]:
    """All phrases, each with everything it may mean (`mid`: a median, or a level)."""
    meanings: dict[str, set[Meaning]] = {}
    for language in languages().values():
        for meaning, words in _said_by(language):
            for phrase in words:
                meanings.setdefault(phrase.casefold().replace("-", " "), set()).add(meaning)
    by_meaning: dict[Meanings, list[str]] = {}
    for phrase, said in meanings.items():
        by_meaning.setdefault(frozenset(said), []).append(phrase)
    return Phrases(by_meaning)


def _said_by(language: Language) -> Iterator[tuple[Meaning, Words]]:
    yield Meaning("pay"), language.pay.nouns
    yield Meaning("not_pay"), language.pay.not_pay
    yield Meaning("other"), language.columns.others
    yield Meaning("value"), language.columns.values
    yield Meaning("label"), language.columns.labels
    for subject, kinds in (
        ("statistic", language.pay.statistics),
        ("period", language.pay.periods),
        ("scale", language.pay.scales),
        ("owner", language.columns.owners),
        ("seniority", language.levels.seniority_words),
    ):
        for kind, words in kinds.items():
            yield Meaning(subject, kind), words

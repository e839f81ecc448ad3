"""What a sentence begins with that those have who are paid a sum: `With experience and allowances, £30,000 is common`."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.language.pay_words import introductions, named_in, subject_ends
from careerdata.language.tellers import having
from careerdata.patterns import lazy

_CLAUSE = lazy(r"[,;:()\[\]|]|\s[-\u2013\u2014]\s")
_JOINED = lazy(r"\s(?:and|und|et|sowie)\s")


def leads_in(before: str) -> tuple[int, int] | None:
    """Where in the words before a sum those begin and end, up to their verb, that lead its sentence in; None where none do.

    Commas may stand within a row of them: `With a licence, experience and allowances it is`.
    """
    verbs = [said.start for said in subject_ends().find(before)]
    verbs += [said.start for said in named_in(before) if said.meaning == "verb"]
    for begin in (*(mark.end() for mark in reversed(list(_CLAUSE.finditer(before)))), 0):
        end = min((at for at in verbs if at >= begin), default=begin)
        words = before[begin:end]
        if any(not words[: said.start].strip() for find in (having, introductions) for said in find().find(words)):
            return begin, end
    return None


def parts_of(before: str) -> Iterator[tuple[int, int]]:
    """The phrases that lead in a sentence: `nach zehn Jahren`, then `mit Zulagen`."""
    ends = leads_in(before)
    if ends is None:
        return
    at = ends[0]
    for joined in _JOINED.finditer(before, *ends):
        yield at, joined.start()
        at = joined.end()
    yield at, ends[1]


def is_had(before: str, at: int) -> bool:
    """Whether a word for another sum stands among what those have who are paid a sum, and a verb parts the two."""
    ends = leads_in(before)
    return ends is not None and ends[0] <= at < ends[1] and bool(having().find(before[ends[0] : at]))

"""Sums of some of those whom a text speaks of, whom it does not name: `Some make $45,000`, `Most states pay well`."""

from __future__ import annotations

from careerdata.language.pay_words import named_in, prepositions, subject_ends, whole
from careerdata.language.paying_words import fewer, fewer_alone
from careerdata.patterns import lazy
from careerdata.read.pay.passage import Passage
from careerdata.read.tables.vocabulary import vocabulary

_FIRST = lazy(r"\W*([^\W\d_]+)\s+")
_PLACES = frozenset({"place", "industry"})
"""Kinds of words for where somebody is paid: it has a name, or a sum is of nobody."""


def is_of_a_part(passage: Passage) -> bool:
    """Whether the words before a sum begin with some of many, or with places that have no name."""
    before = passage.before
    said = fewer().find(before)
    if said and not any(map(str.isalnum, before[: said[0].start])):
        behind = before[said[0].end :]
        return bool(named_in(behind) or subject_ends().find(behind))
    alone = _FIRST.match(before)
    if alone is not None and fewer_alone().all_of(alone[1]) and _begins_with_verb(before[alone.end() :]):
        return True
    return _are_places(before) or any(_is_some_place(before[one.end :]) for one in prepositions().find(before))


def _is_some_place(words: str) -> bool:
    """Whether words behind `in` are of some places that have no name: `some states`."""
    said = fewer().find(words)
    if not said or words[: said[0].start].strip():
        return False
    behind = words[said[0].end :].lstrip()
    named = vocabulary().find(behind)
    return bool(named) and not named[0].start and any(one.subject == "owner" and one.kind in _PLACES for one in named[0].meaning)


def _begins_with_verb(words: str) -> bool:
    said = [one.start for one in named_in(words) if one.meaning == "verb"] + [one.start for one in subject_ends().find(words)]
    return bool(said) and not words[: min(said)].strip()


def _are_places(before: str) -> bool:
    """Whether words begin with a word for places and one that counts them: `Most states`."""
    first = _FIRST.match(before)
    if first is None or first[1].casefold() not in whole():
        return False
    said = vocabulary().find(before[first.end() :])
    plural = bool(said) and said[0].start == 0 and before[first.end() : first.end() + said[0].end].endswith("s")
    return plural and any(one.subject == "owner" and one.kind in _PLACES for one in said[0].meaning)

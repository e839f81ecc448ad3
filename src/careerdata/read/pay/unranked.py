"""Sums of those at one end of pay, of whom nothing says how many they are."""

from __future__ import annotations

from careerdata.language.pay_words import anyone, ends, named_in
from careerdata.language.shares import part_of, parts
from careerdata.read.pay.field import CENTRES, said_of
from careerdata.read.pay.passage import Passage
from careerdata.read.tables.vocabulary import vocabulary

NEAR = 3
"""Words for people between one for an end of pay and a verb for earning: `top producers make`."""


def is_unranked(passage: Passage, field: str) -> bool:
    """Whether a sum is of those at one end, and nothing says how many they are: `The lowest paid earn $24,000`."""
    value = passage.before
    if any(_begins_with_anyone(value[said.end :]) or _are_some_at_an_end(value[said.end :]) for said in ends().find(value)):
        return field != "minimum-maximum"
    lone = field in ("value", *CENTRES) and not said_of(value)
    return lone and bool(ends().find(value))


def _begins_with_anyone(words: str) -> bool:
    """Whether words begin with people of no job: `earners`."""
    said = anyone().find(words)
    return bool(said) and not words[: said[0].start].strip(" -")


def _are_some_at_an_end(words: str) -> bool:
    """Whether words are those of nobody's pay but of people, up to a verb for earning: `producers make`."""
    said = named_in(words)
    between = words[: said[0].start].split() if said and said[0].meaning == "verb" else []
    counted = any(map(str.isdigit, words)) or not part_of().isdisjoint(between) or bool(parts().find(" ".join(between)))
    return 0 < len(between) <= NEAR and between[-1].endswith("s") and not counted and not vocabulary().find(" ".join(between))

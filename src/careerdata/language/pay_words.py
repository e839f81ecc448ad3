"""The words by which pay in running text is known, of every language, each look-up made once."""

from __future__ import annotations

from functools import cache
from typing import Literal

from careerdata.language.agents import before_agent
from careerdata.language.model import language_of
from careerdata.language.pay import Statistic
from careerdata.language.phrases import Phrases, Said
from careerdata.language.shared import by_meaning, in_any, words_of
from careerdata.language.verbs import inverted

Naming = Literal["pay", "verb", "not_pay"]
"""What names a sum: a noun for pay, a verb for it, or a noun for another sum."""


def named_in(text: str) -> list[Said[Naming]]:
    """The words of a text that name a sum; one before a word for who does a job names none (`loan officer`)."""
    return [said for said in _naming().find(text) if not before_agent(text, said.end) or _is_inverted(text, said)]


def _is_inverted(text: str, said: Said[Naming]) -> bool:
    return said.meaning == "verb" and inverted().all_of(text[said.start : said.end]) is not None


@cache
def starting() -> Phrases[Literal["starting"]]:
    """What the pay of those who start is called: `starting salary`."""
    return in_any("starting", lambda language: language.pay.starting)


@cache
def _naming() -> Phrases[Naming]:
    """Words that name a sum of money."""
    return by_meaning(lambda language: {"pay": language.pay.nouns, "verb": language.pay.verbs, "not_pay": language.pay.not_pay})


@cache
def statistics() -> Phrases[Statistic]:
    """Words of sentences that say what a figure is: `starts at`, `on average`."""
    return by_meaning(lambda language: language.pay.said)


@cache
def ends() -> Phrases[Literal["top", "bottom"]]:
    """Words that say from which end a share is counted: the `top` 10 percent."""
    return by_meaning(lambda language: {"top": language.pay.top, "bottom": language.pay.bottom})


@cache
def differences() -> Phrases[Literal["before", "behind"]]:
    """Words right before or behind a sum that make a difference of it: `adds`, `more`."""
    return by_meaning(lambda language: {"before": language.pay.differences_before, "behind": language.pay.differences_behind})


def end_in_pay(words: str) -> bool:
    """Whether the last of some words that name a sum names pay: `an average salary on offer`."""
    named = [said.meaning for said in named_in(words) if said.meaning != "verb"]
    return named[-1:] == ["pay"]


@cache
def stories() -> Phrases[Literal["story"]]:
    """Words of headings over what one person was paid."""
    return in_any("story", lambda language: language.pay.stories)


@cache
def introductions() -> Phrases[Literal["introduction"]]:
    """Words by which a sentence begins that names nobody up to its first comma: `According to`, `Yes`."""
    return in_any("introduction", lambda language: (*language.pay.introductions, *language.answers))


@cache
def subject_ends() -> Phrases[Literal["end"]]:
    """Words that follow the subject of a sentence: `can`, `is`."""
    return in_any("end", lambda language: language.pay.subject_ends)


@cache
def some() -> Phrases[Literal["some"]]:
    """Words for some of those in a job: `with experience`."""
    return in_any("some", lambda language: language.pay.some)


@cache
def anyone() -> Phrases[Literal["anyone"]]:
    """Words for who is paid or pays that name no job: `workers` in this field."""
    return in_any("anyone", lambda language: language.pay.anyone)


@cache
def everyone() -> Phrases[Literal["everyone"]]:
    """Words for all who work, whatever they do: `all occupations`."""
    return in_any("everyone", lambda language: language.pay.everyone)


@cache
def themselves(tag: str | None) -> Phrases[Literal["themselves"]]:
    """Words of a language, or of any where none is told, that stand for whom the text is about: `they`.

    They are short: the French `on` is another word in English.
    """
    if tag is None:
        return in_any("themselves", lambda language: language.pay.themselves)
    return Phrases({"themselves": language_of(tag).pay.themselves})


@cache
def whole() -> frozenset[str]:
    """Words before or behind a job's name by which it stays the whole job: `most`, `the`."""
    return words_of(lambda language: (*language.pay.whole, *language.topics.articles))


@cache
def asks() -> Phrases[Literal["asks"]]:
    """Words by which a heading asks for a sum: `How much` do they earn?"""
    return in_any("asks", lambda language: language.pay.asks)


@cache
def links() -> Phrases[Literal["link"]]:
    """Words between the names of a row of names: `and`, `to`."""
    return in_any("link", lambda language: language.pay.links)


@cache
def counters() -> Phrases[Literal["counter"]]:
    """Words before `of` that name no sum of their own: a `range` of."""
    return in_any("counter", lambda language: language.pay.counters)


@cache
def prepositions() -> Phrases[Literal["for", "in"]]:
    """Words before whom a sum is paid to, and before where it is."""
    return by_meaning(lambda language: {"for": language.pay.paid_to, "in": language.pay.paid_in})


@cache
def placed() -> Phrases[Literal["placed"]]:
    """Words between a sum and where it is paid: `working` in."""
    return in_any("placed", lambda language: language.pay.placed)


@cache
def places_of() -> Phrases[Literal["place"]]:
    """Words of a heading or a sentence whose names are of places: `by city`."""
    return in_any("place", lambda language: language.pay.places_of)

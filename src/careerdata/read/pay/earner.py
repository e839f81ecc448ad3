"""Who earns a sum by the subject of its sentence, where that is of no role, level or industry that is known."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.joining import articles, indefinite
from careerdata.language.pay_words import (
    anyone,
    ends,
    named_in,
    placed,
    prepositions,
    statistics,
    subject_ends,
    themselves,
    whole,
)
from careerdata.language.shares import shares
from careerdata.language.tellers import complement, having, me, paying, theirs
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.another import is_group, is_of_none_here
from careerdata.read.pay.labels import is_label, trimmed
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page


def earner_of(passage: Passage, subject: Text, head: Text, page: Page) -> Text | None:
    """The people that are the subject of a verb for earning: `A purser on a wide aircraft earned`, `Those with a degree make`.

    `head`: the subject, without the place that it may name.
    """
    if not head or not passage.spoken or not is_label(head) or me().find(subject.value):
        return None
    earns = _earns(passage, subject)
    some = _some_of_all(head, page) if earns or _goes_on(passage, subject) else None
    if some is not None or not earns:
        return some
    stands_for = any(not said.start for said in themselves(page.language).find(head.value))
    none = stands_for or not (is_of_none_here(head, page, (anyone, ends, statistics)) or is_group(head, page))
    return None if none or not _are_people(head) else head


def _earns(passage: Passage, subject: Text) -> bool:
    """Whether what follows a subject is a verb for earning, with what may stand before one: `may earn`, `are paid`."""
    value = passage.text.value
    behind = value[value.find(subject.value, passage.begin) + len(subject.value) : passage.figure.start]
    verb = next((said for said in named_in(behind) if said.meaning == "verb"), None)
    if verb is None or paying().all_of(behind[verb.start : verb.end]):
        return False
    between = behind[: verb.start]
    for said in reversed(subject_ends().find(between)):
        between = between[: said.start] + between[said.end :]
    return len(between.split()) <= 1


def _goes_on(passage: Passage, subject: Text) -> bool:
    """Whether a further sum of a sentence stands right behind its subject, whose verb is that of the sum before."""
    return not passage.first and passage.before.rstrip().endswith(subject.value)


def _some_of_all(subject: Text, page: Page) -> Text | None:
    """Some of all who are spoken of: `people with a degree`."""
    value = subject.value
    ends = [said.end for said in themselves(page.language).find(value) if not value[: said.start].strip()]
    ends += [said.end for said in anyone().find(value) if not value[: said.start].strip()]
    behind = value[ends[0] :] if ends else ""
    has = [said.start for find in (having, placed) for said in find().find(behind)]
    has += [said.start for said in prepositions().find(behind) if said.meaning == "in" and not _is_open(behind[said.end :])]
    if shares().find(value):  # `One in ten`
        return None
    apart = any(not behind[:start].strip() for start in has) or (ends and not theirs().isdisjoint(behind.casefold().split()))
    return subject if apart else None


def _is_open(words: str) -> bool:
    """Whether words behind `in` name nothing that tells some apart: `this field`."""
    first = next(iter(words.split()), "").casefold()
    return first in whole() or themselves(None).all_of(first) is not None


def _are_people(subject: Text) -> bool:
    """Whether a subject is of one or several of a kind: `a purser`, `pursers`, `tradespeople`."""
    words = subject.value.split()
    if all(word.casefold() in articles() or word.casefold() in whole() for word in words):
        return False
    head = trimmed(subject, 0, _head(subject)).value
    return words[0].casefold() in indefinite() or names_a_role(subject.value) or names_a_role(head)


def _head(subject: Text) -> int:
    """Where the words before the first preposition end: `pursers` of "pursers on long flights"."""
    found = complement().search(subject.value)
    return found.start() if found else len(subject.value)

"""The job other than the guide's that a sentence, or what stands over it, names."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from careerdata.document.text import Text
from careerdata.language.agents import before_agent
from careerdata.language.joining import indefinite
from careerdata.language.pay_words import anyone, ends, everyone, named_in, statistics, themselves, whole
from careerdata.language.phrases import Phrases
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.labels import is_label, trimmed
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.prepositions import after
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role, same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.place import is_only_place

_LETTERS = lazy(r"([A-Z]{2,5})s")
Finder = Callable[[], Phrases[Any]]
"""Gives the words to look for."""


def another_in(pieces: Sequence[Text], passage: Passage, page: Page) -> Text | None:
    """The job other than the guide's that some pieces of a sentence, or what follows `for` in it, name."""
    following = list(after(passage.text, passage.begin, passage.figure.start, "for"))
    named = next((piece for piece in (*pieces, *following) if is_another(piece, page)), None)
    return named or next((piece for piece in following if is_group(piece, page) or _is_called(piece, page)), None)


def _is_called(piece: Text, page: Page) -> bool:
    """Whether words are one of several and written as a name is: `a Police Recruit`."""
    first, _, rest = piece.value.partition(" ")
    name = rest.split()
    called = first.casefold() in indefinite() and len(name) > 1 and all(word.istitle() for word in name)
    return called and is_label(piece) and is_of_none_here(piece.cut(len(first) + 1), page, (ends, anyone, statistics))


def is_group(people: Text, page: Page) -> bool:
    """Whether words are some people of no job by what stands before them: `permanent IT professionals`, and not `all workers`."""
    value = people.value
    said = anyone().find(value)
    if (
        not people
        or not is_label(people)
        or not said
        or said[-1].end != len(value)
        or any(find().find(value) for find in (ends, statistics))
    ):
        return False
    before = value[: said[-1].start].casefold().split()
    own = [word for word in before if word not in whole() and themselves(page.language).all_of(word) is None]
    return bool(own) and not everyone().find(value) and not named_in(value)


def role_over(over: Sequence[Heading], page: Page) -> Text | None:
    """The job other than the guide's that the nearest heading below the title which names one is about: `3. Welders:`."""
    below = [trimmed(heading.cell, 0, _before_note(heading.cell.value)) for heading in over[:-1]]
    return next((name for name in below if not is_only_place(name) and is_another(name, page, (ends, statistics))), None)


def _before_note(value: str) -> int:
    """Where a name ends before the bracket that closes a text: `General Practitioners (GPs)`."""
    return value.rfind(" (") if value.endswith(")") and value.rfind(" (") > 0 else len(value)


def is_another(subject: Text, page: Page, none_of: Sequence[Finder] = (ends, anyone, statistics)) -> bool:
    """Whether words name a job other than that of the guide, and hold none of the words that those of it are spoken of by."""
    pointing = themselves(page.language)
    if not subject or pointing.all_of(subject.value) is not None:
        return False
    first = subject.value.split()[0]
    if (
        page.role and pointing.all_of(first) is not None and first.casefold() not in whole()
    ):  # `these professionals` are those of the guide
        return False
    named = names_a_role(subject.value) or _letters_of_another(subject.value, page.role)
    return is_label(subject) and named and is_of_none_here(subject, page, none_of)


def _letters_of_another(words: str, role: str) -> bool:
    """Whether words are the letters of a job in the plural, and not those of the guide's role: `LPNs`."""
    found = _LETTERS.fullmatch(words)
    return found is not None and found[1] != "".join(word[0] for word in role.split()).upper()


def is_of_none_here(label: Text, page: Page, none_of: Sequence[Finder]) -> bool:
    """Whether a label names no sum, not the guide's role and no kind of owner, and holds none of some words."""
    value = label.value
    if named_in(value) or any(find().find(value) for find in none_of):
        return False
    of_a_field = not names_a_role(page.role)  # the jobs of a guide to a field (`QA`) are named after it
    if page.role and (same_role(value, page.role) or (names_role(value, page.role) and not of_a_field)):
        return False
    said = (one for one in heading_of(label, page).said if not before_agent(value, one.end))  # `City drivers` are no cities
    return not any(meaning.subject == "owner" for one in said for meaning in one.meaning)

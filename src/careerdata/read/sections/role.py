"""Whether words name the role a guide is about."""

from __future__ import annotations

import re

from careerdata.language.english.titles import TOPICS
from careerdata.language.likeness import alike
from careerdata.patterns import lazy

SAME_ROLE = 80
"""How alike (rapidfuzz ratio, 0 to 100) the role in a heading is to the guide's: a plural scores 90 and more, `Director of
Nursing` against `Directors of Nursing` 97, two different roles of one trade (`Data Analyst`, `Data Engineer`) 67."""
ONE_AND_THE_SAME = 95
"""The same, where one role of a guide to several is no less likely: `Physical therapist assistants` scores 85 against
`Physical therapist assistants and aides`, a plural of one word of three 97."""

_SINGULARS = {"ies": "y", "men": "man", "wives": "wife", "people": "person", "s": ""}
_PLURAL = lazy(r"(?<=[a-z])(?:ies|men|wives|people|s)\b")
"""How a plural ends, and what its singular has there. Only for comparing: `boss` and `bos` are as good."""

_EDGES = " \t:,|-\u2013\u2014\u00a0"
"""What parts the role from the words around it."""

_TOPICS = lazy(
    r"(?:\?|:|\s[|\u2013\u2014-])\s"
    rf"(?=[^?:|]{{0,200}}\b{TOPICS}\b)",
    re.IGNORECASE,
)
"""Where a title goes on to what the guide tells of the role: `Registered Nurse: Salary and Skills`."""


def topics_at(title: str, start: int = 0) -> int:
    """Where a title, from `start` on, goes on to what the guide tells of the role; its end where it does not."""
    topics = _TOPICS.search(title, start)
    return len((title[: topics.start()] if topics and topics.start() > start else title).rstrip(_EDGES))


def like_role(words: str, role: str) -> bool:
    """Whether words in a heading name the guide's role, `role`; any do where that is not known yet."""
    if not role or alike(words.casefold(), role.casefold(), SAME_ROLE):
        return True
    return alike(_singular(words), _singular(role), SAME_ROLE)


def names_role(words: str, role: str) -> bool:
    """Whether words hold the name of the role, singular or plural: `Senior beekeepers (L3)` those of a beekeeper."""
    return re.search(rf"\b{re.escape(_singular(role))}\b", _singular(words)) is not None


def around_role(words: str, role: str) -> tuple[list[str], list[str]] | None:
    """The words before and behind the name of the role, in lower case; None where some words do not hold it."""
    singular = _singular(words)
    found = re.search(rf"\b{re.escape(_singular(role))}\b", singular)
    if found is None:
        return None
    written = words.casefold().split()
    return written[: len(singular[: found.start()].split())], written[len(written) - len(singular[found.end() :].split()) :]


def _singular(words: str) -> str:
    """Words in lower case, the plurals among them as one (actuaries: actuary, foremen: foreman, midwives: midwife)."""
    return _PLURAL.sub(lambda match: _SINGULARS[match[0]], words.casefold())


def same_role(words: str, role: str) -> bool:
    """Whether words in running text name the guide's role, and not one of several that the guide covers.

    The noun at the end of its name does so, too: `Drivers` those of a truck driver.
    """
    one = _singular(words)
    return alike(words.casefold(), role.casefold(), ONE_AND_THE_SAME) or one in (
        _singular(role),
        _singular(role).rpartition(" ")[2],
    )

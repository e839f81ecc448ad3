"""What it is that grows or falls in a sentence: the jobs of the role, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from careerdata.language.figure_words import UNITS
from careerdata.language.joining import articles
from careerdata.language.outlook import Meaning
from careerdata.language.pay_words import anyone, links, prepositions, subject_ends, themselves
from careerdata.language.phrases import Said
from careerdata.language.shared import amounts, goods_wanted
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.sections.role import names_role

STEM = 4
"""Letters that a trade shares with the name of who works in it: `nursing` with `nurse`, `bookkeeping` with `bookkeeper`."""
_WORDS = lazy(r"[^\W\d_]+")
_BREAKS = lazy(r"[,;:()\u2013\u2014]")


def is_of_another(before: str, said: Sequence[tuple[str, int, int]], role: str) -> bool:
    """Whether the words before one for a change name what changes, and it is not the jobs of the role.

    `said`: what the words mean in a sentence on an outlook, with begin and end. Nothing is held against a sentence whose
    words there do not name anything: a label, `it`.
    """
    jobs = [(start, end) for meaning, start, end in said if meaning == "jobs"]
    if jobs:
        start, end = jobs[-1]
        if goods_wanted().all_of(before[start:end]) == "wanted":
            return bool(role) and _is_of_goods(before[:start], before[end:], role)
        return _is_anothers(before[end:], role) or _is_of_other_people(before[:start], role)
    if not _leads_to_verb(before):
        return False
    subject = before[: max((start for meaning, start, _ in said if meaning == "projected"), default=len(before))]
    subject = _BREAKS.split(subject)[-1]
    subject = subject[: min((one.start for one in subject_ends().find(subject)), default=len(subject))]
    words = _WORDS.findall(subject.casefold())
    if not words or _is_pronoun(subject):
        return False
    return not (role and (names_role(before, role) or any(_shared(words, role))))


def _is_anothers(behind: str, role: str) -> bool:
    """Whether jobs are said to be those of another than the role: `employment of welders`."""
    spans = [said for said in prepositions().find(behind) if said.meaning == "for"]
    if not role or not spans or behind[: spans[0].start].strip():
        return False
    return _names_other_people(_named(behind[spans[0].end :]), role)


def _is_of_other_people(before: str, role: str) -> bool:
    """Whether the words right before jobs name who else does them: `welder jobs`."""
    named = _BREAKS.split(before)[-1].strip()
    ends_so = bool(named) and before[-1:].isspace() and names_a_role(named)
    return bool(role) and ends_so and _names_other_people(named, role)


def _names_other_people(named: str, role: str) -> bool:
    words = _WORDS.findall(named.casefold())
    return names_a_role(named) and not names_role(named, role) and not all(_shared(words, role))


def is_in_another(behind: str, said: Sequence[tuple[str, int, int]], role: str) -> bool:
    """Whether words behind a noun for a change say in what it is, and that is a thing: a jump `in the number of hives`.

    A time, a place with a name, jobs and the trade are none.
    """
    ahead = min((start for meaning, start, _ in said if meaning == "projected"), default=len(behind))  # in the next years
    spans = [one for one in prepositions().find(behind[:ahead]) if one.meaning == "in"]
    if not spans or behind[: spans[0].start].strip():
        return False
    begin = spans[0].end
    named = _named(behind[begin:ahead])
    of_jobs = any(meaning == "jobs" and start < begin + len(named) + 1 for meaning, start, _ in said)
    words = [word for word in _WORDS.findall(named) if word not in articles()]
    of_time = any(char.isdecimal() for char in named) or any(word in UNITS for word in words)
    if of_jobs or of_time or not words or not named.islower() or themselves(None).find(words[0]):
        return False
    return not (names_role(named, role) or any(_shared(words, role)))


def is_share(behind: str) -> bool:
    """Whether words behind a percentage say of what it is a share: 40% `of them`."""
    return any(said.meaning == "for" and not behind[: said.start].strip() for said in prepositions().find(behind))


def is_in_a_part(behind: str, role: str) -> bool:
    """Whether words behind one for jobs say in what they are, and that is not the role's trade: `employment in bakeries`."""
    spans = [said for said in prepositions().find(behind) if said.meaning == "in"]
    if not spans or behind[: spans[0].start].strip():
        return False
    named = _named(behind[spans[0].end :])
    stands_for = [said for said in themselves(None).find(named) if named[said.start : said.end].casefold() not in articles()]
    return bool(named) and not stands_for and not (role and names_role(named, role))


def _is_of_goods(before: str, behind: str, role: str) -> bool:
    """Whether a demand is one for goods or services: neither for the role or those who work nor for its trade."""
    spans = [said for said in goods_wanted().find(behind) if said.meaning == "of"]
    if not spans or behind[: spans[0].start].strip():
        own = [said.end for said in goods_wanted().find(before) if said.meaning == "how"]
        first = re.split(r"[\s-]+", before.rstrip())[-1]
        bare = not _WORDS.search(first) or len(before.rstrip()) in own
        return not (bare or names_role(before, role))
    named = _named(behind[spans[0].end :])
    words = _WORDS.findall(named.casefold())
    those = [one.end for one in anyone().find(named)] + [one.end for one in themselves(None).find(named)]
    if not words or names_role(named, role) or len(named) in those:
        return False
    own_head = _WORDS.findall(role.casefold())[-1]
    return not (all(_shared(words, role)) and any(_shared(words, own_head)))


def _named(words: str) -> str:
    """Whom words name up to what is said of them."""
    named = _BREAKS.split(words)[0]
    return named[: next((said.start for said in subject_ends().find(named)), len(named))].strip()


def _leads_to_verb(before: str) -> bool:
    """Whether words lead to a verb, which their subject does, and not to a noun: `are expected to`, `will`."""
    value = before.rstrip()
    by = [said.start for said in amounts().find(value) if said.end == len(value)]
    value = value[: by[0]].rstrip() if by else value
    return any(said.end == len(value) for find in (links, subject_ends) for said in find().find(value))


def _is_pronoun(subject: str) -> bool:
    """Whether a subject is nothing but words for what was spoken of before: `it`."""
    said = themselves(None).find(subject)
    said_words = " ".join(subject[one.start : one.end] for one in said)
    return _WORDS.findall(said_words) == _WORDS.findall(subject)


def _shared(words: Sequence[str], role: str) -> list[bool]:
    """Which words are of the same stem as one of the role's name."""
    stems = {word[:STEM] for word in _WORDS.findall(role.casefold())}
    return [word[:STEM] in stems for word in words]


def subject_of(said: Sequence[Said[Meaning]], comma: int) -> Meaning:
    """Of what a change is by what is said before it: in its own clause, behind the last comma, where that speaks of jobs."""
    clause = [one for one in said if one.start > comma >= 0]
    said = clause if any(one.meaning == "jobs" for one in clause) else said
    return next((one.meaning for one in said if one.meaning in ("jobs", "other", "compared")), "jobs")

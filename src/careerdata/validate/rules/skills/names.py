"""SKL: skills."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.similar import pairs
from careerdata.records.skills import Skill
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import row_spot
from careerdata.validate.rule import GuideRule, rows

_KINDS = ("technical", "soft")


def _of_kind(guide: GuideTables, kind: str) -> list[Skill]:
    return [skill for skill in rows(guide, Skill) if skill.kind == kind]


def _same(one: Skill, other: Skill) -> bool:
    return " ".join(one.name.casefold().split()) == " ".join(other.name.casefold().split())


def _hit(guide: GuideTables, skill: Skill, message: str, other: Skill) -> Hit:
    # Two skills of one name share their places, so the rows say where each stands.
    return Hit(row_spot(guide, skill, "name"), message, (row_spot(guide, other, "name"),))


class SkillTwice(GuideRule):
    """A skill that is listed twice.

    Whoever counts skills counts it double.
    """

    code = "SKL001"
    severity = "warning"
    hint = "delete one of the two"
    bad = Rows(skills=[{"kind": "technical", "name": "SQL"}, {"kind": "technical", "name": "Sql"}])
    good = Rows(skills=[{"kind": "technical", "name": "SQL"}, {"kind": "technical", "name": "NoSQL"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for kind in _KINDS:
            first: dict[str, Skill] = {}
            for skill in _of_kind(guide, kind):
                kept = first.setdefault(" ".join(skill.name.casefold().split()), skill)
                if kept is not skill:
                    yield _hit(guide, skill, f"{skill.name} is listed twice among the {kind} skills", kept)


class SkillNearlyTwice(GuideRule):
    """A skill that is listed twice in other words.

    The two differ in spelling, plural or a letter, or one is the acronym of the other, so they are one skill under two names.
    """

    code = "SKL002"
    severity = "warning"
    hint = "keep one of the two names"
    bad = Rows(
        skills=[
            {"kind": "technical", "name": "Electronic Health Record (EHR) systems"},
            {"kind": "technical", "name": "EHR system"},
        ]
    )
    good = Rows(
        skills=[
            {"kind": "technical", "name": "Electronic Health Record (EHR) systems"},
            {"kind": "technical", "name": "Telehealth systems"},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for kind in _KINDS:
            skills = _of_kind(guide, kind)
            for before, at in pairs([skill.name for skill in skills]):
                earlier, later = skills[before], skills[at]
                if not _same(earlier, later):
                    yield _hit(guide, later, f"{later.name} seems to be {earlier.name}, which is listed before", earlier)


class SkillInBothKinds(GuideRule):
    """A skill that is listed as technical and as soft.

    It is one or the other; whoever compares guides by kind counts it double.
    """

    code = "SKL003"
    severity = "warning"
    hint = "keep it in the list it belongs to"
    bad = Rows(skills=[{"kind": "technical", "name": "Communication skills"}, {"kind": "soft", "name": "Communication"}])
    good = Rows(skills=[{"kind": "technical", "name": "Data entry"}, {"kind": "soft", "name": "Communication"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        technical, soft = _of_kind(guide, "technical"), _of_kind(guide, "soft")
        both = technical + soft
        for before, at in pairs([skill.name for skill in both]) if technical and soft else ():
            other, skill = both[before], both[at]
            if other.kind != skill.kind:
                message = f"{skill.name} is listed as a soft skill and, as {other.name}, as a technical one"
                yield _hit(guide, skill, message, other)


class DescriptionEmpty(GuideRule):
    """A skill whose description is empty.

    The colon behind its name announces one: it was lost, or never written.
    """

    code = "SKL004"
    severity = "warning"
    hint = "write the description, or take out the colon"
    bad = Rows(skills=[{"kind": "soft", "name": "Curiosity:"}])
    good = Rows(skills=[{"kind": "soft", "name": "Curiosity", "description": "Good questions come before good answers."}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for skill in rows(guide, Skill):
            if skill.name.rstrip().endswith(_ANNOUNCING) or not _says_something(skill.description):
                yield Hit(row_spot(guide, skill, "name"), f"the description of {skill.name.rstrip(': ')} is empty")


_ANNOUNCING = (":", " -", " –", " —")


_NOTHING = frozenset(("n/a", "na", "none", "tbd", "tba", "todo", "xxx"))
"""What stands where a text was never written."""


def _says_something(description: str | None) -> bool:
    """Whether a description has a letter in it and is no filler, where there is one at all."""
    if description is None:
        return True
    return any(char.isalpha() for char in description) and description.casefold().strip(" .-–—") not in _NOTHING


class SoftSkillUndescribed(GuideRule):
    """A soft skill without a description, where others have one.

    Its name alone says little; readers want to know what it is good for in this role.
    """

    code = "SKL005"
    severity = "info"
    hint = "say in a sentence why the role needs it"
    bad = Rows(
        skills=[
            {"kind": "soft", "name": "Curiosity", "description": "Good questions come before good answers."},
            {"kind": "soft", "name": "Patience"},
        ]
    )
    good = Rows(skills=[{"kind": "soft", "name": "Curiosity"}, {"kind": "soft", "name": "Patience"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        soft = _of_kind(guide, "soft")
        described = next((skill for skill in soft if skill.description), None)
        for skill in soft if described else ():
            if skill.description is None and not skill.name.rstrip().endswith(_ANNOUNCING):
                yield Hit(row_spot(guide, skill, "name"), f"{skill.name} has no description, as other soft skills here have")

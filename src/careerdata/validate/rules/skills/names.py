"""SKL: skills that are listed twice."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.similar import pairs
from careerdata.records.skills import Skill
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.bases.skills import of_kind
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import row_spot
from careerdata.validate.rule import GuideRule

_KINDS = ("technical", "soft")


def _spelled(skill: Skill) -> str:
    """A skill's name without what case and white space make of it."""
    return " ".join(skill.name.casefold().split())


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
            for skill, kept in repeated(of_kind(guide, kind), _spelled):
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
            skills = of_kind(guide, kind)
            for before, at in pairs([skill.name for skill in skills]):
                earlier, later = skills[before], skills[at]
                if earlier.section_id == later.section_id and _spelled(earlier) != _spelled(later):
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
        technical, soft = of_kind(guide, "technical"), of_kind(guide, "soft")
        both = technical + soft
        for before, at in pairs([skill.name for skill in both]) if technical and soft else ():
            other, skill = both[before], both[at]
            if other.kind != skill.kind:
                message = f"{skill.name} is listed as a soft skill and, as {other.name}, as a technical one"
                yield _hit(guide, skill, message, other)

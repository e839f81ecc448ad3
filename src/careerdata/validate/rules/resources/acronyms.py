"""RES: acronyms of organisations and in running text."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.learning import Education, Resource
from careerdata.records.skills import Skill
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.acronyms import mistaken
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule, rows

_ASSOCIATION = f"{MARKET} So says the American Statistical Association"


class AcronymOfTwo(GuideRule):
    """One acronym of two organisations.

    One of the two was given the other's, or one is the other under a wrong name.
    """

    code = "RES004"
    severity = "warning"
    hint = "mend the acronym or the name that is mistaken"
    bad = Rows(
        resources=[
            {"name": "American Hospital Association", "acronym": "AHA"},
            {"name": "American Heart Association", "acronym": "AHA"},
        ]
    )
    good = Rows(
        resources=[
            {"name": "American Hospital Association", "acronym": "AHA"},
            {"name": "American Medical Association", "acronym": "AMA"},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row, kept in repeated(rows(guide, Resource), lambda row: row.acronym or None):
            if kept.name.casefold() != row.name.casefold():
                message = f"{row.acronym} is {kept.name} and {row.name}"
                yield Hit(value_spot(guide, row, "acronym"), message, (value_spot(guide, kept, "acronym"),))


class AcronymInText(GuideRule):
    """An acronym in running text that is one slip away from the initials before it.

    One letter is wrong, or two changed places; readers who look it up find something else. Those of organisations and
    certifications that are in a table have rules of their own.
    """

    code = "RES005"
    severity = "warning"
    hint = "mend the acronym or the name"
    bad = edited(MARKET, f"{_ASSOCIATION} (AAS).")
    good = edited(MARKET, f"{_ASSOCIATION} (ASA).")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        found = list(mistaken(visible(guide.document).text))
        judged = _judged(guide) if found else set()
        for slip in found:
            spot = spot_of(guide, slip.at, slip.acronym)
            if spot is not None and (spot.line, spot.text) not in judged:
                yield Hit(spot, f"{slip.acronym} are not the initials of {slip.name}")


def _judged(guide: GuideTables) -> set[tuple[int, str]]:
    """Line and text of the acronyms that other rules judge."""
    keys = [row.resource_id for row in rows(guide, Resource)] + [row.education_id for row in rows(guide, Education)]
    places = [place for key in keys if (place := guide.place(key, "acronym")) is not None]
    judged = {(place.line_start, place.source_text) for place in places}
    return judged | {(skill.line_start, slip.acronym) for skill in rows(guide, Skill) for slip in mistaken(skill.name)}

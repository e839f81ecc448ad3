"""EDU: certifications, their issuers and acronyms."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.acronyms import fits, judged
from careerdata.patterns import lazy
from careerdata.records.learning import Education
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.acronyms import mistaken
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.missing import has_form


class CertificationWithoutIssuer(GuideRule):
    """A certification without the body that awards it.

    Several bodies award certifications of like names, so readers cannot tell which one is meant. Looked at are those called by a
    name of their own, written with capitals.
    """

    code = "EDU004"
    severity = "info"
    hint = "name who awards it"
    bad = Rows(education=[{"kind": "certification", "name": "Certified Medical Administrative Assistant", "acronym": "CMAA"}])
    good = Rows(
        education=[
            {
                "kind": "certification",
                "name": "Certified Medical Administrative Assistant",
                "acronym": "CMAA",
                "issuer": "National Healthcareer Association",
            }
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Education):
            if row.kind == "certification" and row.issuer is None and _is_titled(row.name):
                yield Hit(value_spot(guide, row, "name"), f"it is not said who awards {row.name}")


_ASIDE = lazy(r"[(,]")

_SMALL_WORD = 3
"""Letters of words that names write without a capital: of, the, for."""


def _is_titled(name: str) -> bool:
    """Whether a name, as far as a bracket or a comma, is written with capitals: every longer word of several."""
    words = [word for word in _ASIDE.split(name, maxsplit=1)[0].split() if len(word) > _SMALL_WORD]
    return len(words) > 1 and all(word[0].isupper() for word in words)


class AcronymNotInitials(GuideRule):
    """An acronym that is not made of the initials of the certification's name.

    A letter is missing, wrong or in the wrong place, or the name is another one's. On a page that no layout knows a bracket may
    say something else of the name, so that only a slip is told there.
    """

    code = "EDU005"
    severity = "warning"
    hint = "mend the acronym or the name"
    bad = Rows(education=[{"kind": "certification", "name": "Certified Medical Administrative Assistant", "acronym": "CAMA"}])
    good = Rows(education=[{"kind": "certification", "name": "Certified Medical Administrative Assistant", "acronym": "CMAA"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Education):
            if not row.acronym or not judged(row.name, row.acronym) or fits(row.name, row.acronym):
                continue
            if has_form(guide) or next(mistaken(f"{row.name} ({row.acronym})"), None):
                message = f"{row.acronym} are not the initials of {row.name}"
                yield Hit(value_spot(guide, row, "acronym"), message, (value_spot(guide, row, "name"),))

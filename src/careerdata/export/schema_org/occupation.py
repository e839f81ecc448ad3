"""A guide's occupations as schema.org has them: the role itself, and whatever else the guide names the pay of.

Source: the definition at https://schema.org/Occupation. A property that schema.org has no room for is left out: nothing is
put where it means something else.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from careerdata.document.tables import GuideTables
from careerdata.export.schema_org.node import Node, node
from careerdata.export.schema_org.pay import estimated
from careerdata.records.career import Responsibility
from careerdata.records.guide import Guide
from careerdata.records.learning import Education
from careerdata.records.outlook import Occupation, Outlook
from careerdata.records.pay import Salary
from careerdata.records.skills import Skill

OWN_SCOPES = frozenset({"headline", "level", "industry", "employer"})
"""What pay is of that the role's own node tells; by place and by occupation it has nodes of its own."""


def occupations(guide: GuideTables, page: Node) -> list[Node]:
    """The nodes of a guide; none where it names no role and no occupation's pay."""
    about = _rows(guide, Guide)[0]
    salaries = _rows(guide, Salary)
    found = []
    if about.role is not None:
        by_place = [(about.role, row) for row in salaries if row.scope == "region"]
        found = [_role(guide, about, page), *_paid(by_place, page)]
    return found + _paid([(row.title, row) for row in salaries if row.scope == "occupation" and row.title], page)


def _role(guide: GuideTables, about: Guide, page: Node) -> Node:
    rows = _rows(guide, Education)
    return node(
        "Occupation",
        name=about.role,
        description=about.summary,
        mainEntityOfPage=page,
        occupationalCategory=[_category(row) for row in _rows(guide, Occupation) if row.soc_code],
        educationRequirements=[_credential(row) for row in rows if row.kind == "requirement"],
        qualifications=[_credential(row) for row in rows if row.kind in ("certification", "license")],
        experienceRequirements=next((row.typical_experience for row in _rows(guide, Outlook) if row.typical_experience), None),
        responsibilities=[row.text for row in _rows(guide, Responsibility)],
        skills=[
            node("DefinedTerm", name=row.name, termCode=row.slug, description=row.description) for row in _rows(guide, Skill)
        ],
        estimatedSalary=_pay(row for row in _rows(guide, Salary) if row.scope in OWN_SCOPES),
    )


def _paid(named: Iterable[tuple[str, Salary]], page: Node) -> list[Node]:
    """A node for each name and place that pay is stated of, in the order of the text."""
    together: dict[tuple[str, str | None, str | None], list[Salary]] = {}
    for name, row in named:
        together.setdefault((name, row.place, row.country), []).append(row)
    return [
        node(
            "Occupation",
            name=name,
            mainEntityOfPage=page,
            occupationLocation=_location(rows[0]),
            estimatedSalary=_pay(rows),
        )
        for (name, _, _), rows in together.items()
    ]


def _pay(rows: Iterable[Salary]) -> list[Node]:
    return [amount for row in rows for amount in estimated(row)]


def _location(row: Salary) -> Node | None:
    """Where the pay is: the place as named, whose kind the text does not always tell, in its country."""
    country = node("Country", name=row.country) if row.country else None
    return node("AdministrativeArea", name=row.place, containedInPlace=country) if row.place else country


def _category(row: Occupation) -> Node:
    codes = node("CategoryCodeSet", name="Standard Occupational Classification")
    return node("CategoryCode", codeValue=row.soc_code, name=row.title, inCodeSet=codes)


def _credential(row: Education) -> Node:
    issuer = node("Organization", name=row.issuer) if row.issuer else None
    return node("EducationalOccupationalCredential", name=row.name, credentialCategory=row.credential, recognizedBy=issuer)


def _rows(guide: GuideTables, record: type[Any]) -> list[Any]:
    """The records of a kind in reading order."""
    return guide.records[record.table_name]

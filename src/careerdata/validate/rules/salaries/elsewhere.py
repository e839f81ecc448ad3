"""SAL: pay of a level that two sections of a guide state differently."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from careerdata.document.tables import GuideTables
from careerdata.records.guide import Guide
from careerdata.records.pay import Salary
from careerdata.records.text import Section
from careerdata.validate.bases.repeats import repeated
from careerdata.validate.bases.scopes import of_scope
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import money
from careerdata.validate.values.missing import has_form
from careerdata.validate.values.rounding import may_be_equal

_PATH = "guides/welder.md"
_PAGE = (
    "# Welder Career Guide\n\n## Career Levels\n\n### Junior welder\n\nSalary: £20,000 - £24,000 a year\n\n"
    "### Senior welder\n\nSalary: £30,000 - £36,000 a year\n\n"
    "## Salary\n\n| Level | Average salary a year |\n| --- | --- |\n| Junior welder | {} |\n| Senior welder | £33,000 |\n"
)
_CENTRES = ("median", "mean", "value")
_FIGURES = (*_CENTRES, "minimum", "maximum")


class PaidOtherwise(GuideRule):
    """A level whose pay another section states with other figures.

    An average that is none of the range given elsewhere, or a second median that is another: one of the two sections is older, or
    is of somebody else.
    """

    code = "SAL035"
    severity = "warning"
    hint = "find out which of the two is right, or write what tells them apart: a year, a place, a source"
    bad = Files({_PATH: _PAGE.format("£29,000").encode()})
    good = Files({_PATH: _PAGE.format("£22,000").encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        # The forms of publishers have rules of their own on what their sections say of one level.
        of_one_role = not has_form(guide) and any(one.role for one in rows(guide, Guide))
        sections = {section.section_id: section for section in rows(guide, Section)}
        pays = [pay for pay in of_scope(guide, "level") if _is_of_role(pay, sections)] if of_one_role else []
        for pay, first in repeated(pays, _known_by):
            differs = _difference(pay, first) if pay.section_id != first.section_id else None
            if differs is not None:
                here, before = (money(getattr(one, name), one.currency) for one, name in zip((pay, first), differs, strict=True))
                message = f"{pay.title} is paid {here} here ({differs[0]}), {before} before ({differs[1]})"
                yield Hit(value_spot(guide, pay, differs[0]), message, (value_spot(guide, first, differs[1]),))


def _is_of_role(pay: Salary, sections: Mapping[str, Section]) -> bool:
    """Whether no section over a row of pay, the title aside, is about something that is not known: another path, an employer."""
    section = sections.get(pay.section_id)
    while section is not None and section.parent_id is not None:
        if section.kind == "other":
            return False
        section = sections.get(section.parent_id)
    return True


def _known_by(pay: Salary) -> Hashable | None:
    """Whose pay a row is, where, when and by whose account; None where it names no level."""
    if not pay.title:
        return None
    return pay.title.casefold(), pay.place, pay.country, pay.currency, pay.period, pay.as_of, pay.source


def _difference(pay: Salary, first: Salary) -> tuple[str, str] | None:
    """The columns of two rows that cannot both be true: one that both fill, or a centre and an end that it is beyond."""
    for name in _FIGURES:
        here, before = getattr(pay, name), getattr(first, name)
        if here is not None and before is not None and not may_be_equal(here, before):
            return name, name
    beyond = _beyond(pay, first)
    turned = _beyond(first, pay) if beyond is None else None
    return beyond or (turned[::-1] if turned is not None else None)


def _beyond(centred: Salary, ranged: Salary) -> tuple[str, str] | None:
    """The centre of one row and the end of the other's closed range that it is beyond."""
    if ranged.minimum is None or ranged.maximum is None or ranged.open_ended:
        return None
    for name in _CENTRES:
        centre: float | None = getattr(centred, name)
        for end, outside in (("minimum", -1), ("maximum", 1)):
            limit: float = getattr(ranged, end)
            if centre is not None and (centre - limit) * outside > 0 and not may_be_equal(centre, limit):
                return name, end
    return None

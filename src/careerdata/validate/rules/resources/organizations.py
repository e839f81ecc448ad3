"""RES: organisations and other resources."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.acronyms import fits, judged
from careerdata.patterns import lazy
from careerdata.records.learning import Resource
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, row_spot, value_spot
from careerdata.validate.rule import GuideRule, rows

_LETTERS = lazy(r"[^\W_]+")


class AcronymNotInitials(GuideRule):
    """An acronym that is not made of the initials of the name.

    A letter is missing, wrong or in the wrong place, or the name is another body's; readers who look it up find something
    else. People's liberties count as initials: small words left out, several letters of a word, a plural s, `&`.
    """

    code = "RES001"
    severity = "warning"
    hint = "mend the acronym or the name; the body's own page has both"
    bad = Rows(resources=[{"name": "Council of Asian Pacific Islander Nurses Association", "acronym": "CAPNA"}])
    good = Rows(resources=[{"name": "Gay and Lesbian Medical Association", "acronym": "GLMA"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for row in rows(guide, Resource):
            if row.acronym and judged(row.name, row.acronym) and not _fit(guide, row, row.acronym):
                message = f"{row.acronym} are not the initials of {row.name}"
                yield Hit(value_spot(guide, row, "acronym"), message, (value_spot(guide, row, "name"),))


_WORDS_BEFORE = 6
"""Words before a name that may belong to it: a reader takes a name from its first capital on (of periOperative, de Chirurgie)."""


def _fit(guide: GuideTables, row: Resource, acronym: str) -> bool:
    """Whether an acronym is that of a row's name, or of the name with words that stand before it."""
    if fits(row.name, acronym):
        return True
    place = guide.place(row.resource_id, "name")
    if place is None or place.source_file != guide.document.source_file:
        return False
    before = guide.document.line_text(place.line_start)[: place.column_start - 1].split()[-_WORDS_BEFORE:]
    return any(fits(" ".join((*before[at:], row.name)), acronym) for at in range(len(before)) if before[at][0].isupper())


class ResourceTwice(GuideRule):
    """An organisation that is listed twice.

    Two rows of one kind have one name, and no different addresses to tell them apart; one with an acronym is one body, whatever
    its addresses. An entry that was pasted twice as it stands is told of too, though it became one row.
    """

    code = "RES002"
    severity = "warning"
    hint = "delete one of the two, or say what is different about it"
    bad = Rows(
        resources=[
            {"kind": "organization", "name": "American Hospital Association"},
            {"kind": "organization", "name": "The American Hospital Association"},
        ]
    )
    good = Rows(
        resources=[
            {"kind": "organization", "name": "American Hospital Association"},
            {"kind": "conference", "name": "American Hospital Association"},
        ]
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[tuple[str, str], dict[str | None, Resource]] = {}
        for row in rows(guide, Resource):
            listed = first.setdefault((row.kind, _plain(row.name)), {})
            # One without an address may be any of those that have one.
            any_of = next(iter(listed.values()), None)
            twin = listed.get(row.url) or listed.get(None) or (any_of if row.url is None or row.acronym else None)
            if twin is not None:
                yield Hit(row_spot(guide, row, "name"), f"{row.name} is listed twice", (row_spot(guide, twin, "name"),))
            listed.setdefault(row.url, row)
        yield from _pasted(guide)


def _pasted(guide: GuideTables) -> Iterator[Hit]:
    """Lines that say, as they stand, what an organisation was read from, and that nothing was read from."""
    lines = guide.document.line_text
    read = {lines(row.line_start).strip(): row for row in rows(guide, Resource) if row.source_file == guide.document.source_file}
    for line, status in guide.line_status.items() if read else ():
        row = read.get(lines(line).strip()) if status == "unused" else None
        if row is not None:
            yield Hit(line_spot(guide, line), f"{row.name} is listed twice", (row_spot(guide, row, "name"),))


def _plain(name: str) -> str:
    return " ".join(_LETTERS.findall(name.casefold())).removeprefix("the ")

"""TXT: text that was damaged on its way, lost or pasted twice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.mojibake import damaged, repaired
from careerdata.language.similar import plain
from careerdata.records import TABLES
from careerdata.records.base import InSection
from careerdata.records.career import ProCon, RelatedRole, Responsibility, Step
from careerdata.records.outlook import Industry
from careerdata.records.skills import Tool
from careerdata.records.text import Place, Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.pieces import ADVANTAGE
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot, row_spot, value_spot
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import count, short

_REPLACEMENT = "\ufffd"
_WORD = re.compile(r"\w+")

LONGEST = 40
"""Characters of a damaged word that a message shows to either side."""


class WrongDecoding(GuideRule):
    """Characters that a wrong decoding left behind.

    The text was once read in another encoding than it was written in and saved like that: `donâ€™t` for `don’t`, `cafÃ©` for
    `café`, or the replacement character where a byte could not be read at all. The tables would carry it on. A line with
    several is one finding.
    """

    code = "TXT026"
    severity = "error"
    hint = "fetch the page again and save it as UTF-8, or write the characters that are meant"
    bad = edited(ADVANTAGE, "- The work isnâ€™t dull.")
    good = edited(ADVANTAGE, "- The work isn’t dull, not even at the café.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        lines: dict[int, list[tuple[int, Spot]]] = {}
        for start, end in damaged(text):
            spot = spot_of(guide, start, text[start:end])
            if spot is not None:
                lines.setdefault(spot.line, []).append((start, spot))
        for found in lines.values():
            start, spot = found[0]
            word = _word(text, start)
            more = f", and {count(len(found) - 1, 'place')} more on this line" if len(found) > 1 else ""
            yield Hit(spot, f"{word!r} was decoded wrongly{_meant(word)}{more}")
        yield from _in_tables(guide)


def _in_tables(guide: GuideTables) -> Iterator[Hit]:
    """Damaged values of rows that table files give."""
    own = guide.document.source_file
    for place in rows(guide, Place):
        if place.source_file != own:
            for start, _ in damaged(place.source_text):
                word = _word(place.source_text, start)
                yield Hit(value_spot(guide, place, place.field), f"{word!r} was decoded wrongly{_meant(word)}")
                break


def _word(value: str, at: int) -> str:
    """The word around a position, or the piece nearby of a very long one.

    A no-break blank may be half of a damaged character, so only other white space ends a word.
    """
    begin = max(at - LONGEST, 0)
    before = value[begin:at].replace("\n", " ").rpartition(" ")[2]
    return before + value[at : at + LONGEST].replace("\n", " ").partition(" ")[0]


def _meant(word: str) -> str:
    meant = None if _REPLACEMENT in word else repaired(word)
    return f"; it may be {meant!r}" if meant else ""


class EmptySection(GuideRule):
    """A heading with nothing under it.

    Its text was lost, or the heading was left behind when its section was deleted.
    """

    code = "TXT027"
    severity = "warning"
    hint = "write the section, or delete its heading"
    bad = Rows(sections=[{"heading": "Career Path", "kind": "career_path", "text": ""}])
    good = Rows(
        sections=[{"heading": "Career Path", "kind": "career_path", "text": "Some stay, some lead."}],
    )

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        sections = rows(guide, Section)
        filled = {section.parent_id for section in sections}
        for record in TABLES.values():
            if issubclass(record, InSection):
                filled.update(row.section_id for row in rows(guide, record))
        # Publishers whom no layout knows set one heading over others of any level.
        unknown = any(trouble.reason == "unknown-layout" for trouble in guide.troubles)
        for section in sections:
            # The title's own text is the guide's summary, which not every guide has.
            if section.kind == "title" or (unknown and section.kind == "other"):
                continue
            if not section.text and section.section_id not in filled:
                yield Hit(value_spot(guide, section, "heading"), f"nothing stands under the heading {section.heading!r}")


class ListedTwice(GuideRule):
    """An entry that stands twice in one list.

    It was pasted twice, or one of the two is meant to be another; case, signs and, of a name, the plural do not count. Skills,
    organisations and questions have rules of their own.
    """

    code = "TXT028"
    severity = "warning"
    hint = "delete one of the two"
    bad = Rows(related_roles=[{"name": "Data Engineer"}, {"name": "Data engineer"}])
    good = Rows(related_roles=[{"name": "Data Engineer"}, {"name": "Data Scientist"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for record, name in _LISTS:
            first: dict[tuple[str, str], InSection] = {}
            for row in rows(guide, record):
                entry = plain(getattr(row, name)) if name == "name" else " ".join(_WORD.findall(getattr(row, name).casefold()))
                kept = first.setdefault((row.section_id, entry), row)
                # A section of a page may list the industries of several occupations, each with its share.
                several = guide.document.format == "html" and getattr(row, "share_percent", None) is not None
                if kept is not row and not several:
                    message = f"{short(getattr(row, name))!r} stands twice in one list"
                    yield Hit(row_spot(guide, row, name), message, (row_spot(guide, kept, name),))


_LISTS: tuple[tuple[type[InSection], str], ...] = (
    (Responsibility, "text"),
    (Step, "text"),
    (ProCon, "text"),
    (Industry, "name"),
    (Tool, "name"),
    (RelatedRole, "name"),
)

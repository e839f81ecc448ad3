"""TXT: text and figures that nothing was read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.tables import GuideTables
from careerdata.records import TABLES
from careerdata.records.base import InSection
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.pieces import RANGE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import count
from careerdata.validate.values.missing import has_form

_OF_NOBODY = "guides/beekeeper.md"
_TOOLS = b"# Beekeeper Career Guide\n\n## Tools\n\n- Smoker\n"


class UnreadText(GuideRule):
    """Text that nothing was read from.

    It became neither a record nor part of a known section, so what it says is in no table. Lines below each other are
    one finding; those of an unknown section are counted there. On a page that no layout knows a section is told of nothing
    of which was read.
    """

    code = "TXT011"
    severity = "warning"
    hint = "run `careerdata inspect` on the file; move the text under a heading the layout knows, or name it as furniture there"
    bad = Rows(unread=["Figures at a glance: 12 of 40"])
    good = Rows(sections=[{"heading": "Career Path", "kind": "career_path"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        shown = sorted(guide.line_status)
        unread = _unread(guide)
        if has_form(guide):
            for first, last, many in _runs(unread, shown):
                where = f"line {first}" if first == last else f"lines {first} to {last}"
                yield Hit(line_spot(guide, first), f"nothing was read from {where} ({count(many, 'line')} of text)")
            return
        filled = _sections_with_rows(guide)
        for section, lines in _by_section(guide, unread):
            if section is not None and section.section_id not in filled:
                yield Hit(value_spot(guide, section, "heading"), f"nothing was read of {section.heading!r} ({_lines(lines)})")


class PartlyUnread(GuideRule):
    """Text of a page that no layout knows, of which some was read and some not.

    Such a page is read as far as the headings guides share go. What else it says is in no table: a line beside a list, what is
    said of an entry, what stands above the title.
    """

    code = "TXT050"
    severity = "info"
    hint = "run `careerdata inspect` on the file to see which lines; a layout reads more"
    bad = Files({_OF_NOBODY: _TOOLS + b"  - Price: 20\n"})
    good = Files({_OF_NOBODY: _TOOLS})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        filled = _sections_with_rows(guide)
        for section, lines in () if has_form(guide) else _by_section(guide, _unread(guide)):
            if section is None:
                yield Hit(line_spot(guide, lines[0]), f"nothing was read from {_lines(lines)}, above the page's sections")
            elif section.section_id in filled:
                yield Hit(line_spot(guide, lines[0]), f"{section.heading!r} is read but for {_lines(lines)}")


def _unread(guide: GuideTables) -> list[int]:
    """The lines that became nothing, in order, those of unknown sections apart, which are counted there."""
    unused = [line for line, status in sorted(guide.line_status.items()) if status == "unused"]
    elsewhere = {line for one in rows(guide, Section) if unused and one.kind == "other" for line in _extent(one)}
    return [line for line in unused if line not in elsewhere]


def _by_section(guide: GuideTables, lines: Sequence[int]) -> Iterator[tuple[Section | None, list[int]]]:
    """The innermost section of lines, with the lines; None for those above all sections."""
    inner = {line: section for section in rows(guide, Section) if lines for line in _extent(section)}
    found: dict[str | None, tuple[Section | None, list[int]]] = {}
    for line in lines:
        section = inner.get(line)
        found.setdefault(section.section_id if section else None, (section, []))[1].append(line)
    yield from found.values()


def _sections_with_rows(guide: GuideTables) -> set[str]:
    """The sections that records other than mentions were read from."""
    return {
        row.section_id
        for table in TABLES.values()
        if issubclass(table, InSection) and table is not Mention
        for row in rows(guide, table)
    }


def _lines(lines: Sequence[int]) -> str:
    first, last = lines[0], lines[-1]
    where = f"line {first}" if first == last else f"lines {first} to {last}"
    return f"{count(len(lines), 'line')} of text, {where}"


def _extent(section: Section) -> range:
    return range(section.line_start, section.line_end + 1)


def _runs(lines: Sequence[int], shown: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """First line, last line and number of lines of each run of `lines` with no other of the `shown` lines in between."""
    rank = {line: index for index, line in enumerate(shown)}
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or rank[lines[index]] != rank[lines[index - 1]] + 1:
            yield lines[start], lines[index - 1], index - start
            start = index


class FactUnread(GuideRule):
    """A figure among the facts that became nothing.

    The section is known, but not what the figure stands for.
    """

    code = "TXT042"
    severity = "warning"
    hint = "label the figure as the layout has it, or take it out; `careerdata inspect` shows what was read"
    bad = edited(RANGE, f"{RANGE}\n\nBonus: $4,200")
    good = as_it_is(RANGE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        facts = {section.section_id for section in rows(guide, Section) if section.kind in _FACTS}
        told = {trouble.line for trouble in guide.troubles}
        for one in rows(guide, Mention):
            if one.kind == "money" and one.record_id is None and one.section_id in facts and one.line_start not in told:
                yield Hit(value_spot(guide, one, "minimum"), f"nothing was made of {one.source_text!r}")


_FACTS = frozenset(("key_facts", "pay_facts"))

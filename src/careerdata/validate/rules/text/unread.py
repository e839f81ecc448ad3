"""TXT: text and figures that nothing was read from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.tables import GuideTables
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.pieces import RANGE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import count


class UnreadText(GuideRule):
    """Text that nothing was read from.

    It became neither a record nor part of a known section, so what it says is in no table. Lines below each other are
    one finding; those of an unknown section are counted there.
    """

    code = "TXT011"
    severity = "warning"
    hint = "run `careerdata inspect` on the file; move the text under a heading the layout knows, or name it as furniture there"
    bad = Rows(unread=["Figures at a glance: 12 of 40"])
    good = Rows(sections=[{"heading": "Career Path", "kind": "career_path"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        unused = [line for line, fate in sorted(guide.fates.items()) if fate == "unused"]
        if not unused:
            return
        elsewhere = {line for section in rows(guide, Section) if section.kind == "other" for line in _extent(section)}
        shown = sorted(guide.fates)
        for first, last, lines in _runs([line for line in unused if line not in elsewhere], shown):
            where = f"line {first}" if first == last else f"lines {first} to {last}"
            yield Hit(line_spot(guide, first), f"nothing was read from {where} ({count(lines, 'line')} of text)")


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

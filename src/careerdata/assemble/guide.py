"""From rows with places to the tables of a guide: joined, keyed, linked, placed, validated."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from careerdata.assemble.completion import complete
from careerdata.assemble.guide_row import guide_row
from careerdata.assemble.keys import Keys, key_words
from careerdata.assemble.level_links import link_levels
from careerdata.assemble.line_status import LineStatuses
from careerdata.assemble.mentions import Became, Mentions, became
from careerdata.assemble.merging import Joining, Rows
from careerdata.assemble.places import rows_of_places
from careerdata.assemble.validation import Stated, validated
from careerdata.document.extent import extent
from careerdata.document.problem import Trouble
from careerdata.document.row import Row, Value
from careerdata.document.span import Span
from careerdata.document.tables import GuideTables
from careerdata.read.guide import Reading
from careerdata.read.sections.section import Section
from careerdata.records import TABLES


def assemble(reading: Reading, table_rows: Sequence[Row] = ()) -> GuideTables:
    """The typed records of a guide, with what table files say of it joined in.

    A row that breaks its record's schema is kept apart, with the place of what breaks it.
    """
    return _Assembly(reading).tables(table_rows)


class _Assembly:
    """The tables of one guide on their way: plain rows, and for each record the places of its values."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document = reading.page.document
        self.guide_id = self.document.guide_id
        self.layout = reading.recognised.layout
        self.raw: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
        self.stated: Stated = {}
        self.became: list[Became] = []
        self.section_ids: dict[Section, str] = {}
        self.level_titles: dict[str, str] = {}
        """Titles of the levels that records speak of, by the records' keys, where their own titles say more."""
        self.level_keys: dict[int, str] = {}
        """Keys of the records of `levels`, by the `id` of their rows."""
        self.asked: list[tuple[dict[str, Any], Row]] = []
        """The records of `expectations`, each with the row of the level that it is asked at."""
        self.keys = Keys(self.guide_id)
        self.troubles: list[Trouble] = list(reading.page.troubles)

    def tables(self, table_rows: Sequence[Row]) -> GuideTables:
        for section in self.reading.outline.sections:
            self._section(section)
        rows = self._joined(table_rows)
        for section, row in rows:
            self._record(section, row)
        link_levels(self.raw, self.asked, self.level_keys, self.level_titles)
        self._mentions()
        line_status = LineStatuses(self.document).of(self.reading.outline, rows)
        guide = self.reading.guide
        self.raw["guides"].append(guide_row(guide, self.document, line_status))
        self.stated[self.guide_id] = ("guides", guide.values)
        self.raw["places"] += rows_of_places(self.stated, self.document)
        records, broken = validated(self.raw, self.stated, self.document)
        layout, recognised = self.layout.name, self.reading.recognised
        files = {row.origin.source_file: row.origin.shown_as for row in table_rows if row.origin}
        how = (layout, recognised.score, recognised.scores, files)
        return GuideTables(self.document, records, line_status, broken, self.troubles, *how)

    def _section(self, section: Section) -> None:
        heading = section.heading.clean
        key = self.section_ids[section] = self.keys.give("section", key_words(_named("sections", heading)))
        extent = section.extent
        span = section.heading.span()
        self.raw["sections"].append(
            {
                "guide_id": self.guide_id,
                "section_id": key,
                "parent_id": self.section_ids[section.parent] if section.parent else None,
                "rank": section.rank,
                "depth": section.depth,
                "kind": section.kind,
                "heading": heading,
                "text": section.text,
                "source_file": self.document.source_file,
                "line_start": self.document.line(extent.start),
                "line_end": self.document.line(extent.end - 1),
                "source_text": self.document.raw[span.start : span.end],
            }
        )
        stated = {"heading": Value(heading, span)}
        if section.text:
            shown = [block.text for block in section.blocks if block.text]
            stated["text"] = Value(section.text, Span(shown[0].span().start, shown[-1].span().end))
        self.stated[key] = ("sections", stated)

    def _joined(self, table_rows: Sequence[Row]) -> Rows:
        joining = Joining(self.document, self.troubles)
        for section, row in self.reading.rows:
            complete(row, self.layout, self.reading.page.role)
            joining.add(section, row)
        for row in table_rows:
            complete(row, self.layout, self.reading.page.role)
            joining.add_table(self.reading.outline.title, row)
        return joining.rows

    def _record(self, section: Section, row: Row) -> None:
        record = TABLES[row.table]
        key = self.keys.give(record.noun, key_words(row))
        said = [row.values[name] for name in record.states if name in row.values] + list(row.values.values())
        # A row of a table file may leave out what states the record: then its first cell does.
        stated = next((value for value in said if value.span), Value(None, section.heading.span()))
        assert stated.span is not None
        stands = extent(stated.origin or self.document, stated.span)
        values = {name: value.value for name, value in row.values.items()}
        values |= {
            "guide_id": self.guide_id,
            f"{record.noun}_id": key,
            "section_id": self.section_ids[section],
            "source_file": stands.source_file,
            "line_start": stands.line_start,
            "line_end": stands.line_end,
            "source_text": stands.source_text,
        }
        self.raw[row.table].append(values)
        if row.table == "levels":
            self.level_keys[id(row)] = key
        if row.of is not None:
            self.asked.append((values, row.of))
        if row.level is not None:
            self.level_titles[key] = row.level
        self.stated[key] = (row.table, row.values)
        self.became += became(key, row, values)

    def _mentions(self) -> None:
        mentions = Mentions(self.reading.page, self.keys, self.became)
        for row, name, span in mentions.rows(self.reading.outline, self.section_ids):
            self.raw["mentions"].append(row)
            self.stated[row["mention_id"]] = ("mentions", {name: Value(row[name], span)})


def _named(table: str, heading: str) -> Row:
    row = Row(table)
    row.put("heading", heading)
    return row

"""From rows with places to typed records: joins, keys, links, places, mentions, and what became of each line."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from careerdata.ingest.document import Block, Document, Span, squeeze
from careerdata.ingest.trouble import Trouble
from careerdata.normalize.figures import Figure
from careerdata.normalize.names import seniority, short_hash, slug, track
from careerdata.normalize.tables import Broken, Fate, GuideTables
from careerdata.read.guide import Reading
from careerdata.read.reader import is_number
from careerdata.read.row import Row, Value
from careerdata.read.section import Section
from careerdata.records import TABLES, Record, columns

_SENTENCE_ENDS = tuple(".!?:;\"'\u201d\u2019)")
_DERIVED = frozenset({"guides", "sections", "mentions", "places"})
"""Tables whose rows account for no line."""


def assemble(reading: Reading) -> GuideTables:
    """The typed records of a guide. A row that breaks its schema is kept apart, with the place of what breaks it."""
    return _Assembly(reading).tables()


@cache
def _adapter(table: str) -> TypeAdapter[list[Record]]:
    return TypeAdapter(list[TABLES[table]])  # type: ignore[misc]


class _Assembly:
    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.document: Document = reading.page.document
        self.guide_id = self.document.guide_id
        self.layout = reading.recognised.layout
        self.raw: dict[str, list[dict[str, Any]]] = {table: [] for table in TABLES}
        self.spans: dict[str, dict[str, Span]] = {}
        """Place of every stated value: record key -> column -> span."""
        self.section_ids: dict[Section, str] = {}
        self.used_keys: dict[str, int] = {}
        self.troubles: list[Trouble] = list(reading.page.troubles)

    def tables(self) -> GuideTables:
        self._sections()
        rows = self._joined()
        for section, row in rows:
            self._complete(row)
            self._add(section, row)
        self._link_levels()
        self._mentions()
        fates = self._fates(rows)
        self._guide(fates)
        self._places()
        records, broken = self._validated()
        recognised = self.reading.recognised
        return GuideTables(
            self.document, records, fates, broken, self.troubles, self.layout.name, recognised.score, recognised.scores
        )

    def _key(self, noun: str, words: str) -> str:
        """A key unique over the table: equals get `~2` in reading order."""
        key = f"{self.guide_id}/{noun}/{words}"
        seen = self.used_keys.get(key, 0) + 1
        self.used_keys[key] = seen
        return key if seen == 1 else f"{key}~{seen}"

    def _sections(self) -> None:
        for section in self.reading.outline.sections:
            heading = section.heading.clean
            key = self._key("section", slug(heading))
            self.section_ids[section] = key
            extent = section.extent
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
                    "source_text": self._slice(section.heading.span()),
                }
            )
            self.spans[key] = {"heading": section.heading.span()}
            if section.text:
                texts = [block.text.span() for block in section.blocks if block.text]
                self.spans[key]["text"] = Span(texts[0].start, texts[-1].end)

    def _slice(self, span: Span) -> str:
        return self.document.raw[span.start : span.end]

    def _joined(self) -> list[tuple[Section, Row]]:
        """The rows, those that state more of a row read before put into it; where both state a value, it must agree."""
        joined: list[tuple[Section, Row]] = []
        first: dict[tuple[Any, ...], Row] = {}
        for section, row in self.reading.rows:
            self._defaults(row)
            identity = (row.table, *_natural(row))
            known = first.get(identity)
            if not row.joins or known is None:
                if row.joins:
                    first[identity] = row
                joined.append((section, row))
                continue
            for name, value in row.values.items():
                self._join(known, name, value)
            known.also += row.also
        return joined

    def _join(self, row: Row, name: str, value: Value) -> None:
        known = row.values.get(name)
        if known is None:
            row.values[name] = value
        elif known.value != value.value and known.span is not None and value.span is not None and name not in ("source",):
            line, column = self.document.place(value.span.start)
            other = self.document.line(known.span.start)
            document = self.document
            self.troubles.append(
                Trouble(
                    "contradiction", document.source_file, document.shown_as, self.guide_id, line, column,
                    found=squeeze(self._slice(value.span)), expected=squeeze(self._slice(known.span)), table=row.table, field=name,
                    related=((document.shown_as, other, squeeze(self._slice(known.span))),),
                )
            )  # fmt: skip

    def _defaults(self, row: Row) -> None:
        """What the layout gives where the text does not: currency and period of pay."""
        if row.table == "salaries":
            row.put("currency", self.layout.currency)
            row.put("period", self.layout.period)

    def _complete(self, row: Row) -> None:
        """What follows from other fields of the row."""
        if row.table == "levels" and "title" in row.values:
            title, span = row.values["title"]
            row.put("seniority", seniority(title, self.reading.page.role), span)
            row.put("track", track(title, self.reading.page.role), span)

    def _add(self, section: Section, row: Row) -> None:
        record = TABLES[row.table]
        key_name = record.key()
        key = self._key(record.noun, _words(row) or record.noun)
        stated = next((row.values[name].span for name in record.states if name in row.values and row.values[name].span), None)
        stated = stated or next((value.span for value in row.values.values() if value.span), section.heading.span())
        assert key_name is not None and stated is not None
        values = {name: value.value for name, value in row.values.items()}
        values |= {
            "guide_id": self.guide_id,
            key_name: key,
            "section_id": self.section_ids[section],
            "source_file": self.document.source_file,
            "line_start": self.document.line(stated.start),
            "line_end": self.document.line(stated.end - 1),
            "source_text": self._slice(stated),
        }
        self.raw[row.table].append(values)
        self.spans[key] = {name: value.span for name, value in row.values.items() if value.span is not None}

    def _link_levels(self) -> None:
        """Give each paid level the key and rank of its row in `levels`, by its title."""
        levels = {squeeze(level["title"]).casefold(): level for level in self.raw["levels"] if level.get("title")}
        for salary in self.raw["salaries"]:
            level = levels.get(squeeze(salary.get("title") or "").casefold()) if salary.get("scope") == "level" else None
            if level is not None:
                salary["level_id"], salary["level_rank"] = level["level_id"], level.get("rank")

    def _mentions(self) -> None:
        became = _Became(self.spans, self.raw)
        for section in self.reading.outline.sections:
            words = self.section_ids[section].rsplit("/", 1)[1]
            for block in (Block(section.heading), *sorted((*section.blocks, *section.asides), key=_position)):
                if is_number(block):
                    continue
                for text in block.cells or (block.text,):
                    for figure in self.reading.page.figures(text) if text else ():
                        self._mention(section, words, figure, text.span(figure.start, figure.end), became)

    def _mention(self, section: Section, words: str, figure: Figure, span: Span, became: _Became) -> None:
        line, column = self.document.place(span.start)
        line_end, column_end = self.document.place(span.end - 1)
        table, record_id, field, unit = became.of(span)
        kind = "money" if unit and figure.kind == "count" else figure.kind
        value = "-".join(f"{end:g}" for end in (figure.minimum, figure.maximum) if end is not None)
        key = self._key("mention", f"{words}-{kind}-{value}")
        self.raw["mentions"].append(
            {
                "guide_id": self.guide_id,
                "mention_id": key,
                "kind": kind,
                "minimum": figure.minimum,
                "maximum": figure.maximum,
                "unit": figure.unit or unit,
                "open_ended": figure.open_ended,
                "approximate": figure.approximate,
                "column_start": column,
                "column_end": column_end + 1,
                "table": table,
                "record_id": record_id,
                "field": field,
                "section_id": self.section_ids[section],
                "source_file": self.document.source_file,
                "line_start": line,
                "line_end": line_end,
                "source_text": self._slice(span),
            }
        )
        self.spans[key] = {"minimum" if figure.minimum is not None else "maximum": span}

    def _fates(self, rows: list[tuple[Section, Row]]) -> dict[int, Fate]:
        """What became of each line that shows text."""
        fates: dict[int, Fate] = {}
        document = self.document

        def mark(block: Block, fate: Fate) -> None:
            for text in block.cells or (block.text,):
                for line in document.lines_of(text):
                    if fates.get(line) != "used":
                        fates[line] = fate

        for block in self.reading.outline.before:
            mark(block, "unused")
        for section in self.reading.outline.sections:
            known = section.kind != "other"
            mark(Block(section.heading), "used" if known else "unused")
            for block in section.blocks:
                mark(block, "used" if known and _is_running_text(block, section) else "unused")
            for block in section.asides:
                mark(block, "used" if known else "unused")
        for block in self.reading.outline.furniture:
            for line in document.lines_of(block.text):
                if fates.get(line) is None:
                    fates[line] = "boilerplate"
        for _, row in rows:
            if row.table not in _DERIVED:
                for span in (*(value.span for value in row.values.values() if value.span), *row.also):
                    for line in range(document.line(span.start), document.line(span.end - 1) + 1):
                        if line in fates:
                            fates[line] = "used"
        return dict(sorted(fates.items()))

    def _guide(self, fates: dict[int, Fate]) -> None:
        guide = self.reading.guide
        count = list(fates.values()).count
        self.raw["guides"].append(
            {name: value.value for name, value in guide.values.items()}
            | {
                "guide_id": self.guide_id,
                "sha256": self.document.sha256,
                "lines": len(fates),
                "lines_used": count("used"),
                "lines_boilerplate": count("boilerplate"),
                "lines_unused": count("unused"),
            }
        )
        self.spans[self.guide_id] = {name: value.span for name, value in guide.values.items() if value.span}

    def _places(self) -> None:
        tables = {values[key]: table for table, key in _keys() for values in self.raw[table]}
        document = self.document
        for record_id, fields in self.spans.items():
            for name, span in fields.items():
                line_start, column_start = document.place(span.start)
                line_end, column_end = document.place(span.end - 1)
                self.raw["places"].append(
                    {
                        "guide_id": self.guide_id,
                        "table": tables[record_id],
                        "record_id": record_id,
                        "field": name,
                        "source_file": document.source_file,
                        "line_start": line_start,
                        "column_start": column_start,
                        "line_end": line_end,
                        "column_end": column_end + 1,
                        "source_text": self._slice(span),
                    }
                )

    def _validated(self) -> tuple[dict[str, list[Record]], list[Broken]]:
        records: dict[str, list[Record]] = {}
        broken: list[Broken] = []
        for table, rows in self.raw.items():
            try:
                records[table] = _adapter(table).validate_python(rows)
            except ValidationError as error:
                bad = {int(problem["loc"][0]) for problem in error.errors()}
                broken += self._broken(table, rows, error)
                records[table] = _adapter(table).validate_python([row for number, row in enumerate(rows) if number not in bad])
        return records, broken

    def _broken(self, table: str, rows: list[dict[str, Any]], error: ValidationError) -> Iterator[Broken]:
        key_name = TABLES[table].key()
        for problem in error.errors():
            row = rows[int(problem["loc"][0])]
            name = str(problem["loc"][1]) if len(problem["loc"]) > 1 else ""
            record_id = str(row.get(key_name or "record_id", ""))
            span = self.spans.get(record_id, {}).get(name)
            line, column = self.document.place(span.start) if span else (row.get("line_start", 1), 1)
            text = self._slice(span) if span else str(row.get("source_text", ""))
            yield Broken(self.guide_id, table, record_id, name, row.get(name), problem["msg"], line, column, text)


class _Became:
    """Finds the value of a record that a figure of the text became."""

    def __init__(self, spans: dict[str, dict[str, Span]], raw: dict[str, list[dict[str, Any]]]) -> None:
        found: list[tuple[Span, str, str, str, str | None]] = []
        for table, key in _keys():
            if table in _DERIVED:
                continue
            figures = _figure_columns(table)
            for values in raw[table]:
                for name, span in spans[values[key]].items():
                    if name in figures:
                        money = values.get("currency") if "currency" in figures[name] else None
                        found.append((span, table, values[key], name, money))
        found.sort(key=lambda entry: entry[0])
        self.found = found
        self.starts = [entry[0].start for entry in found]

    def of(self, span: Span) -> tuple[str | None, str | None, str | None, str | None]:
        """Table, record, column, and the currency where the column is money; None each where it became nothing."""
        index = bisect_left(self.starts, span.start)
        for place, table, record_id, name, money in self.found[max(index - 1, 0) : index + 2]:
            if place.start < span.end and span.start < place.end:
                return table, record_id, name, money
        return None, None, None, None


@cache
def _figure_columns(table: str) -> dict[str, str]:
    """Columns that hold a figure of the text, with their unit."""
    numbers = {c.name: c.unit or "" for c in columns(TABLES[table]) if c.type in ("integer", "number") and c.name not in ("rank", "score")}
    return numbers | {c.name: "" for c in columns(TABLES[table]) if c.name == "as_of"}


@cache
def _keys() -> tuple[tuple[str, str], ...]:
    return tuple((table, key) for table, record in TABLES.items() if (key := record.key()) is not None)


def _natural(row: Row) -> tuple[Any, ...]:
    """The values of a row's natural key: for `title|country` the first of them that is there."""
    parts: list[Any] = []
    for names in TABLES[row.table].natural_key:
        known = (row.values[name.lstrip("#")].value for name in names.split("|") if name.lstrip("#") in row.values)
        parts.append(next((value for value in known if value is not None), None))
    return tuple(parts)


def _words(row: Row) -> str:
    """The natural key as words of a key."""
    natural = zip(TABLES[row.table].natural_key, _natural(row), strict=True)
    return "-".join(short_hash(str(value)) if names.startswith("#") else slug(str(value)) for names, value in natural if value is not None)


def _is_running_text(block: Block, section: Section) -> bool:
    """Whether a block of a known section is text to be read as such, rather than a row that no reader understood."""
    if not section.readers or all(reader.prose for reader in section.readers):
        return True
    return block.shape == "line" and block.value.endswith(_SENTENCE_ENDS)


def _position(block: Block) -> int:
    return block.text.start

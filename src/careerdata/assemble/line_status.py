"""What became of each line that shows text: used, boilerplate or unused."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.assemble.merging import Rows
from careerdata.document.block import Block
from careerdata.document.document import Document
from careerdata.document.span import Span
from careerdata.document.tables import LineStatus
from careerdata.document.text import Text
from careerdata.read.opening import Outline
from careerdata.read.sections.section import Section

_SENTENCE_ENDS = tuple(".!?:;\"'\u201d\u2019)")


class LineStatuses:
    """Marks lines: a row's lines are used, whatever else stands on them; then text of known sections, then furniture."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._status: dict[int, LineStatus] = {}

    def of(self, outline: Outline, rows: Rows) -> dict[int, LineStatus]:
        """The status of every line that shows text, in order."""
        for block in outline.before:
            self._mark(block, "unused")
        for section in outline.sections:
            self._section(section)
        for block in outline.furniture:
            self._mark_furniture(block)
        for _, row in rows:
            if row.origin is None:
                self._row_lines([value.span for value in row.values.values() if value.span and value.origin is None] + row.also)
        for line in (*self._hidden(), *self._marked_up()):
            self._status.setdefault(line, "boilerplate")
        return dict(sorted(self._status.items()))

    def _hidden(self) -> Iterator[int]:
        """The lines of text that is struck out or hidden."""
        for run in self._document.unseen:
            yield from (self._document.line(span.start) for span in run)

    def _marked_up(self) -> Iterator[int]:
        """The lines that show no text and are not blank: rules, fences, front matter. HTML is full of them."""
        if self._document.format != "html":
            for number, line in enumerate(self._document.raw.split("\n"), 1):
                if line.strip():
                    yield number

    def _section(self, section: Section) -> None:
        known = section.kind != "other"
        self._mark_text(section.heading, "used" if known else "unused")
        for block in section.blocks:
            self._mark(block, "used" if known and _is_running_text(block, section) else "unused")
        for block in section.asides:
            self._mark(block, "used" if known else "unused")

    def _mark(self, block: Block, status: LineStatus) -> None:
        for text in block.cells or (block.text,):
            self._mark_text(text, status)

    def _mark_text(self, text: Text, status: LineStatus) -> None:
        for line in self._document.lines_of(text):
            if self._status.get(line) != "used":
                self._status[line] = status

    def _mark_furniture(self, block: Block) -> None:
        for text in block.cells or (block.text,):
            for line in self._document.lines_of(text):
                self._status.setdefault(line, "boilerplate")

    def _row_lines(self, spans: list[Span]) -> None:
        line_of = self._document.line
        for start, end in spans:
            for line in range(line_of(start), line_of(end - 1) + 1):
                if line in self._status:
                    self._status[line] = "used"


def _is_running_text(block: Block, section: Section) -> bool:
    """Whether a block of a known section is text to be read as such, rather than a row that no reader understood."""
    if not section.readers or all(reader.prose for reader in section.readers):
        return True
    if block.shape == "line" and block.value.endswith(_SENTENCE_ENDS):
        return True
    return any(reader.says_nothing(block) for reader in section.readers)

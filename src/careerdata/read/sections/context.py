"""The page that is read: its blocks, its title, its figures, and what could not be read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.document.document import Document
from careerdata.document.problem import Elsewhere, Trouble
from careerdata.document.text import Text, squeeze
from careerdata.language.about import topic_of
from careerdata.language.told import told_by
from careerdata.normalize import figures, spelled
from careerdata.normalize.figure import Figure
from careerdata.read.sections.rows_so_far import RowsSoFar
from careerdata.read.templates.masked import Masked
from careerdata.read.templates.template import Found, Template
from careerdata.read.templates.wording import plain

MAX_HEADING = 160
"""Longest heading or title (code points); the longest on the pages read has 71."""
MARKS_HEADINGS = 2
"""A page of mark-up with this many headings marks them all."""
MAX_TITLE_LINE = 5
"""In plain text the title is among the first lines."""


@dataclass
class Page:
    """The guide that is being read: its document, its role, and its figures, each text scanned once."""

    document: Document
    currency: str = "USD"
    """Currency of a bare `$`, as the layout says."""
    role: str = ""
    troubles: list[Trouble] = field(default_factory=list)
    read: RowsSoFar = field(default_factory=RowsSoFar)
    """The rows of the sections read so far."""
    _figures: dict[int, tuple[Text, Sequence[Figure]]] = field(default_factory=dict)
    _masked: dict[int, Masked] = field(default_factory=dict)
    _plain: dict[Block, str] = field(default_factory=dict)

    @cached_property
    def marks_headings(self) -> bool:
        """Whether the page is mark-up that marks its headings: then no other line of it is one."""
        blocks = self.document.blocks
        return self.document.format != "text" and sum(map(_is_heading, blocks)) >= MARKS_HEADINGS

    @cached_property
    def headings(self) -> list[Block]:
        """The blocks that may be headings: short, and behind a blank line or marked as such."""
        if self.marks_headings:
            return [block for block in self.document.blocks if _is_heading(block) and len(block.value) <= MAX_HEADING]
        blocks = self.document.blocks
        return [block for block in blocks if block.leads and block.shape != "row" and len(block.value) <= MAX_HEADING]

    def plain(self, block: Block) -> str:
        """The block's words for comparison."""
        words = self._plain.get(block)
        if words is None:
            words = self._plain[block] = plain(block.value)
        return words

    def title(self, templates: Sequence[Template]) -> tuple[Block, list[Found]] | None:
        """The block that is a title of one of these forms, and its slots: a heading, or among the first lines of plain text."""
        first = frozenset(self.document.blocks[:MAX_TITLE_LINE])
        for block in self.headings if templates else ():
            if block.shape == "heading" or block in first:
                words = self.plain(block)
                for template in templates:
                    found = template.match(Masked.of(block.text, [])) if template.core in words else None
                    if found is not None:
                        return block, found
        return None

    def declared_title(self, templates: Sequence[Template]) -> list[Found] | None:
        """The slots of the title that the page declares in its head, where it is of one of these forms."""
        declared = self.document.declared.title
        if declared is None:
            return None
        masked = Masked.of(Text(squeeze(declared), 0), [])
        return next((found for template in templates if (found := template.match(masked)) is not None), None)

    def masked(self, text: Text) -> Masked:
        """The text with its figures masked, spans of years in words among them."""
        found = self._masked.get(id(text))
        if found is None or found.source is not text:
            found = self._masked[id(text)] = Masked.of(text, self.spans(text))
        return found

    @cached_property
    def language(self) -> str | None:
        """Code of the language of its text, as its words tell, else as its head says; None where neither does."""
        return told_by(block.value for block in self.document.blocks) or self.document.declared.language

    def topic(self, text: Text) -> str | None:
        """What a heading is about, by the words of the page's language, else of another; None where none knows it."""
        return topic_of(text.value, self.role, self.language)

    def figures(self, text: Text) -> Sequence[Figure]:
        """The figures of a text. Masking, which most texts never need, is left until someone matches a template on it."""
        found = self._figures.get(id(text))
        if found is None or found[0] is not text:
            found = self._figures[id(text)] = (text, figures.scan(text.value, self.currency))
        return found[1]

    def spans(self, text: Text) -> Sequence[Figure]:
        """The figures of a text, spans of years and months that are spelled out among them."""
        return spelled.with_spans(text.value, self.figures(text), self.currency)

    def settle(self, text: Text, settled: Mapping[Figure, Figure]) -> None:
        """Put figures that the words around them say more of in the place of some of a text's figures."""
        self._figures[id(text)] = (text, [settled.get(figure, figure) for figure in self.figures(text)])
        self._masked.pop(id(text), None)

    def trouble(
        self,
        reason: str,
        text: Text,
        expected: str,
        table: str | None = None,
        field: str | None = None,
        related: tuple[Elsewhere, ...] = (),
    ) -> None:
        """Note something that could not be read, or does not agree with what stands at `related`."""
        line, column = self.document.place(text.span().start if text else text.start)
        document = self.document
        self.troubles.append(
            Trouble(
                reason,
                document.source_file,
                document.shown_as,
                document.guide_id,
                line,
                column,
                found=text.clean,
                expected=expected,
                table=table,
                field=field,
                related=related,
            )
        )


def _is_heading(block: Block) -> bool:
    return block.shape == "heading" and FRONT_MATTER not in block.marks

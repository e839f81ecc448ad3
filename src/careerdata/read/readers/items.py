"""A list: one row an item, bulleted, numbered, or with its number on the line above."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.text import Text, squeeze
from careerdata.language.english.examples import EXAMPLE, EXAMPLES, LAST_TWO, LINK
from careerdata.read.lists.names import is_list
from careerdata.read.sections.context import Page
from careerdata.read.sections.numbering import is_number
from careerdata.read.sections.section import Reader, Section
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.fill import fill
from careerdata.read.templates.template import Found


class Items(Reader):
    """Each item is tried on the templates in turn; the first that fits fills the row."""

    how: Literal["items"] = "items"
    table: str
    set: dict[str, Any] = {}
    items: list[Written]
    ranked: bool = True
    examples: str | None = None
    """Field that takes the examples an item names in brackets."""
    plain: bool = False
    """Where no line is an item, each short line is one."""
    needs: list[str] = []
    """Fields without which an item is no row."""

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        for rank, (number, block) in enumerate(listed_items(section, plain=self.plain), start=1):
            row = Row(self.table)
            masked = page.masked(block.text)
            for written in self.items:
                found = compile_template(written).match(masked)
                if found:
                    self._fill(row, found, block.text)
                    break
            if not row.values or not row.values.keys() >= set(self.needs) or _is_unnamed(row):
                continue
            row.also.append(block.text.span())
            if self.ranked and number is not None:
                row.put("rank", int(number.value), number.span())
            elif self.ranked:
                row.put("rank", rank)
            row.put_given(self.set)
            yield row

    def _fill(self, row: Row, found: list[Found], source: Text) -> None:
        for slot in found:
            if self.examples and slot.name == "name":
                name_and_examples(row, self.examples, slot.text)
            else:
                fill(row, [slot], source)


def listed_items(section: Section, *, plain: bool = False) -> Iterator[tuple[Text | None, Block]]:
    """The items of a list with the number the text gives each, if any."""
    blocks = list(section.lines())
    number: Text | None = None
    none = not any(block.shape == "item" or block.cells or is_number(block) or is_list(block.text) for block in blocks)
    for block in blocks:
        if is_number(block):
            number = block.text
        elif number is not None or block.shape == "item" or (plain and none and _is_plain(block)):
            yield number, block
            number = None


def _is_unnamed(row: Row) -> bool:
    """Whether the name of a row is none: a sum, a mark."""
    name = row.values.get("name")
    return name is not None and not any(map(str.isalpha, str(name.value)))


def _is_plain(block: Block) -> bool:
    """Whether a line may be an item without a mark: it is no sentence, and no list of several by commas."""
    return block.shape == "line" and not block.value.endswith((".", "?"))


def _examples(value: str) -> list[str]:
    """The examples of a list: `R, SPSS, and SAS`, `Word and Excel`, `supply and demand, moral hazard`."""
    pieces = [piece.strip() for piece in EXAMPLE.findall(value) if piece.strip()]
    if not pieces:
        return []
    last = LINK.match(pieces[-1])
    ends = [pieces[-1][last.end() :]] if last else LAST_TWO.split(pieces[-1])
    return [squeeze(piece) for piece in (*pieces[:-1], *ends) if piece.strip()]


def name_and_examples(row: Row, field: str, text: Text) -> None:
    """Put a name, and the examples its bracket gives, into a row; an acronym's bracket stays in the name."""
    for match in EXAMPLES.finditer(text.value):
        names = _examples(match["list"])
        rest = text.value[match.end() :]
        left = squeeze(text.value[: match.start()] + rest)
        if left and names and (match["opening"] or "," in match["list"]):
            row.put("name", left, text.cut(0, len(text.value) if rest.strip() else match.start()).span())
            row.put(field, names, text.cut(*match.span("list")).span())
            return
    row.put("name", text.clean, text.span())

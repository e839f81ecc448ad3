"""The lists and tables of a Markdown text that are open."""

from __future__ import annotations

from collections.abc import Sequence

from markdown_it.token import Token

from careerdata.document.block import Block
from careerdata.ingest.blocks import BULLET, Listing
from careerdata.ingest.markdown.definitions import defines
from careerdata.ingest.markdown.writing import Place
from careerdata.ingest.offsets import Pen
from careerdata.language.shared import is_counted


class OpenLists:
    """Which list each block stands in; every list, table and run of terms has a number of its own."""

    def __init__(self) -> None:
        self._listings = [Listing(0, 0)]
        self.groups = 0
        """How many there were so far."""
        self.terms = 0
        """The list of terms under way, 0 for none."""

    @property
    def innermost(self) -> Listing:
        """The list or item that is open, the one around all where none is."""
        return self._listings[-1]

    def number_terms(self, content: str) -> None:
        """Have terms with their definitions that follow one another stand in one list."""
        if not defines(content):
            self.terms = 0
        elif not self.terms:
            self.groups += 1
            self.terms = self.groups

    def begin(self, token: Token) -> None:
        """A list or a table begins."""
        self.groups += 1
        listing = Listing(self.groups, self.innermost.depth + (token.type != "table_open"))
        listing.count = -1
        self._listings.append(listing)

    def begin_item(self, token: Token) -> None:
        """An item of the innermost list begins."""
        around = self.innermost
        listing = Listing(around.group, around.depth)
        listing.item = self._counted(around, token.info) if token.info else BULLET
        self._listings.append(listing)

    def write_ordinal(self, source: str, content: str, places: Sequence[Place], pen: Pen) -> None:
        """Write the number of an item that counts its noun (`1. Lehrjahr`), which is part of its text and numbers no list."""
        listing = self.innermost
        if listing.item.isdecimal() and places and is_counted(content):
            end = places[0][1]
            begin = source.rfind(".", 0, end)
            while begin and source[begin - 1].isdecimal():
                begin -= 1
            pen.write(source[begin:end], begin)
            listing.item = BULLET

    def mark(self, blocks: Sequence[Block]) -> None:
        """Make the first of the blocks that mark-up shows in an item the text of it, where the item has none yet."""
        listing = self.innermost
        if listing.item and blocks and blocks[0].shape == "line":
            blocks[0].shape, blocks[0].level, blocks[0].marker = "item", listing.depth, listing.item
            blocks[0].group, listing.item = 0, ""

    @staticmethod
    def _counted(around: Listing, written: str) -> str:
        """The number of an item as it is shown: where every one is written as the first, each counts on from it."""
        before, around.count = around.count, int(written)
        if before >= 0 and around.count <= 1 and before >= around.count:
            around.count = before + 1
        return str(around.count)

    def end(self, token: Token) -> None:
        """The innermost list, table or item is at its end."""
        self._listings.pop()

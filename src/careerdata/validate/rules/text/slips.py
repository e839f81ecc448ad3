"""TXT: slips of the hand in running text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache

from careerdata.document.block import CODE, Block
from careerdata.document.tables import GuideTables
from careerdata.language.model import language_of
from careerdata.patterns import lazy
from careerdata.records.guide import Guide
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import place_spot
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule, rows


class WordTwice(GuideRule):
    """A word that stands twice in a row.

    One of the two slipped in. Only words that never follow themselves are looked at, such as articles:
    others do, as in `had had`.
    """

    code = "TXT060"
    severity = "warning"
    hint = "take one of the two out"
    bad = edited(MARKET, MARKET.replace(" of ", " of of "))
    good = edited(MARKET, MARKET)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        words = language_of(next((about.language for about in rows(guide, Guide)), None)).never_twice
        for found in _twice(words).finditer(visible(guide.document).text) if words else ():
            spot = spot_of(guide, found.start(), found[0])
            if spot is not None:
                yield Hit(spot, f"{found[0]!r}: {found[1].casefold()} stands twice", mend=Mend(((spot, found[1]),), safe=True))


@lru_cache(maxsize=8)
def _twice(words: tuple[str, ...]) -> re.Pattern[str]:
    """One of some words, a blank, and the same again in small letters: `A a` may be a letter and an article."""
    return re.compile(rf"(?<![\w'’.-])({'|'.join(map(re.escape, words))}) (?=(?-i:[a-z]))\1(?![\w'’-])", re.IGNORECASE)


class BlanksInARow(GuideRule):
    """Two blanks or more between two words.

    Readers of the plain file see the gap, and whoever compares two versions of the text stumbles over it. Rows of tables, code
    and what is set in columns have their blanks on purpose, and pages of the web show one.
    """

    code = "TXT061"
    severity = "info"
    hint = "leave one blank between words"
    bad = edited(MARKET, MARKET.replace(" look ", "  look "))
    good = edited(MARKET, MARKET)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        document = guide.document
        if document.format == "html" or "  " not in document.raw:
            return
        for block in document.blocks:
            if block.shape in ("line", "item") and not block.cells and len(block.value.split()) >= FEWEST:
                yield from self._in_block(guide, block)

    def _in_block(self, guide: GuideTables, block: Block) -> Iterator[Hit]:
        document = guide.document
        gaps = [] if CODE in block.marks else list(_GAP.finditer(document.raw, *block.text.span()))
        on_line = Counter(document.line(gap.start()) for gap in gaps)
        for gap in gaps:
            line, column = document.place(gap.start())
            is_lone = on_line[line] == 1 and guide.line_status.get(line) != "boilerplate"
            if is_lone and not document.has_code(*gap.span()):
                spot = place_spot(guide, line, column, gap[0])
                yield Hit(spot, "two blanks or more stand between two words", mend=Mend(((spot, " "),), safe=True))


FEWEST = 6
"""Words of a line or paragraph from which on it is a sentence: a shorter one may be set in columns."""

_GAP = lazy(r"(?<=[^\W\d_])(?<![ÂÃ])  +(?=[^\W\d_])")
"""Blanks between two words: beside a figure or a mark they may part columns, and one may be half of a damaged letter."""

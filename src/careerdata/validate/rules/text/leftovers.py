"""TXT: what was left in the text and is not for its readers."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.document.text import JOINERS, WORD_BREAKS
from careerdata.patterns import lazy
from careerdata.validate.bases.pattern import PatternRule
from careerdata.validate.examples.pieces import ADVANTAGE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import Spot, place_spot


class MarkupLeft(PatternRule):
    """Mark-up that readers see.

    A tag or an entity stands in the text itself: it was escaped twice, or pasted where only plain text is read. The tables would
    carry it on.
    """

    code = "TXT032"
    severity = "warning"
    hint = "write the character that is meant, and take tags out"
    signs = ("&", "<")
    pattern = re.compile(
        r"&(?:amp|nbsp|lt|gt|quot|apos|[lr]s?quo|[lr]dquo|[mn]dash|hellip|bull|middot|euro|pound|copy|reg|trade|deg"
        r"|eacute|egrave|agrave|uuml|ouml|auml|ccedil|ntilde|#\d{2,6}|#[xX][0-9A-Fa-f]{2,5});"
        r"|</?(?:a|b|br|div|em|font|h[1-6]|i|img|li|ol|p|script|span|strong|style|su[bp]|t[dhr]|table|u|ul)(?:\s[^<>\n]{0,200})?/?>",
    )
    says = "{found} is mark-up, which readers see as it stands"
    bad = edited(ADVANTAGE, "- The work is varied &amp; new.")
    good = edited(ADVANTAGE, "- The work is varied & new.")

    def mend(self, guide: GuideTables, spot: Spot) -> Mend | None:
        """The character that an entity stands for, in plain text; elsewhere an entity is how one writes some characters.

        A sign that a tag may begin or end with is none where a blank or a figure stands beside it.
        """
        meant = html.unescape(spot.text)
        plain = guide.document.format == "text" and len(meant) == 1 and meant.isprintable()
        behind = guide.document.line_text(spot.line)[spot.column - 1 + len(spot.text) :]
        is_sign = meant not in ("<", ">") or _NO_TAG.match(behind)
        return Mend(((spot, meant),), safe=True) if plain and is_sign else None


_NO_TAG = lazy(r"\s?[\d$€£]|=")


class InvisibleCharacter(PatternRule):
    """A character that nobody sees.

    A byte-order mark, a blank without width or a switch of the writing direction inside the text, pasted with it. The tables
    leave out what stands inside words; web pages break long words with it, which is no mistake there.
    """

    code = "TXT033"
    severity = "warning"
    hint = "type the piece anew, without what was pasted with it"
    signs = tuple("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    pattern = re.compile(f"[{''.join(signs)}]")
    says = "the invisible character {found} stands in the text"
    bad = edited(ADVANTAGE, "- The work is var\u200bied.")
    good = as_it_is(ADVANTAGE)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        yield from super().find_in(guide)
        if guide.document.raw.isascii():
            return
        unmeant = _BYTE_ORDER_MARK if guide.document.format == "html" else _WORD_BREAK
        for found in unmeant.finditer(guide.document.raw):
            line, column = guide.document.place(found.start())
            if guide.line_status.get(line) != "boilerplate":
                spot = place_spot(guide, line, column, found[0])
                yield Hit(spot, self.says.format(found=repr(found[0])), mend=Mend(((spot, ""),), safe=True))


_WORD_BREAK = lazy(rf"[{WORD_BREAKS}]|(?<=[!-~])[{JOINERS}](?=[!-~])")
_BYTE_ORDER_MARK = lazy("\ufeff")
"""Pages break words by all the others."""

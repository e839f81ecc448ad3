"""TXT: what was left in the text and is not for its readers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.document.text import JOINERS, WORD_BREAKS
from careerdata.validate.bases.pattern import PatternRule
from careerdata.validate.examples.pieces import ADVANTAGE
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule

_PERIOD = "(BLS, 2022-2032)"


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
                yield Hit(place_spot(guide, line, column, found[0]), self.says.format(found=repr(found[0])))


_WORD_BREAK = re.compile(rf"[{WORD_BREAKS}]|(?<=[!-~])[{JOINERS}](?=[!-~])")
_BYTE_ORDER_MARK = re.compile("\ufeff")
"""Pages break words by all the others."""


class YearImpossible(GuideRule):
    """A year that cannot be.

    It has a digit too many, or two that changed places (2302 for 2032): the date or the period it belongs to was not read.
    """

    code = "TXT034"
    severity = "error"
    hint = "mend the digits of the year"
    bad = edited(_PERIOD, "(BLS, 2022-2302)")
    good = as_it_is(_PERIOD)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        for number in _DIGITS.finditer(text):
            if not _YEAR.fullmatch(number.group()) and _is_meant_as_year(text, *number.span()):
                spot = spot_of(guide, number.start(), number.group())
                if spot is not None:
                    yield Hit(spot, f"there is no year {number.group()}")


_DIGITS = re.compile(r"[1-9]\d{3,}")
_YEAR = re.compile(r"(?:1[5-9]|20|21)\d\d")

_LONGEST_YEAR = 6
"""Digits of a year with two too many."""

_BEFORE_YEAR = re.compile(
    r"(?<![\d,.])(?:19|20)\d\d\s?(?:[-–—/]|to)\s?"
    r"|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|[Aa]s of)\s"
)

_BEFORE = 16
"""Characters before a number that say it is a year."""

_BEHIND_YEAR = re.compile(r"[-–—](?:19|20)\d\d(?!\d|%|[,-]\d)")
_GOES_ON = re.compile(r"%|[,.–-]\d")


def _is_meant_as_year(text: str, start: int, end: int) -> bool:
    """Whether a number stands where a year does: behind a year and a dash, behind a month, or before a dash and a year."""
    if end - start > _LONGEST_YEAR or text[start - 1 : start] in tuple("$€£,."):
        return False
    if _BEHIND_YEAR.match(text, end):
        # Codes of post offices, rooms and journals stand before a dash too; a year that slipped keeps its first digit.
        return text[start] in "12" and end - start < _LONGEST_YEAR and (not start or text[start - 1] in " (\n")
    before = [one for one in _BEFORE_YEAR.finditer(text, max(start - _BEFORE, 0), start) if one.end() == start]
    return bool(before) and not _GOES_ON.match(text, end)

"""SAL: sums that stand beside pay and are not read."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from careerdata.document.tables import GuideTables
from careerdata.language.model import languages
from careerdata.patterns import lazy
from careerdata.records.text import Mention
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot, value_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short

_PATH = "guides/welder.md"
_TABLE = "# Welder Career Guide\n\n## Salary\n\n| Level | Yearly pay |\n| --- | --- |\n| Junior welder | {} |\n"
_ASIDE = lazy(r"\([^()]*\)|<[^<>]*>")
"""A bracket, or a tag."""
_SIGNS = lazy(r"[\s/;,&\u2022\u00b7]*")
_END = lazy(r"[ \u00a0]?[-\u2013\u2014][ \u00a0]?(?P<end>[0-9]+(?:[.,][0-9]+)+)(?![0-9%/:-])(?!\s*[^\W\d_])")
"""A dash and a number with separators behind a sum, and no word that says what it counts."""
_WORD = lazy(r"[^\W\d_]+")
_LONGEST = 200
"""Characters between two sums that may be alternatives."""


class SumBesidePay(GuideRule):
    """A sum that stands beside pay as another of the same, and is not read.

    `£24,000/£28,000` or `£24,000 or £28,000` may be a range, two places or two years: the tables have the first alone.
    """

    code = "SAL034"
    severity = "warning"
    hint = "write a range as £24,000 - £28,000, and figures of several places or years as rows of their own"
    bad = Files({_PATH: _TABLE.format("£24,000 or £28,000").encode()})
    good = Files({_PATH: _TABLE.format("£24,000 - £28,000").encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        sums = [mention for mention in rows(guide, Mention) if mention.kind == "money"]
        yield from (hit for one in sums if one.table == "salaries" and one.maximum is None for hit in _other_end(guide, one))
        for read, other in pairwise(sums):
            if read.table != "salaries" or read.unit != other.unit or not _is_another(guide, read, other):
                continue
            spots = value_spot(guide, other, "minimum"), value_spot(guide, read, "minimum")
            beside = f"{short(other.source_text)}, which stands beside {short(read.source_text)}"
            if other.table is None:
                yield Hit(spots[0], f"no row was made of {beside}", spots[1:])


def _other_end(guide: GuideTables, read: Mention) -> Iterator[Hit]:
    """What stands behind a sum and a dash, as the other end of a range would, and is none: `£18,500 - 20.00`."""
    found = _END.match(guide.document.line_text(read.line_end), read.column_end - 1)
    if found is not None:
        spot = place_spot(guide, read.line_end, found.start("end") + 1, found["end"])
        yield Hit(spot, f"no end of a range can be read of {found['end']!r}, which stands behind {short(read.source_text)}")


def _is_another(guide: GuideTables, read: Mention, other: Mention) -> bool:
    """Whether nothing but signs, brackets, tags and a word that joins stands between two sums of one line."""
    if read.line_end != other.line_start:
        return False
    between = guide.document.line_text(read.line_end)[read.column_end - 1 : other.column_start - 1]
    if len(between) > _LONGEST:
        return False
    said = _ASIDE.sub(" ", between)
    words = _WORD.findall(said)
    return len(words) <= 1 and _SIGNS.fullmatch(_WORD.sub(" ", said)) is not None and all(map(_joins, words))


def _joins(word: str) -> bool:
    """Whether a word holds sentences together in some language: or, und, et."""
    return any(word.lower() in one.common for one in languages().values())

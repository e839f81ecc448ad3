"""TXT: ranges that run the wrong way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.text import Mention
from careerdata.validate.bases.swap import swapped_text
from careerdata.validate.examples.pieces import MARKET
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose.sentences import Stated, stated
from careerdata.validate.rule import GuideRule, rows


class FiguresReversed(GuideRule):
    """A range in running text whose first figure is above its second.

    The two changed places, or one has a wrong digit. Ranges that became part of a record have rules of their own; what fell from
    one figure to another, a difference that is worked out, and a ratio of several to one, is no range.
    """

    code = "TXT036"
    severity = "warning"
    hint = "swap the two ends, or mend the one that is mistaken"
    bad = edited(MARKET, f"{MARKET} To learn it takes 12 to 3 months.")
    good = edited(MARKET, f"{MARKET} To learn it takes 3 to 12 months.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        spans = [one for one in rows(guide, Mention) if one.record_id is None and _is_reversed(one)]
        spared = {said.mention.mention_id for said in stated(guide, spans) if _is_no_range(said)}
        for one in spans:
            if one.mention_id not in spared:
                spot = value_spot(guide, one, "minimum")
                yield Hit(spot, f"the range {one.source_text!r} is reversed", mend=swapped_text(guide, spot, one))


def _is_no_range(said: Stated) -> bool:
    """Whether something falls from the first figure to the second, or the second is taken from the first."""
    return _FALLS.search(said.before) is not None or _WORKED_OUT.match(said.text, said.start) is not None


_FALLS = lazy(
    r"\b(?:cut\w*|f[ae]ll\w*|drop\w*|reduc\w*|declin\w*|lower\w*|shr[aiu]nk\w*|down|decreas\w*|slash\w*|short\w*|went|ratio\w*)\b",
    re.IGNORECASE,
)

_WORKED_OUT = lazy(r"[^=\n]{1,60}?\d[^=\d\n]{0,8}=")
"""A difference, and what it comes to: `$3,000 - $180 = $2,820`."""

_TIGHT = lazy(r"\d[-–—]\d")
"""A dash that touches both numbers."""

_HOURS = 24
"""Numbers up to here may be times of day: open from 9 to 4."""


def _is_reversed(one: Mention) -> bool:
    """Whether the first figure of a range is above its second; several to one is a ratio.

    Numbers that measure nothing are no range where they stand about a dash or may be times of day: office hours (9-6, 22 to 6),
    codes, scores of a game.
    """
    low, high = one.minimum, one.maximum
    if low is None or high is None or low <= high or (one.kind, high) == ("count", 1.0):
        return False
    measured = one.kind != "count" and (one.kind, one.unit) != ("duration", "hour")
    return measured or (low > _HOURS and not _TIGHT.search(one.source_text))

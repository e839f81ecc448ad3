"""The ends of a range that stand the wrong way round, swapped where they stand."""

from __future__ import annotations

import math
import re

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records import Record
from careerdata.records.text import Mention
from careerdata.validate.hit import Mend
from careerdata.validate.location import Spot, stated_spot
from careerdata.validate.rule import rows

_NUMBER = lazy(r"(?P<figure>\d+(?:[.,\u00a0\u202f ]\d{3})*(?:[.,]\d+)?)(?P<scale>\s?[KkMm](?![^\W\d_]))?")
"""A number as it stands, and the letter that multiplies it."""


def swapped_ends(guide: GuideTables, record: Record, low: str, high: str) -> Mend | None:
    """The two ends of a record's range swapped; None where the text does not state both, or in different forms.

    It is safe where another statement of the guide has the two figures the right way round, and in the same unit, or a median or
    mean of the record lies between them: then nothing but their order is wrong.
    """
    spots = stated_spot(guide, record, low), stated_spot(guide, record, high)
    if spots[0] is None or spots[1] is None:
        return None
    bottom, top = getattr(record, high), getattr(record, low)
    changes = _swapped(spots[0], spots[1], top, bottom)
    if not changes:
        return None
    own = [mention for mention in rows(guide, Mention) if mention.record_id == spots[0].record_id]
    return Mend(changes, _lies_between(record, bottom, top) or _is_stated(guide, bottom, top, own))


def swapped_text(guide: GuideTables, spot: Spot, mention: Mention) -> Mend | None:
    """The two numbers of a range swapped; None where it has not just two, or they are of different forms. Safe as above."""
    top, bottom = mention.minimum or 0.0, mention.maximum or 0.0
    match list(_NUMBER.finditer(spot.text)):
        case [first, second] if _are_alike(first, second, top, bottom):
            pass
        case _:
            return None
    text = spot.text[: first.start()] + second[0] + spot.text[first.end() : second.start()] + first[0] + spot.text[second.end() :]
    return Mend(((spot, text),), _is_stated(guide, bottom, top, [mention]))


def _swapped(low: Spot, high: Spot, first: float, second: float) -> tuple[tuple[Spot, str], ...]:
    """Each with the other's number in it: a sign of a currency or of an open end stays where it is."""
    one, other = (list(_NUMBER.finditer(spot.text)) for spot in (low, high))
    if len(one) != 1 or len(other) != 1 or not _are_alike(one[0], other[0], first, second):
        return ()
    return (low, _with(low.text, one[0].span(), other[0][0])), (high, _with(high.text, other[0].span(), one[0][0]))


def _with(text: str, span: tuple[int, int], number: str) -> str:
    return text[: span[0]] + number + text[span[1] :]


def _lies_between(record: Record, bottom: float, top: float) -> bool:
    middles = [value for name in ("median", "mean") if (value := getattr(record, name, None)) is not None]
    return bool(middles) and all(bottom <= value <= top for value in middles)


def _is_stated(guide: GuideTables, bottom: float, top: float, like: list[Mention]) -> bool:
    """Whether the guide states a range from one figure to the other elsewhere, of the kind and in the unit of some mentions."""
    units = {(mention.kind, mention.unit) for mention in like}
    stated = (one for one in rows(guide, Mention) if (one.minimum, one.maximum) == (bottom, top))
    return any((one.kind, one.unit) in units for one in stated)


def _are_alike(one: re.Match[str], other: re.Match[str], first: float, second: float) -> bool:
    """Whether two numbers count the same: they do not in `18 months to 1 year`, where the figures are not as their values are."""
    figures = _figure(one["figure"]) * second, _figure(other["figure"]) * first
    return one["scale"] == other["scale"] and math.isclose(*figures, rel_tol=_ROUNDED)


_ROUNDED = 1e-3
"""How far apart two ratios may be that are the same: a value may have been rounded after it was read."""


def _figure(written: str) -> float:
    """The value of a number, whichever mark stands before its decimals."""
    whole, _, decimals = _GROUPS.sub("", written).replace(",", ".").partition(".")
    return float(f"{whole}.{decimals or 0}")


_GROUPS = lazy(r"[.,\u00a0\u202f ](?=\d{3}(?!\d))")

"""The ends of a range that stand the wrong way round, swapped where they stand."""

from __future__ import annotations

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

    It is safe where another statement of the guide has the two figures the right way round, or a median or mean of the record
    lies between them: then nothing but their order is wrong.
    """
    spots = stated_spot(guide, record, low), stated_spot(guide, record, high)
    if spots[0] is None or spots[1] is None:
        return None
    changes = _swapped(spots[0], spots[1])
    bottom, top = getattr(record, high), getattr(record, low)
    safe = _lies_between(record, bottom, top) or _is_stated(guide, bottom, top)
    return Mend(changes, safe) if changes else None


def swapped_text(guide: GuideTables, spot: Spot, bottom: float, top: float) -> Mend | None:
    """The two numbers of one text swapped; None where it has not just two, or they are of different forms. Safe as above."""
    match list(_NUMBER.finditer(spot.text)):
        case [first, second] if first["scale"] == second["scale"]:
            pass
        case _:
            return None
    text = spot.text[: first.start()] + second[0] + spot.text[first.end() : second.start()] + first[0] + spot.text[second.end() :]
    return Mend(((spot, text),), _is_stated(guide, bottom, top))


def _swapped(low: Spot, high: Spot) -> tuple[tuple[Spot, str], ...]:
    """Each with the other's number in it: a sign of a currency or of an open end stays where it is."""
    one, other = (list(_NUMBER.finditer(spot.text)) for spot in (low, high))
    if len(one) != 1 or len(other) != 1 or one[0]["scale"] != other[0]["scale"]:
        return ()
    return (low, _with(low.text, one[0].span(), other[0][0])), (high, _with(high.text, other[0].span(), one[0][0]))


def _with(text: str, span: tuple[int, int], number: str) -> str:
    return text[: span[0]] + number + text[span[1] :]


def _lies_between(record: Record, bottom: float, top: float) -> bool:
    middles = [value for name in ("median", "mean") if (value := getattr(record, name, None)) is not None]
    return bool(middles) and all(bottom <= value <= top for value in middles)


def _is_stated(guide: GuideTables, bottom: float, top: float) -> bool:
    """Whether the guide states a range from one figure to the other elsewhere."""
    return any((mention.minimum, mention.maximum) == (bottom, top) for mention in rows(guide, Mention))

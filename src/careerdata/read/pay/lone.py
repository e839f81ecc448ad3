"""What stands over a sum that is alone on its line calls it."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.patterns import lazy
from careerdata.read.pay.passage import Passage
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.statistic import column_for

_LETTERS = lazy(r"[^\W_]")


def of_lone(passage: Passage, over: Sequence[Heading]) -> str | None:
    """What a label or heading right over a lone sum calls it, where it names nothing else: `Highest`, `Typical (median)`."""
    value = passage.text.value
    if _LETTERS.search(value[: passage.figure.start]) or _LETTERS.search(value[passage.stop :]):
        return None
    if not over or over[0].label is not None or over[0].not_pay:
        return None
    kinds = {kind for kind in over[0].kinds("statistic") if kind != "range"}
    return column_for(kinds.pop()) if len(kinds) == 1 else None

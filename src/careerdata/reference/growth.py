"""The words of the Occupational Outlook Handbook for a projected change, by projection period."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources
from typing import NamedTuple

BORDER = 1.0
"""Percentage points by which a figure may pass a band that is another period's: the bands move with the average, and the nearest
known average may be one point away."""

HALF = 0.5
"""Percentage points a figure may have lost in rounding: the bands are in whole percent, both ends included."""

Period = tuple[int, int]


class Band(NamedTuple):
    """The projected changes a word is used for, in percent, both ends included; None: no end."""

    lowest: float | None
    highest: float | None

    def holds(self, percent: float, leeway: float = 0.0) -> bool:
        """Whether a change that was rounded to whole percent lies in the band, or at most `leeway` points outside."""
        spare = HALF + leeway
        above = self.lowest is None or percent >= self.lowest - spare
        return above and (self.highest is None or percent <= self.highest + spare)

    def __str__(self) -> str:
        if self.lowest is None:
            return f"{self.highest:g}% or less"
        if self.highest is None:
            return f"{self.lowest:g}% or more"
        return f"{self.lowest:g}%" if self.lowest == self.highest else f"{self.lowest:g}% to {self.highest:g}%"


class Key(NamedTuple):
    """The handbook's key to its words in one projection period."""

    period: Period
    average: float
    """Projected change over all occupations, in percent."""
    bands: dict[str, Band]


@cache
def keys() -> tuple[Key, ...]:
    """The keys of `growth_words.csv`, the latest period last."""
    found: dict[Period, Key] = {}
    for row in _rows("growth_words.csv"):
        period = int(row["period_start"]), int(row["period_end"])
        key = found.setdefault(period, Key(period, float(row["average_percent"]), {}))
        key.bands[row["growth_label"]] = Band(_number(row["minimum_percent"]), _number(row["maximum_percent"]))
    return tuple(found[period] for period in sorted(found))


def is_known(period: Period | None) -> bool:
    """Whether the average of a period is known, by which its words are judged."""
    return period in averages() or any(key.period == period for key in keys())


@cache
def averages() -> dict[Period, float]:
    """Projected change over all occupations, in percent, by projection period."""
    rows = _rows("growth_averages.csv")
    return {(int(row["period_start"]), int(row["period_end"])): float(row["average_percent"]) for row in rows}


def bands(label: str, period: Period | None) -> list[tuple[Band, float]]:
    """The bands a word may stand for in a period, each with the points a figure may lie outside.

    A period with a key of its own has one, exactly. One whose average is known has that of the period with the nearest
    average. Of any other it cannot be said which key was used, so that of every period may have been.
    """
    own = [key for key in keys() if key.period == period]
    if own:
        return [(own[0].bands[label], 0.0)]
    average = averages().get(period) if period else None
    near = keys() if average is None else [min(keys(), key=lambda key: abs(key.average - average))]
    return [(key.bands[label], BORDER) for key in near]


def _rows(name: str) -> list[dict[str, str]]:
    table = resources.files("careerdata.reference").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(table.splitlines()))


def _number(text: str) -> float | None:
    return float(text) if text else None

"""The real page: every figure a person finds on it."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from careerdata.normalize.figure import Figure
from careerdata.normalize.figures import scan

FOLDER = Path(__file__).resolve().parents[2] / ".." / "shared" / "guides"
GUIDE = FOLDER / "patient-services-coordinator.txt"


@pytest.fixture(scope="module")
def figures() -> list[tuple[str, Figure]]:
    if not GUIDE.is_file():
        pytest.skip(f"the folder of real guides is missing: {FOLDER}")
    return [(line, figure) for line in GUIDE.read_text(encoding="utf-8-sig").splitlines() for figure in scan(line)]


def test_all_fifty_amounts_stand_in_thirty_one_figures(figures: list[tuple[str, Figure]]) -> None:
    money = [figure for _, figure in figures if figure.kind == "money"]
    assert len(money) == 31
    assert sum((figure.minimum is not None) + (figure.maximum is not None) for figure in money) == 50
    units = Counter(figure.unit for figure in money)
    assert units == {"USD": 24, "CAD": 1, "GBP": 1, "EUR": 1, "SEK": 1, "AUD": 1, "SGD": 1, "MXN": 1}


def test_all_else_that_measures_something_is_found_and_nothing_more(figures: list[tuple[str, Figure]]) -> None:
    said = [(f.kind, line[f.start : f.end]) for line, f in figures if f.kind != "money" and not line.strip().isdigit()]
    assert said == [
        ("year", "2023"),
        ("percent", "9%"),
        ("year", "2022-2032"),
        ("count", "≈102,900"),
        ("duration", "3-6 months"),
        ("duration", "1-2 years"),
        ("duration", "3 to 12 months"),
        ("duration", "0-2 years"),
        ("duration", "2-4 years"),
        ("duration", "4-7 years"),
        ("duration", "7-10 years"),
        ("duration", "10+ years"),
        ("year", "2025"),
        ("year", "2025"),
        ("duration", "3 to 12 months"),
        ("year", "2025"),
        *[("count", "1")] * 4,
        ("count", "100"),
        ("count", "85,000"),
    ]

"""Places of pay on pages no layout knows: columns, labels, headings and sentences name them, whatever else they name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.pipeline import read_guide

Rows = list[tuple[str, str | None, str | None, float | None, float | None]]


@pytest.fixture
def pay(tmp_path: Path) -> Callable[[str], Rows]:
    def pay(text: str) -> Rows:
        path = tmp_path / "glazier.md"
        path.write_text(f"# Glazier Salary Guide\n\n{text}\n", encoding="utf-8")
        rows = [row.model_dump() for row in read_guide(path).records["salaries"]]
        return [(row["scope"], row["title"], row["place"], row["minimum"] or row["value"], row["maximum"]) for row in rows]

    return pay


def test_columns_beside_one_that_names_a_city_name_places_as_well(pay: Callable[[str], Rows]) -> None:
    table = "| Experience | Pune | Mumbai/Delhi | Small towns |\n|---|---|---|---|\n| Fresher | ₹6-9L | ₹7-8L | ₹5-6L |"
    assert pay(f"## Salary\n\n{table}") == [
        ("level", "Fresher", "Pune", 600000, 900000),
        ("level", "Fresher", "Mumbai/Delhi", 700000, 800000),
        ("level", "Fresher", "Small towns", 500000, 600000),
    ]


def test_columns_of_no_known_kind_say_of_which_case_a_figure_is(pay: Callable[[str], Rows]) -> None:
    table = "| Industry | Uncertified | Certified |\n|---|---|---|\n| Roofs | £20,000 | £24,000 |"
    assert pay(f"## Salary\n\n{table}") == [
        ("industry", "Roofs, Uncertified", None, 20000, None),
        ("industry", "Roofs, Certified", None, 24000, None),
    ]


def test_a_city_under_the_label_of_a_level_is_its_place(pay: Callable[[str], Rows]) -> None:
    listed = "**Junior (0-2 years)**\n- Lyon: £20,000 - £24,000\n- Province: £18,000 - £21,000"
    assert pay(f"## Salary\n\n{listed}") == [
        ("level", "Junior", "Lyon", 20000, 24000),
        ("level", "Junior", "Province", 18000, 21000),
    ]


def test_a_heading_that_is_a_place_is_that_of_the_levels_under_it(pay: Callable[[str], Rows]) -> None:
    assert pay("## Salary by region\n\n### Leipzig\n\n- Junior: £20k-24k\n\n### Welsh Marches\n\n- Junior: £18k-21k") == [
        ("level", "Junior", "Leipzig", 20000, 24000),
        ("level", "Junior", "Welsh Marches", 18000, 21000),
    ]


def test_names_with_their_sums_in_brackets_are_the_places_that_the_sentence_speaks_of(pay: Callable[[str], Rows]) -> None:
    assert pay(
        "## Pay by city\n\nThe best paid towns are Worcester (£39,018), Little Snoring (£31,400) and Leeds (£30,250)."
    ) == [
        ("region", None, "Worcester", 39018, None),
        ("region", None, "Little Snoring", 31400, None),
        ("region", None, "Leeds", 30250, None),
    ]


def test_a_role_whose_name_is_not_one_of_a_place_is_none(pay: Callable[[str], Rows]) -> None:
    assert pay("## Salary\n\n- Mobile glazier: £20,000 - £24,000") == [("occupation", "Mobile glazier", None, 20000, 24000)]


@pytest.mark.parametrize(
    "text", ["- RCG: £31,000\n- Ohio: £29,000", "| State | Pay |\n|---|---|\n| RCG | £31,000 |\n| Ohio | £29,000 |"]
)
def test_an_acronym_of_the_role_among_places_is_none(pay: Callable[[str], Rows], text: str) -> None:
    first, second = pay(f"## Average Pay by State\n\n{text}")
    assert (first[1], first[2]) == ("RCG", None)
    assert (second[1], second[2]) == (None, "Ohio")

"""Cards: a name, lines on it, and among them one for pay whose label names nobody."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

RUNGS = [("Junior Glazier", "19,000", "24,000"), ("Glazing Manager", "38,000", "46,000")]


def pay(folder: Path, text: str, suffix: str = "md") -> list[tuple[Any, ...]]:
    path = folder / f"glazier.{suffix}"
    path.write_text(text, encoding="utf-8")
    rows: Any = read_guide(path).records["salaries"]
    return [(row.scope, row.title, row.place, row.minimum) for row in rows]


@pytest.mark.parametrize("number", ["{}. ", ""], ids=["numbered", "bare"])
def test_pay_below_a_level_of_a_plain_page_is_that_levels(tmp_path: Path, number: str) -> None:
    cards = [
        f"{number.format(at)}{name}\n\nOne who works.\n\n  • Yearly salary range: £{low} to £{high}\n  • Tasks: Cutting.\n\n"
        for at, (name, low, high) in enumerate(RUNGS, 1)
    ]
    found = pay(tmp_path, "Glazier Career Path\n\n" + "".join(cards), "txt")
    assert found == [("level", "Junior Glazier", None, 19_000), ("level", "Glazing Manager", None, 38_000)]


def test_pay_on_cards_is_of_the_names_over_them(tmp_path: Path) -> None:
    names = ["### Pane Works", "### Arch Glass"]
    cards = [f"{name}\n\n- **Staff**: 40\n- **Salary**: £2{at},000 - £30,000 a year\n\n" for at, name in enumerate(names)]
    found = pay(tmp_path, "# Glass in town\n\n## Companies\n\n" + "".join(cards))
    assert found == [("employer", "Pane Works", None, 20_000), ("employer", "Arch Glass", None, 21_000)]


def test_cards_under_the_name_of_a_job_are_of_both(tmp_path: Path) -> None:
    cards = [
        f"### {name}\n- **Staff**: many\n- **Salary range**: £2{at},000 - £30,000 a year\n\n" for at, name in enumerate("AB")
    ]
    text = "".join(cards).replace("### A", "### Paneworks").replace("### B", "### Archglass")
    found = pay(tmp_path, "# Work with glass\n\n## Major IT contractors\n\n" + text)
    assert [title for _, title, *_ in found] == ["Major IT contractors, Paneworks", "Major IT contractors, Archglass"]


def test_one_heading_over_pay_names_nobody(tmp_path: Path) -> None:
    found = pay(tmp_path, "# Work with glass\n\n### Pane Works\n\n- **Staff**: 40\n- **Salary**: £20,000 - £30,000 a year\n")
    assert found == [("prose", None, None, 20_000)]

"""Cards that show a figure above what it is of."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide

FIGURES = ("minimum", "maximum", "mean", "value")


def pay(folder: Path, text: str, name: str = "potter.txt") -> list[tuple[float, ...]]:
    path = folder / name
    path.write_text(text, "utf-8")
    rows = [row.model_dump() for row in read_guide(path).records["salaries"]]
    return [tuple(row[name] for name in FIGURES if row[name] is not None) for row in rows]


@pytest.mark.parametrize(
    ("lines", "stated"),
    [
        (("£18k - £32k", "Typical salary"), [(18_000, 32_000)]),
        (("£24,000", "Average salary", "Potters throw pots."), [(24_000,)]),
        (("£18k - £32k", "Typical salary", "45 - 50", "Hours per week"), [(18_000, 32_000)]),
        (("Typical salary", "£18k - £32k", "Average salary", "£24,000"), [(18_000, 32_000), (24_000,)]),
    ],
)
def test_a_sum_above_its_label_is_read_and_one_below_it_still_is(
    tmp_path: Path, lines: tuple[str, ...], stated: list[tuple[float, ...]]
) -> None:
    assert pay(tmp_path, "Potter\n\n" + "\n\n".join(lines) + "\n") == stated


def test_a_card_of_a_page_with_mark_up_is_read(tmp_path: Path) -> None:
    page = "<h1>Potter</h1><div><span>£18,000 to £32,000</span></div><div><span>Typical salary</span></div>"
    assert pay(tmp_path, f"<html><body>{page}</body></html>", "potter.html") == [(18_000, 32_000)]


def test_a_sum_above_a_label_for_something_else_is_none(tmp_path: Path) -> None:
    assert pay(tmp_path, "Potter\n\n£18,000\n\nTypical kiln\n\nPotters throw pots.\n") == []


def test_pay_in_items_above_the_title_is_read(tmp_path: Path) -> None:
    text = "- A potter earned an average wage of £15.02 an hour.\n\n# Potters\n\nPotters throw pots.\n"
    assert pay(tmp_path, text, "potter.md") == [(15.02,)]


def test_sums_behind_names_of_people_are_no_pay_of_the_level(tmp_path: Path) -> None:
    head = "| Level | Min | Max | Current holders |\n| --- | --- | --- | --- |\n"
    table = head + "| Junior | £20k | £30k | Ann Cook (£24k), Mo Green (£26k) |\n"
    assert pay(tmp_path, f"# Potter\n\n## Salary\n\n{table}", "potter.md") == [(20_000, 30_000)]

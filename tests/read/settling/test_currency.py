"""A sign that several countries share is the currency that the text around it says, or open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def currency(folder: Path, raw: str, name: str = "potter.md") -> tuple[Any, ...]:
    path = folder / name
    path.write_text(raw, encoding="utf-8")
    guide = read_guide(path)
    return tuple(row.model_dump()["currency"] for row in guide.records["salaries"]), [
        one.reason for one in guide.troubles if "open" in one.reason
    ]


TABLE = "\n| Level | Salary |\n| --- | --- |\n| Junior | $41,000 |\n| Senior | $52,000 |\n"


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (f"# Potter\n\n## Salary in Canada\n{TABLE}", "CAD"),
        (f"# Potters in New Zealand\n\n## Salary\n{TABLE}", "NZD"),
        (f"# Potter\n\n## Salary\n\nAll figures in AUD.\n{TABLE}", "AUD"),
        (f"# Potter\n\nPotters work in Seattle, Boston and Ohio.\n\n## Salary\n{TABLE}", "USD"),
        (f"# Potter\n\n## Salary\n{TABLE.replace('Salary |', 'Salary (HKD) |')}", "HKD"),
        ("# Potter\n\n## Salary in Australia\n\n| State | Salary |\n| --- | --- |\n| WA | $41,000 |\n| NSW | $52,000 |\n", "AUD"),
        (
            "# Potter\n\n## Salary\n\n| State | Pay |\n| --- | --- |\n| WA | $41,000 |\n| TX | $52,000 |\n\nPotters in Ohio.\n",
            "USD",
        ),
    ],
)
def test_a_dollar_is_that_of_the_place_the_text_is_about(tmp_path: Path, raw: str, code: str) -> None:
    assert currency(tmp_path, raw) == ((code, code), [])


def test_the_address_and_the_language_of_a_page_say_it_last(tmp_path: Path) -> None:
    page = (
        "<html lang='{0}'><head><link rel=canonical href='{1}'></head><body><h1>Potter</h1><h2>Salary</h2>"
        "<table><tr><th>Level<th>Pay"
    )
    body = "<tr><td>Junior<td>$41,000<tr><td>Senior<td>$52,000</table></body></html>"
    assert currency(tmp_path, page.format("en", "https://pots.example.ca/x") + body, "a.html")[0] == ("CAD", "CAD")
    assert currency(tmp_path, page.format("en-AU", "https://pots.example/x") + body, "b.html")[0] == ("AUD", "AUD")


def test_where_nothing_says_it_the_currency_is_null_and_told(tmp_path: Path) -> None:
    assert currency(tmp_path, f"# Potter\n\n## Salary\n{TABLE}") == ((None, None), ["open-currency"] * 2)


def test_pay_that_may_be_of_a_month_or_a_year_makes_no_row(tmp_path: Path) -> None:
    table = TABLE.replace("$41,000", "€4,100").replace("$52,000", "€5,200")
    assert currency(tmp_path, f"# Potter\n\n## Salary\n{table}") == ((), ["open-period"] * 2)


@pytest.mark.parametrize(
    ("said", "code"), [("Hourly wages (Canadian dollars):", "CAD"), ("Hourly wages in AUD.", "AUD"), ("Hourly wages:", None)]
)
def test_a_sum_without_a_sign_is_in_the_money_that_the_text_names(tmp_path: Path, said: str, code: str | None) -> None:
    raw = f"# Potter\n\n## Wages\n\n{said}\n\n| Province | Low | Median |\n| --- | --- | --- |\n| Alberta | 21.00 | 33.50 |\n"
    assert currency(tmp_path, raw)[0] == (code,)

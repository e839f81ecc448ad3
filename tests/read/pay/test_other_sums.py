"""Sums that are paid for other things than work, by others than employers, and to nobody whom a row can name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def read(folder: Path, text: str) -> Any:
    path = folder / "roofer.md"
    path.write_text(f"# Roofer\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


def stated(guide: Any) -> list[tuple[Any, ...]]:
    rows = [row.model_dump() for row in guide.records["salaries"]]
    names = ("value", "mean", "median", "minimum", "maximum")
    return [(row["scope"], row["place"] or row["title"], *(row[name] for name in names if row[name] is not None)) for row in rows]


def told(guide: Any) -> list[str]:
    return [trouble.found for trouble in guide.troubles if trouble.reason == "unread-pay"]


@pytest.mark.parametrize(
    "text",
    [
        "## Costs\n\nA room near the yard rents at $500. A starter kit is $80.",
        "## Pay\n\n- Uniforms: $200\n- Parking: $40 a month\n- Licence renewal: $75 a year",
        "## Training\n\nTrade school: $15,000-$30,000 a year.",
        "## Training\n\nEnroll in a school: $12,000 to $15,000 per year.",
        "## Training\n\nApprentice housing: $600 a month.",
        "## Steps\n\n1. Pay $150 for the exam.",
        "## Pay\n\n- Union dues: $600 a year\n- Overtime: $45 an hour\n- Company car: $6,000 a year\n- Tax: $8,000 a year",
        "## Pay\n\nStudents pay $5,000 a year in tuition.",
        "## Pay\n\nThe federal minimum wage is $7.25 an hour.",
        "## The trade\n\nThe company made $2 million. Roofing firms make $900,000 a year.",
        "## The trade\n\nRoofers charge $80 an hour. A roofer saves $300 a month.",
    ],
)
def test_what_is_paid_for_things_and_by_customers_is_no_pay(tmp_path: Path, text: str) -> None:
    assert stated(read(tmp_path, text)) == []


def test_what_customers_pay_is_told_and_nobodys_pay(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Pay\n\nHomeowners pay $150 per hour.")
    assert (stated(guide), told(guide)) == ([], ["$150 per hour"])


@pytest.mark.parametrize(
    ("text", "rows", "unread"),
    [
        ("- Interns: $20hr. Some make $45,000/yr", [("level", "Interns", 20)], ["$45,000/yr"]),
        ("Junior roofers earn $40,000. Some earn $60,000.", [("level", "Junior roofers", 40000)], ["$60,000"]),
        ("- Texas: $60,000. Few earn more than $90,000.", [("region", "Texas", 60000)], ["$90,000"]),
        ("- Senior: $80,000; some get $100,000.", [("level", "Senior", 80000)], ["$100,000"]),
        ("In Ohio, roofers earn $50,000. Many make $60,000.", [("region", "Ohio", 50000)], ["$60,000"]),
        ("Most states pay well: their median wage is $70,000.", [], ["$70,000"]),
        ("Many roofers earn $60,000.", [("headline", None, 60000)], []),
        ("Pay is $20 an hour; others earn $50,000 to $60,000.", [("headline", None, 20), ("prose", None, 50000, 60000)], []),
        ("Certain states pay over $100,000.", [], ["$100,000"]),
        ("Roofers in some states earn $60,000.", [], ["$60,000"]),
        ("- With a licence: $55,000", [], ["$55,000"]),
        ("From 2019 to 2023 median pay rose from $45,000 to $52,000.", [], ["$45,000 to $52,000"]),
        ("Their pay has grown from $45,000 in 2019 to $52,000 in 2023.", [], ["$45,000", "$52,000"]),
        ("Most roofers earn some $60,000.", [("headline", None, 60000)], []),
    ],
)
def test_some_of_many_have_no_name(tmp_path: Path, text: str, rows: list[Any], unread: list[str]) -> None:
    guide = read(tmp_path, f"## Pay\n\n{text}")
    assert (stated(guide), told(guide)) == (rows, unread)


@pytest.mark.parametrize(
    ("heads", "rows", "unread"),
    [
        ("### By city\n\n#### Austin", [("region", "Austin", 75000)], []),
        ("### By city\n\n#### Roswell", [("region", "Roswell", 75000)], []),
        ("### By city\n\n#### RR", [], ["$75,000 a year"]),
        ("### By specialty\n\n#### Slate", [("occupation", "Slate", 75000)], []),
        ("### By employer\n\n#### Acme Roofs", [("employer", "Acme Roofs", 75000)], []),
        ("### By city\n\n#### Roofers", [("headline", None, 75000)], []),
    ],
)
def test_headings_of_a_list_name_whose_pay_is_below(tmp_path: Path, heads: str, rows: list[Any], unread: list[str]) -> None:
    guide = read(tmp_path, f"## Pay\n\n{heads}\n\n$75,000 a year")
    assert (stated(guide), told(guide)) == (rows, unread)


def test_the_pay_of_a_country_in_a_table_is_what_its_column_says(tmp_path: Path) -> None:
    table = "| Country | Average salary per year |\n| --- | --- |\n| Canada | $60,000 |\n| Pakistan | Rs 900,000 |"
    guide = read(tmp_path, f"## Salary by country\n\n{table}")
    rows = [row.model_dump() for row in guide.records["salaries"]]
    assert [(row["country"], row["currency"], row["mean"]) for row in rows] == [("CA", "CAD", 60000), ("PK", "PKR", 900000)]


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("CRTs earn $90,000. SRTs earn $60,000.", [("occupation", "CRTs", 90000), ("occupation", "SRTs", 60000)]),
        ("San Jose pays $90,000.", [("region", "San Jose", 90000)]),
        ("Acme Roofs pays $90,000.", [("employer", "Acme Roofs", 90000)]),
    ],
)
def test_letters_name_a_job_and_the_name_of_a_place_no_employer(tmp_path: Path, text: str, rows: list[Any]) -> None:
    assert stated(read(tmp_path, f"## Pay\n\n{text}")) == rows

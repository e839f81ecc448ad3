"""What pay is for is what the rows beside it are, where its own words leave it open."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide


def periods(folder: Path, *rows: str) -> list[tuple[float | None, str | None]]:
    path = folder / "potter.md"
    table = "\n".join(["| Level | Salary |", "| --- | --- |", *(f"| {row} |" for row in rows)])
    path.write_text(f"# Potter\n\n## Salary\n\n{table}\n", encoding="utf-8")
    stated = [row.model_dump() for row in read_guide(path).records["salaries"]]
    return [(row["minimum"], row["period"]) for row in stated]


def test_low_pay_in_a_table_of_pay_by_the_year_is_by_the_year(tmp_path: Path) -> None:
    assert periods(tmp_path, "Junior | £7,000-£8,000", "Senior | £21,000-£30,000") == [(7000, "year"), (21000, "year")]


def test_pay_that_could_be_a_twelfth_of_that_beside_it_stays_open(tmp_path: Path) -> None:
    assert periods(tmp_path, "Junior | £1,700-£2,000", "Senior | £21,000-£30,000") == [(21000, "year")]


@pytest.mark.parametrize(
    ("sums", "stated"),
    [
        (("Rs 1,200,000", "PKR"), "year"),
        (("Rs 60,000", "PKR"), None),
        (("KES 600,000", "KES"), "year"),
        (("NGN 1,200,000", "NGN"), None),
        (("UGX 900,000", "UGX"), None),
    ],
)
def test_a_sum_is_a_years_where_hardly_anyone_is_paid_it_in_a_month(
    tmp_path: Path, sums: tuple[str, str], stated: str | None
) -> None:
    path = tmp_path / "potter.md"
    path.write_text(
        f"# Potter\n\n## Salary{' in Pakistan' if sums[1] == 'PKR' else ''}\n\nPotters earn {sums[0]}.\n", encoding="utf-8"
    )
    rows = [row.model_dump() for row in read_guide(path).records["salaries"]]
    assert [(row["currency"], row["period"]) for row in rows] == ([(sums[1], stated)] if stated else [])


def test_a_cell_of_the_row_may_say_its_currency(tmp_path: Path) -> None:
    path = tmp_path / "potter.md"
    table = "| Country | Currency | Salary |\n| --- | --- | --- |\n| Canada | CAD | 60,000 |\n| Japan | JPY | 5,000,000 |"
    path.write_text(f"# Potter\n\n## Pay\n\n{table}\n", encoding="utf-8")
    rows = [row.model_dump() for row in read_guide(path).records["salaries"]]
    assert [(row["country"], row["currency"], row["value"]) for row in rows] == [("CA", "CAD", 60000), ("JP", "JPY", 5000000)]

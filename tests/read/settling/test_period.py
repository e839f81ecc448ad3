"""What pay is for is what the rows beside it are, where its own words leave it open."""

from __future__ import annotations

from pathlib import Path

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

"""Sums that are spoken of as pay and that no row came of are told where they stand; others are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, *lines: str, ending: str = "md") -> GuideTables:
    path = folder / f"glazier.{ending}"
    path.write_text("\n".join(["# Glazier" if ending == "md" else "Glazier", "", *lines, ""]), encoding="utf-8")
    return read_guide(path)


def told(guide: GuideTables) -> list[tuple[int, str]]:
    return [(trouble.line, trouble.found) for trouble in guide.troubles if trouble.reason == "unread-pay"]


@pytest.mark.parametrize(
    ("sentence", "sum_"),
    [
        ("El sueldo de los glaseros está entre 26.000 € y 30.000 € en el país.", "26.000 € y 30.000 €"),
        ("O salário das pessoas que trabalham com vidro não é mais do que 2.100 euros.", "2.100 euros"),
    ],
)
def test_a_language_without_words(tmp_path: Path, sentence: str, sum_: str) -> None:
    guide = read(tmp_path, "## Glas", "", sentence, "", "## Otro", "", "El vidrio cuesta 4.100 € para los que lo compran.")
    assert (5, sum_) in told(guide)
    assert all(line == 5 for line, _ in told(guide))
    assert rows_of(guide, "salaries") == []


def test_other_sums_are_not_told(tmp_path: Path) -> None:
    guide = read(
        tmp_path, "## About", "", "The salary survey cost $41,000 in fees.", "", "Tools cost $2,000.", "", "A $90 million market."
    )
    assert told(guide) == []


def test_a_sum_that_is_read_is_not_told(tmp_path: Path) -> None:
    guide = read(tmp_path, "## About", "", "Glaziers earn a median salary of $41,000 a year.")
    assert [row.median for row in rows_of(guide, "salaries")] == [41_000]
    assert told(guide) == []


def test_rows_without_a_currency(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "## Annual salary",
        "",
        "JOB LEEDS base LEEDS all",
        "",
        "Glazier 41,000 - 52,000 43,000 - 61,000",
        "",
        "Fitter 31,000 - 42,000 33,000 - 51,000",
    )
    assert told(guide) == [(7, "Glazier 41,000 - 52,000 43,000 - 61,000")]


def test_rows_of_counts(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Jobs", "", "Region now later", "", "Ohio 41,000 52,000", "", "Iowa 31,000 42,000")
    assert told(guide) == []


def test_sums_that_a_sentence_tells_apart_are_nobodys(tmp_path: Path) -> None:
    guide = read(tmp_path, "## About", "", "Salaries differ by industry: £35,000 in technology and £30,000 in retail.")
    assert rows_of(guide, "salaries") == []
    assert told(guide) == [(5, "£35,000"), (5, "£30,000")]


def test_a_column_that_is_none_of_pay(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Salary", "", "| Level | Salary | Bonus |", "| --- | --- | --- |", "| Junior | $41,000 | $4,000 |")
    assert len(rows_of(guide, "salaries")) == 1
    assert told(guide) == []

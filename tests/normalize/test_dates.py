"""Dates as guides write them."""

from __future__ import annotations

import pytest

from careerdata.normalize.dates import as_of, iso_date, last_year


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 2023", "2023-05"),
        ("May, 2023", "2023-05"),
        ("Sept. 2024", "2024-09"),
        ("(BLS, May 2023)", "2023-05"),
        ("2023", "2023"),
        ("2023-05", "2023-05"),
        ("August 28, 2025", "2025-08"),
        ("12,023", None),
        ("$2023", None),
        ("last spring", None),
    ],
)
def test_as_of(text: str, expected: str | None) -> None:
    assert as_of(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Thursday, August 28, 2025", "2025-08-28"),
        ("28 August 2025", "2025-08-28"),
        ("2025-08-28", "2025-08-28"),
        ("the 1st of May 2024", "2024-05-01"),
        ("February 30, 2024", None),
        ("May 2023", None),
    ],
)
def test_day(text: str, expected: str | None) -> None:
    assert iso_date(text) == expected


@pytest.mark.parametrize(
    ("first", "end", "year"),
    [(2024, 34, 2034), (1998, 5, 2005), (1985, 15, 2015), (2034, 24, 2024)],
)
def test_two_digits_behind_a_year_are_the_nearest_year_that_ends_so(first: int, end: int, year: int) -> None:
    assert last_year(first, end) == year

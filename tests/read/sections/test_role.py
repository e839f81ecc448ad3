"""The role in a title, and the place where it stands."""

from __future__ import annotations

import pytest

from careerdata.read.sections.role import role_of


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("How to become a Beekeeper", "Beekeeper"),
        ("Career guide: \u2013 Beekeeper \u2013 salary", "Beekeeper"),
        ("- Beekeeper", "Beekeeper"),
        ("\u2003- Beekeeper |", "Beekeeper"),
        ("- -", "- -"),
    ],
)
def test_the_role_stands_where_its_place_says(title: str, role: str) -> None:
    found, (start, end) = role_of(title)
    assert (found, title[start:end]) == (role, role)

"""The acronym of a name stands in brackets behind it or in a column of its own; the name of a body may hold commas."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.pipeline import read_guide

Rows = Callable[[str, str], list[tuple[str | None, ...]]]


@pytest.fixture
def rows(tmp_path: Path) -> Rows:
    def rows(raw: str, table: str) -> list[tuple[str | None, ...]]:
        path = tmp_path / "beekeeper.md"
        path.write_text(f"# Beekeeper\n\n{raw}\n", encoding="utf-8")
        fields = ("name", "acronym", "issuer" if table == "education" else "url")
        return [tuple(row.model_dump()[field] for field in fields) for row in read_guide(path).records[table]]

    return rows


@pytest.mark.parametrize(
    ("item", "said"),
    [
        (
            "Certified Bee Master (CBM), American Society of Bees, Wasps, and Hornets (ASBWH)",
            ("Certified Bee Master", "CBM", "American Society of Bees, Wasps, and Hornets"),
        ),
        ("Certified Bee Master (CBM), the Guild of Bees", ("Certified Bee Master", "CBM", "Guild of Bees")),
        ("Certified Bee Master (CBM), with honours", ("Certified Bee Master", "CBM", None)),
        (
            "Hive Inspector from the International Council of Apiaries, Farms and Fields (ICAFF)",
            ("Hive Inspector", None, "International Council of Apiaries, Farms and Fields"),
        ),
        ("eHive Certified Technician (eHCT)", ("eHive Certified Technician", "eHCT", None)),
    ],
)
def test_of_certificates_in_a_list(rows: Rows, item: str, said: tuple[str | None, ...]) -> None:
    assert rows(f"## Certifications\n\n- {item}", "education") == [said]


def test_of_certificates_in_a_table(rows: Rows) -> None:
    table = "| {} |\n| --- | --- | --- |\n| {} |"
    own = table.format("Certification | Acronym | Body", "Certified Bee Master | CBM | Guild of Bees")
    behind = table.format("Name | Issuer | Cost", "Hive Safety Licence (iHSL) | Bee Board | $40")
    assert rows(f"## Certifications\n\n{own}\n\n{behind}", "education") == [
        ("Certified Bee Master", "CBM", "Guild of Bees"),
        ("Hive Safety Licence", "iHSL", "Bee Board"),
    ]


@pytest.mark.parametrize(
    ("item", "said"),
    [
        ("[Bee [and wasp] Guild](https://bees.example/a) (BWG)", ("Bee [and wasp] Guild", "BWG", "https://bees.example/a")),
        ("[Bee Guild (iBG)](https://bees.example/a)", ("Bee Guild", "iBG", "https://bees.example/a")),
        ("[Bee Guild (UK)](https://bees.example/a)", ("Bee Guild (UK)", None, "https://bees.example/a")),
        ("[Bee Guild](https://bees.example/a) (PDF)", ("Bee Guild", None, "https://bees.example/a")),
    ],
)
def test_of_resources(rows: Rows, item: str, said: tuple[str | None, ...]) -> None:
    assert rows(f"## Resources\n\n- {item}", "resources") == [said]

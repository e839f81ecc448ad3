"""Sentences on the future of a job: by how much it grows, over which years, how many places fall vacant each year."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables, Tables
from careerdata.pipeline import read_guide
from careerdata.validate.rules.outlook.growth import UnreadGrowth

FIELDS = ("growth_percent", "growth_label", "period_start", "period_end", "annual_openings")
Read = Callable[[str], GuideTables]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str) -> GuideTables:
        path = tmp_path / "beekeeper.md"
        path.write_text("# Beekeeper Career Guide\n\n" + raw + "\n", encoding="utf-8")
        return read_guide(path)

    return read


def stated(guide: GuideTables) -> list[dict[str, Any]]:
    rows = (row.model_dump() for row in guide.records["outlook"])
    return [{name: row[name] for name in FIELDS if row[name] is not None} for row in rows]


@pytest.mark.parametrize(
    ("sentence", "fields"),
    [
        ("Jobs for beekeepers should grow 9% from 2023 to 2033.", (9, None, 2023, 2033, None)),
        ("Employment will grow 9 percent through 2033.", (9, None, None, 2033, None)),
        ("The bureau projects a 7 percent increase in beekeeper demand in the next ten years.", (7, None, None, None, None)),
        ("Employment is set to increase by a whopping 45% between 2022 and 2032.", (45, None, 2022, 2032, None)),
        ("Jobs for beekeepers are expected to decline 3 percent by 2030.", (-3, "decline", None, 2030, None)),
        ("Beekeeping is safe: its projected job growth of 4.9% is high.", (4.9, None, None, None, None)),
        ("Job growth: 13% (2022-2032)", (13, None, 2022, 2032, None)),
        ("The bureau projects 8% growth through 2033, faster than average (4%).", (8, "faster_than_average", None, 2033, None)),
        ("Bees fell 20% and demand for beekeepers will grow 10% by 2031.", (10, None, None, 2031, None)),
        ("Patents will grow 25%, while the employment of beekeepers declines 4 percent.", (-4, "decline", None, None, None)),
        ("Beekeeping is expected to grow 6%.", (6, None, None, None, None)),
        ("It is expected to grow 6%.", (6, None, None, None, None)),
        ("The bureau expects a growth of 6%.", (6, None, None, None, None)),
        ("Job growth of 7% is anticipated between 2022 and 2032.", (7, None, 2022, 2032, None)),
        ("Jobs for beekeepers will grow 9% by 2033. Employment in museums will fall 2%.", (9, None, None, 2033, None)),
        ("Employment in museums will fall 2%. Jobs for beekeepers will grow 9% by 2033.", (9, None, None, 2033, None)),
        ("Jobs in beekeeping will grow 9% by 2033.", (9, None, None, 2033, None)),
        ("**Annual openings:** 3,200", (None, None, None, None, 3_200)),
        ("By 2033 the need for honey is to rise 30%, driving a 5% increase in beekeeper jobs.", (5, None, None, 2033, None)),
        ("We expect a 5% increase in jobs by 2033.", (5, None, None, 2033, None)),
        ("Job growth of 5%, an increase in the coming years, is projected.", (5, None, None, None, None)),
        ("Growth (2022-32): 4%.", (4, None, 2022, 2032, None)),
        ("Jobs for beekeepers are projected to grow twenty-two percent by 2033.", (22, None, None, 2033, None)),
        ("The growing demand for beekeepers is to rise 7 per cent by 2033.", (7, None, None, 2033, None)),
        ("Demand for beekeeping is expected to grow 7%.", (7, None, None, None, None)),
        ("Demand for these professionals will grow 7%.", (7, None, None, None, None)),
        ("Honey demand will rise 40%, and jobs will grow 7%.", (7, None, None, None, None)),
        ("Demand is expected to grow 7%.", (7, None, None, None, None)),
        ("Some 79,900 new beekeeper jobs are created every year.", (None, None, None, None, 79_900)),
        ("About 1,200 openings a year are expected over the decade.", (None, None, None, None, 1_200)),
    ],
)
def test_a_sentence_on_the_outlook(read: Read, sentence: str, fields: tuple[Any, ...]) -> None:
    expected = {name: value for name, value in zip(FIELDS, fields, strict=True) if value is not None}
    assert stated(read("## Job outlook\n\n" + sentence)) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The population over 65 is expected to grow 40% by 2033.",
        "Salaries of beekeepers are expected to grow 5% by 2030.",
        "Employment of beekeepers grew 12% from 2010 to 2020.",
        "The average for all occupations is expected to grow 4 percent.",
        "In 2023 beekeepers held 20,000 jobs.",
        "Nine of ten, 90%, work outdoors.",
        "Exports are projected to grow 40% by 2033.",
        "The number of patents will grow 25% by 2033.",
        "Demand for honey is expected to grow 40% by 2033.",
        "By 2033, the need for honey is expected to rise by 30%.",
        "Between 2023 and 2033, exports are projected to grow 40%.",
        "There will be a 12 percent jump in the number of hives by 2030.",
        "Demand for bees is projected to grow 40%.",
        "Honey demand will rise 40%.",
        "Employment of robot makers is projected to grow 22% from 2023 to 2033.",
    ],
)
def test_a_percentage_of_something_else_is_no_outlook(read: Read, sentence: str) -> None:
    assert stated(read("## Job outlook\n\n" + sentence)) == []


@pytest.mark.parametrize(
    ("sentence", "growth"),
    [
        ("Die Exporte sollen um 40 % wachsen.", []),
        ("Die Nachfrage nach Honig soll um 40 % steigen.", []),
        ("Die Besch\u00e4ftigung soll bis 2033 um sieben Prozent wachsen.", [7]),
        ("Les exportations devraient cro\u00eetre de 40 %.", []),
        ("L'emploi devrait cro\u00eetre de 7 pour cent d'ici 2033.", [7]),
    ],
)
def test_an_outlook_is_read_in_other_languages(read: Read, sentence: str, growth: list[float]) -> None:
    heading = "Berufsaussichten" if sentence.startswith("Die") else "Perspectives d'emploi"
    assert [row.get("growth_percent") for row in stated(read(f"## {heading}\n\n{sentence}"))] == growth


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Jobs are expected to be 9% more numerous.", ["9%"]),
        ("Employment is projected to grow by 5-7% by 2033.", ["5-7%"]),
        ("Employment is projected to grow by 9% by 2033. Jobs may be 4% better paid by then.", []),
        ("Of all jobs, 40% of those to come are outdoors.", []),
        ("Revenue is expected to be 9% higher, as jobs are.", []),
        ("Employment grew 12% from 2010 to 2020.", []),
    ],
)
def test_growth_that_is_not_read_is_told_where_none_is(read: Read, sentence: str, told: list[str]) -> None:
    guide = read(f"## Job outlook\n\n{sentence}")
    assert [hit.message.partition(" from ")[2].partition(";")[0] for hit in UnreadGrowth().find(Tables(guides=[guide]))] == told


@pytest.mark.parametrize(
    ("first", "second", "growth", "other"),
    [
        ("Demand for beekeepers is to grow 7% soon.", "Jobs will grow by 45% between 2022 and 2032.", 45, "7%"),
        ("Jobs will grow by 45% between 2022 and 2032.", "Jobs will grow 7% from 2010 to 2020.", 45, "7%"),
    ],
)
def test_of_two_growths_one_has_its_years_and_the_other_is_told(
    read: Read, first: str, second: str, growth: int, other: str
) -> None:
    guide = read(f"## Job outlook\n\n{first} {second}")
    assert stated(guide) == [{"growth_percent": growth, "period_start": 2022, "period_end": 2032}]
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "contradiction"] == [other]


def test_elsewhere_only_a_sentence_that_looks_ahead_at_the_role_counts(read: Read) -> None:
    assert stated(read("## Notes\n\nJobs for beekeepers are projected to grow 9% by 2033.")) != []
    assert stated(read("## Notes\n\nOur jobs page grew by 9%. A growth of 9% is nice.")) == []


def test_the_outlook_of_one_part_of_a_country_is_not_that_of_the_guide(read: Read) -> None:
    assert stated(read("## Job growth in Nevada\n\nJobs for beekeepers will grow 31% from 2018 to 2028.")) == []
    assert stated(read("## Job outlook\n\nIn Nevada, jobs for beekeepers will grow 31% by 2028.")) == []
    assert stated(read("## Job outlook in the United States\n\nJobs for beekeepers will grow 9% by 2028.")) != []


def test_jobs_that_others_do_are_not_those_of_the_role(read: Read) -> None:
    assert not stated(read("## Outlook\n\nFrom 2020 to 2030, kiln operator positions are expected to grow by 25 percent."))
    assert stated(read("## Outlook\n\nFrom 2020 to 2030, beekeeper positions are expected to grow by 25 percent."))
    assert stated(read("## Outlook\n\nFrom 2020 to 2030, entry-level positions are expected to grow by 25 percent."))

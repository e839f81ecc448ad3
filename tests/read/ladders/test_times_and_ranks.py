"""Levels that no word of seniority names: times of a training, ranks, jobs of one trade; and what only looks like one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide


def levels(folder: Path, raw: str, name: str = "potter.md") -> list[tuple[str, float | None, float | None]]:
    path = folder / name
    path.write_text(raw, encoding="utf-8")
    rows: list[Any] = list(read_guide(path).records["levels"])
    return [(row.title, row.years_min, row.years_max) for row in rows]


def titles(folder: Path, raw: str, name: str = "potter.md") -> list[str]:
    return [title for title, *_ in levels(folder, raw, name)]


def test_apprentices_are_paid_by_their_year_in_a_list_a_row_or_a_column(tmp_path: Path) -> None:
    listed = "# Potter apprentices\n\n- First year: $12.00 per hour\n- Second year: $14.00 per hour\n"
    rows = (
        "# Potter apprentices\n\n| Year | Share | Wage |\n| -- | -- | -- |\n| 1st Year | 40% | $12 |\n| 2nd Year | 60% | $18 |\n"
    )
    across = "# Potter apprentices\n\n|  | 1st Year | 2nd Year |\n| --- | --- | --- |\n| Straight | $12.00 | $14.00 |\n"
    shares = "".join(f"{year} Year : {share}% Journeyman Rate\n" for year, share in (("1st", 40), ("2nd", 60), ("3rd", 80)))
    untitled = f"The apprentices' scale is as follows, by year:\n{shares}"
    assert titles(tmp_path, listed) == ["First year", "Second year"]
    assert titles(tmp_path, rows) == titles(tmp_path, across) == ["1st Year", "2nd Year"]
    assert titles(tmp_path, untitled, "potter.txt") == ["1st Year", "2nd Year", "3rd Year"]


@pytest.mark.parametrize(
    "raw",
    [
        "# Potter apprentices\n\n- First year: clay and wheels\n- Second year: glazes and kilns\n",
        "# Kiln rental\n\n- First year: $120\n- Second year: $140\n",
    ],
)
def test_years_are_no_levels_where_nobody_is_paid_or_nobody_learns(tmp_path: Path, raw: str) -> None:
    assert levels(tmp_path, raw) == []


def test_steps_and_years_of_service_count_those_who_have_a_title(tmp_path: Path) -> None:
    steps = "# Pay\n\nKiln Officer Step 1: $41,000\nKiln Officer Step 2: $44,000\n"
    assert titles(tmp_path, steps) == ["Kiln Officer Step 1", "Kiln Officer Step 2"]
    assert titles(tmp_path, steps.replace("Step", "Year")) == ["Kiln Officer Year 1", "Kiln Officer Year 2"]


def test_numbered_levels_count_on_over_the_text_between_them(tmp_path: Path) -> None:
    raw = (
        "1. Entry-Level Potter\n\nUsually 1 to 2 years of experience.\n\n  \u2022 Duties: wedging\n\n"
        "2. Mid-Level Potter\n\nUsually 3 to 5 years of experience.\n\n  \u2022 Duties: throwing\n"
    )
    text = f"Pay of Potters\n\nPotters are paid by what they can do, and by how long they have done it.\n\nI. Overview\n\n{raw}"
    assert levels(tmp_path, text, "potter.txt") == [("Entry-Level Potter", 1, 2), ("Mid-Level Potter", 3, 5)]


CLIMBING = "### Kiln Hand\n\nCarries.\n\n### Potter\n\nThrows.\n\n### Head Potter\n\nPlans.\n"


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        (f"# How to become a potter\n\n## Career path\n\n{CLIMBING}", ["Kiln Hand", "Potter", "Head Potter"]),
        (f"# How to become a potter\n\n## Career paths\n\n{CLIMBING}", []),  # several ways may lead to different jobs
        (f"# The way up: Kiln Hand to Head Potter\n\n{CLIMBING.replace('###', '##')}", ["Kiln Hand", "Potter", "Head Potter"]),
        ("# Kiln Ranks\n\n1. Kiln Constable\n2. Sergeant\n3. Inspector\n4. Chief Inspector\n", None),
        ("# Potter\n\n## Advancement\n\nPotter I, Potter II, Lead Potter\n", ["Potter I", "Potter II", "Lead Potter"]),
        ("# Potter\n\n## Career paths\n\nPotter, glazier, lead tiler\n", []),
    ],
)
def test_jobs_climb_where_what_stands_over_them_says_so(tmp_path: Path, raw: str, expected: list[str] | None) -> None:
    found = titles(tmp_path, raw)
    assert found == (["Kiln Constable", "Sergeant", "Inspector", "Chief Inspector"] if expected is None else expected)


@pytest.mark.parametrize(
    ("head", "tail"),
    [("", ""), ("Level: ", "\nExperience: "), ("", "\n")],
    ids=["glued", "keyed", "below"],
)
def test_years_of_a_card_are_those_of_its_level(tmp_path: Path, head: str, tail: str) -> None:
    raw = "# Levels of potters\n\n" + "\n\n".join(
        f"{head}{name}{tail}{years}" for name, years in (("Junior Potter", "0-2 years"), ("Senior Potter", "5+ years"))
    )
    assert levels(tmp_path, raw) == [("Junior Potter", 0, 2), ("Senior Potter", 5, None)]


def test_years_begin_what_is_said_of_a_level(tmp_path: Path) -> None:
    raw = "# Potter ladder\n\n**Potter I:** 0\u20131 year. Wedges.\n\n**Potter II:** 1\u20133 years. Throws.\n"
    assert levels(tmp_path, raw) == [("Potter I", 0, 1), ("Potter II", 1, 3)]


def test_a_badge_before_itself_is_the_grade_of_a_page_of_one_level(tmp_path: Path) -> None:
    raw = "P1P1 \u2014 Entry-Level Potter\nEntry\nWedges clay beside others all day long.\n- Typical experience\n- 0\u20132 yrs\n"
    assert levels(tmp_path, raw, "potter.txt") == [("Entry-Level Potter", 0, 2)]


GROUPS = """## Senior Leadership

- **CEO**: $450,000
- **VP Clay**: $185,000

## Management Level

- **Senior Managers**: $95,000
- **Lead Potters**: $80,000
"""

SENTENCES = """## Levels

| Does Determine Level | Doesn't Determine Level |
| --- | --- |
| Pots you throw well | Years |
| Clay that you spare | Titles |
"""

SKILL = """## Skills

| Skill | Beginner | Expert |
| --- | --- | --- |
| Throwing | Small pots in a day | Any pot at any time |
"""


@pytest.mark.parametrize(
    "raw",
    [
        "## Executive Compensation\n\n- **Hands**: $50,000\n\n## Executive Decision Notes\n\nPay is $40,000.\n",
        GROUPS,
        "## TIER 1 - Journeyman Path (4-5 year apprenticeship)\n\nClay.\n\n## TIER 2 - Master\n\nKilns.\n",
        "## Clay\n\nKiln Manager 95,000 - 150,000\n\nClay Director 90,000 - 110,000\n\nShop Manager 70,000 - 95,000\n",
        "## Degrees\n\n- Associate Degree (Clay): $50\n- Associate Degree (Kilns): $75\n",
        SENTENCES,
        SKILL,
    ],
    ids=["executive", "groups", "apprenticeship", "sums", "degrees", "sentences", "skill"],
)
def test_what_names_no_level(tmp_path: Path, raw: str) -> None:
    assert levels(tmp_path, f"# Clay and money\n\nWhat is paid.\n\n{raw}") == []


def test_the_middle_half_of_those_who_are_paid_is_no_level(tmp_path: Path) -> None:
    raw = "# Potter pay\n\n## Pay\n\n- Entry-level: $60,100\n- Middle 50%: $67,250 - $88,820\n"
    assert "Middle 50%" not in titles(tmp_path, raw)

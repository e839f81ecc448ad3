"""Levels, grades and tiers that are none of a career, and ladders that only their people tell from those."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def titles(folder: Path, raw: str, name: str = "potter.md") -> list[str]:
    path = folder / name
    path.write_text(raw, encoding="utf-8")
    return [row.title for row in rows_of(read_guide(path), "levels")]


@pytest.mark.parametrize(
    "raw",
    [
        "## Severity levels\n\n- SEV1: The kiln burns\n- SEV2: The kiln smokes\n",
        "## When the kiln fails\n\n| Level | What happened |\n| --- | --- |\n| SEV1 | The kiln burns |\n| SEV2 | It smokes |\n",
        "| Fault | Level | What burns |\n| --- | --- | --- |\n| High | S1 | The kiln |\n| Low | S2 | A rag |\n",
        "| Level | Speaks | Jobs |\n| --- | --- | --- |\n| B1 | A bit | Few |\n| B2 | More | Some |\n| C1 | All | Many |\n",
        "## Urgency\n\n- P1: The kiln burns\n- P2: The kiln smokes\n",
        "## Kiln access\n\n| Access level | Who |\n| --- | --- |\n| Level 1 | All |\n| Level 2 | Some |\n",
        "## Levels of heat\n\n- Level 1: Warm clay\n- Level 2: Hot clay\n- Level 3: Molten clay\n",
        "## Glaze exam\n\n- Level I: Tin and chalk, 180 tasks\n- Level II: Ash\n- Level III: Salt management\n",
        "## Throwing levels\n\n### Beginner\n\nCan throw a cup.\n\n### Intermediate\n\nA jug.\n\n### Expert\n\nAn urn.\n",
        "## Goals\n\n- L1: goals of the studio\n- L2: goals of the kiln\n- L3: goals of the wheel\n",
        "| Layer | Level |\n| --- | --- |\n| Slip | Outer |\n| Clay | Inner |\n",
        "## Junior Level\n\n1. What is slip?\n2. What is clay?\n\n## Senior Level\n\n1. How hot is a kiln?\n2. What is ash?\n",
        "## Alternative Career Paths\n\n- **Glaze Director**: Stays with colour\n- **Kiln Director**: Stays with heat\n",
    ],
)
def test_levels_of_something_else_are_none_of_a_career(tmp_path: Path, raw: str) -> None:
    assert titles(tmp_path, f"# Potter\n\n{raw}") == []


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("## Kiln levels\n\n- L1: Junior potter\n- L2: Senior potter\n", ["Junior potter", "Senior potter"]),
        ("## Kiln levels\n\n- L1: Has a position at a wheel\n- L2: Has experience with kilns\n", ["L1", "L2"]),
        ("## Career levels\n\n- Level 1: Wedges clay\n- Level 2: Throws pots\n", ["Level 1", "Level 2"]),
        ("| Level | Responsibilities |\n| --- | --- |\n| P1 | Wedges |\n| P2 | Throws |\n", ["P1", "P2"]),
    ],
)
def test_levels_of_people_at_work_are_read_whatever_is_over_them(tmp_path: Path, raw: str, expected: list[str]) -> None:
    assert titles(tmp_path, f"# Potter\n\n{raw}") == expected


def test_ranks_may_stand_a_line_each(tmp_path: Path) -> None:
    raw = "# Guard\n\n## Rank structure\n\nConstable\nSergeant\nInspector\nChief Inspector\n"
    assert titles(tmp_path, raw) == ["Constable", "Sergeant", "Inspector", "Chief Inspector"]
    assert titles(tmp_path, raw.replace("Rank structure", "Who is there")) == []


def test_levels_may_be_parted_by_bars(tmp_path: Path) -> None:
    graded = "# Potter\n\n## What we ask\n\n    Junior Potter (L1) | Potter (L2) | Senior Potter (L3)\n"
    assert titles(tmp_path, graded) == ["Junior Potter", "Potter", "Senior Potter"]
    assert titles(tmp_path, "# Potter\n\nJunior Potter | Senior Potter | Kiln Jobs\n") == []


def test_a_first_job_without_experience_is_a_level(tmp_path: Path) -> None:
    heads = ["First Job (no experience)", "Experienced (5 years)", "Late Career (15+ years)"]
    raw = "# Potter\n\n## Pay\n\n" + "".join(f"### {head}\n\nSome pots.\n\n" for head in heads)
    assert titles(tmp_path, raw) == ["First Job (no experience)", "Experienced", "Late Career"]


def test_the_first_years_behind_a_label_of_experience_are_asked_for(tmp_path: Path) -> None:
    raw = (
        "# Kiln levels\n\n## Potter\n\n- **Experience:** At least 3 years.\n\n"
        "## Lead Potter\n\n- **Experience:** At least 5 years, with 2 years as a potter.\n"
    )
    path = tmp_path / "potter.md"
    path.write_text(raw, encoding="utf-8")
    assert [row.years_min for row in rows_of(read_guide(path), "levels")] == [3, 5]


def test_names_with_sums_below_each_are_levels_in_a_paragraph_that_runs_on(tmp_path: Path) -> None:
    raw = (
        "Potter pay at a glance\nWhat a potter is paid goes by years at the wheel, by the place and by the kiln that is there, "
        "and by what the studio sells in a good year.\nAverage: $35,000 - $60,000 per year\nPay by experience\n"
        "Entry Level (0-2 years)\n$35,000 - $45,000\nMid Level (3-5 years)\n$45,000 - $60,000\n"
    )
    assert titles(tmp_path, raw) == ["Entry Level", "Mid Level"]


def test_rates_of_apprentices_need_no_sign(tmp_path: Path) -> None:
    raw = "Potter Apprentice\n\nHourly rates\n\n1st year 17,95 18,32\n2nd year 18,57 18,96\n\nWhat they do\n"
    assert titles(tmp_path, raw, "potter.txt") == ["1st year", "2nd year"]


def test_levels_over_pictures_are_those_of_a_page_about_a_ladder(tmp_path: Path) -> None:
    raw = (
        "# Skill ladder\n\n## Clay\n\n|  | Junior | Advanced | Seniour | Architect | Principal |\n| - | - | - | - | - | - |\n"
        "| Slip | ![a](a.png) | ![b](b.png) | ![c](c.png) | ![d](d.png) | ![e](e.png) |\n"
    )
    assert titles(tmp_path, raw) == ["Junior", "Advanced", "Seniour", "Architect", "Principal"]

"""Steps of a way to the job on pages that no layout knows: counted by headings, lines or tables, or named in bold."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Steps = Callable[[str], list[tuple[int, str]]]
TITLE = "# Beekeeper Career Guide\n\nBeekeepers keep hives.\n\n"


@pytest.fixture
def steps(tmp_path: Path) -> Steps:
    def steps(raw: str) -> list[tuple[int, str]]:
        path = tmp_path / "beekeeper.md"
        path.write_text(raw, encoding="utf-8")
        return [(step.rank, step.text) for step in rows_of(read_guide(path), "steps")]

    return steps


TWO = "{0} Step 1: Join a club\n\nAsk.\n\n- Now\n\n{0} Step 2: Earn a licence\n\nPass.\n\n"
READ = [(1, "Join a club Ask. Now"), (2, "Earn a licence Pass.")]


@pytest.mark.parametrize(
    "page",
    [
        "# How to Become a Beekeeper\n\nIt is easy.\n\n" + TWO.format("##"),
        TITLE + "## Your path to the hive\n\nTwo years.\n\n" + TWO.format("###"),
        TITLE + "## How to become a beekeeper\n\nTwo years.\n\n" + TWO.format("##") + "## Notes\n\nNone.\n",
    ],
)
def test_headings_that_count_steps_on_the_way_to_the_job_are_steps(steps: Steps, page: str) -> None:
    assert steps(page) == READ


@pytest.mark.parametrize("heading", ["Roadmap", "How to become a beekeeper"])
def test_a_phase_keeps_its_name_and_number(steps: Steps, heading: str) -> None:
    page = TITLE + f"## {heading}\n\n" + TWO.format("###").replace("Step", "Phase")
    assert steps(page) == [(1, "Phase 1: Join a club Ask. Now"), (2, "Phase 2: Earn a licence Pass.")]


@pytest.mark.parametrize(
    "page",
    [
        TITLE + "## Interview process\n\n" + TWO.format("###"),
        TITLE + "## Learning about bees\n\n" + TWO.format("###"),
        TITLE + "## Path to the hive\n\n### Step 1: Join a club\n\nAsk.\n",
    ],
)
def test_steps_of_something_else_and_one_alone_are_none(steps: Steps, page: str) -> None:
    assert steps(page) == []


def test_lines_that_count_steps_under_a_title_of_the_way_are_steps(steps: Steps) -> None:
    page = "# How to Become a Beekeeper\n\nIt is easy.\n\n**Step 1: Join a club.** Ask.\n\n**Step 2: Buy a hive**\n\nPay.\n"
    assert steps(page) == [(1, "Join a club. Ask."), (2, "Buy a hive Pay.")]


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("Learning roadmap", "| Phase | Time |\n| --- | --- |\n| 1 | Read A year |\n| 2 | Keep A summer |\n"),
        ("How to become a beekeeper", "| Step | What |\n| --- | --- |\n| 1 | Read A year |\n| 2 | Keep A summer |\n"),
        ("How to become a beekeeper", "| Stage | What |\n| --- | --- |\n| Read | A year |\n| Keep | A summer |\n"),
    ],
)
def test_rows_of_a_table_of_steps_are_steps(steps: Steps, heading: str, table: str) -> None:
    assert steps(f"{TITLE}## {heading}\n\n{table}") == [(1, "Read A year"), (2, "Keep A summer")]


@pytest.mark.parametrize("heading", ["How do I start a career in beekeeping?", "How to get into beekeeping"])
def test_a_heading_may_ask_for_the_way_into_the_trade(steps: Steps, heading: str) -> None:
    page = f"{TITLE}## {heading}\n\n1. **Join a club**\n\nAsk.\n\n2. **Buy a hive**\n\nPay.\n"
    assert steps(page) == [(1, "Join a club Ask."), (2, "Buy a hive Pay.")]


def test_names_in_bold_are_steps_each_with_its_paragraphs(steps: Steps) -> None:
    page = (
        "## How to become a beekeeper\n\nThere are two ways:\n\n**A club**\n\nAsk for one. It is fun.\n\n**A hive**\n\nBuy it.\n"
    )
    assert steps(TITLE + page) == [(1, "A club Ask for one. It is fun."), (2, "A hive Buy it.")]


def test_numbered_headings_of_a_way_to_the_job_are_its_steps(tmp_path: Path) -> None:
    path = tmp_path / "potter.md"
    path.write_text(
        "# How to Land a Potter Job\n\n## 1. Know the Role\n\nPotters make pots.\n\n## 2. Build Skills\n\n- Throwing\n"
        "- Glazing\n\n## 3. Join a Club\n\nAsk for one in town.\n\n## Conclusion\n\nGo on.\n",
        encoding="utf-8",
    )
    guide = read_guide(path)
    assert [(row.rank, row.text.split()[0]) for row in rows_of(guide, "steps")] == [(1, "Know"), (2, "Build"), (3, "Join")]


OUTER = "{0}Choose{1}\n\n   1. Box\n   2. Tree\n\n{2}Build{3}\n\n   1. Saw\n   2. Glue\n"


@pytest.mark.parametrize(
    "marks",
    [
        ("1. ", "", "2. ", ""),
        ("### Step 1: ", "", "### Step 2: ", ""),
        ("### [**Step 1] ", "**", "### [**Step 2] ", "**"),
        ("### Step 1 - ", "", "### Step 2 - ", ""),
        ("### 1. ", "", "### 2. ", ""),
        ("**Step 1: ", "**", "**Step 2: ", "**"),
        ("### ", "", "### ", ""),
    ],
)
def test_numbers_inside_steps_are_none(steps: Steps, marks: tuple[str, str, str, str]) -> None:
    assert steps(f"{TITLE}## How to become a beekeeper\n\n{OUTER.format(*marks)}") == [
        (1, "Choose Box Tree"),
        (2, "Build Saw Glue"),
    ]


def test_headings_that_tell_what_to_do_are_steps_over_a_numbered_list(steps: Steps) -> None:
    page = TITLE + "## How to become a beekeeper\n\n### Get a box\n\n1. Fir\n2. Straw\n\n### Join a club\n\nAsk.\n"
    assert steps(page) == [(1, "Get a box Fir Straw"), (2, "Join a club Ask.")]


def test_numbers_under_one_heading_or_under_ways_are_steps(steps: Steps) -> None:
    page = TITLE + "## How to become a beekeeper\n\n### Club {}\n\n1. Ask\n2. Join\n\n### School {}\n\n1. Apply\n2. Pass\n"
    assert [text for _, text in steps(page.format("route", "route"))] == ["Ask", "Join", "Apply", "Pass"]
    page = TITLE + "## How to become a beekeeper\n\n### Before\n\nWait.\n\n### The way\n\n1. Apply\n2. Pass\n"
    assert [text for _, text in steps(page)] == ["Apply", "Pass"]

"""Lists under headings that a guide has of its role, where they are of something else: of trends, of several choices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Read = Callable[[str], GuideTables]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str) -> GuideTables:
        path = tmp_path / "beekeeper.md"
        path.write_text("# Beekeeper Career Guide\n\nBeekeepers keep hives.\n\n" + raw, encoding="utf-8")
        return read_guide(path)

    return read


@pytest.mark.parametrize(
    "over", ["## Industry trends and future\n\n### ", "## The future of keeping bees\n\n### ", "## Trends & outlook\n\n### "]
)
def test_tools_and_skills_to_come_are_none_of_the_job(read: Read, over: str) -> None:
    for topic in ("Tools", "Skills", "Emerging technologies"):
        guide = read(f"{over}{topic}\n\n- Hive scales\n- Robots\n\n**Cloud:**\n\n- Swarm maps\n- Sensors\n")
        assert not guide.records["tools"]
        assert not guide.records["skills"]
    assert read(f"{over}Skills in demand\n\n- Grafting\n- Milling\n").records["skills"]
    assert not read("## Emerging technologies\n\n- Hive scales\n- Robots\n").records["tools"]


@pytest.mark.parametrize(("first", "second"), [("Small farm", "Large farm"), ("Course", "Degree")])
@pytest.mark.parametrize("label", ["#### {}\n\n- {}\n- {}\n\n", "**{}:**\n\n- {}\n- {}\n\n", "- **{}**: {}, {}\n"])
def test_sides_of_several_choices_are_none_of_the_job(read: Read, first: str, second: str, label: str) -> None:
    def sides(heading: str) -> str:
        return f"### {heading}\n\n" + label.format("Advantages", "Calm", "Fresh air") + label.format("Challenges", "Cold", "Wet")

    guide = read(f"## Where to begin\n\n{sides(first)}\n{sides(second)}")
    assert not guide.records["pros_cons"]


def test_sides_of_one_kind_of_the_role_are_its_own(read: Read) -> None:
    guide = read(
        "## Kinds\n\n### Town beekeeper\n\n**Pros:**\n\n- Roofs\n\n**Cons:**\n\n- Stairs\n\n"
        "### Field beekeeper\n\n**Pros:**\n\n- Meadows\n\n**Cons:**\n\n- Mud\n"
    )
    assert len(guide.records["pros_cons"]) == 4


@pytest.mark.parametrize(
    "heading", ["Skills to avoid", "Skills clubs don't look for", "What not to learn", "Tools that aren't used"]
)
def test_what_a_heading_says_not_to_be_is_not_listed(read: Read, heading: str) -> None:
    guide = read(f"## {heading}\n\n- Haste\n- Perfume\n")
    assert not guide.records["skills"]
    assert not guide.records["tools"]


def test_what_a_label_says_not_to_be_done_is_no_duty(read: Read) -> None:
    guide = read("## Responsibilities\n\nThey do:\n\n- Feed bees\n\nThey do not:\n\n- Sell cars\n- Mow lawns\n")
    assert [getattr(duty, "text", "") for duty in guide.records["responsibilities"]] == ["Feed bees"]


def test_what_somebody_elses_papers_list_is_not_asked_for(read: Read) -> None:
    guide = read("## Sample resume\n\n### Skills\n\n- Grafting since 2010\n\n### Education\n\n- BSc, Bee College, 2009\n")
    assert not guide.records["skills"]
    assert not guide.records["education"]


def test_that_there_is_none_is_no_entry(read: Read) -> None:
    guide = read(
        "## Certifications\n\n- None required\n- Certificates are optional\n- Master Apiarist\n\n"
        "## Tools\n\n- No special tools\n- No-code hive log\n\n## Skills\n\n- Nothing special\n- Calm\n"
    )
    found = [[getattr(row, "name", "") for row in guide.records[table]] for table in ("education", "tools", "skills")]
    assert found == [["Master Apiarist"], ["No-code hive log"], ["Calm"]]


@pytest.mark.parametrize("heading", ["Education", "Responsibilities", "Requirements", "Challenges"])
def test_pay_is_listed_as_nothing_else(read: Read, heading: str) -> None:
    guide = read(f"## {heading}\n\n- Bavaria: \u20ac30,000 - \u20ac40,000\n- Saxony: \u20ac28,000 - \u20ac36,000\n- Hesse\n")
    assert not any(guide.records[table] for table in ("education", "responsibilities", "skills", "pros_cons"))


def test_what_a_course_costs_is_said_of_the_course(read: Read) -> None:
    guide = read("## Education\n\n- Certificate in hives: $300\n- Bachelor of Bees: $9,000\n")
    assert len(guide.records["education"]) == 2


@pytest.mark.parametrize("asked", ["A college degree in botany", "A bachelor's degree"])
def test_a_degree_behind_a_label_may_end_in_a_full_stop(read: Read, asked: str) -> None:
    found = rows_of(read(f"Education: {asked}.\n\nPay: $25,000\n"), "education")
    assert [row.name for row in found] == [asked]


def test_numbered_headings_over_bullets_are_no_skills_and_no_degrees(tmp_path: Path) -> None:
    path = tmp_path / "keeper.txt"
    asked = ["  1. Education/Practice", "    \u2022 BSc required", "3. Shared knowledge (pick two)", "    \u2022 Talk"]
    path.write_text("\n\n".join(["Keeper", "Keepers keep hives.", "Keeper Requirements", *asked, ""]), encoding="utf-8")
    guide = read_guide(path)
    assert [row.name for row in rows_of(guide, "education")] == ["BSc required"]
    assert not guide.records["skills"]


def test_whose_a_picture_is_is_no_resource(read: Read) -> None:
    assert not read("## Books on a shelf\n\nAnn Lee / Moment / Stock Photos\n").records["resources"]
    assert len(read("## Books\n\nClean Combs, Bee Times, Wax\n").records["resources"]) == 3


@pytest.mark.parametrize("lead", ["We'll discuss:", "In this guide you'll learn:"])
def test_what_a_page_is_about_to_tell_is_no_step(read: Read, lead: str) -> None:
    told = "- The skills you need\n- How to land the job\n\n"
    assert not read(f"## How to become a beekeeper\n\n{lead}\n\n{told}").records["steps"]
    assert len(read(f"## How to become a beekeeper\n\nDo this:\n\n{told}").records["steps"]) == 2

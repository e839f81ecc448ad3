"""Lists under headings that a guide has of its role, where they are of something else: of trends, of several choices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

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

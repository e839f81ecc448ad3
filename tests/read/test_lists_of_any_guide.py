"""Lists as career guides put them, whoever writes them: under which headings, in which lines, sentences and tables."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

Read = Callable[..., GuideTables]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str, suffix: str = "md") -> GuideTables:
        path = tmp_path / f"beekeeper.{suffix}"
        title = "# Beekeeper\n\n" if suffix == "md" else "Beekeeper\n\nBeekeepers keep hives.\n\n"
        path.write_text(title + raw, encoding="utf-8")
        return read_guide(path)

    return read


def texts(guide: GuideTables, table: str, name: str = "name") -> list[Any]:
    return [getattr(record, name) for record in guide.records[table]]


@pytest.mark.parametrize(
    "heading",
    [
        "What You Might Do Daily",
        "What a beekeeper does",
        "What the job involves",
        "The Role",
        "About the job",
        "Nature of the work",
    ],
)
def test_duties_stand_under_many_headings(read: Read, heading: str) -> None:
    guide = read(f"## {heading}\n\n- Inspecting hives\n- Feeding colonies\n")
    assert texts(guide, "responsibilities", "text") == ["Inspecting hives", "Feeding colonies"]


def test_what_the_role_earns_and_where_it_is_are_no_duties(read: Read) -> None:
    guide = read("## The Role\n\n- Inspecting hives\n- **Place**: Bern\n- New keepers earn €20,000 a year\n")
    assert texts(guide, "responsibilities", "text") == ["Inspecting hives"]


def test_lines_in_small_letters_go_on_with_the_line_that_leads_them_in(read: Read) -> None:
    guide = read("What you'll do\n\nYou could be:\ninspecting hives\nfeeding colonies\nharvesting honey.\n", "txt")
    assert texts(guide, "responsibilities", "text") == ["inspecting hives", "feeding colonies", "harvesting honey."]


def test_two_such_lines_may_be_a_sentence(read: Read) -> None:
    guide = read("What you'll do\n\nYou could be:\ninspecting hives\nfeeding colonies.\n", "txt")
    assert texts(guide, "responsibilities", "text") == []


def test_a_label_that_recurs_at_each_rung_heads_its_list_though_the_section_is_on_pay(read: Read) -> None:
    rung = "- Annual salary: €{0}0,000\n- Main Responsibilities: {1}, feeding, and harvesting.\n- Required Skills: {2}, calm\n\n"
    guide = read(
        "## Salaries\n\nJunior keepers begin here.\n\n" + rung.format(2, "cleaning", "sight") + rung.format(4, "breeding", "tact")
    )
    assert texts(guide, "responsibilities", "text") == ["cleaning", "feeding", "harvesting", "breeding"]
    assert texts(guide, "skills") == ["sight", "calm", "tact"]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Key skills include patience, calm, and tact.", ["patience", "calm", "tact"]),
        ("You need: patience, calm, and tact.", ["patience", "calm", "tact"]),
        ("Beekeepers need patience, calm and tact. They work outdoors.", ["patience", "calm", "tact"]),
        ("Employers include farms, orchards and cities.", []),
    ],
)
def test_a_sentence_lists_the_skills_it_says_it_does(read: Read, sentence: str, names: list[str]) -> None:
    assert texts(read(f"## Skills\n\n{sentence}\n"), "skills") == names


def test_a_degree_in_a_list_of_skills_is_education_and_a_time_is_neither(read: Read) -> None:
    guide = read("## Skills and Qualifications\n\n- High school diploma\n- 2+ years of experience\n- Patience\n")
    assert texts(guide, "skills") == ["Patience"]
    assert texts(guide, "education") == ["High school diploma"]


def test_labels_of_groups_head_what_lines_list(read: Read) -> None:
    guide = read("## Tools\n\n**Smoke:** Smoker, Bellows\n**Wood:** Hive, Frame\n")
    assert [(tool.category, tool.name) for tool in guide.records["tools"]] == [  # type: ignore[attr-defined]
        ("Smoke", "Smoker"),
        ("Smoke", "Bellows"),
        ("Wood", "Hive"),
        ("Wood", "Frame"),
    ]


def test_several_tools_in_a_cell_or_between_dots_are_as_many(read: Read) -> None:
    guide = read("## Tools\n\n| Category | Tools |\n|---|---|\n| Smoke | Smoker, Bellows |\n| Wood | Hive |\n")
    assert texts(guide, "tools") == ["Smoker", "Bellows", "Hive"]
    assert texts(read("## Tools\n\nSmoker · Veil · Hive tool\n"), "tools") == ["Smoker", "Veil", "Hive tool"]


@pytest.mark.parametrize(
    "raw",
    [
        "- **Do bees sting?** Yes.\n- **Do they fly?** They do.\n",
        "**1. Do bees sting?**\n\nYes.\n\n**2. Do they fly?**\n\nThey do.\n",
        "| Question | Answer |\n|---|---|\n| Do bees sting? | Yes. |\n| Do they fly? | They do. |\n",
        "#### Q1. Do bees sting?\nAns: Yes.\n\n#### Q2. Do they fly?\nAns: They do.\n",
    ],
)
def test_questions_stand_in_items_in_bold_and_in_tables(read: Read, raw: str) -> None:
    guide = read(f"## FAQ\n\n{raw}")
    assert texts(guide, "faqs", "question") == ["Do bees sting?", "Do they fly?"]
    assert texts(guide, "faqs", "answer") == ["Yes.", "They do."]


def test_resources_are_named_before_their_link_by_kind_in_a_line_and_in_tables(read: Read) -> None:
    guide = read("## References\n\n- Guild of Keepers ([website](https://guild.example.org))\n- Books: Honey, Wax\n")
    assert [(one.name, one.url) for one in guide.records["resources"]] == [  # type: ignore[attr-defined]
        ("Guild of Keepers", "https://guild.example.org"),
        ("Honey", None),
        ("Wax", None),
    ]
    table = "| Resource | Type | Link |\n|---|---|---|\n| Honey | Book | [Buy](https://h.example.org) |\n| Wax | Book | - |\n"
    guide = read(f"## Learning Resources\n\n{table}")
    assert texts(guide, "resources", "url") == ["https://h.example.org", None]


def test_a_body_is_named_above_its_address(read: Read) -> None:
    guide = read(
        "Further information\n\nGuild of Keepers\nPhone: 555 0100\nwww.guild.example.org\n\nHive Society\nhttps://hive.example.org\n",
        "txt",
    )
    assert [(one.name, one.url) for one in guide.records["resources"]] == [  # type: ignore[attr-defined]
        ("Guild of Keepers", None),
        ("Hive Society", "https://hive.example.org"),
    ]


@pytest.mark.parametrize(
    ("said", "hours"),
    [("You'll work 37 to 40 hours a week, outdoors.", (37, 40)), ("Most work full time, about 40 hours per week.", (40, None))],
)
def test_hours_are_stated_in_sentences_on_when_one_works(read: Read, said: str, hours: tuple[int, int | None]) -> None:
    (row,) = read(f"## Working hours\n\n{said}\n").records["working_hours"]
    assert (row.minimum, row.maximum) == hours  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("raw", "growth", "end"),
    [
        ("**Job growth:** 6% through 2033\n", 6, 2033),
        ("Beekeepers earn a median salary of €33,400, with employment projected to grow 8% through 2032.\n", 8, 2032),
        ("## Job outlook\n\n- 📈 Growth: 15% (2022-2032)\n", 15, 2032),
    ],
)
def test_growth_is_stated_behind_labels_and_behind_pay(read: Read, raw: str, growth: int, end: int) -> None:
    (row,) = read(raw).records["outlook"]
    assert (row.growth_percent, row.period_end) == (growth, end)  # type: ignore[attr-defined]


@pytest.mark.parametrize("label", ["### {}\n\n", "**{}:**\n\n"])
def test_skills_listed_by_level_are_skills(read: Read, label: str) -> None:
    junior, senior = label.format("Junior"), label.format("Senior")
    guide = read(f"## Skills by level\n\n{junior}- Sawing\n- Gluing\n\n{senior}- Planning\n- Pricing\n")
    assert texts(guide, "levels", "title") == ["Junior", "Senior"]
    assert texts(guide, "skills") == ["Sawing", "Gluing", "Planning", "Pricing"]


def test_what_items_below_say_of_one_in_small_letters_is_of_it(read: Read) -> None:
    guide = read("## Skills\n\n- Grafting\n  - by hand\n  - by needle\n- Databases\n  - hive log\n  - swarm map\n")
    assert texts(guide, "skills") == ["Grafting", "hive log", "swarm map"]


def test_a_topic_heads_what_stands_below_it(read: Read) -> None:
    guide = read("## Resources\n\n- Books\n  - The Long Book of Small Bees and Hives\n- Communities\n  - Bee Meadow\n")
    assert texts(guide, "resources") == ["The Long Book of Small Bees and Hives", "Bee Meadow"]


def test_strokes_between_blanks_part_names_where_no_comma_does(read: Read) -> None:
    guide = read("## Tools\n\n- Clouds: Nimbus / Cirrus\n- Boxes: A/B tester, CI / CD\n")
    assert texts(guide, "tools") == ["Nimbus", "Cirrus", "A/B tester", "CI / CD"]


def test_a_word_for_a_list_before_its_topic_says_nothing(read: Read) -> None:
    assert texts(read("## Checklist: skills\n\n- Grafting\n- Milling\n"), "skills") == ["Grafting", "Milling"]


def test_labels_of_tools_head_names_where_most_stand_before_such(read: Read) -> None:
    kinds = read("## Tools\n\n- Boxes: Langstroth, Warr\u00e9\n- Logs: HiveLog\n- Maps: SwarmMap (free)\n")
    assert texts(kinds, "tools") == ["Langstroth", "Warr\u00e9", "HiveLog", "SwarmMap (free)"]
    names = read("## Tools\n\n- HiveLog: keeps notes\n- SwarmMap: shows where they are\n- Bee House: Chat, Calls\n")
    assert texts(names, "tools") == ["HiveLog", "SwarmMap", "Bee House"]


def test_an_arrow_parts_a_skill_from_what_is_said_of_it(read: Read) -> None:
    assert texts(read("## Skills\n\n- Grafting \u2192 ask a club\n- Milling -> practise\n"), "skills") == ["Grafting", "Milling"]


@pytest.mark.parametrize("label", ["**Care:**", "In winter:"])
def test_a_label_right_below_an_item_heads_the_items_behind_it(read: Read, label: str) -> None:
    assert texts(read(f"## Skills\n\n**Hives:**\n- Grafting\n{label}\n- Feeding\n"), "skills") == ["Grafting", "Feeding"]
    indented = read("## Skills\n\n- Grafting\n  With care:\n- Feeding\n")
    assert texts(indented, "skills") == ["Grafting With care:", "Feeding"]


def test_a_number_in_bold_is_none_of_the_name(read: Read) -> None:
    guide = read("## Skills\n\n**1. Grafting** You cut.\n\n**2. Milling** You grind.\n")
    assert list(zip(texts(guide, "skills"), texts(guide, "skills", "description"), strict=True)) == [
        ("Grafting", "You cut."),
        ("Milling", "You grind."),
    ]


def test_brackets_that_are_not_closed_part_nothing(read: Read) -> None:
    assert texts(read("## Duties\n\nThe duties are as follows:\na) Feed bees\nb) Cut combs\n"), "responsibilities", "text") == []


def test_a_total_is_no_tool(read: Read) -> None:
    assert texts(read("## Tools\n\n- Smoker: $30\n- Veil: $20\n- Total: $50\n"), "tools") == ["Smoker", "Veil"]

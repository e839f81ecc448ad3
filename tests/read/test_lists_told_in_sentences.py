"""Lists of any guide whose entries are sentences, or that a heading or a sentence names by its noun."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Read = Callable[[str, str, str], list[Any]]
ITEMS = "\n\n- Wax work\n- Frame work\n- Hive work\n"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str, table: str, field: str) -> list[Any]:
        path = tmp_path / "beekeeper.md"
        path.write_text(raw, encoding="utf-8")
        return [getattr(row, field) for row in rows_of(read_guide(path), table)]

    return read


def test_duties_are_told_in_sentences_behind_their_label(read: Read) -> None:
    page = "# Careers in bees\n\n" + "".join(
        f"## {role}\n\n**Responsibilities**: Feeds {what}. Keeps them calm.\n\n"
        for role, what in (("Beekeeper", "bees"), ("Hive keeper", "hives"))
    )
    assert read(page, "responsibilities", "text")[::2] == ["Feeds bees.", "Feeds hives."]


def test_at_a_rung_skills_are_told_in_sentences(read: Read) -> None:
    page = "# Bee levels\n\n" + "".join(
        f"## {level} Beekeeper\n\n- **Technical Skills:**\n  - Does tasks such as:\n    - Finding {what} in a hive by herself.\n"
        f"  - Mends {what} with what there is.\n  - You know all about {what} and more.\n\n"
        for level, what in (("Junior", "mites"), ("Senior", "queens"))
    )
    names = read(page, "skills", "name")
    assert [name.split()[0] for name in names] == ["Finding", "Mends", "Finding", "Mends"]


def test_a_sentence_leads_in_duties_under_a_title_of_two_words(read: Read) -> None:
    page = f"# Bees\n\n## Head of Hives\n\n{'They mind the hives. ' * 9}These are their main responsibilities:{ITEMS}"
    assert len(read(page, "responsibilities", "text")) == 3


def test_paragraphs_in_bold_under_a_kind_of_things_are_the_things(read: Read) -> None:
    page = (
        "# Beekeeper\n\n## Skills\n\n### 1. Hive frameworks\n\n**Combo**: Holds wax.\n\n**Framer**: Holds frames.\n\n"
        "### 2. Calm\n\nBe so.\n"
    )
    assert read(page, "skills", "name") == ["Combo", "Framer", "Calm"]


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("Patience & Other Must-Have Skills", "skills"),
        ("Expertise Areas", "skills"),
        ("Qualities Employers Look For", "skills"),
        ("What a Beekeeper Needs to Know", "skills"),
        ("Key Platforms and Tools", "tools"),
        ("Areas of Responsibility", "responsibilities"),
        ("What Beekeepers Do All Day", "responsibilities"),
        ("What Are Some Hive Keeper Roles and Responsibilities?", "responsibilities"),
        ("Education Opportunities", "education"),
        ("Minimum Education Level", "education"),
        ("Sources of Additional Information", "resources"),
        ("Careers Related to Beekeeping", "related_roles"),
    ],
)
def test_the_noun_of_a_heading_says_what_its_list_is_of(read: Read, heading: str, table: str) -> None:
    field = "text" if table == "responsibilities" else "name"
    assert len(read(f"# Beekeeper\n\nThey keep hives.\n\n## {heading}{ITEMS}", table, field)) == 3


@pytest.mark.parametrize(
    ("heading", "table"),
    [
        ("Hiring Tools for Recruiters", "tools"),
        ("Resources for Employers", "resources"),
        ("Steps in the Hiring Process", "steps"),
    ],
)
def test_what_is_for_others_is_none_of_a_guide(read: Read, heading: str, table: str) -> None:
    field = "text" if table == "steps" else "name"
    assert not read(f"# Beekeeper\n\nThey keep hives.\n\n## {heading}{ITEMS}", table, field)


def test_a_sentence_under_education_that_names_nothing_learnt_is_no_requirement(read: Read) -> None:
    page = "# Beekeeper\n\n## Education\n\n- A degree in botany\n- Beekeepers are in demand everywhere.\n"
    assert read(page, "education", "name") == ["A degree in botany"]


@pytest.mark.parametrize("mark", ["- ", ""])
def test_sentences_that_say_what_one_must_have_are_entries(read: Read, mark: str) -> None:
    asked = [
        "Good eyes for small things are really essential.",
        "Should possess very steady hands in every weather.",
        "Strong arms that lift boxes necessary.",
    ]
    page = "# Beekeeper\n\n## Skills\n\n"
    assert read(page + "".join(f"{mark}{one}\n\n" for one in asked), "skills", "name") == asked
    told = "Bees fly out in the morning and come back at night.\n\nClubs meet every week in the old town hall.\n"
    assert read(page + told, "skills", "name") == []

"""Lists under names in bold, behind labels and terms, in sentences on what somebody uses, and steps that bold type begins."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Read = Callable[..., list[Any]]


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str, table: str, field: str = "name", suffix: str = "md") -> list[Any]:
        path = tmp_path / f"beekeeper.{suffix}"
        path.write_text(raw, encoding="utf-8")
        return [getattr(row, field) for row in rows_of(read_guide(path), table)]

    return read


def test_names_in_bold_head_the_names_below_them(read: Read) -> None:
    page = (
        "# Beekeeper\n\n## Skills\n\n1. **Basics**\n   - Wax work\n   - Frame work\n\n2. **Tools**\n   - Hive work\n   - Smoke\n"
    )
    assert read(page, "skills") == ["Wax work", "Frame work", "Hive work", "Smoke"]


def test_a_name_in_bold_is_an_entry_where_what_is_below_is_said_of_it(read: Read) -> None:
    page = "# Beekeeper\n\n## Skills\n\n- **Wax**\n  - Price: $5\n  - Time: 2 days\n- **Smoke**\n  - Price: $2\n  - Time: 1 day\n"
    assert read(page, "skills") == ["Wax", "Smoke"]


def test_a_focus_of_skills_holds_skills(read: Read) -> None:
    page = "# Bee levels\n\n" + "".join(
        f"## {level} Beekeeper\n\n**Skills Focus:**\n- {what} work\n- {what} care\n\n"
        for level, what in (("Junior", "Wax"), ("Senior", "Hive"))
    )
    assert read(page, "skills") == ["Wax work", "Wax care", "Hive work", "Hive care"]


def test_what_those_in_the_role_would_do_is_listed_under_that(read: Read) -> None:
    page = "# Beekeeper\n\nIn small teams, beekeepers would:\n\n- feed bees\n- mend hives\n"
    assert read(page, "responsibilities", "text") == ["feed bees", "mend hives"]
    assert read("# Beekeeper\n\nVisitors would:\n\n- feed bees\n- mend hives\n", "responsibilities", "text") == []


def test_what_one_needs_to_have_learnt_is_listed_under_that(read: Read) -> None:
    page = "# Beekeeper\n\nAs a rule you need:\n\n- a certificate in bees\n- a bachelor's degree in wax\n"
    assert read(page, "education") == ["a certificate in bees", "a bachelor's degree in wax"]
    assert read("# Beekeeper\n\nAs a rule you need:\n\n- a hat\n- a veil\n", "education") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Education: Bachelor's degree in wax\n", ["Bachelor's degree in wax"]),
        (
            "## Education\n\nHigh school diploma, bee school, and hive training.\n",
            ["High school diploma", "bee school", "hive training"],
        ),
        ("## Education\n\nBachelor's degree in wax, or a related field\n", ["Bachelor's degree in wax, or a related field"]),
    ],
)
def test_what_is_to_be_learnt_stands_behind_a_label_or_in_lines(read: Read, text: str, expected: list[str]) -> None:
    assert read(f"# Beekeeper\n\n{text}", "education") == expected


def test_short_lines_under_a_label_are_what_is_to_be_learnt(read: Read) -> None:
    asked = ["Masters or doctoral level degree in bees or wax", "Keeper of Wax (KW) - certification"]
    page = "\n".join(["Beekeeper", "What They Do:", "Feed bees.", "Qualifications:", *asked, "What They Make:", "Little."])
    assert read(page, "education", suffix="txt") == asked


def test_terms_of_a_page_are_labels(read: Read) -> None:
    page = "<h1>Beekeeper</h1><dl><dt>Skills</dt><dd>calm, patience</dd><dt>Tools</dt><dd>veil, smoker</dd></dl>"
    assert read(page, "skills", suffix="html") == ["calm", "patience"]
    assert read(page, "tools", suffix="html") == ["veil", "smoker"]


@pytest.mark.parametrize("who", ["You will need", "Employers look for", "Beekeepers need"])
def test_whoever_needs_something_is_none_of_it(read: Read, who: str) -> None:
    assert read(f"# Beekeeper\n\n## Skills\n\n{who} calm, patience, and care.\n", "skills") == ["calm", "patience", "care"]


def test_steps_begin_with_bold_sentences(read: Read) -> None:
    page = "# Beekeeper\n\n## Steps to become a beekeeper\n\n**Learn.** Read books.\n\n**Work.** Help somebody.\n"
    assert read(page, "steps", "text") == ["Learn. Read books.", "Work. Help somebody."]


def test_related_jobs_may_be_told_in_a_sentence(read: Read) -> None:
    page = "# Beekeeper\n\n## Related careers\n\nYou may also like the work of a gardener, a tree surgeon or a baker.\n"
    assert read(page, "related_roles") == ["gardener", "tree surgeon", "baker"]
    assert read("# Beekeeper\n\n## Related careers\n\nThere are bees, trees and bread.\n", "related_roles") == []

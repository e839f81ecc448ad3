"""Pages no layout knows: links in lines, columns of lists, steps under a title, questions in bold."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, raw: str, table: str, *names: str) -> list[tuple[Any, ...]]:
    path = folder / "potter.md"
    path.write_text(raw, encoding="utf-8")
    return [tuple(getattr(row, name) for name in names) for row in rows_of(read_guide(path), table)]


LINKS = "[Clay Guild](https://clay.example/a) for all who throw.\n\n[Kiln News](https://kiln.example/b), a paper.\n"


@pytest.mark.parametrize(
    ("over", "found"),
    [
        ("## Resources\n\n", [("Clay Guild",), ("Kiln News",)]),
        ("## Before you go\n\nThese useful websites tell more.\n\n", [("Clay Guild",), ("Kiln News",)]),
        ("## Before you go\n\nWe wrote for these.\n\n", []),
    ],
)
def test_lines_that_begin_with_links_are_resources_where_that_is_said(tmp_path: Path, over: str, found: list[Any]) -> None:
    assert read(tmp_path, f"# Potter\n\nPotters throw pots.\n\n{over}{LINKS}", "resources", "name") == found


def test_pros_and_cons_stand_beside_each_other_without_a_heading(tmp_path: Path) -> None:
    raw = "# Potter\n\n| Pros | Cons |\n| --- | --- |\n| Warm kilns | Cold clay |\n| Free mugs | Dust |\n"
    found = [("pro", "Warm kilns"), ("con", "Cold clay"), ("pro", "Free mugs"), ("con", "Dust")]
    assert read(tmp_path, raw, "pros_cons", "kind", "text") == found


def test_columns_of_skills_by_how_much_they_are_wanted(tmp_path: Path) -> None:
    rows = "| Essential to learn | Nice to have |\n| --- | --- |\n| Throwing | Glazing |\n| Trimming | Firing |\n"
    raw = f"# Potter\n\n## Skills\n\n{rows}"
    assert {name for (name,) in read(tmp_path, raw, "skills", "name")} == {"Throwing", "Glazing", "Trimming", "Firing"}


@pytest.mark.parametrize(("title", "many"), [("Potter", 3), ("Potter Interview", 0), ("Our kiln", 0)])
def test_steps_right_under_the_title_of_a_guide_are_its_own(tmp_path: Path, title: str, many: int) -> None:
    steps = "".join(f"## Step {number}: {what}\n\nDo it.\n\n" for number, what in enumerate(("Dig", "Wedge", "Throw"), start=1))
    assert len(read(tmp_path, f"# {title}\n\nPots are thrown.\n\n{steps}", "steps", "rank")) == many


def test_a_learning_path_has_its_numbered_items_as_steps(tmp_path: Path) -> None:
    parts = "### Beginner Level\n\n1. Dig clay\n2. Wedge it\n\n### Advanced Level\n\n1. Fire a kiln\n- Mind the door\n"
    found = read(tmp_path, f"# Potter Guide\n\nPots are thrown.\n\n## Recommended learning path\n\n{parts}", "steps", "text")
    assert found == [("Dig clay",), ("Wedge it",), ("Fire a kiln",)]


@pytest.mark.parametrize("gap", ["\n", " "])
def test_questions_in_bold_open_their_answers(tmp_path: Path, gap: str) -> None:
    asked = "\n\n".join(f"**Is {what} heavy?**{gap}It is." for what in ("clay", "sand", "lead"))
    found = read(tmp_path, f"# Potter\n\nPots are thrown.\n\n## All about mud\n\n{asked}\n", "faqs", "question", "answer")
    assert found == [(f"Is {what} heavy?", "It is.") for what in ("clay", "sand", "lead")]


def test_numbered_questions_are_asked_under_faqs(tmp_path: Path) -> None:
    raw = "# Potter\n\n## FAQ\n\n1. Is clay heavy?\n\n   It is.\n\n2. Is it cold?\n\n   At dawn.\n"
    assert [question for (question,) in read(tmp_path, raw, "faqs", "question")] == ["Is clay heavy?", "Is it cold?"]


def test_a_sentence_on_those_in_the_role_lists_no_tools(tmp_path: Path) -> None:
    raw = "# Potter\n\nPots are thrown.\n\n## Tools\n\nPotters use wheels, ovens and ribs.\n"
    assert "Potters use wheels" not in [name for (name,) in read(tmp_path, raw, "tools", "name")]


def test_sums_are_no_related_roles(tmp_path: Path) -> None:
    raw = "# Potter\n\nPots are thrown.\n\n## Related careers\n\n- Glazer\n- $60,000\n- Tiler\n"
    assert [name for (name,) in read(tmp_path, raw, "related_roles", "name")] == ["Glazer", "Tiler"]


def test_growth_is_said_to_be_expected(tmp_path: Path) -> None:
    raw = "# Potter\n\nJob growth for potters is expected to be 6 percent from 2022 to 2032.\n"
    assert read(tmp_path, raw, "outlook", "growth_percent", "period_start", "period_end") == [(6, 2022, 2032)]


def test_titles_under_a_level_are_not_asked_there(tmp_path: Path) -> None:
    parts = "## Junior (0-2 years)\n\n- Junior Clay Mixer\n- Throws small bowls\n\n## Senior (5+ years)\n\n- Fires all kilns\n"
    found = read(tmp_path, f"# Potting levels\n\n{parts}", "expectations", "text")
    assert found == [("Throws small bowls",), ("Fires all kilns",)]

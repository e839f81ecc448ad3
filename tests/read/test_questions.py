"""Questions and answers of pages that have no heading over them."""

from __future__ import annotations

from pathlib import Path

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, text: str) -> GuideTables:
    path = folder / "glazier.md"
    path.write_text(text, encoding="utf-8")
    return read_guide(path)


def asked(guide: GuideTables) -> list[tuple[str, str]]:
    return [(row.question, row.answer) for row in rows_of(guide, "faqs")]


def test_sections_that_are_all_questions(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Glazier\n\n## Interview (3 Q&A)\n\n### Q1: Why did you choose glass?\n\nIt is clear.\n\n"
        "### Q2: Who taught you?\n\nMy aunt.\n\n"
        "### Q3: What broke last?\n\nA pane.\n",
    )
    assert asked(guide) == [
        ("Why did you choose glass?", "It is clear."),
        ("Who taught you?", "My aunt."),
        ("What broke last?", "A pane."),
    ]


def test_lines_that_are_questions(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Glazier\n\nWhich unions are there?\n\nOne for each county.\n\nWhich of them is best?\n\nThe one next door.\n\n"
        "Is a glazier a builder?\n\nSome say so.\n",
    )
    assert [question for question, _ in asked(guide)] == [
        "Which unions are there?",
        "Which of them is best?",
        "Is a glazier a builder?",
    ]


def test_questions_that_head_the_topics_of_a_guide_are_its_sections(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Glazier\n\n## What does a glazier do?\n\n- Cuts glass\n- Fits panes\n\n"
        "## What skills does a glazier need?\n\n- Patience\n- Balance\n\n"
        "## How much does a glazier earn?\n\nThe median salary of a glazier is £30,000.\n",
    )
    assert not asked(guide)
    assert [row.text for row in rows_of(guide, "responsibilities")] == ["Cuts glass", "Fits panes"]


def test_two_questions_are_no_list(tmp_path: Path) -> None:
    assert not asked(read(tmp_path, "# Glazier\n\nWhy glass?\n\nIt is clear.\n\nWhy not wood?\n\nIt is not.\n"))

"""Headings that are nearly known ones."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.language.slips import Slips
from careerdata.pipeline import read_guide

KNOWN = [
    "asked",
    "career",
    "environment",
    "frequently",
    "pros",
    "questions",
    "responsibilities",
    "skills",
    "tools",
    "trained",
    "what",
]
SLIPS = Slips(KNOWN)


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("freqently", ["frequently"]),
        ("questons", ["questions"]),
        ("responsibilites", ["responsibilities"]),
        ("enviromnent", ["environment"]),
        ("carrer", ["career"]),
        ("skils", ["skills"]),
        ("waht", ["what"]),
        ("porsp", []),
        ("question", []),
        ("trainer", []),
        ("careers", []),
        ("skills", []),
        ("what", []),
        ("wheat", []),
        ("", []),
    ],
)
def test_a_slip_is_told_from_another_word_and_another_form(word: str, known: list[str]) -> None:
    assert SLIPS.meant(word, alone=False) == known


def test_a_short_word_alone_with_another_letter_is_another_word() -> None:
    assert SLIPS.meant("tolls", alone=True) == SLIPS.meant("stills", alone=True) == []
    assert SLIPS.meant("tolls", alone=False) == ["tools"]
    assert SLIPS.meant("skils", alone=True) == ["skills"]


def told(path: Path) -> list[tuple[int, str]]:
    return [(one.line, one.expected) for one in read_guide(path).troubles if one.reason == "nearly-a-heading"]


@pytest.mark.parametrize(
    ("heading", "slip"),
    [
        ("Frequently Asked Questions", "Freqently Asked Questons"),
        ("Technical Skills", "Technicl Skills"),
        ("How to Become a Patient Services Coordinator", "How to Becmoe a Patient Services Coordinator"),
        ("Salary by Experience Level", "SALARY BY EXPERINCE LEVEL"),
    ],
)
def test_a_misspelled_heading_of_a_layout_is_told_with_the_one_it_resembles(
    heading: str, slip: str, repository: Path, tmp_path: Path
) -> None:
    text = (repository / "raw/guides/patient-services-coordinator.txt").read_text("utf-8")
    assert text.count(heading) >= 1
    guide = tmp_path / "guide.txt"
    guide.write_text(text.replace(heading, slip), "utf-8")
    assert [expected.casefold() for _, expected in told(guide)] == [heading.casefold()] * text.count(f"{heading}\n")


@pytest.mark.parametrize(
    ("heading", "meant"),
    [
        ("## Responsibilites", "Responsibilities"),
        ("## Eductaion", "Education"),
        ("## Salray in Nevada", "Salary in Nevada"),
        ("**Responsibilties:**", "Responsibilities"),
    ],
)
def test_a_misspelled_heading_of_a_page_of_no_layout_is_told(heading: str, meant: str, tmp_path: Path) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text(
        f"# Welder\n\nWelders join metal.\n\n{heading}\n\n- Reads drawings\n- Sets up machines\n\n## Notes\n\nMore.\n", "utf-8"
    )
    assert told(guide) == [(5, meant)]


@pytest.mark.parametrize(
    "heading", ["Stories", "Fun Facts", "Stills of the Film", "Talk to Us", "Trading", "Career Parties", "Real Talk"]
)
def test_a_heading_of_other_words_is_not_told(heading: str, tmp_path: Path) -> None:
    guide = tmp_path / "guide.md"
    guide.write_text(f"# Welder\n\nWelders join metal.\n\n## {heading}\n\n- Reads drawings\n\n## Notes\n\nMore.\n", "utf-8")
    assert told(guide) == []


def test_no_heading_of_the_guides_at_hand_is_told(repository: Path) -> None:
    guides = sorted(path for path in (repository / "raw/guides").iterdir() if path.suffix in (".txt", ".md", ".html"))
    assert [told(path) for path in guides] == [[]] * len(guides)

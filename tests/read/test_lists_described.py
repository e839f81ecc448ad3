"""Labels whose lists say something of them, which are then what is listed, and labels of kinds of things, which are not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

Read = Callable[..., list[tuple[str, str | None]]]


@pytest.fixture
def skills(tmp_path: Path) -> Read:
    def read(raw: str, heading: str = "Skills") -> list[tuple[str, str | None]]:
        path = tmp_path / "beekeeper.md"
        path.write_text(f"# Beekeeper Career Guide\n\nBeekeepers keep hives.\n\n## {heading}\n\n{raw}", encoding="utf-8")
        found: list[Any] = read_guide(path).records["skills"]
        return [(record.name, record.description) for record in found]

    return read


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("**Grafting:**\n\n- {}\n- {}\n\n", "**Milling:**\n\n- {}\n- {}\n"),
        ("**1. Grafting:**\n\n- {}\n- {}\n\n", "**2. Milling:**\n\n- {}\n- {}\n"),
        ("### Grafting\n\n- {}\n- {}\n\n", "### Milling\n\n- {}\n- {}\n"),
        ("- **Grafting**\n  - {}\n  - {}\n", "- **Milling**\n  - {}\n  - {}\n"),
    ],
)
def test_labels_over_remarks_are_what_is_listed(skills: Read, first: str, second: str) -> None:
    raw = first.format("Easy to learn", "Growing demand") + second.format("The most popular", "Wood and stone")
    assert skills(raw) == [
        ("Grafting", "Easy to learn; Growing demand"),
        ("Milling", "The most popular; Wood and stone"),
    ]


def test_labels_over_sentences_or_the_same_facts_are_what_is_listed(skills: Read) -> None:
    sentences = "### Calm\n\n- Swarms answer haste with many stings.\n- It helps.\n\n### Care\n\n- Ask before you open a hive.\n"
    assert [name for name, _ in skills(sentences)] == ["Calm", "Care"]
    facts = "**Calm**\n\n- Why: stings\n- How to learn: wait\n\n**Care**\n\n- Why: honey\n- How to learn: ask\n"
    assert [name for name, _ in skills(facts)] == ["Calm", "Care"]


def test_labels_over_names_head_them(skills: Read) -> None:
    names = "**Calm:**\n\n- Slow hands\n- Steady breath\n\n**Care:**\n\n- Clean tools\n- Clear notes\n"
    assert [name for name, _ in skills(names)] == ["Slow hands", "Steady breath", "Clean tools", "Clear notes"]
    kinds = "### Combs\n\n- Tools: knife\n- Languages: bee dance\n\n### Boxes\n\n- Tools: saw\n- Languages: tree talk\n"
    assert [name for name, _ in skills(kinds)] == ["knife", "bee dance", "saw", "tree talk"]


def test_a_remark_is_no_skill(skills: Read) -> None:
    assert [name for name, _ in skills("- Grafting\n- Good for beginners\n- Good eyes\n- High attention to bees\n")] == [
        "Grafting",
        "Good eyes",
        "High attention to bees",
    ]


def test_a_label_that_could_be_a_kind_is_a_name_beside_several_that_are_none(skills: Read) -> None:
    assert skills("- Written: notes\n- Spoken: calls\n- Technical: plans of hives\n")[-1] == ("Technical", "plans of hives")
    kinds = "- Technical: grafting, milling\n- Soft: calm, care\n"
    assert [name for name, _ in skills(kinds)] == ["grafting", "milling", "calm", "care"]


def test_remarks_are_known_in_other_languages(skills: Read) -> None:
    german = "### Imkern\n\n- Leicht zu lernen\n- Hohe Nachfrage\n\n### Mahlen\n\n- Ideal für Anfänger\n"
    assert [name for name, _ in skills(german, "Fähigkeiten")] == ["Imkern", "Mahlen"]
    french = "### Greffer\n\n- Facile à apprendre\n- Forte demande\n\n### Moudre\n\n- Idéal pour débuter\n"
    assert [name for name, _ in skills(french, "Compétences")] == ["Greffer", "Moudre"]

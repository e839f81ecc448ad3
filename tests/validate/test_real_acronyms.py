"""Acronyms of real bodies and certifications: hardly any is called mistaken, and a slip in any of them is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.language.acronyms import fits, judged
from careerdata.validate.prose.acronyms import mistaken

REAL = [
    (name, acronym)
    for name, _, acronym in (
        line.partition("|") for line in Path(__file__).with_name("acronyms.txt").read_text(encoding="utf-8").splitlines()
    )
    if acronym
]

NO_INITIALS = {
    "Sigma Theta Tau International Honor Society of Nursing",
    "United Association of Journeymen and Apprentices of the Plumbing and Pipe Fitting Industry",
    "Certified Manufacturing Engineer",
    "United Nations Children's Fund",
}
"""Names whose true acronym is not of their initials: a warning is right to ask, and a waiver answers."""

FEWEST_FOUND = {"swapped": 0.97, "wrong": 0.99, "lost": 0.85}
"""Share of slips that are found. An acronym with a letter less is often one of a part of the name."""


def slips(acronym: str) -> dict[str, list[str]]:
    """What comes of an acronym when two neighbours change places, a letter is another one, or one is lost."""
    at = range(len(acronym))
    return {
        "swapped": [
            f"{acronym[:i]}{acronym[i + 1]}{acronym[i]}{acronym[i + 2 :]}" for i in at[:-1] if acronym[i] != acronym[i + 1]
        ],
        "wrong": [f"{acronym[:i]}{letter}{acronym[i + 1 :]}" for i in at if acronym[i].isalpha() for letter in "BKQZ"],
        "lost": [f"{acronym[:i]}{acronym[i + 1 :]}" for i in at if len(acronym) > 3],
    }


@pytest.mark.parametrize(
    "said", ["the North American Electric Reliability Corporation (NERC)", "a Doctor of Dental Medicine (DMD)"]
)
def test_a_true_acronym_in_running_text_is_not_called_mistaken(said: str) -> None:
    assert list(mistaken(f"They hold a licence of {said}.")) == []


def test_true_acronyms_of_many_trades_are_not_called_mistaken() -> None:
    assert len(REAL) > 300
    assert {name for name, acronym in REAL if judged(name, acronym) and not fits(name, acronym)} <= NO_INITIALS


@pytest.mark.parametrize("slip", FEWEST_FOUND)
def test_a_slip_in_a_true_acronym_is_found(slip: str) -> None:
    judgeable = [(name, acronym) for name, acronym in REAL if judged(name, acronym) and name not in NO_INITIALS]
    slipped = [(name, one) for name, acronym in judgeable for one in slips(acronym)[slip] if one != acronym]
    found = [one for one in slipped if not fits(*one)]
    assert len(found) / len(slipped) > FEWEST_FOUND[slip]

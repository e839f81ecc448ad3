"""Signs that stand with no readable figure."""

from __future__ import annotations

import pytest

from careerdata.normalize.damaged import unreadable


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("earns $4x,450 a year", "$4x,450"),
        ("$abc", "$abc"),
        ("$42,45O.", "$42,45O"),
        ("$1,23,456", "$1,23,456"),
        ("€--", "€--"),
        ("pays $XXk (US$)", "$XXk"),
        ("about $ 4O,000", "$ 4O,000"),
        ("$30k–$6Ok", "$6Ok"),
        ("grew x% since", "x%"),
        ("1O%", "1O%"),
        ("$", "$"),
        ("%", "%"),
    ],
)
def test_a_sign_with_a_broken_figure_is_flagged(text: str, flagged: str) -> None:
    assert [text[start:end] for start, end in unreadable(text)] == [flagged]


@pytest.mark.parametrize(
    "text",
    [
        *("in US$", "(in $)", "the % of jobs", "$$ - $$$", "$PATH and ${x}", "a%20b", "%s", "Salary in $000s", "$/hour"),
        *("$42,450 and 9%", "5-10%", "12 €", "C$85k USD", "$36k USD$38k USD", "N/A", ""),
    ],
)
def test_prose_and_whole_figures_are_not(text: str) -> None:
    assert unreadable(text) == []

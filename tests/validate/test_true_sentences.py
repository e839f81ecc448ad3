"""Sentences that are true beside the sample guide's tables, though they hold figures like those that rules compare."""

from __future__ import annotations

from pathlib import Path

import pytest

import careerdata
from careerdata.validate.examples.sample_guide import GUIDE

_ANSWER = "More is paid to those who lead."
_MARKET = "Employers of every size look for people who read data well."

_TRUE = (
    "The median household income is $74,580.",
    "The average home price is $412,000, so many commute.",
    "The mean age is 41 years.",
    "The median is $61,000 for juniors.",
    "In California the median is $98,000.",
    "In 2019 the median was $72,250.",
    "Those in unions earn $3,000 more on average.",
    "A typical pay raise is $2,000 a year.",
    "Employment of data engineers is projected to grow 22 percent from 2022 to 2032.",
    "Jobs in home care are projected to grow 22% by 2032.",
    "Overall employment is projected to grow 3% from 2022 to 2032.",
    "Employment of Data Analysts is projected to grow 9% from 2022 to 2032, much faster than the average for all occupations.",
    "About 3,000 openings a year are in Texas.",
    "Annual openings of nurses come to 189,100.",
    "Roughly 10,000 openings a year are expected.",
    "Data Analysts in one network have 12 jobs to fill each spring.",
    "Good tools cut the wait from 45 to 20 minutes.",
    "A ratio of 5 to 1 is usual.",
    "After 30 days less 12 days of leave it takes 30 - 12 days = 18 days.",
    "The Interaction Design Association (IxDA) welcomes them too.",
)


@pytest.mark.parametrize("piece", [_ANSWER, _MARKET], ids=["answer", "market"])
@pytest.mark.parametrize("sentence", _TRUE)
def test_true_sentence_raises_no_finding(tmp_path: Path, sentence: str, piece: str) -> None:
    guide = tmp_path / "data-analyst.txt"
    guide.write_text(GUIDE, encoding="utf-8")
    before = {(one.code, one.message) for one in careerdata.check([str(guide)]).findings}
    guide.write_text(GUIDE.replace(piece, f"{piece} {sentence}"), encoding="utf-8")
    assert [
        (one.code, one.message) for one in careerdata.check([str(guide)]).findings if (one.code, one.message) not in before
    ] == []


@pytest.mark.parametrize(
    ("sentence", "code"),
    [
        ("The median is about $134,000 a year.", "FAQ002"),
        ("Employment of Data Analysts is projected to decline 9% by 2032.", "FAQ001"),
        ("The number of jobs is set to climb 19 percent from 2022 to 2032.", "FAQ001"),
        ("About 15,000 openings a year are expected.", "FAQ003"),
    ],
)
def test_false_sentence_is_found_in_an_answer(tmp_path: Path, sentence: str, code: str) -> None:
    guide = tmp_path / "data-analyst.txt"
    guide.write_text(GUIDE.replace(_ANSWER, f"{_ANSWER} {sentence}"), encoding="utf-8")
    assert code in [one.code for one in careerdata.check([str(guide)]).findings]

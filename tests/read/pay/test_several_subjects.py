"""Sentences that speak of several people, of pages no layout knows: each sum is of its own subject, or of nobody and told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_90", "value")


def read(folder: Path, text: str, role: str = "Bus Driver") -> GuideTables:
    path = folder / "bus-driver.md"
    path.write_text(f"# {role} Career Guide\n\n{text}\n", encoding="utf-8")
    return read_guide(path)


def stated(guide: GuideTables) -> list[tuple[Any, ...]]:
    return [
        (row.scope, row.title or row.place, {name: value for name in FIGURES if (value := getattr(row, name)) is not None})
        for row in rows_of(guide, "salaries")
    ]


def told(guide: GuideTables) -> list[str]:
    return [one.reason for one in guide.troubles if one.reason == "unread-pay"]


@pytest.mark.parametrize(
    ("sentence", "rows"),
    [
        (
            "Local drivers earn around £22 an hour; regional drivers around £26 an hour.",
            [("occupation", "Local drivers", {"value": 22}), ("occupation", "regional drivers", {"value": 26})],
        ),
        (
            "City drivers earn £22 an hour, coach drivers about £24, and night drivers £26.",
            [
                ("occupation", "City drivers", {"value": 22}),
                ("occupation", "coach drivers", {"value": 24}),
                ("occupation", "night drivers", {"value": 26}),
            ],
        ),
        (
            "Pay in the regions runs from £300 to £450 a week outside towns; senior drivers charge £500 to £600 a week.",
            [("prose", None, {"minimum": 300, "maximum": 450}), ("level", "senior drivers", {"minimum": 500, "maximum": 600})],
        ),
        (
            "The lowest 10 percent earned less than £17,000, and the highest 10 percent earned more than £36,000.",
            [("headline", None, {"percentile_10": 17000, "percentile_90": 36000})],
        ),
        ("Drivers earn a median of £24,000.", [("headline", None, {"median": 24000})]),
        ("Bus drivers average £24,000 a year.", [("headline", None, {"mean": 24000})]),
        ("Yes: tram drivers make a median of £26,000.", [("occupation", "tram drivers", {"median": 26000})]),
        ("No. But owner operators can gross £60,000.", [("occupation", "owner operators", {"value": 60000})]),
        (
            "The average driver in Wales earns £24,000. Trainees start on about £9 an hour.",
            [("region", None, {"mean": 24000}), ("level", "Trainees", {"minimum": 9})],
        ),
        ("Leeds average: £23,000", [("region", "Leeds", {"mean": 23000})]),
    ],
)
def test_each_sum_is_of_its_own_subject(tmp_path: Path, sentence: str, rows: list[tuple[Any, ...]]) -> None:
    found = stated(
        read(tmp_path, f"## Salary by city\n\n- {sentence}" if sentence.startswith("Leeds") else f"## Salary\n\n{sentence}")
    )
    assert [row if row[0] != "region" or row[1] in (None, "Leeds") else (row[0], None, row[2]) for row in found] == rows


@pytest.mark.parametrize(
    ("sentence", "read_", "untold"),
    [
        ("The day shift pays £20 an hour, the night shift £25.", [20], 1),
        ("Drivers on the day shift get £20 an hour, and supervisors £30.", [30], 1),
    ],
)
def test_a_subject_that_nothing_knows_is_told_and_its_sum_given_to_nobody(
    tmp_path: Path, sentence: str, read_: list[float], untold: int
) -> None:
    guide = read(tmp_path, f"## Salary\n\n{sentence}")
    assert ([row.value for row in rows_of(guide, "salaries")], len(told(guide))) == (read_, untold)


def test_pay_by_the_hour_of_a_job_is_told_wherever_it_stands(tmp_path: Path) -> None:
    guide = read(tmp_path, "## A day at work\n\nThe first bus leaves at five. Conductors get £11 an hour for it.")
    assert (stated(guide), len(told(guide))) == ([], 1)


@pytest.mark.parametrize("heading", ["Top-paying states", "Highest paying states", "Best-paid states", "Lowest-paying states"])
def test_a_heading_that_ranks_by_pay_speaks_of_pay(tmp_path: Path, heading: str) -> None:
    guide = read(tmp_path, f"## {heading}\n\n1. **Ohio** – $51,000\n2. **Utah** – $48,000")
    assert stated(guide) == [("region", "Ohio", {"value": 51000}), ("region", "Utah", {"value": 48000})]


def test_a_grade_names_whom_the_sum_in_its_bracket_is_paid_to(tmp_path: Path) -> None:
    text = (
        "## Pay and hours\n\nYour hours will be 37.5 a week. You start at Band 5 (£29,970 to £36,483). "
        "Later you may move to Band 6 (£37,338 - £44,962)."
    )
    guide = read(tmp_path, text, "Bus Driver")
    assert stated(guide) == [
        ("level", "Band 5", {"minimum": 29970, "maximum": 36483}),
        ("level", "Band 6", {"minimum": 37338, "maximum": 44962}),
    ]
    assert {row.period for row in rows_of(guide, "salaries")} == {"year"}


@pytest.mark.parametrize("heading", ["L1: Associate Potter", "Level 1 - Associate Potter"])
def test_a_heading_of_a_grade_and_its_title_names_one_owner(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "ladder.md"
    rungs = [(heading, "£25k–£30k"), (heading.replace("1", "2") + " II", "£31k–£36k")]
    text = "\n".join(f"## {name}\n\n*Salary band: {band}.*\n" for name, band in rungs)
    path.write_text(f"# Ladder\n\n{text}", encoding="utf-8")
    titles = [row.title for row in rows_of(read_guide(path), "salaries")]
    assert titles == ["Associate Potter", "Associate Potter II"]


def test_words_that_sum_up_name_nobody(tmp_path: Path) -> None:
    text = "## Salary\n\n**TL;DR:** The average bus driver makes £24,000 in base pay, plus a £500 bonus."
    assert stated(read(tmp_path, text)) == [("headline", None, {"mean": 24000})]


def test_what_is_added_behind_a_sum_is_not_the_sum(tmp_path: Path) -> None:
    guide = read(tmp_path, "## Salary\n\n- Union scale: £22 an hour plus benefits\n- Overtime: £30 an hour")
    assert stated(guide) == [("occupation", "Union scale", {"value": 22})]


def test_an_answer_before_a_colon_is_no_label_of_the_sums_behind_it(tmp_path: Path) -> None:
    text = "## Salary\n\nShort answer: most make between £20,000 and £26,000 a year, and top earners clear £40k."
    guide = read(tmp_path, text)
    assert stated(guide) == [("prose", None, {"minimum": 20000, "maximum": 26000})]
    assert len(told(guide)) == 1

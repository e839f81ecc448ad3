"""Ladders by what stands over them or around them: headings that speak of levels, titles above chains, grades by themselves."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, text: str, suffix: str = "md") -> GuideTables:
    path = folder / f"roles.{suffix}"
    path.write_text(text, encoding="utf-8")
    return read_guide(path)


def levels(guide: GuideTables, *names: str) -> list[Any]:
    found = [tuple(getattr(row, name) for name in names or ("title",)) for row in rows_of(guide, "levels")]
    return found if names else [title for (title,) in found]


def test_a_heading_that_speaks_of_levels_stands_over_jobs_of_several_names(tmp_path: Path) -> None:
    text = (
        "# Care\n\n## Levels of care\n\n### 1. Ward assistant\n\nWashes.\n\n### 2. Practical nurse\n\n"
        "Feeds.\n\n### 3. Matron's helper\n\nPlans.\n"
    )
    assert levels(read(tmp_path, text)) == ["Ward assistant", "Practical nurse", "Matron's helper"]


def test_under_a_heading_of_where_a_job_may_lead_jobs_are_no_rungs(tmp_path: Path) -> None:
    text = "# Care\n\n## Career paths\n\n### Nurse\n\nWashes.\n\n### Teacher\n\nTells.\n\n### Painter\n\nPaints.\n"
    assert levels(read(tmp_path, text)) == []


def test_the_first_job_of_a_ladder_may_be_of_another_name(tmp_path: Path) -> None:
    text = (
        "# Sales ladder\n\n**Caller**\nBooks visits.\n\n**Seller**\nVisits.\n\n**Senior Seller**\n"
        "Visits more.\n\n**Sales Manager**\nStays.\n"
    )
    assert levels(read(tmp_path, text)) == ["Caller", "Seller", "Senior Seller", "Sales Manager"]


def test_seniorities_alone_are_the_levels_of_the_role_over_them(tmp_path: Path) -> None:
    text = "# Clay\n\n## Potter\n\n### Junior\n\n- Wedges.\n\n### Mid-level\n\n- Throws.\n\n### Senior\n\n- Fires.\n"
    assert levels(read(tmp_path, text)) == ["Junior", "Mid-level", "Senior"]


@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_a_chain_and_years_counted_under_a_title(tmp_path: Path, suffix: str) -> None:
    chain = "# Cook career progression\n\nKitchen porter → Commis cook → Sous-chef → Head chef\n"
    assert levels(read(tmp_path, chain, suffix)) == ["Kitchen porter", "Commis cook", "Sous-chef", "Head chef"]
    counted = (
        "# Career path of a thatcher\n\nYear 1: Helper\nYear 2-4: Apprentice\nYear 5: Journeyman\nYear 8+: Master thatcher\n"
    )
    guide = read(tmp_path, counted)
    assert rows_of(guide, "guides")[0].role == "thatcher"
    assert levels(guide, "title", "years_min", "years_max") == [
        ("Helper", None, None),
        ("Apprentice", 2, 4),
        ("Journeyman", None, None),
        ("Master thatcher", 8, None),
    ]


def test_short_lines_of_a_paragraph_are_a_ladder_below_the_sentence_that_leads_them_in(tmp_path: Path) -> None:
    text = (
        "# Teaching\n\nThe usual career path is:\nNew teacher (0–2 years)\n"
        "Main scale teacher (3–5 years)\nSubject lead (6+ years)\n"
    )
    assert levels(read(tmp_path, text), "title", "years_min") == [
        ("New teacher", 0),
        ("Main scale teacher", 3),
        ("Subject lead", 6),
    ]


def test_wrapped_prose_is_no_list_of_lines(tmp_path: Path) -> None:
    guide = read(tmp_path, "# Potter\n\n## Skills\n\nPotters need\npatience and\na good eye\nfor colour\n")
    assert rows_of(guide, "skills") == []


def test_grades_by_themselves_head_a_plain_text_and_years_under_them_are_steps_of_their_pay(tmp_path: Path) -> None:
    text = (
        "Pay bands\n\nBand 2\n\nRoles: porter.\n\n£22,383\n\nBand 3\n\nRoles: clerk.\n\n"
        "Less than 2 years’ experience – £22,816\n\n2+ years – £24,336\n"
    )
    guide = read(tmp_path, text, "txt")
    assert levels(guide, "title", "years_min") == [("Band 2", None), ("Band 3", None)]
    paid = [(row.title, row.value) for row in rows_of(guide, "salaries")]
    assert paid == [("Band 2", 22_383), ("Less than 2 years’ experience, Band 3", 22_816), ("2+ years, Band 3", 24_336)]


def test_spans_of_years_are_no_names_of_levels(tmp_path: Path) -> None:
    guide = read(tmp_path, "# Potter\n\n## Pay\n\n- 0-2 years: £20,000 a year\n- 3-5 years: £30,000 a year\n")
    assert levels(guide) == []
    assert [row.title for row in rows_of(guide, "salaries")] == ["0-2 years", "3-5 years"]


def test_years_before_what_is_asked_are_no_area_of_it(tmp_path: Path) -> None:
    text = (
        "# Growth framework\n\n## L1: Junior Potter\n**Experience:** 0 to 2 years\n\n"
        "- Wedges the clay well\n\n## L2: Potter\n**Experience:** 2 to 5 years\n\n- Throws a whole set\n"
    )
    assert [(row.area, row.text) for row in rows_of(read(tmp_path, text), "expectations")] == [
        (None, "Wedges the clay well"),
        (None, "Throws a whole set"),
    ]


def test_questions_are_no_grades_and_grades_may_ask(tmp_path: Path) -> None:
    asked = "# Potter\n\n## Interview\n\n### Q1: Why clay?\n\nSay why.\n\n### Q2: Why kilns?\n\nSay so.\n"
    assert levels(read(tmp_path, asked)) == []
    graded = "# Potter levels\n\n## L1 Potter: the beginner?\n\nWedges.\n\n## L2 Potter: the maker?\n\nThrows.\n"
    assert levels(read(tmp_path, graded), "title", "grade") == [("L1 Potter", "L1"), ("L2 Potter", "L2")]


def test_a_master_stands_above_those_who_learn(tmp_path: Path) -> None:
    rungs = "### Apprentice\n\nLearns.\n\n### Journeyman\n\nThrows.\n\n### Master\n\nTeaches.\n"
    text = f"# Potter\n\nPots are thrown.\n\n## Levels of potters\n\n{rungs}"
    assert levels(read(tmp_path, text)) == ["Apprentice", "Journeyman", "Master"]


def test_a_master_among_degrees_is_no_level(tmp_path: Path) -> None:
    text = "# Potter\n\nPots are thrown.\n\n## Study\n\n### Bachelor\n\nThree years.\n\n### Master\n\nTwo years.\n"
    assert levels(read(tmp_path, text)) == []


def test_ranks_are_those_who_hold_them(tmp_path: Path) -> None:
    ranks = ["Head Chef", "Sous Chef", "Chef de Partie", "Commis Chef"]
    text = "# Kitchens\n\n## Kitchen hierarchy\n\n" + "".join(f"### {rank}\n\nCooks.\n\n" for rank in ranks)
    assert levels(read(tmp_path, text)) == ranks


def test_signs_lead_from_level_to_level(tmp_path: Path) -> None:
    text = "# Potter\n\nPots are thrown.\n\n## Career path\n\nJunior Potter > Potter > Senior Potter\n"
    assert levels(read(tmp_path, text)) == ["Junior Potter", "Potter", "Senior Potter"]

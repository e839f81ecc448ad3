"""Ladders in tables: levels beside each other under titles or grades, numbers that count up, several roles at a level."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, text: str) -> GuideTables:
    path = folder / "roles.md"
    path.write_text(text, encoding="utf-8")
    return read_guide(path)


def table(*rows: str) -> str:
    header, *others = (f"| {row} |" for row in rows)
    return "\n".join([header, "|" + " --- |" * (header.count("|") - 1), *others, ""])


def levels(guide: GuideTables) -> list[tuple[Any, ...]]:
    return [(row.title, row.grade, row.years_min) for row in rows_of(guide, "levels")]


def test_words_of_a_framework_under_levels_beside_each_other(tmp_path: Path) -> None:
    rows = table(" | Junior Potter | Potter | Senior Potter", "Craft | Wedges | Throws whole sets | Sets rules")
    guide = read(tmp_path, f"# Pottery Career Framework\n\n{rows}")
    assert [title for title, _, _ in levels(guide)] == ["Junior Potter", "Potter", "Senior Potter"]
    assert [(row.area, row.text) for row in rows_of(guide, "expectations")] == [("Craft", "Throws whole sets")]
    assert levels(read(tmp_path, f"# Pottery\n\n{rows}")) == []


def test_titles_below_grades(tmp_path: Path) -> None:
    rows = table(
        "Area | IC1 | IC2",
        "Title | Junior Potter | Potter",
        "Experience | 0-1 years | 2-4 years",
        "Craft | Wedges clay well | Throws whole sets",
    )
    assert levels(read(tmp_path, f"# Levels\n\n{rows}")) == [("Junior Potter", "IC1", 0), ("Potter", "IC2", 2)]


def test_levels_are_numbers_where_they_count_up_and_something_is_asked(tmp_path: Path) -> None:
    asked = table("Level | Scope", "1 | Wedges the clay of others", "2 | Throws and fires whole sets")
    assert [title for title, _, _ in levels(read(tmp_path, f"# Potter\n\n{asked}"))] == ["1", "2"]
    assert levels(read(tmp_path, "# Potter\n\n" + table("Level | Kilns", "1 | 4", "2 | 6"))) == []
    assert levels(read(tmp_path, "# Potter\n\n" + table("Level | Scope", "4 | Wedges the clay", "2 | Throws whole sets"))) == []


def test_several_roles_beside_a_level_do_not_name_it(tmp_path: Path) -> None:
    rows = table(
        "Career stage | Typical roles | Years", "Entry-level | Potter, Painter | 0-2", "Senior | Kiln Manager, Director | 7+"
    )
    assert [(title, years) for title, _, years in levels(read(tmp_path, f"# Clay career ladder\n\n{rows}"))] == [
        ("Entry-level", 0),
        ("Senior", 7),
    ]


def test_a_title_between_those_of_its_trade_is_a_level_in_any_column(tmp_path: Path) -> None:
    rows = table(
        " | Gehalt im Jahr",
        "Junior Programmer | 24.504 €",
        "Programmer | 30.630 €",
        "Senior Programmer | 32.676 €",
    )
    guide = read(tmp_path, f"# Gehälter\n\n{rows}")
    assert [title for title, _, _ in levels(guide)] == ["Junior Programmer", "Programmer", "Senior Programmer"]
    assert {row.scope for row in rows_of(guide, "salaries")} == {"level"}


def test_blank_lines_between_the_rows_of_a_table_in_mark_up(tmp_path: Path) -> None:
    rows = (
        "<tr>\n<td>P1</td>\n<td>Wedges the clay of others</td>\n</tr>\n\n<tr>\n<td>P2</td>\n"
        "<td>Throws and fires whole sets</td>\n</tr>\n"
    )
    text = f"# Potter levels\n\n<table>\n<tr>\n<th>Level</th>\n<th>Scope</th>\n</tr>\n\n{rows}\n</table>\n\nThe *end*.\n"
    guide = read(tmp_path, text)
    assert [title for title, _, _ in levels(guide)] == ["P1", "P2"]
    assert [(row.area, row.text) for row in rows_of(guide, "expectations")][-1] == ("Scope", "Throws and fires whole sets")


def test_a_second_statistic_in_a_cell_joins_its_range(tmp_path: Path) -> None:
    rows = table(
        "Level | Pay",
        "Junior | £20,000–£30,000 (£25,000 median)",
        "Senior | £40,000–£60,000 (average £50,000)",
        "Lead | £70,000 (£35 an hour)",
    )
    found = [
        (row.minimum, row.median, row.mean, row.maximum) for row in rows_of(read(tmp_path, f"# Potter\n\n{rows}"), "salaries")
    ]
    assert found[:2] == [(20_000, 25_000, None, 30_000), (40_000, None, 50_000, 60_000)]

"""Ladders of one page that say nothing of each other."""

from __future__ import annotations

from pathlib import Path

from careerdata.document.tables import Tables
from careerdata.pipeline import read_guide
from careerdata.validate import catalogue
from careerdata.validate.runner import Runner


def codes(folder: Path, raw: str) -> list[tuple[str, int]]:
    path = folder / "potters.md"
    path.write_text(raw, encoding="utf-8")
    found = Runner(catalogue.table_rules()).run(Tables([read_guide(path)]))
    return [(one.code, one.line) for one in found if one.code.startswith("LVL")]


def test_ladders_of_two_trades_and_levels_in_a_pay_list_are_held_apart(tmp_path: Path) -> None:
    raw = """# Studio careers

## Potter levels

- Junior Potter (0-2 years): throws bowls
- Senior Potter (2-6 years): throws jugs
- Studio Manager (6+ years): runs a studio

## Glazier levels

- Junior Glazier (0-3 years): dips bowls
- Senior Glazier (3+ years): mixes glazes

## Pay by experience

- Entry level: £18,000 - £22,000
- Senior (4-9 years): £30,000 - £36,000
- Master (9+ years): £37,000 - £45,000
"""
    assert codes(tmp_path, raw) == []


def test_pay_of_several_roles_by_level_is_compared_role_by_role(tmp_path: Path) -> None:
    potter, sweeper = "| Potter | £20,000-£22,000 | £30,000-£33,000 |", "| Sweeper | £15,000-£16,000 | £17,000-£18,000 |"
    rows = f"{potter}\n{sweeper}\n| Glazier | £31,000-£34,000 | £22,000-£25,000 |\n"
    raw = f"# Studio pay\n\n## Salaries\n\n| Role | Junior | Senior |\n| --- | --- | --- |\n{rows}"
    assert codes(tmp_path, raw) == [("LVL004", 9)]


def test_what_is_wrong_within_one_ladder_is_told_on_any_page(tmp_path: Path) -> None:
    raw = """# Potters

## Levels

- Junior Potter (0-4 years): throws bowls
- Potter (2-6 years): throws jugs
- Senior Potter (some years): throws anything
"""
    assert codes(tmp_path, raw) == [("LVL002", 6), ("LVL015", 7)]


def test_two_grades_may_share_a_title(tmp_path: Path) -> None:
    raw = "# Ladder\n\n## L1: Potter\n\nThrows bowls.\n\n## L2: Potter\n\nThrows jugs.\n\n## L3: Lead Potter\n\nTeaches.\n"
    assert codes(tmp_path, raw) == []

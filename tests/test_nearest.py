"""Names that are none, with the one that was meant."""

from __future__ import annotations

from pathlib import Path

import pytest

import careerdata
from careerdata.layout_files import LayoutError, load
from careerdata.nearest import meant, nearest
from careerdata.settings import SettingsError

CODES = ["SAL001", "SAL010", "SAL013", "SKL001", "TXT001"]


@pytest.mark.parametrize(
    ("name", "near"),
    [("SLA001", "SAL001"), ("sal01", "SAL001"), ("TXT01", "TXT001"), ("quite another", None), ("", None), ("x" * 9_999, None)],
)
def test_the_nearest_name_is_the_one_fewest_slips_away(name: str, near: str | None) -> None:
    assert nearest(name, CODES) == near
    assert meant(name, CODES) == (f"; did you mean {near}?" if near else "")


@pytest.mark.parametrize("setting", [{"select": ("SLA001",)}, {"ignore": ("SLA001",)}, {"per_path_ignores": {"*": ("SLA001",)}}])
def test_an_unknown_code_in_the_settings_names_the_nearest(setting: dict[str, object], tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A guide\n", "utf-8")
    with pytest.raises(SettingsError, match=r"SLA001 \(did you mean SAL001\?\)"):
        careerdata.check(tmp_path, **setting)


@pytest.mark.parametrize(
    ("section", "near"),
    [
        ("{kind: responsibilites}", "did you mean responsibilities?"),
        ("{kind: pay, topics: [payy]}", "did you mean pay?"),
        ("{kind: pay, read: [{how: itmes}]}", "did you mean items?"),
        ("{kind: pay, read: [{how: items, table: salarys, items: [x]}]}", "did you mean 'salaries'?"),
    ],
)
def test_an_unknown_name_in_a_layout_names_the_nearest(section: str, near: str, tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(f"name: x\nsections:\n  - {section}\n", "utf-8")
    with pytest.raises(LayoutError) as raised:
        load(tmp_path / "x.yaml")
    assert near in str(raised.value)


@pytest.mark.parametrize(
    ("table", "rows", "code", "near"),
    [
        ("salarys.csv", "guide_id\nbaker\n", "TXT018", "`salaries`"),
        ("tools.csv", "guide_id,name,section_knd\nbaker,Oven,tools\n", "SCH003", "`section_kind`"),
        ("tools.csv", "guide_id,name,section_kind\nbakker,Oven,tools\n", "REF005", "`baker`"),
    ],
)
def test_an_unknown_name_in_a_table_names_the_nearest(table: str, rows: str, code: str, near: str, tmp_path: Path) -> None:
    (tmp_path / "guides").mkdir()
    (tmp_path / "guides/baker.md").write_text("# Working as a Baker\n\nBread.\n", "utf-8")
    (tmp_path / "tables").mkdir()
    (tmp_path / "tables" / table).write_text(rows, "utf-8")
    found = careerdata.check(tmp_path, select=(code,)).findings
    assert [near in one.message for one in found] == [True]

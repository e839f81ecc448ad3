"""A layout that fills what no table has is refused when it is loaded, at its line, with the nearest name there is."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.layout_files import LayoutError, load


def said(folder: Path, reader: str) -> str:
    path = folder / "x.yaml"
    path.write_text(f"name: x\nsections:\n  - kind: pay\n    headings: [Pay]\n    read:\n      - {reader}\n", "utf-8")
    with pytest.raises(LayoutError) as refused:
        load(path)
    return str(refused.value).removeprefix(str(path))


@pytest.mark.parametrize(
    ("reader", "wrong", "nearest"),
    [
        ('{how: lines, table: salaries, lines: ["{medain:money}"]}', "medain", "median"),
        ('{how: lines, table: salaries, lines: ["{minimum-maxium:money}"]}', "maxium", "maximum"),
        ('{how: lines, table: salary, lines: ["{median:money}"]}', "salary", "salaries"),
        ('{how: items, table: skills, set: {kid: soft}, items: ["{name}"]}', "kid", "kind"),
        ('{how: items, table: tools, items: ["{name}"]}', "rank", "name"),
        ('{how: items, table: skills, items: ["{name}"], examples: exmples}', "exmples", "examples"),
        ("{how: grid, table: levels, columns: [{heading: [Level], field: titel}]}", "titel", "title"),
        ("{how: entries, table: faqs, begins: question, title: qestion, text: answer}", "qestion", "question"),
        ("{how: whole, table: outlook, field: typical_eduction}", "typical_eduction", "typical_education"),
        ('{how: facts, facts: [{label: [Pay], table: salaries, value: ["{mdian:money}"]}]}', "mdian", "median"),
        ("{how: led, lists: [{leads: [So], table: steps, columns: [{field: txt}]}]}", "txt", "text"),
    ],
)
def test_a_name_that_no_table_has(tmp_path: Path, reader: str, wrong: str, nearest: str) -> None:
    message = said(tmp_path, reader)
    assert message.startswith(":6:")
    assert repr(wrong) in message
    assert f"did you mean {nearest!r}?" in message


def test_a_value_that_its_column_never_has(tmp_path: Path) -> None:
    message = said(tmp_path, '{how: lines, table: salaries, set: {scope: headlin}, lines: ["{median:money}"]}')
    assert "salaries.scope is never 'headlin'; it is one of headline, level" in message

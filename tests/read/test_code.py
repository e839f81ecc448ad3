"""Code in a guide is no prose: its sums are nobody's pay, and no rule about figures looks at it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from careerdata.commands.examples import read_folder
from careerdata.pipeline import read_guide
from careerdata.validate import catalogue
from careerdata.validate.runner import Runner

TOP = "# Baker\n\nBakers bake bread.\n\n## Pay\n\nA baker earns $30,000 a year.\n\n"
CODE = [
    "```\npay = $9,000 - $4,000 a year\nraise: $- 200% of {{ rate }}\n```\n",
    "    pay = $9,000 - $4,000 a year\n    raise: $-\n",
]


@pytest.mark.parametrize("code", CODE)
def test_a_sum_in_code_is_nobodys_pay_and_no_figure(tmp_path: Path, code: str) -> None:
    path = tmp_path / "baker.md"
    path.write_text(TOP + code, "utf-8")
    records: Mapping[str, list[object]] = read_guide(path).records  # type: ignore[assignment]
    assert [getattr(row, "source_text", "") for row in records["salaries"]] == ["$30,000"]
    assert [getattr(row, "source_text", "") for row in records["mentions"]] == ["$30,000"]


@pytest.mark.parametrize("code", CODE)
def test_rules_about_figures_and_leftovers_pass_code_over(tmp_path: Path, code: str) -> None:
    (tmp_path / "baker.md").write_text(TOP + code, "utf-8")
    found = [one.code for one in Runner(catalogue.table_rules()).run(read_folder(tmp_path)) if one.severity == "error"]
    assert found == []


@pytest.mark.parametrize("item", ["- 007", "1. 007", "- 42"])
def test_an_item_of_digits_is_not_the_number_of_the_next(tmp_path: Path, item: str) -> None:
    path = tmp_path / "baker.md"
    path.write_text(f"# Baker\n\nBakers bake bread.\n\n## Skills\n\n- Patience\n{item}\n- Early rising\n", "utf-8")
    guide = read_guide(path)
    assert guide.line_status[8] == "unused"
    assert [getattr(skill, "rank", 0) for skill in guide.records["skills"]] == [1, 2]

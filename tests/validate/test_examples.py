"""Every rule of the catalogue against its own examples."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

import careerdata
from careerdata.document.tables import Tables
from careerdata.ingest.sources import find
from careerdata.mending.run import Mender
from careerdata.settings import of
from careerdata.validate import catalogue, run_examples
from careerdata.validate.examples.example import Files
from careerdata.validate.rule import Rule, TroubleRule

Reading = Callable[[Mapping[str, bytes]], Tables]

each_rule = pytest.mark.parametrize("rule", catalogue.rules(), ids=lambda rule: rule.code)


@each_rule
def test_bad_example_is_found(rule: type[Rule], read_files: Reading) -> None:
    found = run_examples.findings(rule, rule.bad, read_files)
    assert [one.code for one in found] == [rule.code] * max(len(found), 1)
    assert {one.severity for one in found} == {rule.severity}


@each_rule
def test_good_example_is_not_found(rule: type[Rule], read_files: Reading) -> None:
    assert [one.message for one in run_examples.findings(rule, rule.good, read_files)] == []


@each_rule
def test_finding_stands_on_a_line_of_its_file(rule: type[Rule], read_files: Reading) -> None:
    for one in run_examples.findings(rule, rule.bad, read_files):
        assert one.line >= 1
        assert one.column >= 1
        if one.excerpt.text:
            behind = one.column - one.excerpt.column + one.excerpt.width
            assert behind <= len(one.excerpt.text) + 1 or not one.excerpt.complete


@each_rule
def test_explanation_names_title_example_and_mending(rule: type[Rule]) -> None:
    told = catalogue.describe(rule.code.lower())
    assert told.startswith(f"{rule.code} ({rule.severity}): {rule.title()}")
    assert rule.hint in told
    for line in filter(None, rule.bad.shown().splitlines()):
        assert line.rstrip() in told


@each_rule
def test_rule_says_why_it_matters(rule: type[Rule]) -> None:
    assert rule.reason()
    assert not rule.title().endswith(".")


MENDED = (
    *("EDU001", "EDU002", "LVL001", "OUT001", "OUT002", "OUT015", "RES003", "RES006", "RES007", "SAL001"),
    *("TXT026", "TXT032", "TXT033", "TXT036", "TXT037", "TXT048", "TXT060", "TXT061"),
)
"""The rules that say how to mend what they find."""


@pytest.mark.parametrize("code", MENDED)
def test_bad_example_with_a_mend_is_a_guide_that_is_clean_once_mended(code: str, tmp_path: Path) -> None:
    rule = catalogue.find(code)
    assert isinstance(rule.bad, Files), "an example that is mended has to be a guide"
    for name, data in rule.bad.content.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    settings = of({"raw": (str(tmp_path),), "select": (code,)})
    mended = Mender(find(settings.raw), settings, unsafe=True).mend()
    assert mended.made >= 1
    assert mended.refused == []
    assert [one.message for one in mended.result.findings] == []


def test_rules_with_a_mend_are_all_tried(read_files: Reading) -> None:
    found = {rule.code: run_examples.findings(rule, rule.bad, read_files) for rule in catalogue.rules()}
    assert {code for code, findings in found.items() if any(one.fix for one in findings)} == set(MENDED)


def test_every_trouble_of_the_stages_has_a_rule() -> None:
    """A trouble nobody reports would be a defect that passes in silence."""
    package = Path(careerdata.__file__).parent if careerdata.__file__ else Path()
    stages = [path for room in ("ingest", "read", "normalize") for path in sorted((package / room).rglob("*.py"))]
    raised = {
        reason
        for path in stages
        for reason in re.findall(
            r'(?:[Tt]rouble|_report|DecodeError|GridFlawError)\(\s*"([a-z]+(?:-[a-z]+)*)"', path.read_text(encoding="utf-8")
        )
    }
    reported = {rule.trouble for rule in catalogue.rules() if issubclass(rule, TroubleRule)}
    assert raised
    assert raised <= reported


def test_files_are_examples_for_what_only_files_show() -> None:
    assert any(isinstance(rule.bad, Files) for rule in catalogue.rules())

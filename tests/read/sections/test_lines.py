"""Labelled facts that a guide states line by line."""

from __future__ import annotations

from pathlib import Path

from careerdata.pipeline import read_guide

RANGE = "Range: $30k - $60k+ USD"


def test_a_fact_that_is_stated_twice_otherwise_is_a_contradiction_with_both_places(repository: Path, tmp_path: Path) -> None:
    raw = (repository / "raw/guides/patient-services-coordinator.txt").read_text("utf-8")
    path = tmp_path / "guide.txt"
    path.write_text(raw.replace(RANGE, f"{RANGE}\n\nRange: $30k - $70k USD"), "utf-8")
    (trouble,) = [one for one in read_guide(path).troubles if one.reason == "contradiction"]
    assert (trouble.found, trouble.expected, trouble.line - trouble.related[0].line) == ("$70k", "$60k+", 2)


def test_a_fact_that_is_stated_twice_alike_is_one(repository: Path, tmp_path: Path) -> None:
    raw = (repository / "raw/guides/patient-services-coordinator.txt").read_text("utf-8")
    path = tmp_path / "guide.txt"
    path.write_text(raw.replace(RANGE, f"{RANGE}\n\n{RANGE}"), "utf-8")
    assert not [one for one in read_guide(path).troubles if one.reason == "contradiction"]

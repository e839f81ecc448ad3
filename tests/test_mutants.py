"""Planted defects are found where they were planted, by a rule of the right family; a clean guide raises no alarm."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from benches import mutants
from benches.defects import kinds
from benches.defects.page import Page, rewritten
from careerdata.document.tables import GuideTables
from careerdata.ingest.sources import find
from careerdata.pipeline import read_batch
from careerdata.validate import catalogue
from careerdata.validate.finding import Finding
from careerdata.validate.runner import Runner

EXPECTED = tomllib.loads(mutants.EXPECTED.read_text(encoding="utf-8"))


def few() -> Iterator[tuple[str, bytes]]:
    """The repository's own guides and one made-up one: all formats, and quick."""
    for path, data in mutants.clean_guides(made=(4,)):
        if not path.startswith("guides/shared/"):
            yield path, data


@pytest.fixture(scope="module")
def board(tmp_path_factory: pytest.TempPathFactory) -> mutants.Board:
    return mutants.run(few(), tmp_path_factory.mktemp("mutants"), EXPECTED["true_remarks"], enough=1)


def test_every_planted_defect_is_found_by_its_family_where_it_stands(board: mutants.Board) -> None:
    assert [f"{one.kind.name} in {one.guide}: {one.others}" for one in board.missed(EXPECTED["misses"])] == []


def test_clean_guides_raise_no_alarm(board: mutants.Board) -> None:
    assert list(board.alarms) == []


def test_at_least_forty_kinds_are_planted_in_text_markdown_html_and_tables(board: mutants.Board) -> None:
    assert len(board.kinds) >= 120
    assert {Path(one.guide).suffix for one in board.outcomes} == {".txt", ".md", ".html"}
    assert sum("table" in one.kind.name or "column" in one.kind.name or "cell" in one.kind.name for one in board.outcomes) > 5


def test_kinds_have_names_of_their_own() -> None:
    names = [kind.name for kind in kinds()]
    assert len(names) == len(set(names))


def test_a_miss_and_an_alarm_are_told() -> None:
    kind = kinds()[0]
    board = mutants.Board([mutants.Outcome(kind, "guides/x.txt", "himalayas", "", ("SAL001:3",))], ["guides/x.txt:3: SAL001 no"])
    told = mutants.told(board)
    assert f"missed: {kind.name} in guides/x.txt (found: SAL001:3)" in told
    assert "false alarm: guides/x.txt:3: SAL001 no" in told
    assert "1 planted, 0 caught (0.0%), 1 false alarms" in told
    assert board.missed({"himalayas": [kind.name]}) == []
    assert len(board.missed({"ooh": [kind.name]})) == 1


def test_the_handbook_pages_raise_no_alarm(shared: Path) -> None:
    alarms = []
    for path in sorted((shared / "guides" / "ooh").glob("*.html")):
        found, _ = _findings(path)
        known = EXPECTED["true_remarks"].get(path.stem, ())
        alarms += [f"{path.name}:{one.line}: {one.code} {one.message}" for one in found if one.code not in known]
    assert alarms == []


def _findings(path: Path) -> tuple[list[Finding], list[GuideTables]]:
    tables = read_batch([(source, []) for source in find([path]).guides])
    return Runner(catalogue.table_rules()).run(tables), tables.guides


@pytest.mark.parametrize(
    ("number", "factor", "expected"), [("42,450", 10, "424,500"), ("36", 2, "72"), ("39.27", 1.04, "40.84"), ("200", 10, "2,000")]
)
def test_numbers_are_rewritten_as_they_were_written(number: str, factor: float, expected: str) -> None:
    assert rewritten(number, lambda value: value * factor) == expected


def test_a_page_that_lacks_the_place_takes_no_defect(tmp_path: Path) -> None:
    path = tmp_path / "welder.md"
    path.write_text("# Welder\n\nWelders join metal.\n", encoding="utf-8")
    _, guides = _findings(path)
    page = Page("guides/welder.md", path.read_bytes(), guides[0])
    planted = {kind.name for kind in kinds() if kind.plant(page) is not None}
    assert "range reversed" not in planted
    assert "empty file" in planted

"""Guides of publishers nobody described: read as well as before, every row where it says it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from benches import wild
from careerdata import pipeline
from careerdata.document.tables import GuideTables
from careerdata.ingest.sources import find

PAGES = ("gold", "guides/ladders", "guides/ncs")


@pytest.fixture(scope="module", params=PAGES)
def guides(shared: Path, request: pytest.FixtureRequest) -> list[GuideTables]:
    folder = shared / request.param
    if not folder.is_dir():
        pytest.skip(f"the folder {folder} is missing: it holds the guides that this test reads")
    files = [path for path in sorted(folder.iterdir()) if path.suffix in (".md", ".html") and path.stem not in ("README", "SPEC")]
    return pipeline.read_batch([(source, []) for source in find(files).guides]).guides


def test_no_score_is_below_what_it_was(shared: Path) -> None:
    if not (shared / "gold").is_dir():
        pytest.skip(f"the folder {shared / 'gold'} is missing: it holds the guides that this test scores")
    assert list(wild.shortfalls(wild.score(shared / "gold"))) == []


def test_every_value_stands_where_its_place_says(guides: list[GuideTables]) -> None:
    for guide in guides:
        lines = guide.document.raw.split("\n")
        for place in guide.records["places"]:
            at = place.model_dump()
            first, last = at["line_start"] - 1, at["line_end"] - 1
            stated = "\n".join(lines[first : last + 1])
            end = len(stated) - len(lines[last]) + at["column_end"] - 1
            assert stated[at["column_start"] - 1 : end] == at["source_text"] != "", (guide.guide_id, at)


def test_every_row_stands_within_its_lines(guides: list[GuideTables]) -> None:
    for guide in guides:
        lines = guide.document.raw.split("\n")
        for table, rows in guide.records.items():
            for row in (one.model_dump() for one in rows):
                if table not in ("guides", "places"):
                    assert row["source_text"] in "\n".join(lines[row["line_start"] - 1 : row["line_end"]]), (guide.guide_id, row)


def test_the_lines_of_a_guide_add_up(guides: list[GuideTables]) -> None:
    for guide in guides:
        (about,) = (one.model_dump() for one in guide.records["guides"])
        assert about["lines"] == about["lines_used"] + about["lines_boilerplate"] + about["lines_unused"], guide.guide_id

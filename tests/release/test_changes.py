"""A release says how many rows it added, removed and changed against the last one, table by table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import careerdata
from careerdata.document.tables import Tables
from careerdata.export.writer import Release
from careerdata.records import TABLES
from careerdata.release.diff.result import Counts
from careerdata.render.changes import changes_md
from tests import records_factory
from tests.export.releases import FINDINGS, publish, publish_guides

FOLLOWS = {"places", "mentions"}
"""Tables that say where the values of others stand."""


def counts(added: int = 0, removed: int = 0, changed: int = 0, moved: int = 0) -> Counts:
    return Counts(added, removed, changed, 0, 0, moved)


def changes(out: Path, tables: Tables) -> dict[str, Counts]:
    with Release(out, tool_version="0.1.0") as release:
        release.feed(tables)
        release.publish(FINDINGS, changes_md)
        return release.diff.changes if release.diff else {}


def edited(table: str, guides: int = 3, **values: Any) -> Tables:
    """Factory guides, with other values in the first row of a table."""
    tables = records_factory.tables(guides, 3)
    rows = tables.guides[0].records[table]
    rows[0] = rows[0].model_copy(update=values)
    return tables


def test_nothing_is_said_of_a_first_release_and_of_an_equal_one(tmp_path: Path) -> None:
    assert changes(tmp_path / "out", records_factory.tables(3, 3)) == {}
    assert changes(tmp_path / "out", records_factory.tables(3, 3)) == {}


def test_rows_that_came_and_went_are_counted_in_every_table(tmp_path: Path) -> None:
    publish(tmp_path / "out", [records_factory.tables(3, 3)])
    found = changes(tmp_path / "out", Tables(records_factory.tables(2, 5).guides))
    assert found == {table: counts(0, 1) if table == "guides" else counts(4, 3) for table in TABLES if table not in FOLLOWS}


@pytest.mark.parametrize(
    ("table", "values"),
    [
        ("skills", {"examples": ["a", "b"]}),
        ("skills", {"examples": []}),
        ("skills", {"description": None}),
        ("salaries", {"median": 1.0}),
        ("salaries", {"open_ended": True}),
        ("guides", {"title": "Another"}),
        ("sections", {"text": "Another."}),
    ],
)
def test_a_row_that_says_something_else_is_changed(tmp_path: Path, table: str, values: dict[str, Any]) -> None:
    publish_guides(tmp_path / "out")
    old = records_factory.tables(3, 3).guides[0].records[table][0]
    assert all(getattr(old, name) != value for name, value in values.items())
    assert changes(tmp_path / "out", edited(table, **values)) == {table: counts(changed=1)}


def test_a_row_that_only_moved_is_not(tmp_path: Path) -> None:
    publish_guides(tmp_path / "out")
    assert changes(tmp_path / "out", edited("skills", line_start=90, line_end=91)) == {}
    assert changes(tmp_path / "out", edited("levels", rank=7)) == {}


def test_a_release_behind_a_url_is_compared_with_one_in_a_folder(tmp_path: Path) -> None:
    url = f"memory://{tmp_path.name}/exports"
    publish(url, [records_factory.tables(3, 3)])
    publish(tmp_path / "out", [edited("skills", description=None)])
    found = careerdata.diff(url, tmp_path / "out")
    assert (found.changes, found.version) == ({"skills": counts(changed=1)}, "1.0.1")
    publish(url, [edited("skills", description=None)])
    assert careerdata.diff(tmp_path / "out", url).changes == {}


def test_a_build_knows_the_renamed_keys(tmp_path: Path) -> None:
    publish(tmp_path / "out", [records_factory.tables(1, 3)])
    key = "guide-1/skill/{}"
    with Release(tmp_path / "out", tool_version="0.1.0", renames={key.format(1): key.format(9)}) as release:
        release.feed(edited("skills", guides=1, skill_id=key.format(9)))
        version = release.publish(FINDINGS, changes_md).data_version
        assert release.diff is not None
        assert release.diff.changes == {"skills": counts()._replace(renamed=1)}
    assert version == "2.0.0"


def test_a_table_of_the_last_release_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    publish_guides(tmp_path / "out")
    (tmp_path / "out/parquet/skills.parquet").write_bytes(b"PAR1")
    assert changes(tmp_path / "out", edited("skills", name="Another")) == {}

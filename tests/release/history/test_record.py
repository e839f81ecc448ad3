"""The history of one record: each release that changed a value of it, and nothing else."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

import careerdata
from careerdata.release.error import ExportError
from careerdata.release.history.result import Event, History
from tests.release.history.repositories import PAY, TOOL, Repository, pay

HEAD = "old_id,new_id\n"


def told(history: History) -> list[tuple[str, str, dict[str, tuple[object, object]]]]:
    """Version, what happened, and the values before and after; of a record that came or went the median alone."""
    return [(event.edition.version, event.what, _fields(event)) for event in history.events]


def _fields(event: Event) -> dict[str, tuple[object, object]]:
    fields = {one.column: (one.before, one.after) for one in event.fields}
    return (
        fields
        if event.what not in ("first appeared", "appeared again", "gone", "was there")
        else {name: said for name, said in fields.items() if name == "median"}
    )


def test_a_record_appears_changes_goes_and_comes_back(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release({})
    appeared = git.release(pay(median=50_000.0))
    git.release(pay(median=52_000.0) | {TOOL: {}})
    git.release({TOOL: {}})
    git.release({TOOL: {"category": "else"}})
    git.release(pay(median=52_000.0))
    found = careerdata.history(PAY)
    assert [(what, fields) for _, what, fields in told(found)] == [
        ("first appeared", {"median": (None, 50_000.0)}),
        ("changed", {"median": (50_000.0, 52_000.0)}),
        ("gone", {"median": (52_000.0, None)}),
        ("appeared again", {"median": (None, 52_000.0)}),
    ]
    first = found.events[0]
    assert first.edition[:3] == ("1.1.0", "2026-01-03T04:30:00Z", appeared)
    assert first.edition.place == f"git:{appeared[:10]}:exports"
    assert (first.row.key, first.row.line) == (PAY, 4)
    assert len(found.editions) == 6
    assert not found.is_shallow


def test_a_row_that_only_moved_is_no_event(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0))
    git.release(pay(median=50_000.0, line_start=9, line_end=9, source_text="elsewhere"))
    found = careerdata.history(PAY)
    assert [(version, what) for version, what, _ in told(found)] == [("1.0.0", "first appeared")]
    assert len(found.editions) == 2


def test_one_column_has_a_history_of_its_own(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(mean=1.0))
    git.release(pay(mean=2.0))
    for median in (50_000.0, None, 60_000.0):
        git.release(pay(mean=2.0, median=median))
    git.release({})
    found = careerdata.history(f"{PAY}:median")
    assert [(version, what) for version, what, _ in told(found)] == [
        ("1.0.2", "first appeared"),
        ("1.0.3", "gone"),
        ("1.0.4", "appeared again"),
        ("2.0.0", "gone"),
    ]
    assert {one.column for event in found.events for one in event.fields} == {"median"}
    assert [one.currency for one in found.events[0].fields] == ["USD"]


@pytest.mark.parametrize("asked", ["guide-1/salary/top", PAY])
def test_a_renamed_record_keeps_its_history_under_either_name(repository_of_releases: Repository, asked: str) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0))
    git.release({"guide-1/salary/top": pay(median=51_000.0)[PAY]})
    git.release({"guide-1/salary/top": pay(median=52_000.0)[PAY]})
    Path("raw").mkdir()
    Path("raw/renames.csv").write_text(f"{HEAD}{PAY},guide-1/salary/top\n", "utf-8")
    found = careerdata.history(asked)
    assert told(found)[1:] == [
        ("2.0.0", "renamed", {"median": (50_000.0, 51_000.0)}),
        ("2.0.1", "changed", {"median": (51_000.0, 52_000.0)}),
    ]
    assert (found.events[1].row.was, found.events[1].row.key) == (PAY, "guide-1/salary/top")


def test_a_record_of_a_renamed_guide_keeps_its_history(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0))
    new = PAY.replace("guide-1", "smith")
    git.release({new: pay(median=50_000.0)[PAY]}, "smith")
    Path("renames.csv").write_text(f"{HEAD}guide-1,smith\n", "utf-8")
    for key in (PAY, new):
        found = careerdata.history(key, renames="renames.csv")
        assert [event.what for event in found.events] == ["first appeared", "renamed"]
        assert found.events[1].row.key == new
    guide = careerdata.history("smith", renames="renames.csv")
    assert {event.what for event in guide.events} == {"first appeared", "renamed"}
    assert [event.what for event in careerdata.history("smith").events if event.row.key == new] == ["first appeared"]


def test_a_guide_tells_of_all_its_records(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=50_000.0) | {TOOL: {}})
    git.release(pay(median=50_500.0))
    found = careerdata.history("guide-1")
    later = [(event.what, event.table, event.row.key) for event in found.events if event.what != "first appeared"]
    assert later == [("changed", "salaries", PAY), ("gone", "tools", TOOL)]
    assert {event.table for event in found.events} >= {"guides", "salaries", "sections", "tools"}
    assert not {"places", "mentions"} & {event.table for event in found.events}
    assert found.is_of_guide


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("guide-1/salary/headline-yaer", f"Did you mean {PAY}"),
        ("guide-1/salry/headline-year", f"Did you mean {PAY}"),
        ("guide-2", "Did you mean guide-1?"),
        ("qqqq", "`careerdata history` lists the releases"),
        ("q/q/q", "lists the records of a guide"),
        ("", "no release of git:HEAD:exports ever had it"),
        ("--output=x", "no release of git:HEAD:exports ever had it"),
        (f"{PAY}:medain", f"Did you mean {PAY}:median"),
        (f"{PAY}:line_start", "says where a row stands, which is no value"),
        (f"{PAY}:salary_id", "is no value"),
    ],
)
def test_what_no_release_had_is_told_with_what_was_perhaps_meant(repository_of_releases: Repository, key: str, said: str) -> None:
    repository_of_releases.release(pay(median=50_000.0))
    with pytest.raises(ExportError) as error:
        careerdata.history(key)
    assert said in str(error.value)


def test_many_releases_take_seconds(repository_of_releases: Repository) -> None:
    git = repository_of_releases
    git.release(pay(median=1.0))
    blob = git.folder / "exports/manifest.json"
    text = blob.read_text("utf-8")
    for number in range(100):
        blob.write_text(text.replace('"tool_version": "0.1.0"', f'"tool_version": "0.1.{number + 1}"'), "utf-8")
        git.commit()
    begun = time.monotonic()
    found = careerdata.history(PAY)
    assert (len(found.editions), len(found.events)) == (101, 1)
    assert time.monotonic() - begun < 10

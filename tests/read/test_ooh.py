"""Profiles of the Occupational Outlook Handbook, read and ticked off against a second reading of their mark-up."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from careerdata.records import TABLES, Record
from careerdata.records.columns import columns
from tests.read.ooh_truth import CHART, Fields, Tables, truth

SHARE_RIGHT = 0.995
"""Share of the facts to read right, as the issue that asks for the reader sets it."""
MAX_UNUSED = 0.01
"""Share of the lines that may become nothing."""
DERIVED = ("guides", "sections", "mentions", "places")
PLACES = ("guide_id", "section_id", "source_file", "line_start", "line_end", "source_text")
NATURAL = {
    "salaries": ("scope", "title", "period"),
    "occupations": ("title",),
    "industries": ("name",),
    "related_roles": ("name",),
    "skills": ("name",),
    "responsibilities": ("text",),
}
TAKEN = {"guides": ("layout", "sha256", "lines", "lines_used", "lines_boilerplate", "lines_unused")}
"""Columns that follow from the file, not from what it states."""


@dataclass
class Profile:
    """One page as it was read, and what it states."""

    read: GuideTables
    truth: Tables
    raw: str

    def rows(self, table: str, **having: Any) -> list[dict[str, Any]]:
        found = [record.model_dump() for record in self.read.records[table]]
        return [row for row in found if all(row[name] == value for name, value in having.items())]

    def row(self, table: str, **having: Any) -> dict[str, Any]:
        [row] = self.rows(table, **having)
        return row


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    found = shared / "guides" / "ooh"
    if not found.is_dir():
        pytest.skip(f"the folder {found} is missing: it holds the handbook's pages that this test reads")
    return found


@pytest.fixture(scope="module")
def profiles(folder: Path) -> dict[str, Profile]:
    found = {}
    for file in sorted(folder.glob("*.html")):
        raw = file.read_text(encoding="utf-8")
        found[file.stem] = Profile(read_guide(file), truth(raw), raw)
    assert found
    return found


def facts(profile: Profile, table: str) -> Iterator[tuple[str, bool]]:
    """Each fact of a table and whether it was read right; a row too many counts as one wrong."""
    apart = (*PLACES, *TAKEN.get(table, ()))
    wanted = [column for column in columns(TABLES[table]) if not column.is_key and column.name not in apart]
    rest = profile.rows(table)
    for fields in profile.truth[table]:
        row = next((row for row in rest if _key(table, row) == _key(table, fields)), None)
        if row is not None:
            rest.remove(row)
        for column in wanted:
            expected = fields.get(column.name, False if column.type == "boolean" else [] if column.type == "list" else None)
            name = f"{profile.read.document.guide_id} {table} {_key(table, fields)} {column.name}: expected {expected!r}"
            yield name, row is not None and row[column.name] == expected
    for row in rest:
        yield f"{profile.read.document.guide_id} {table}: a row too many, {_key(table, row)}", False


def _key(table: str, row: Fields) -> tuple[Any, ...]:
    return tuple(row.get(name) for name in NATURAL.get(table, ()))


@pytest.mark.parametrize("table", ["guides", "outlook", *NATURAL])
def test_facts_of_a_table_are_read_right(profiles: dict[str, Profile], table: str) -> None:
    found = [fact for profile in profiles.values() for fact in facts(profile, table)]
    wrong = [name for name, right in found if not right]
    assert len(found) > len(profiles)
    assert 1 - len(wrong) / len(found) >= SHARE_RIGHT, wrong[:20]


def test_quick_facts_are_what_someone_else_read_from_the_same_pages(profiles: dict[str, Profile], folder: Path) -> None:
    wrong = []
    with (folder / "occupations.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            profile = profiles[row["slug"]]
            stated = {**_outlook(profile), **_medians(profile)}
            # The list works out an hourly figure from a yearly one and the other way round where a page gives one alone.
            wrong += [(row["slug"], name, row[name], value) for name, value in stated.items() if str(value) != _plain(row[name])]
    assert not wrong


def _outlook(profile: Profile) -> dict[str, Any]:
    fields = {
        "entry_education": "typical_education",
        "work_experience": "typical_experience",
        "training": "typical_training",
        "num_jobs_2024": "employment",
        "outlook_pct": "growth_percent",
        "employment_change": "employment_change",
    }
    found = profile.rows("outlook")
    return {name: _plain(found[0][field]) for name, field in fields.items()} if found else {}


def _medians(profile: Profile) -> dict[str, Any]:
    names = {"year": "median_pay_annual", "hour": "median_pay_hourly"}
    return {names[row["period"]]: _plain(row["median"]) for row in profile.rows("salaries", scope="headline")}


def _plain(value: object) -> str:
    try:
        return f"{float(str(value)):g}" if abs(float(str(value))) < 1e5 else str(int(float(str(value))))
    except ValueError:
        return str(value)


def test_every_value_stands_where_its_place_says(profiles: dict[str, Profile]) -> None:
    for profile in profiles.values():
        lines = profile.raw.split("\n")
        for place in profile.rows("places"):
            between = lines[place["line_start"] - 1 : place["line_end"]]
            between[-1] = between[-1][: place["column_end"] - 1]
            assert "\n".join(between)[place["column_start"] - 1 :] == place["source_text"]


def test_every_record_quotes_lines_of_the_page(profiles: dict[str, Profile]) -> None:
    for profile in profiles.values():
        lines = profile.raw.split("\n")
        for record in _rows(profile):
            row = record.model_dump()
            assert row["source_text"] in "\n".join(lines[row["line_start"] - 1 : row["line_end"]])


def test_no_row_is_made_of_furniture(profiles: dict[str, Profile]) -> None:
    for profile in profiles.values():
        for record in _rows(profile):
            row = record.model_dump()
            line_status = {profile.read.line_status.get(line) for line in range(row["line_start"], row["line_end"] + 1)}
            assert "used" in line_status, row


def test_charts_give_mentions_and_no_row(profiles: dict[str, Profile]) -> None:
    for name, profile in profiles.items():
        place = profile.read.document.place
        charts = [(place(match.start()), place(match.end())) for match in CHART.finditer(profile.raw)]
        assert bool(charts) == (name != "military-careers")
        for row in profile.rows("places"):
            if row["table"] not in DERIVED:
                assert not any(start <= (row["line_start"], row["column_start"]) < end for start, end in charts), row
        bars = [row for row in profile.rows("mentions") if _within((row["line_start"], row["column_start"]), charts)]
        assert len(bars) >= 3 * len(charts)
        assert not any(mention["table"] for mention in bars)


def _within(place: tuple[int, int], extents: list[tuple[tuple[int, int], tuple[int, int]]]) -> bool:
    return any(start <= place < end for start, end in extents)


def _rows(profile: Profile) -> list[Record]:
    return [record for table, records in profile.read.records.items() if table not in DERIVED for record in records]


def test_nearly_every_line_becomes_something(profiles: dict[str, Profile]) -> None:
    unused = {
        f"{name}:{line}": profile.read.document.line_text(line).strip()[:60]
        for name, profile in profiles.items()
        for line, status in profile.read.line_status.items()
        if status == "unused"
    }
    assert len(unused) <= MAX_UNUSED * sum(len(profile.read.line_status) for profile in profiles.values()), unused


def test_pages_are_known_by_the_handbooks_layout(profiles: dict[str, Profile]) -> None:
    assert {profile.read.layout for profile in profiles.values()} == {"ooh"}
    assert min(profile.read.layout_score for profile in profiles.values()) > 0.7


def test_only_the_profile_without_facts_lacks_anything(profiles: dict[str, Profile]) -> None:
    troubles = {name: [trouble.reason for trouble in profile.read.troubles] for name, profile in profiles.items()}
    assert {name: reasons for name, reasons in troubles.items() if reasons} == {"military-careers": ["missing-section"]}


def test_actors_are_paid_by_the_hour_alone(profiles: dict[str, Profile]) -> None:
    headline = profiles["actors"].row("salaries", scope="headline")
    assert (headline["period"], headline["median"], headline["as_of"]) == ("hour", 23.33, "2024-05")
    assert (headline["percentile_10"], headline["percentile_90"]) == (14.0, 97.19)
    assert profiles["actors"].row("related_roles", name="Announcers and DJs")["median_pay"] is None


def test_postsecondary_teachers_are_paid_by_the_year_alone(profiles: dict[str, Profile]) -> None:
    headline = profiles["postsecondary-teachers"].row("salaries", scope="headline")
    assert (headline["period"], headline["median"]) == ("year", 83980)
    assert len(profiles["postsecondary-teachers"].rows("salaries", scope="occupation")) == 35


def test_physicians_earn_the_highest_figure_given_or_more(profiles: dict[str, Profile]) -> None:
    for period, median in (("year", 239200), ("hour", 115)):
        row = profiles["physicians-and-surgeons"].row("salaries", scope="headline", period=period)
        assert (row["median"], row["open_ended"]) == (median, True)
    means = profiles["physicians-and-surgeons"].rows("salaries", scope="occupation")
    assert len(means) == 17
    assert {row["median"] for row in means} == {None}
    assert means[0]["mean"] == 450810


def test_lawyers_above_the_highest_figure_are_a_percentile(profiles: dict[str, Profile]) -> None:
    row = profiles["lawyers"].row("salaries", scope="headline", period="year")
    assert (row["percentile_90"], row["open_ended"]) == (239200, False)


def test_software_developers_share_a_profile_with_testers(profiles: dict[str, Profile]) -> None:
    profile = profiles["software-developers"]
    developers = profile.row("salaries", scope="occupation", title="software developers")
    assert (developers["median"], developers["percentile_10"], developers["percentile_90"]) == (133080, 79850, 211450)
    assert profile.row("salaries", scope="headline", period="year")["percentile_10"] is None
    groups = {row["title"]: (row["soc_code"], row["is_group"]) for row in profile.rows("occupations")}
    assert groups["Software developers"] == ("15-1252", False)
    assert groups["Software developers, quality assurance analysts, and testers"] == (None, True)


def test_cashiers_decline_and_nurses_are_licensed(profiles: dict[str, Profile]) -> None:
    outlook = profiles["cashiers"].row("outlook")
    assert (outlook["growth_percent"], outlook["employment_change"]) == (-10, -313600)
    assert (outlook["annual_openings"], outlook["annual_openings_approximate"]) == (542600, True)
    assert profiles["registered-nurses"].row("education", kind="license")["name"] == "nursing license"


def test_a_figure_said_again_in_running_text_leads_to_its_record(profiles: dict[str, Profile]) -> None:
    profile = profiles["accountants-and-auditors"]
    said = [mention for mention in profile.rows("mentions", kind="money", minimum=81680.0) if mention["table"]]
    assert len(said) == 3
    assert {(mention["table"], mention["field"]) for mention in said} == {("salaries", "median")}


def test_military_careers_are_read_for_what_the_page_has(profiles: dict[str, Profile]) -> None:
    profile = profiles["military-careers"]
    assert profile.row("guides")["role"] == "Military Careers"
    counts = {table: len(profile.rows(table)) for table in ("responsibilities", "skills", "salaries", "outlook", "occupations")}
    assert counts == {"responsibilities": 8, "skills": 7, "salaries": 0, "outlook": 0, "occupations": 0}
    assert profile.row("resources", name="U.S. Coast Guard")["url"] == "https://www.uscg.mil/"

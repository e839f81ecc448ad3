"""Profiles of the UK National Careers Service against their truth as structured fields."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from careerdata import pipeline
from careerdata.document.tables import GuideTables
from careerdata.records.base import Record

Profile = dict[str, Any]


@pytest.fixture(scope="module")
def folder(shared: Path) -> Path:
    return shared / "guides" / "ncs"


@pytest.fixture(scope="module")
def profiles(folder: Path) -> list[Profile]:
    read: list[Profile] = json.loads((folder / "profiles.json").read_text("utf-8"))
    return read


@pytest.fixture(scope="module")
def guides(folder: Path, profiles: list[Profile]) -> dict[str, GuideTables]:
    return {profile["slug"]: pipeline.read_guide(folder / f"{profile['slug']}.html") for profile in profiles}


def rows(guide: GuideTables, table: str) -> list[Any]:
    found: list[Record] = guide.records[table]
    return list(found)


def test_every_profile_is_known_by_its_layout_and_names_its_role(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    assert {guide.layout for guide in guides.values()} == {"ncs"}
    assert [rows(guides[p["slug"]], "guides")[0].role for p in profiles] == [p["title"] for p in profiles]


def test_pay_of_starters_and_of_the_experienced_is_the_profiles(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    for profile in profiles:
        pay = [(row.title, row.mean, row.currency, row.period, row.scope) for row in rows(guides[profile["slug"]], "salaries")]
        stated = [("Starter", profile["salary_starter"]), ("Experienced", profile["salary_experienced"])]
        assert pay == [(who, float(sum_), "GBP", "year", "level") for who, sum_ in stated if sum_.isdecimal()], profile["slug"]


def test_hours_and_shifts_are_the_profiles(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    for profile in profiles:
        (hours,) = rows(guides[profile["slug"]], "working_hours")
        assert (hours.minimum, hours.maximum, hours.period) == (profile["hours_min"], profile["hours_max"], "week"), profile[
            "slug"
        ]
        pattern = " ".join(filter(None, (profile["pattern"], profile["pattern_details"])))
        assert hours.pattern == pattern, profile["slug"]


def test_tasks_are_the_profiles(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    for profile in profiles:
        tasks = [row.text for row in rows(guides[profile["slug"]], "responsibilities")]
        assert tasks == [shown(task) for task in profile["tasks"]], profile["slug"]


def test_each_skill_is_a_row_with_the_one_of_computers_last(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    for profile in profiles:
        names = [row.name for row in rows(guides[profile["slug"]], "skills")]
        digital = [shown(profile["WitDigitalSkillsLevel"])] if profile["WitDigitalSkillsLevel"] else []
        assert names[len(profile["onet_skills"]) :] == digital, profile["slug"]


def test_entry_requirements_are_those_of_all_routes(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    for profile in profiles:
        asked = [row.name for row in rows(guides[profile["slug"]], "education") if row.kind == "requirement"]
        assert sorted(set(asked)) == sorted(set(requirements(profile))), profile["slug"]


def test_registrations_are_licences(guides: dict[str, GuideTables], profiles: list[Profile]) -> None:
    for profile in profiles:
        licences = [row.name for row in rows(guides[profile["slug"]], "education") if row.kind == "license"]
        assert licences == [shown(text) for text in profile["registrations"]], profile["slug"]


def test_the_captured_page_has_its_vacancies_left_out_and_its_related_careers_in(folder: Path) -> None:
    guide = pipeline.read_guide(folder / "lifeguard.html")
    assert [row.mean for row in rows(guide, "salaries")] == [13000.0, 29000.0]
    assert len(rows(guide, "related_roles")) == 5
    assert len(rows(guide, "responsibilities")) == 9
    assert [row.acronym or row.name for row in rows(guide, "education") if row.kind == "program"][1].endswith("(NPLQ)")


def requirements(profile: Profile) -> Iterator[str]:
    for route in ("ApprenticeshipRoute", "CollegeRoute", "UniversityRoute"):
        for way in profile[route]:
            yield from map(shown, way["requirements"])


def shown(marked_up: str) -> str:
    """The text of a piece of mark-up as a reader sees it."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", marked_up)).split())

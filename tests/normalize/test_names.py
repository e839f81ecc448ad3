"""What the words of titles, degrees and growth labels say, and what keys are made of names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.normalize.names import credential, growth_label, seniority, seniority_span, track
from careerdata.normalize.slugs import short_hash, slug


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bachelor's Degree", "bachelors-degree"),
        ("Bachelor’s Degree", "bachelors-degree"),
        ("Café & Co.", "cafe-co"),
        ("A/B  testing", "a-b-testing"),
    ],
)
def test_slug(text: str, expected: str) -> None:
    assert slug(text) == expected


def test_a_name_without_a_latin_letter_becomes_its_hash() -> None:
    assert slug("日本") == short_hash("日本")


@given(st.text())
def test_a_slug_is_always_fit_for_a_key(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))


@pytest.mark.parametrize(
    ("title", "role", "expected", "on"),
    [
        ("Data Analyst Intern", None, "intern", "individual"),
        ("Entry-Level Data Analyst", None, "entry", "individual"),
        ("Junior Patient Services Coordinator", "Patient Services Coordinator", "junior", "individual"),
        ("Patient Services Coordinator", "Patient Services Coordinator", "mid", "individual"),
        ("Senior Patient Services Coordinator", "Patient Services Coordinator", "senior", "individual"),
        ("Sr. Data Analyst", "Data Analyst", "senior", "individual"),
        ("Lead Patient Services Coordinator", "Patient Services Coordinator", "lead", "individual"),
        ("Patient Services Manager", "Patient Services Coordinator", "manager", "management"),
        ("Principal Product Manager", "Product Manager", "principal", "individual"),
        ("Product Manager", "Product Manager", "mid", "individual"),
        ("Product Managers", "Product Manager", "unknown", "individual"),
        ("Senior Product Manager", "Product Manager", "senior", "individual"),
        ("Director of Product", "Product Manager", "director", "management"),
        ("Junior Executive Assistant", "Executive Assistant", "junior", "individual"),
        ("Lead Generation Specialist", "Lead Generation Specialist", "mid", "individual"),
        ("Lead Generation Manager", "Lead Generation Specialist", "manager", "management"),
        ("Art Director", "Art Director", "mid", "individual"),
        ("VP of Sales", None, "executive", "management"),
        ("Chief Financial Officer", "Accountant", "executive", "management"),
        ("Nursing Assistant Supervisor", "Nursing Assistant", "manager", "management"),
        ("Associate Director", None, "director", "management"),
        ("Staff Engineer", None, "principal", "individual"),
        ("Staff Nurse", None, "unknown", "individual"),
        ("Data Analyst", None, "unknown", "individual"),
    ],
)
def test_seniority_and_track(title: str, role: str | None, expected: str, on: str) -> None:
    assert (seniority(title, role), track(title, role)) == (expected, on)


def test_seniority_knows_its_word() -> None:
    assert seniority_span("The Senior Analyst") == (4, 10)
    assert seniority_span("Analyst") is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("No formal educational credential", "none"),
        ("Some college, no degree", "other"),
        ("High school diploma or equivalent", "high_school"),
        ("GED", "high_school"),
        ("Postsecondary nondegree award", "certificate"),
        ("vocational training", "certificate"),
        ("Associate's degree", "associate"),
        ("associate’s degree", "associate"),
        ("Bachelor’s degree in nursing", "bachelor"),
        ("Bachelor of Science", "bachelor"),
        ("Master's degree", "master"),
        ("an MBA", "master"),
        ("Doctoral or professional degree", "doctoral"),
        ("PhD", "doctoral"),
        ("Doctor of Nursing", "doctoral"),
        ("Doctor of Medicine", "professional"),
        ("J.D.", "professional"),
        ("See How to Become One", None),
        ("a master electrician", None),
        ("sales associate", None),
    ],
)
def test_credential(text: str, expected: str | None) -> None:
    assert credential(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5% (Faster than average)", "faster_than_average"),
        ("much faster than the average for all occupations", "much_faster_than_average"),
        ("as fast as average (BLS, 2022-2032)", "as_fast_as_average"),
        ("Slower than average", "slower_than_average"),
        ("Little or no change", "little_or_no_change"),
        ("Decline", "decline"),
        ("growing", None),
    ],
)
def test_growth_label(text: str, expected: str | None) -> None:
    assert growth_label(text) == expected

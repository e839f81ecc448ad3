"""A heading is about what its noun says, whatever stands before it and behind."""

from __future__ import annotations

import pytest

from careerdata.language.about import topic_of
from careerdata.language.model import languages


@pytest.mark.parametrize(
    ("heading", "topic"),
    [
        ("Skills", "skills"),
        ("Key skills for aspiring beekeepers", "skills"),
        ("Technical skills by level (2024)", "skills"),
        ("Hard and soft skills", "skills"),
        ("People skills", "soft_skills"),
        ("Beekeeper's duties", "responsibilities"),
        ("A day in the life of a beekeeper", "responsibilities"),
        ("List of certifications", "certifications"),
        ("Education, training and licences", "education"),
        ("Part 3: Education requirements", "education_requirements"),
        ("Rewards and challenges", "pros_cons"),
        ("Job outlook for beekeepers", "outlook"),
        ("Required skills checklist", "skills"),
        ("Skill stack", "skills"),
        ("General job description", "job_description"),
    ],
)
def test_a_heading_is_about_what_its_noun_says(heading: str, topic: str) -> None:
    assert languages()["en"].topics.of_heading(heading, "Beekeeper") == topic


def test_a_noun_may_stand_before_what_says_more_of_it() -> None:
    french = languages()["fr"].topics
    assert french.of_heading("Missions principales de l'apiculteur", "apiculteur") == "responsibilities"
    assert french.of_heading("Le sens de la mission", "apiculteur") is None


def test_words_of_another_language_count_up_to_where_the_own_one_leads_on() -> None:
    assert topic_of("Soft Skills für Imker", "Imker", "de") == "soft_skills"
    assert topic_of("Arten von Software", "Imker", "de") is None


@pytest.mark.parametrize(
    ("heading", "topic"), [("Kernkompetenzen", "skills"), ("Hauptaufgaben", "responsibilities"), ("Hausaufgaben", "other")]
)
def test_a_compound_is_about_what_its_last_part_is(heading: str, topic: str) -> None:
    assert languages()["de"].topics.of_heading(heading, "Imker") == topic


@pytest.mark.parametrize(
    "heading",
    ["How to improve your skills", "Interview questions", "Build your skills", "Tips", "Human resources", "Skills gap"],
)
def test_advice_and_other_things_of_similar_words_are_told_apart(heading: str) -> None:
    assert languages()["en"].topics.of_heading(heading, "Beekeeper") == "other"


@pytest.mark.parametrize(
    "heading",
    ["Core hive concepts", "Year 2: Hands-on skills", "Readiness and skills", "Beekeepers look after hives with many skills"],
)
def test_a_noun_that_heads_no_heading_is_no_topic(heading: str) -> None:
    assert languages()["en"].topics.of_heading(heading, "Beekeeper") is None


@pytest.mark.parametrize(
    ("label", "is_group"),
    [("Must have", True), ("Nice-to-have", True), ("Languages", True), ("Operating systems", False), ("Patience", False)],
)
def test_a_label_that_says_how_much_a_list_is_wanted_names_nothing(label: str, is_group: bool) -> None:
    assert languages()["en"].topics.is_group(label) is is_group

"""Names that mean one skill, and names that only look alike."""

from __future__ import annotations

import pytest

from careerdata.language.similar import pairs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Problem Solving", "Problem-Solving"),
        ("Communication", "Communication skills"),
        ("Appointment reminder system", "Appointment reminder systems"),
        ("SQL", "Structured Query Language"),
        ("Structured Query Language", "SQL"),
        ("Electronic Health Record (EHR) systems", "EHR"),
        ("EHR systems", "Electronic Health Records (EHR)"),
        ("Comunication", "Communication"),
        ("Python", "Pyhton"),
        ("Empathy and Compassion", "Empathy & Compassion"),
        ("Organizational skills", "Organisational skill"),
        ("Color theory", "Colour theory"),
        ("Multi-tasking", "Multitasking"),
        ("Judgment", "Judgement"),
        ("Compassion", "Compasion"),
        ("EHR software", "EHR systems"),
        ("Scheduling software", "Scheduling systems"),
    ],
)
def test_one_skill_under_two_names(one: str, other: str) -> None:
    assert list(pairs([one, "Juggling", other])) == [(0, 2)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("C#", "C++"),
        ("Java", "JavaScript"),
        ("R", "C"),
        ("Python", "Jython"),
        ("Python 2", "Python 3"),
        ("Data Analysis", "Data Analytics"),
        ("Time management", "Team management"),
        ("Reading skills", "Writing skills"),
        ("Patient portal management", "Patient payment management"),
        ("TIG welding (GTAW)", "MIG welding"),
        ("Welding (TIG)", "Welding (MIG)"),
        ("Communication (written)", "Communication (spoken)"),
        ("AP processing", "AR processing"),
        ("C programming", "R programming"),
        ("Microeconomics", "Macroeconomics"),
        ("Oncology", "Ontology"),
        ("Painting", "Printing"),
        ("Planting", "Planning"),
        ("Accounting software", "Accounting"),
        ("Inbound calls", "Outbound calls"),
    ],
)
def test_two_skills_that_look_alike(one: str, other: str) -> None:
    assert list(pairs([one, other])) == []


def test_a_third_one_is_told_of_with_the_first() -> None:
    assert list(pairs(["SQL", "sql", "SQL skills"])) == [(0, 1), (0, 2)]

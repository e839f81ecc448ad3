"""Acronyms: what people make of a name, and what they do not."""

from __future__ import annotations

import pytest

from careerdata.language.acronyms import fits, judged

MADE = """
National Association of Health Services Executives|NAHSE
Gay and Lesbian Medical Association|GLMA
American Association of People with Disabilities|AAPD
American Hospital Association|AHA
Certified Medical Administrative Assistant|CMAA
National Healthcareer Association|NHA
Society for the Advancement of Chicanos/Hispanics and Native Americans in Science|SACNAS
Computing Technology Industry Association|CompTIA
Financial Industry Regulatory Authority|FINRA
National Council Licensure Examination|NCLEX
Extensible Markup Language|XML
Association of periOperative Registered Nurses|AORN
American Society of Health-System Pharmacists|ASHP
U.S. Department of Labor|DOL
U.S. Green Building Council|USGBC
Test of English as a Foreign Language|TOEFL
National Association for the Advancement of Colored People|NAACP
National Association of Home Care & Hospice|NAHC
Certified Coding Specialist–Physician-based|CCS-P
Certified ScrumMaster|CSM
Electronic Health Record systems|EHR
English for speakers of other languages|ESOL
commercial driver’s license|CDL
cardiopulmonary resuscitation|CPR
photovoltaic|PV
hazardous materials|HAZMAT
Internet of Things|IoT
Emergency medical technicians|EMTs
Obstetricians and gynecologists|OB/GYNs
Juris Doctor|J.D.
"""

NOT_MADE = """
National Council of Asian Pacific Islander Nurses Association|NCAPNA
American Hospital Association|AHS
American Hospital Association|AH
American Hospital Association|AHHA
Armed Forces Vocational Aptitude Battery|ASVAB
Society for Human Resource Management|SRHM
National Healthcareer Association|NHCA
Project Management Institute|PMA
American Bar Association|ABC
"""


def pairs(lines: str) -> list[tuple[str, str]]:
    return [(name, acronym) for name, _, acronym in (line.partition("|") for line in lines.strip().splitlines())]


@pytest.mark.parametrize(("name", "acronym"), pairs(MADE))
def test_liberties_people_take_are_initials(name: str, acronym: str) -> None:
    assert judged(name, acronym)
    assert fits(name, acronym)


@pytest.mark.parametrize(("name", "acronym"), pairs(NOT_MADE))
def test_a_letter_wrong_missing_or_added_is_found(name: str, acronym: str) -> None:
    assert judged(name, acronym)
    assert not fits(name, acronym)


@pytest.mark.parametrize(
    ("name", "acronym"), [("Doctor of Medicine", "M.D."), ("Master of Laws", "LL.M"), ("World Wide Web Consortium", "W3C")]
)
def test_degrees_and_acronyms_with_digits_are_not_judged(name: str, acronym: str) -> None:
    assert not judged(name, acronym)


def test_a_long_name_is_judged_at_once() -> None:
    assert not fits("A" * 5_000 + " b" * 5_000, "AB" * 50 + "Q")

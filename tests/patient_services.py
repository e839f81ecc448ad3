"""What the guide for Patient Services Coordinators says, as figures and names, and the tests that tick it off.

The publisher's page and the guide in `raw/` say the same on the same lines, in other words.
"""

from __future__ import annotations

from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from tests.layout_score import Around, Either, Truth, score

ROLE = "Patient Services Coordinator"
MAX_UNUSED = 0.01
"""Share of the lines that may be left unread, as the issue that asks for the reader sets it."""

_PAID = (
    (f"Junior {ROLE}", 36000, 38000, 0, 2, "junior", "individual"),
    (ROLE, 43000, 45000, 2, 4, Either("mid", "unknown"), "individual"),
    (f"Senior {ROLE}", 50000, 52000, 4, 7, "senior", "individual"),
    (f"Lead {ROLE}", 57000, 59000, 7, 10, "lead", Either("individual", "management")),
    ("Patient Services Manager", 68000, 70000, 10, None, "manager", "management"),
)

_REGIONS: tuple[tuple[int, str, str, int, int, int | None, int | None], ...] = (
    (294, "US", "USD", 35000, 55000, None, None),
    (294, "CA", "CAD", 30000, 45000, 22000, 33000),
    (296, "GB", "GBP", 22000, 30000, 28000, 38000),
    (296, "DE", "EUR", 28000, 38000, 30000, 41000),
    (296, "SE", "SEK", 280000, 350000, 26000, 32000),
    (298, "AU", "AUD", 45000, 60000, 30000, 40000),
    (298, "SG", "SGD", 30000, 45000, 22000, 33000),
    (298, "MX", "MXN", 120000, 200000, 7000, 12000),
)

_TECHNICAL: tuple[tuple[str, list[str]], ...] = (
    ("Electronic Health Record (EHR) systems", ["Epic", "Cerner", "Meditech"]),
    ("Patient scheduling software", ["NextGen", "Practice Fusion", "Kareo"]),
    ("Medical terminology and coding basics", ["ICD-10", "CPT"]),
    ("Patient portal management and support", []),
    ("Telehealth platform navigation and assistance", []),
    ("Data entry and record keeping accuracy", []),
    ("Microsoft Office Suite proficiency", ["Word", "Excel", "Outlook"]),
    ("HIPAA regulations and patient privacy compliance", []),
    ("Basic insurance verification and pre-authorization processes", []),
    ("Multi-line phone systems and call management", []),
    ("Appointment reminder systems and patient communication tools", []),
)

_SOFT = (
    "Empathy and Compassion",
    "Active Listening",
    "Problem-Solving",
    "Interpersonal Communication",
    "Organizational Skills",
    "Adaptability and Flexibility",
    "Professionalism and Discretion",
    "Stress Management",
)

_SECTIONS: tuple[tuple[str, str | None], ...] = (
    (f"Complete {ROLE} Career Guide", "title"),
    ("Key Facts & Statistics", "key_facts"),
    ("Median Salary", "pay_facts"),
    ("Growth Outlook", "growth_facts"),
    ("Annual Openings", "openings_facts"),
    ("Top Industries", "industries"),
    ("Typical Education", "typical_education"),
    (f"What is a {ROLE}?", "definition"),
    (f"What does a {ROLE} do?", "duties"),
    ("Key Responsibilities", "responsibilities"),
    ("Work Environment", "work_environment"),
    ("Tools & Technologies", "tools"),
    ("Skills & Qualifications", "qualifications"),
    ("Education Requirements", "education_requirements"),
    ("Technical Skills", "technical_skills"),
    ("Soft Skills", "soft_skills"),
    (f"How to Become a {ROLE}", "how_to_become"),
    ("Education & Training", "education"),
    ("Salary & Outlook", "pay"),
    ("Salary by Experience Level", "pay_by_level"),
    ("Market Commentary", "market"),
    ("Career Path", "career_path"),
    (f"Diversity & Inclusion in {ROLE} Roles", "diversity"),
    ("Inclusive Hiring Practices", "hiring_practices"),
    ("Workplace Culture", "workplace_culture"),
    ("Resources & Support Networks", "support_networks"),
    (f"Global {ROLE} Opportunities", "global"),
    ("Global Salaries", "pay_by_region"),
    ("Remote Work", "remote_work"),
    ("Visa & Immigration", "visa"),
    (f"2025 Market Reality for {ROLE}s", None),
    ("Current Challenges", "market_challenges"),
    ("Growth Opportunities", "market_opportunities"),
    ("Current Market Trends", "market_trends"),
    ("Job Application Toolkit", "toolkit"),
    ("Pros & Cons", "pros_cons"),
    ("Pros", "pros"),
    ("Cons", "cons"),
    ("Frequently Asked Questions", "faq"),
    ("Related Careers", "related_roles"),
    (f"Assess your {ROLE} readiness", "assessment"),
    ("Land your dream job with Himalayas Plus", "offers"),
)

_MONEY: tuple[tuple[int, str, int | None, int | None], ...] = (
    (9, "USD", 42450, None),
    (13, "USD", 30000, 60000),
    (163, "USD", 10000, 30000),
    (165, "USD", 1000, 5000),
    *((line, "USD", pay, None) for line, level in enumerate(_PAID, start=182) for pay in level[1:3]),
    *(
        mention
        for line, _, unit, low, high, usd_low, usd_high in _REGIONS
        for mention in ((line, unit, low, high), (line, "USD", usd_low, usd_high))
        if mention[2] is not None
    ),
    (416, "USD", 35000, 50000),
    (514, "USD", 9, None),
)

_FREE = {
    "Himalayas profile": None,
    "AI-powered job recommendations": None,
    "Apply to jobs": None,
    "Job application tracker": None,
    "Job alerts": "Weekly",
    "AI resume builder": "1 free resume",
    "AI cover letters": "1 free cover letter",
    "AI interview practice": "1 free mock interview",
    "AI career coach": "1 free coaching session",
    "AI headshots": None,
}
_PAID_PLAN = {
    **{feature: "Unlimited" if value else None for feature, value in _FREE.items()},
    "Job alerts": "Daily",
    "AI headshots": "100 headshots/month",
}
_MONTHLY = {"currency": "USD", "period": "month"}


def _pay(scope: str, **stated: Any) -> dict[str, Any]:
    figures = (
        "title",
        "level_rank",
        "country",
        "minimum",
        "median",
        "mean",
        "maximum",
        "usd_minimum",
        "usd_maximum",
        "source",
        "as_of",
    )
    return {**dict.fromkeys(figures), "currency": "USD", "period": "year", "open_ended": False, "scope": scope, **stated}


def _network(name: str, acronym: str, audience: Any = None) -> dict[str, Any]:
    return {"kind": "organization", "name": name, "acronym": acronym, "audience": audience, "url": None}


FACTS: Truth = {
    "guides": [{"role": ROLE, "title": f"Complete {ROLE} Career Guide"}],
    "sections": [{"heading": heading, **({"kind": kind} if kind else {})} for heading, kind in _SECTIONS],
    "outlook": [
        {
            "growth_percent": 9,
            "growth_label": "as_fast_as_average",
            "source": "BLS",
            "period_start": 2022,
            "period_end": 2032,
            "annual_openings": 102900,
            "annual_openings_approximate": True,
        }
    ],
    "industries": [
        {"rank": rank, "name": name, "share_percent": None}
        for rank, name in enumerate(("Physicians' Offices", "Hospitals", "Outpatient Care Centers", "Dental Offices"), start=1)
    ],
    "salaries": [
        _pay(
            "headline", median=42450, minimum=30000, maximum=60000, open_ended=True, country="US", source="BLS", as_of="2023-05"
        ),
        *(
            _pay("level", title=title, level_rank=rank, median=median, mean=mean, country="US")
            for rank, (title, median, mean, *_) in enumerate(_PAID, start=1)
        ),
        *(
            _pay("region", country=country, currency=unit, minimum=low, maximum=high, usd_minimum=usd_low, usd_maximum=usd_high)
            for _, country, unit, low, high, usd_low, usd_high in _REGIONS
        ),
        _pay("prose", minimum=35000, maximum=50000),
    ],
    "levels": [
        {"rank": rank, "title": title, "years_min": low, "years_max": high, "seniority": seniority, "track": track}
        for rank, (title, _, _, low, high, seniority, track) in enumerate(_PAID, start=1)
    ],
    "skills": [
        *(
            {"kind": "technical", "rank": rank, "name": name, "examples": examples, "description": None}
            for rank, (name, examples) in enumerate(_TECHNICAL, start=1)
        ),
        *({"kind": "soft", "rank": rank, "name": name, "examples": []} for rank, name in enumerate(_SOFT, start=1)),
    ],
    "tools": [
        {"name": name, "category": Around(category), "section_kind": "tools"}
        for name, category in (
            ("Epic", "Electronic Health Record (EHR) systems"),
            ("Cerner", "Electronic Health Record (EHR) systems"),
            ("Meditech", "Electronic Health Record (EHR) systems"),
            ("Microsoft Outlook", "email platforms"),
            ("Microsoft Office", "productivity suites"),
        )
    ],
    "responsibilities": [{"rank": rank} for rank in range(1, 8)],
    "education": [
        *(
            {
                "kind": "requirement",
                "credential": credential,
                "preferred": preferred,
                "cost_minimum": None,
                "duration_months_min": None,
            }
            for credential, preferred in (
                ("associate", False),
                ("high_school", False),
                (Either("certificate", "other", None), False),
                ("bachelor", True),
            )
        ),
        {
            "kind": "certification",
            "name": "Certified Medical Administrative Assistant",
            "acronym": "CMAA",
            "issuer": Either("National Healthcareer Association", None),
        },
        {
            "kind": "program",
            "name": Around("Associate's degree in healthcare administration"),
            "credential": "associate",
            "duration_months_min": 24,
            "duration_months_max": Either(24, None),
            "cost_minimum": 10000,
            "cost_maximum": 30000,
            "currency": "USD",
        },
        {
            "kind": "program",
            "name": Around("Vocational training programs"),
            "duration_months_min": 3,
            "duration_months_max": 12,
            "cost_minimum": 1000,
            "cost_maximum": 5000,
            "currency": "USD",
        },
    ],
    "steps": [{"rank": rank} for rank in range(1, 8)],
    "resources": [
        _network("National Association of Health Services Executives", "NAHSE", "Black healthcare leaders"),
        _network(
            "National Council of Asian Pacific Islander Nurses Association", "NCAPNA", Either(None, "healthcare professionals")
        ),
        _network("Gay and Lesbian Medical Association", "GLMA", "LGBTQ+ individuals"),
        _network("American Association of People with Disabilities", "AAPD"),
        {"kind": "platform", "name": "LinkedIn", "acronym": None},
        {"kind": "conference", "name": "American Hospital Association", "acronym": "AHA"},
        *(
            {"kind": "toolkit", "name": name, "acronym": None, "audience": None}
            for name in (
                f"{ROLE} Resume Examples",
                f"{ROLE} Cover Letter Examples",
                f"Top {ROLE} Interview Questions",
                f"{ROLE} Job Description Template",
            )
        ),
    ],
    "faqs": [{"rank": rank} for rank in range(1, 9)],
    "pros_cons": [{"kind": kind, "rank": rank} for kind in ("pro", "con") for rank in range(1, 8)],
    "related_roles": [
        {"rank": rank, "name": name, "median_pay": None, "open_ended": False}
        for rank, name in enumerate(
            (
                "Patient Care Coordinator",
                "Patient Care Representative",
                "Patient Coordinator",
                "Patient Service Specialist",
                "Patient Services Representative",
            ),
            start=1,
        )
    ],
    "plans": [
        *({"plan": "Himalayas", "price": 0, "feature": feature, "value": value} for feature, value in _FREE.items()),
        *(
            {"plan": "Himalayas Plus", "price": 9, **_MONTHLY, "feature": feature, "value": value}
            for feature, value in _PAID_PLAN.items()
        ),
    ],
    "mentions": [
        {"kind": "money", "line_start": line, "unit": unit, "minimum": low, "maximum": high} for line, unit, low, high in _MONEY
    ],
}

MAY: Truth = {
    "tools": [{"name": "Word"}, {"name": "Excel"}],
    "sections": [
        {"heading": heading}
        for heading in (
            "Skills Gap Analysis",
            "Career Readiness Assessment",
            "Himalayas",
            "Himalayas Plus",
            "Get started for free",
            "Find your dream job",
        )
    ],
}


class GuideTests:
    """The tests of one wording of the guide; a subclass gives the `guide` fixture."""

    @pytest.mark.parametrize("table", FACTS)
    def test_every_fact_is_in_its_table_and_no_row_too_many(self, guide: GuideTables, table: str) -> None:
        result = score({table: FACTS[table]}, guide.records, MAY)
        assert not result.extra, str(result)
        assert result.right == result.fields, str(result)

    def test_fifty_money_amounts_stand_in_thirty_one_mentions(self, guide: GuideTables) -> None:
        money = [mention.model_dump() for mention in guide.records["mentions"] if mention.model_dump()["kind"] == "money"]
        amounts = [mention[end] for mention in money for end in ("minimum", "maximum") if mention[end] is not None]
        assert (len(money), len(amounts)) == (31, 50)

    def test_growth_word_stays_beside_the_percent_that_contradicts_it(self, guide: GuideTables) -> None:
        outlook = guide.records["outlook"][0].model_dump()
        assert (outlook["growth_percent"], outlook["growth_label"]) == (9, "as_fast_as_average")

    def test_soft_skills_and_levels_keep_their_descriptions(self, guide: GuideTables) -> None:
        soft = [row for row in map(_dumped, guide.records["skills"]) if row["kind"] == "soft"]
        levels = list(map(_dumped, guide.records["levels"]))
        bare = [row["name"] for row in soft if not row["description"]] + [
            row["title"] for row in levels if not (row["description"] and row["focus"])
        ]
        assert not bare, f"no description: {bare}"

    def test_every_value_is_found_where_its_place_says(self, guide: GuideTables) -> None:
        misplaced = [place for place in map(_dumped, guide.records["places"]) if _slice(guide, place) != place["source_text"]]
        assert not misplaced, f"{len(misplaced)} misplaced, first {misplaced[0]}"

    def test_nearly_no_line_is_left_unread(self, guide: GuideTables) -> None:
        unused = [line for line, status in guide.line_status.items() if status == "unused"]
        assert len(unused) <= MAX_UNUSED * len(guide.line_status), f"unused lines: {unused}"

    def test_lines_of_every_fate_add_up_to_the_lines_that_show_text(self, guide: GuideTables) -> None:
        counts = _dumped(guide.records["guides"][0])
        shown = sum(1 for line in guide.document.raw.split("\n") if line.strip())
        assert counts["lines_used"] + counts["lines_boilerplate"] + counts["lines_unused"] == counts["lines"] == shown


def _dumped(record: Any) -> dict[str, Any]:
    return dict(record.model_dump())


def _slice(guide: GuideTables, place: dict[str, Any]) -> str:
    """What stands at a place of the raw text."""
    lines = guide.document.raw.split("\n")[place["line_start"] - 1 : place["line_end"]]
    # The end first: on a place of one line the start moves it.
    lines[-1] = lines[-1][: place["column_end"] - 1]
    lines[0] = lines[0][place["column_start"] - 1 :]
    return "\n".join(lines)

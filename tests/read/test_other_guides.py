"""Guides of other trades, written another way: a few lines each, in our own words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

Reads = Callable[..., GuideTables]


@pytest.fixture
def reads(tmp_path: Path) -> Reads:
    """Reads the lines given, each with a blank line behind it, as a guide to a role in the layout of the publisher."""

    def read(*lines: str, role: str = "Pastry Chef") -> GuideTables:
        path = tmp_path / "guide.txt"
        head = (f"Complete {role} Career Guide", "A trade for patient hands.", "Key Facts & Statistics")
        tail: tuple[str, ...] = (
            "Market Commentary",
            "Work is steady.",
            "Inclusive Hiring Practices",
            "Panels.",
            "Workplace Culture",
            "Teams share.",
        )
        tail += ("Remote Work", "Some do.", "Pros & Cons", "Both count.", "Frequently Asked Questions")
        path.write_text("\n\n".join((*head, *lines, *tail)) + "\n", encoding="utf-8")
        return read_guide(path)

    return read


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    """The values of some columns, row by row."""
    return [tuple(getattr(row, name) for name in names) for row in guide.records[table]]


def regions(guide: GuideTables) -> list[tuple[Any, ...]]:
    return rows(guide, "salaries", "country", "currency", "minimum", "maximum", "usd_minimum", "usd_maximum")


class TestRegionalPay:
    """Pay by country, as people write it elsewhere."""

    @pytest.mark.parametrize(
        ("written", "currency", "low", "high"),
        [
            ("R450 000 to R580 000 in South Africa", "ZAR", 450_000, 580_000),
            ("R300,000-R470,000 in South Africa", "ZAR", 300_000, 470_000),
            ("CAD $65,000–CAD $90,000 in Canada", "CAD", 65_000, 90_000),
            ("Rs. 6,00,000 to 9,00,000 in India", "INR", 600_000, 900_000),
            ("₹6–14 LPA in India", "INR", 600_000, 1_400_000),
            ("₹8L – ₹12L in India", "INR", 800_000, 1_200_000),
            ("kr 450,000-kr 500,000 in Norway", "NOK", 450_000, 500_000),
            ("¥200,000-¥350,000 in China", "CNY", 200_000, 350_000),
            ("¥4,500,000-¥7,000,000 in Japan", "JPY", 4_500_000, 7_000_000),
            ("€45.000 – 62.000 in Germany", "EUR", 45_000, 62_000),
            ("₺480,000-₺900,000 in Turkey", "TRY", 480_000, 900_000),
        ],
    )
    def test_range_is_read_in_the_currency_of_the_country(
        self, reads: Reads, written: str, currency: str, low: float, high: float
    ) -> None:
        guide = reads("Global Pastry Chef Opportunities", "Global Salaries", f"Studios pay {written}.")
        assert [row[1:4] for row in regions(guide)] == [(currency, low, high)]
        assert rows(guide, "mentions", "unit", "minimum", "maximum") == [(currency, low, high)]

    def test_dollars_in_brackets_stand_beside_a_figure_whose_country_comes_last(self, reads: Reads) -> None:
        guide = reads(
            "Global Pastry Chef Opportunities", "Global Salaries", "€43k–€74k (or US$46k – US$80k) is common in France."
        )
        assert regions(guide) == [("FR", "EUR", 43_000, 74_000, 46_000, 80_000)]

    def test_country_may_stand_between_a_figure_and_its_dollars(self, reads: Reads) -> None:
        guide = reads(
            "Global Pastry Chef Opportunities", "Global Salaries", "Pay is up to S$96,000 in Singapore (approx. $71,000 USD)."
        )
        assert regions(guide) == [("SG", "SGD", None, 96_000, 71_000, None)]

    def test_bare_dollars_with_us_dollars_beside_them_are_the_countrys(self, reads: Reads) -> None:
        guide = reads(
            "Global Pastry Chef Opportunities", "Global Salaries", "In Canada, $62,000-$85,000 (approx. $45,000-$62,000 USD)."
        )
        assert regions(guide) == [("CA", "CAD", 62_000, 85_000, 45_000, 62_000)]

    def test_single_figure_is_what_the_text_calls_it(self, reads: Reads) -> None:
        words = "In Finland, the average is €48,000. In Belgium, the median is €52,000."
        guide = reads("Global Pastry Chef Opportunities", "Global Salaries", words)
        assert rows(guide, "salaries", "country", "mean", "median", "minimum") == [
            ("FI", 48_000, None, None),
            ("BE", None, 52_000, None),
        ]

    def test_range_whose_second_end_has_no_sign_keeps_what_it_is_paid_for(self, reads: Reads) -> None:
        guide = reads("Global Pastry Chef Opportunities", "Global Salaries", "In the UAE, expect AED 12,000-20,000 per month.")
        assert rows(guide, "salaries", "country", "period", "maximum") == [("AE", "month", 20_000)]

    def test_adjective_of_poland_names_it_and_the_verb_does_not(self, reads: Reads) -> None:
        words = "Polish your letter first. Polish kitchens pay 110,000–160,000 zł."
        guide = reads("Global Pastry Chef Opportunities", "Global Salaries", words)
        assert [row[:3] for row in regions(guide)] == [("PL", "PLN", 110_000)]


class TestPayInProse:
    """Which ranges of running text are pay."""

    @pytest.mark.parametrize(
        "sentence",
        [
            "Signing bonuses of $5,000-$20,000 come on top of base pay.",
            "Employers may pay relocation stipends of $3,000 to $8,000.",
            "Budgets of $1M-$5M make the work demanding.",
            "Income may swing by $1,000-$3,000 a month.",
            "Leads make purchasing decisions worth $5,000 to $50,000.",
        ],
    )
    def test_other_sums_of_money_are_no_salary(self, reads: Reads, sentence: str) -> None:
        guide = reads("Salary & Outlook", sentence)
        assert guide.records["salaries"] == []
        assert len(guide.records["mentions"]) == 1

    @pytest.mark.parametrize(
        "sentence",
        ["Most earn between $40,000 and $60,000.", "Chefs make about $40,000-$60,000.", "$40,000 to $60,000 is a usual salary."],
    )
    def test_ranges_of_pay_are(self, reads: Reads, sentence: str) -> None:
        guide = reads("Salary & Outlook", f"{sentence} Bonuses add $1,000 to $2,000.")
        assert rows(guide, "salaries", "scope", "minimum", "maximum") == [("prose", 40_000, 60_000)]


class TestTableOfLevels:
    """Cells that ran together."""

    @pytest.mark.parametrize(
        ("header", "row", "currency", "median", "mean"),
        [
            ("LevelCanada MedianCanada Average", "Senior ChefC$57kC$60k", "CAD", 57_000, 60_000),
            ("LevelCanada MedianCanada Average", "Senior ChefC$57k CADC$60k CAD", "CAD", 57_000, 60_000),
            ("LevelMedianAverage", "Office JuniorNZ$31,250NZ$33,250", "NZD", 31_250, 33_250),
            ("LevelUS MedianUS Average", "Head ChefUS$36k USDUS$38k USD", "USD", 36_000, 38_000),
            ("LevelMedianMean", "Chief Product Officer (CPO)CHF 120kCHF 131k", "CHF", 120_000, 131_000),
            ("LevelMedianMean", "Analyst IICHF 95kCHF 99k", "CHF", 95_000, 99_000),
        ],
    )
    def test_letters_of_a_currency_belong_to_its_amount(
        self, reads: Reads, header: str, row: str, currency: str, median: float, mean: float
    ) -> None:
        guide = reads("Salary & Outlook", "Salary by Experience Level", f"{header}\n{row}")
        assert rows(guide, "salaries", "currency", "median", "mean") == [(currency, median, mean)]
        assert not guide.records["salaries"][0].model_dump()["title"].endswith(("C", "NZ", "US", "CHF"))


class TestFacts:
    """Key facts with other words, or with none."""

    def test_average_salary_is_a_mean(self, reads: Reads) -> None:
        guide = reads("Average Salary", "£38,500 GBP", "(UK national average, ONS, April 2023)")
        assert rows(guide, "salaries", "mean", "median", "country", "as_of") == [(38_500, None, "GB", "2023-04")]
        assert not any(trouble.expected.endswith("(pay_facts)") for trouble in guide.troubles)

    def test_words_that_there_is_no_figure_are_read_lines(self, reads: Reads) -> None:
        guide = reads("Annual Openings", "No data", "Growth Outlook", "4%")
        assert "unused" not in guide.line_status.values()
        assert rows(guide, "outlook", "growth_percent", "annual_openings") == [(4, None)]

    def test_openings_of_three_digits_are_a_figure_of_the_text(self, reads: Reads) -> None:
        guide = reads("Annual Openings", "350", "openings annually (BLS)")
        assert rows(guide, "mentions", "minimum", "field") == [(350, "annual_openings")]

    def test_industries_may_give_their_share(self, reads: Reads) -> None:
        guide = reads("Top Industries", "1\nHotels (34%)\n2\nBakeries")
        assert rows(guide, "industries", "rank", "name", "share_percent") == [(1, "Hotels", 34), (2, "Bakeries", None)]


class TestHeadings:
    """Roles in headings."""

    @pytest.mark.parametrize(
        ("role", "roles"),
        [("Actuary", "Actuaries"), ("Midwife", "Midwives"), ("Foreman", "Foremen"), ("Head of Growth", "Heads of Growth")],
    )
    def test_plural_of_the_role_is_the_role(self, reads: Reads, role: str, roles: str) -> None:
        guide = reads(f"2025 Market Reality for {roles}", "Work is steady.", role=role)
        assert ("outlook", f"2025 Market Reality for {roles}") in rows(guide, "sections", "kind", "heading")

    def test_no_break_blanks_in_headings_and_phrases_are_blanks(self, reads: Reads) -> None:
        guide = reads(
            "Growth\u00a0Outlook",
            "1%",
            "slower\u00a0than average\u00a0(BLS)",
            "Tools & Technologies",
            "Apps such\u00a0as Toast help.",
        )
        assert rows(guide, "outlook", "growth_label", "source") == [("slower_than_average", "BLS")]
        assert rows(guide, "tools", "name", "category") == [("Toast", "Apps")]

    def test_products_written_with_a_small_letter_are_tools_and_common_words_are_not(self, reads: Reads) -> None:
        guide = reads(
            "Tools & Technologies",
            "They use libraries like scikit-learn, PyTorch, and pandas, tools such as git or GitHub, and supplies like flour.",
        )
        assert rows(guide, "tools", "name", "category") == [
            ("scikit-learn", "libraries"),
            ("PyTorch", "libraries"),
            ("pandas", "libraries"),
            ("git", "tools"),
            ("GitHub", "tools"),
        ]


class TestLevels:
    """What titles say."""

    @pytest.mark.parametrize(
        ("title", "role", "seniority", "track"),
        [
            ("Director of Nursing", "Director of Nursing", "director", "management"),
            ("Assistant Director of Nursing", "Director of Nursing", "director", "management"),
            ("Head of Growth", "Head of Growth", "director", "management"),
            ("Product Manager", "Product Manager", "mid", "individual"),
            ("HR Business Partner", "HR Business Partner", "mid", "individual"),
        ],
    )
    def test_title_that_leads_people_does_so_in_a_guide_to_it(
        self, reads: Reads, title: str, role: str, seniority: str, track: str
    ) -> None:
        guide = reads("Career Path", "1", title, "3-5 years", "Runs the day.", role=role)
        assert rows(guide, "levels", "title", "seniority", "track") == [(title, seniority, track)]


class TestSkills:
    """Brackets of skills."""

    @pytest.mark.parametrize(
        ("item", "name", "examples"),
        [
            (
                "Market principles (e.g., supply and demand, moral hazard)",
                "Market principles",
                ["supply and demand", "moral hazard"],
            ),
            ("Cloud basics (e.g., AWS (EC2, S3), Azure)", "Cloud basics", ["AWS (EC2, S3)", "Azure"]),
            ("Laboratory work (PCR, ELISA, and flow cytometry)", "Laboratory work", ["PCR", "ELISA", "flow cytometry"]),
            ("Office work (e.g. Word and Excel)", "Office work", ["Word", "Excel"]),
            ("Food safety (HACCP)", "Food safety (HACCP)", []),
            ("Containers (Docker and Kubernetes)", "Containers (Docker and Kubernetes)", []),
        ],
    )
    def test_lists_in_brackets_are_examples(self, reads: Reads, item: str, name: str, examples: list[str]) -> None:
        guide = reads("Skills & Qualifications", "Technical Skills", f"• {item}")
        assert rows(guide, "skills", "name", "examples") == [(name, examples)]


class TestFiguresOfTheText:
    """Figures beside words with a capital."""

    @pytest.mark.parametrize("words", ["Spend 60–70% of the week on it.", "Deadlines: Juggle 3-5 tasks at once."])
    def test_range_behind_the_first_word_of_a_sentence_is_a_figure(self, reads: Reads, words: str) -> None:
        guide = reads("What does a Pastry Chef do?", "Key Responsibilities", f"• {words}")
        assert len(guide.records["mentions"]) == 1

    @pytest.mark.parametrize("words", ["Files ICD 10-12 forms.", "Needs Windows 10 or Form 1099."])
    def test_names_are_none(self, reads: Reads, words: str) -> None:
        guide = reads("What does a Pastry Chef do?", "Key Responsibilities", f"• {words}")
        assert guide.records["mentions"] == []


class TestLearning:
    """Programmes, and who awards certifications."""

    @pytest.mark.parametrize(
        ("sentence", "name", "low", "high", "cost"),
        [
            ("The FAA Academy program runs 3-5 months.", "FAA Academy program", 3, 5, None),
            ("Bootcamps are quick. They last 2-4 months and cost $8,000.", "Bootcamps", 2, 4, 8_000),
            ("A two-year associate degree costs $7,000.", "two-year associate degree", 24, None, 7_000),
            ("A 6-month certificate costs $900.", "6-month certificate", 6, None, 900),
            ("Short courses are completed in 2 months for around $500.", "Short courses", 2, None, 500),
            ("Expect to spend $2,000 on a diploma program lasting 4 months.", "diploma program", 4, None, 2_000),
        ],
    )
    def test_programme_has_its_length_and_cost(
        self, reads: Reads, sentence: str, name: str, low: float, high: float | None, cost: float | None
    ) -> None:
        guide = reads("Education & Training", sentence)
        found = rows(guide, "education", "kind", "name", "duration_months_min", "duration_months_max", "cost_minimum")
        assert found == [("program", name, low, high, cost)]

    def test_each_certification_keeps_who_awards_it(self, reads: Reads) -> None:
        words = (
            "Choose the Certified Scrum Product Owner (CSPO) from Scrum Alliance and the Product Management Certificate (PMC)"
            " offered by Product School."
        )
        guide = reads("Skills & Qualifications", words)
        assert rows(guide, "education", "acronym", "issuer") == [("CSPO", "Scrum Alliance"), ("PMC", "Product School")]


class TestNetworks:
    """Organisations, conferences and whom they serve."""

    def support(self, reads: Reads, words: str) -> list[tuple[Any, ...]]:
        guide = reads("Diversity & Inclusion in Pastry Chef Roles", "Resources & Support Networks", words)
        return rows(guide, "resources", "kind", "name", "acronym", "audience")

    def test_conferences_may_be_listed_by_name(self, reads: Reads) -> None:
        assert self.support(
            reads, "Conferences such as SIGGRAPH, Women in Games, and the Game Developers Conference (GDC) help."
        ) == [
            ("conference", "SIGGRAPH", None, None),
            ("conference", "Women in Games", None, None),
            ("conference", "Game Developers Conference", "GDC", None),
        ]

    def test_elided_article_is_part_of_a_name(self, reads: Reads) -> None:
        assert self.support(reads, "Les Dames d'Escoffier International (LDEI) supports women in food and hospitality.") == [
            ("organization", "Les Dames d'Escoffier International", "LDEI", "women in food and hospitality")
        ]

    def test_audience_ends_where_the_next_clause_begins(self, reads: Reads) -> None:
        assert self.support(reads, "Women in Baking (WIB) connects and supports young bakers and provides grants.") == [
            ("organization", "Women in Baking", "WIB", "young bakers")
        ]

    def test_people_one_goes_to_meet_are_no_audience(self, reads: Reads) -> None:
        (row,) = self.support(reads, "The Bakers Guild Forum (BGF) is a good place to meet recruiters.")
        assert row[3] is None


class TestPlans:
    """Plans of the publisher."""

    def test_prices_in_other_forms_open_a_plan(self, reads: Reads) -> None:
        blocks = (
            "Himalayas\n\n$0\nJob alerts\nWeekly",
            "Himalayas Plus\n\n$9/month\nJob alerts\nDaily",
            "Himalayas for Teams\n\nCustom\nJob alerts",
        )
        guide = reads("Land your dream job with Himalayas Plus", *blocks)
        assert rows(guide, "plans", "plan", "price", "period", "feature", "value") == [
            ("Himalayas", 0, None, "Job alerts", "Weekly"),
            ("Himalayas Plus", 9, "month", "Job alerts", "Daily"),
            ("Himalayas for Teams", None, None, "Job alerts", None),
        ]


def test_every_place_is_the_slice_of_the_text_it_points_at(reads: Reads) -> None:
    guide = reads(
        "Global Pastry Chef Opportunities", "Global Salaries", "Pay in\u00a0Sweden is SEK\u00a0280\u00a0000–350\u00a0000."
    )
    lines = guide.document.raw.split("\n")
    for place in guide.records["places"]:
        said = place.model_dump()
        if said["line_start"] == said["line_end"]:
            assert lines[said["line_start"] - 1][said["column_start"] - 1 : said["column_end"] - 1] == said["source_text"]
    assert [row[1:4] for row in regions(guide)] == [("SEK", 280_000, 350_000)]

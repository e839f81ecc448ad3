"""Pay in sentences, list items and headings of pages no layout knows: what it is, whose, and what is none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_25", "percentile_75", "percentile_90", "value")


@pytest.fixture
def pay(tmp_path: Path) -> Any:
    def pay(text: str) -> list[dict[str, Any]]:
        path = tmp_path / "glazier.md"
        path.write_text(f"# Glazier Career Guide\n\n{text}\n", encoding="utf-8")
        return [_stated(record) for record in read_guide(path).records["salaries"]]

    return pay


def _stated(record: Any) -> dict[str, Any]:
    names = ("scope", "title", "place", "country", "period", *FIGURES, "open_ended")
    stated = {name: getattr(record, name) for name in names}
    return {name: value for name, value in stated.items() if value not in (None, False, "year")}


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("A glazier makes an average of £17.40 an hour.", {"scope": "headline", "period": "hour", "mean": 17.4}),
        ("Glaziers earn a median salary of £31,000.", {"scope": "headline", "median": 31000}),
        ("The pay of a glazier starts at £22,000.", {"scope": "headline", "minimum": 22000}),
        ("Foremen can earn up to £52,000.", {"scope": "occupation", "title": "Foremen", "maximum": 52000}),
        ("The average salary for welders is £33,000.", {"scope": "occupation", "title": "welders", "mean": 33000}),
        ("Certified glaziers earn £37,000.", {"scope": "occupation", "title": "Certified glaziers", "value": 37000}),
        ("Glaziers in shipyards earn £37,000.", {"scope": "occupation", "title": "Glaziers in shipyards", "value": 37000}),
        ("Most glaziers in this trade earn £37,000.", {"scope": "headline", "value": 37000}),
        ("As of 2020, the median salary for glaziers was £37,000.", {"scope": "headline", "median": 37000}),
        ("Workers in this field earn £30,000 on average.", {"scope": "headline", "mean": 30000}),
        (
            "Pay is typically between £26,000 and £34,000.",
            {"scope": "prose", "minimum": 26000, "maximum": 34000},
        ),
        ("The top 10 percent earn about £48,000.", {"scope": "headline", "percentile_90": 48000}),
        ("The lowest 25% of glaziers earned less than £24,000.", {"scope": "headline", "percentile_25": 24000}),
        ("Senior glaziers earn £40,000.", {"scope": "level", "title": "Senior glaziers", "value": 40000}),
        (
            "The median wage for trainee glaziers is £19,000.",
            {"scope": "level", "title": "trainee glaziers", "median": 19000},
        ),
        (
            "Glaziers in Alberta earn CAD 61,000.",
            {"scope": "region", "place": "Alberta", "value": 61000},
        ),
        ("A glazier is paid £36,000 on average.", {"scope": "headline", "mean": 36000}),
        ("Pay can go up to £52,000 or more.", {"scope": "headline", "maximum": 52000, "open_ended": True}),
        (
            "In the stained glass industry, workers earn an average of £47,000.",
            {"scope": "industry", "title": "stained glass industry", "mean": 47000},
        ),
        (
            "In Leeds: senior glaziers earn £41,000.",
            {"scope": "level", "title": "senior glaziers", "place": "Leeds", "value": 41000},
        ),
        (
            "The median pay of all fitters and roofers is £29,000.",
            {"scope": "occupation", "title": "all fitters and roofers", "median": 29000},
        ),
        (
            "Trainee glaziers in Leeds earn £19,000.",
            {"scope": "level", "title": "Trainee glaziers", "place": "Leeds", "value": 19000},
        ),
        (
            "Apprentices, with 1 – 3 years of experience, earn £21,000.",
            {"scope": "level", "title": "Apprentices", "value": 21000},
        ),
        ("Glaziers earn 7 to 8 lakhs per year.", {"scope": "prose", "minimum": 700000, "maximum": 800000}),
    ],
)
def test_a_sentence_says_what_a_sum_is_and_whose(pay: Any, sentence: str, stated: dict[str, Any]) -> None:
    assert pay(sentence) == [stated]


def test_a_sum_said_again_for_another_period_has_the_owner_of_the_first(pay: Any) -> None:
    assert pay("The average wage for senior glaziers is £18 an hour, or about £37,000 a year.") == [
        {"scope": "level", "title": "senior glaziers", "period": "hour", "mean": 18},
        {"scope": "level", "title": "senior glaziers", "mean": 37000},
    ]


def test_the_owner_of_a_listed_sum_is_its_label_under_the_label_of_its_list(pay: Any) -> None:
    rows = pay(
        "## Salary\n\n**Trainee (0-1 year):**\n- Small firms: £18-21k\n- **Average:** £20k\n\n**Senior:**\n- £35k (small firms)"
    )
    assert rows == [
        {"scope": "level", "title": "Small firms, Trainee", "minimum": 18000, "maximum": 21000},
        {"scope": "level", "title": "Trainee", "mean": 20000},
        {"scope": "level", "title": "small firms, Senior", "value": 35000},
    ]


def test_one_line_may_name_several(pay: Any) -> None:
    assert pay("## Pay\n\n- Glassworks: £22-25k (trainee), £40-52k (9+ years)\n- By rank (Entry: £20-24k, Senior: £38-45k)") == [
        {"scope": "level", "title": "Glassworks, trainee", "minimum": 22000, "maximum": 25000},
        {"scope": "level", "title": "Glassworks, 9+ years", "minimum": 40000, "maximum": 52000},
        {"scope": "level", "title": "Entry", "minimum": 20000, "maximum": 24000},
        {"scope": "level", "title": "Senior", "minimum": 38000, "maximum": 45000},
    ]


def test_pay_under_the_heading_of_a_level_is_of_that_level(pay: Any) -> None:
    assert pay(
        "### Junior Glazier (0-2 years)\n\n**Salary Range:** £21,000 - £27,000\n\n### Master Glazier – £45,000-£60,000"
    ) == [
        {"scope": "level", "title": "Junior Glazier", "minimum": 21000, "maximum": 27000},
        {"scope": "occupation", "title": "Master Glazier", "minimum": 45000, "maximum": 60000},
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "Students pay £5,000 to £9,000 a year in tuition.",
        "A signing bonus of £2,000 is usual.",
        "Firms with a revenue of £1 million to £5 million hire most.",
        "The average salary allows houses of £200,000 to £300,000.",
        "A licence adds £3,000 to £5,000 to your salary.",
        "Pay rises by £2,000 to £4,000 after the exam.",
        "The exam fee is £300.",
        "Impact: +£2,000-3,000 a year",
        "Employers pay £3,000 to £5,000 for relocation.",
    ],
)
def test_other_sums_are_no_pay(pay: Any, sentence: str) -> None:
    assert pay(f"## Money\n\n{sentence}") == []


def test_what_one_person_was_paid_is_a_story(pay: Any) -> None:
    assert pay("## Success Stories\n\n- First job: Junior glazier, £21,000 a year") == []


def test_a_word_for_another_sum_that_says_who_does_a_job_is_none(pay: Any) -> None:
    assert [row["title"] for row in pay("## Pay\n\n- Loan Officer: £40,000 - £50,000\n- Insurance Agent: £30,000 - £36,000")] == [
        "Loan Officer",
        "Insurance Agent",
    ]


def test_a_sum_under_pay_that_nothing_calls_pay_is_told(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text("# Glazier\n\n## Salary\n\nWhat all the trade quotes to newcomers is near £40,000.\n", encoding="utf-8")
    guide = read_guide(path)
    assert guide.records["salaries"] == []
    assert [(trouble.reason, trouble.line) for trouble in guide.troubles if trouble.table] == [("unread-pay", 5)]


def test_pay_in_the_head_of_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text(
        "---\ntitle: Glazier\nmin_salary: $ 41,500\nmax_salary: $ 60,250\nmax_files: 1000\n---\n\nCuts glass.\n", encoding="utf-8"
    )
    guide = read_guide(path)
    stated = [_stated(record) for record in guide.records["salaries"]]
    assert stated == [{"scope": "headline", "minimum": 41500, "maximum": 60250}]


def test_each_subject_of_a_sentence_has_its_own_pay(pay: Any) -> None:
    assert pay("## Salary\n\nTrainees get £18-20k by firm, mid-level fitters earn £24-30k, and senior fitters earn £35-40k.") == [
        {"scope": "level", "title": "Trainees", "minimum": 18000, "maximum": 20000},
        {"scope": "level", "title": "mid-level fitters", "minimum": 24000, "maximum": 30000},
        {"scope": "level", "title": "senior fitters", "minimum": 35000, "maximum": 40000},
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "As a rough guide £28,000 is about $36,000 in the money of others.",
        "The coming rise to a £13 an hour minimum wage would work out to £27,000 a year.",
        "Further towns worth a look include Millbrook (£31,000).",
        'Do not say: "I need £40,000 a year to pay my rent"',
        'Say: "I was told that glaziers earn £38,000, and that is what I want"',
    ],
)
def test_words_of_a_sentence_are_nobodys_name_and_a_quoted_sum_is_nobodys_pay(pay: Any, sentence: str) -> None:
    assert pay(f"## Salary\n\n{sentence}") == []


def test_pay_that_was_left_out_because_nobody_is_named_is_told(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text(
        "# Glazier Career Guide\n\n## Salary\n\nFurther towns worth a look include Millbrook (£31,000).\n", encoding="utf-8"
    )
    told = [trouble for trouble in read_guide(path).troubles if trouble.reason == "unread-pay"]
    assert [(trouble.line, trouble.found) for trouble in told] == [(5, "£31,000")]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("Their salary is £31,000.", [{"scope": "headline", "value": 31000}]),
        ("The mean was £31,000.", [{"scope": "headline", "mean": 31000}]),
        (
            "Juniors get £20,000-25,000 pa, seniors 30-35K GBP.",
            [
                {"scope": "level", "title": "Juniors", "minimum": 20000, "maximum": 25000},
                {"scope": "level", "title": "seniors", "minimum": 30000, "maximum": 35000},
            ],
        ),
        (
            "Glaziers earn between £30,000 and over £60,000.",
            [{"scope": "prose", "minimum": 30000, "maximum": 60000, "open_ended": True}],
        ),
        (
            "The average is £17.40 an hour. The median is £36,000.",
            [{"scope": "headline", "period": "hour", "mean": 17.4}, {"scope": "headline", "median": 36000}],
        ),
    ],
)
def test_words_that_name_nobody_and_sums_that_are_not_paid_for_one_period(pay: Any, text: str, stated: list[Any]) -> None:
    assert pay(f"## Salary\n\n{text}") == stated


def test_sums_behind_signs_that_cannot_be_one_money_are_two_statements(pay: Any) -> None:
    assert pay("## Salary\n\nThe median is $40,000. The mean is £41,000.") == [
        {"scope": "headline", "median": 40000},
        {"scope": "headline", "mean": 41000},
    ]


def test_a_question_of_what_one_will_earn_heads_pay(pay: Any) -> None:
    assert pay("## How much will I earn?\n\nStarters begin at £22,000 a year.")[0]["minimum"] == 22000


def test_a_level_may_stand_behind_its_sum(pay: Any) -> None:
    assert pay("## Average salary\n\n- £18,000 Starter\n- £31,000 \u2013 senior\n- £35,000 a year\n") == [
        {"scope": "level", "title": "Starter", "mean": 18000},
        {"scope": "level", "title": "senior", "mean": 31000},
        {"scope": "headline", "mean": 35000},
    ]


def test_a_sentence_about_something_else_is_no_headline(pay: Any) -> None:
    assert pay("## Salary\n\nWork at night pays more, with an average of £32 an hour.") == []


def test_a_sum_that_a_sentence_calls_nothing_is_no_part_of_a_range(pay: Any) -> None:
    rows = pay("## Salary\n\n- Trainees: begin at £20,000-£25,000, with larger workshops offering closer to £30,000 later.")
    assert not [row for row in rows if "value" in row and "minimum" in row]


def test_lines_of_a_paragraph_that_each_have_a_label_are_read_apart(pay: Any) -> None:
    rows = pay("## Salary\n\nApprentice (0 to 3 years): between £17k and £19k.\nMaster: £40k a year.")
    assert [(row.get("title"), row.get("minimum"), row.get("value")) for row in rows] == [
        ("Apprentice", 17000, None),
        ("Master", None, 40000),
    ]


def test_those_at_one_end_of_whom_no_share_is_given_are_not_the_role(pay: Any) -> None:
    assert pay("The lowest paid earned £19,000 last year.") == []


def test_a_word_that_hedges_a_sum_is_no_name(pay: Any) -> None:
    stated = pay("Best paid states:\n\n- Ohio: Around $42,000 – $48,000 per year. Steady work!\n")
    assert stated == [{"scope": "region", "place": "Ohio", "minimum": 42000, "maximum": 48000}]


def test_sentences_of_two_paragraphs_make_no_row_together(tmp_path: Path) -> None:
    path = tmp_path / "trades.md"
    path.write_text(
        "# Trades\n\nShops pay £2,100 a month on average.\n\nPay is £2,400 to £2,900 a month.\n",
        encoding="utf-8",
    )
    stated = [_stated(record) for record in read_guide(path).records["salaries"]]
    assert len(stated) == 2
    assert {"mean", "maximum"} not in [set(row) for row in stated]


def test_a_heading_names_whom_the_sums_of_its_section_are_paid_to(tmp_path: Path) -> None:
    path = tmp_path / "trades.md"
    path.write_text("# Trades that pay\n\n## 2. Glaziers:\n\nSalaries range from £26,000 to £34,000.\n", encoding="utf-8")
    assert [_stated(record)["title"] for record in read_guide(path).records["salaries"]] == ["Glaziers"]


def test_the_last_word_of_the_role_makes_its_pay_none_of_a_level(tmp_path: Path) -> None:
    path = tmp_path / "library-assistant.md"
    path.write_text("# Library Assistant\n\n## Average Library Assistant Salary\n\nThey earn £21,000 a year.\n", encoding="utf-8")
    assert [_stated(record)["scope"] for record in read_guide(path).records["salaries"]] == ["headline"]


@pytest.mark.parametrize("both", ["£24,000/£28,000", "£24,000 / £28,000", "£24,000 or £28,000", "£24,000 (or £28,000)"])
def test_two_sums_that_a_sign_or_a_word_parts_are_of_one_owner(pay: Any, both: str) -> None:
    stated = pay(f"## Salary\n\n- Junior glazier: {both} a year")
    assert [(one["scope"], one["title"], one["value"]) for one in stated] == [
        ("level", "Junior glazier", 24000),
        ("level", "Junior glazier", 28000),
    ]


def test_a_median_outside_the_range_of_its_sentence_is_of_another_statement(pay: Any) -> None:
    stated = pay("## Gehalt\n\nDas Gehalt liegt bei 2.600 bis 2.670 €/Monat, der Median etwa 3.100 €.")
    assert [{name for name in FIGURES if name in one} for one in stated] == [{"minimum", "maximum"}, {"median"}]


def test_pay_that_is_shown_as_it_stands_is_read(pay: Any) -> None:
    stated = pay("## Salary\n\n```\nJunior (0-2 years):  £24,000\nSenior:              £34,000 - £40,000\n```")
    assert [(one["title"], one.get("value"), one.get("maximum")) for one in stated] == [
        ("Junior", 24000, None),
        ("Senior", None, 40000),
    ]


@pytest.mark.parametrize("code", ["```\njunior: £24,000\nsenior: £34,000\n```", "    junior = £24,000"])
def test_sums_of_pay_in_code_are_told_once(tmp_path: Path, code: str) -> None:
    path = tmp_path / "glazier.md"
    path.write_text(f"# Glazier\n\n## Salary\n\n{code}\n\n## Prices\n\n    glass = £500\n", encoding="utf-8")
    guide = read_guide(path)
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "unread-pay"] == ["£24,000"]
    assert guide.records["salaries"] == []


def test_a_clause_says_what_its_own_sum_is_paid_for(pay: Any) -> None:
    stated = pay("## Salary\n\nThe average annual salary is £31,000 and the average hourly wage is about £15.20.")
    assert [(one.get("period", "year"), one["mean"]) for one in stated] == [("year", 31000), ("hour", 15.2)]


def test_a_year_s_sum_beside_an_hourly_one_is_by_the_year(pay: Any) -> None:
    (stated,) = pay("## Salary\n\nThe average pay is around £31,000, or what the hourly paid make in overtime.")
    assert (stated.get("period", "year"), stated["mean"]) == ("year", 31000)


def test_sentences_of_two_items_that_name_nobody_are_two_statements(tmp_path: Path) -> None:
    path = tmp_path / "pay.md"
    items = "- Pay has a median of £31,000 for some.\n\n- Pay has an average of £45,000 for others.\n"
    path.write_text(f"# Summary\n\n## Salary\n\n{items}", encoding="utf-8")
    stated = [_stated(record) for record in read_guide(path).records["salaries"]]
    assert [(one.get("median"), one.get("mean")) for one in stated] == [(31000, None), (None, 45000)]


def test_a_share_of_people_is_nobody_to_name(pay: Any) -> None:
    assert pay("## Salary\n\nAbout 40% of glaziers earn over £50,000 a year.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The average pay across all professions is £33,000.",
        "The median wage for all workers is £33,000.",
        "Pay averages £33,000 for all occupations.",
        "The highest paying state at £44,000 is Ohio.",
        "The highest-paying industry pays £44,000.",
    ],
)
def test_what_all_who_work_or_one_group_of_several_earn_is_not_the_pay_of_the_role(pay: Any, sentence: str) -> None:
    assert pay(f"## Salary\n\n{sentence}") == []
    assert pay(f"## Salary\n\nGlaziers earn a median of £31,000. {sentence}") == [{"scope": "headline", "median": 31000}]


def test_pay_held_against_that_of_all_who_work_is_that_of_the_role(pay: Any) -> None:
    said = "## Salary\n\nCompared with all occupations, glaziers earn a lot: a median of £61,000."
    assert pay(said) == [{"scope": "headline", "median": 61000}]


@pytest.mark.parametrize("mark", [" •", ",", " |", " –", " and"])
def test_the_label_of_the_next_sum_says_nothing_of_the_one_before(pay: Any, mark: str) -> None:
    entry, middle = pay(f"## Salary\n\nEntry Salary (£23k){mark} Median Salary (£31k)")
    assert entry == {"scope": "level", "title": "Entry", "value": 23000}
    assert middle == {"scope": "headline", "median": 31000}


def test_a_sentence_says_the_sum_before_it_anew_by_the_month(pay: Any) -> None:
    stated = pay(
        "- Band 5: Newcomers start here. Salaries range from £28,000 to £34,000 annually. "
        "Monthly, this is about £2,300 to £2,800.\n"
    )
    assert stated == [
        {"scope": "level", "title": "Band 5", "minimum": 28000, "maximum": 34000},
        {"scope": "level", "title": "Band 5", "period": "month", "minimum": 2300, "maximum": 2800},
    ]


def test_a_part_of_a_heading_names_the_level_paid_below(pay: Any) -> None:
    stated = pay("## Band 6 – Experienced Glazier\n\nWith some years behind them they earn between £35,000 and £42,000.\n")
    assert [row["title"] for row in stated] == ["Experienced Glazier"]


def test_the_same_sum_in_another_currency_is_no_row_of_its_own(pay: Any) -> None:
    assert [row["mean"] for row in pay("The average salary for glaziers is AUD 92,700 (€58,300).")] == [92700]


def test_a_sum_of_pay_that_a_noun_of_no_known_kind_counts_is_told(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text("# Glazier\n\nThey are sought, with an average salary on offer of £41,000.\n", encoding="utf-8")
    assert [trouble.reason for trouble in read_guide(path).troubles if trouble.reason == "unread-pay"] == ["unread-pay"]


def test_compounds_of_german_name_pay_and_what_is_none_by_their_parts(pay: Any) -> None:
    stated = pay("Ein Glaser erhält ein Fixgehalt zwischen 36.000 und 40.000 Euro im Jahr, dazu 3.000 Euro Bonuszahlung.")
    assert [(row["minimum"], row["maximum"]) for row in stated] == [(36000, 40000)]


def test_the_name_between_average_and_salary_is_whose_it_is(pay: Any) -> None:
    stated = pay("The average welder salary is £50,000.\n\nThe average glazier salary is £40,000.")
    assert [row.get("title") for row in stated] == ["welder", None]
    stated = {"scope": "level", "title": "starting salary", "place": "Leeds", "mean": 30000}
    assert pay("In Leeds the average starting salary is £30,000.") == [stated]


def test_a_rate_for_other_work_is_not_that_of_the_role(pay: Any) -> None:
    assert pay("The average rate for gutter work is £32 an hour.") == []


def test_a_letter_that_counts_headings_and_a_bracket_are_no_part_of_a_name(tmp_path: Path) -> None:
    path = tmp_path / "trades.md"
    path.write_text(
        "# Trades in demand\n\n### B. Master Glaziers (MGs)\n\n- Salary: £26,000–34,000 per year.\n", encoding="utf-8"
    )
    assert [_stated(record)["title"] for record in read_guide(path).records["salaries"]] == ["Master Glaziers"]


def test_labels_one_below_the_other_say_each_for_how_long_it_is(tmp_path: Path) -> None:
    path = tmp_path / "glazier.txt"
    path.write_text("Glazier Career Guide\n\nSalary\n\nMedian: £31,000\nMaximum: £40,000\nHourly: £15.50", encoding="utf-8")
    assert [_stated(record) for record in read_guide(path).records["salaries"]] == [
        {"scope": "headline", "median": 31000, "maximum": 40000},
        {"scope": "headline", "period": "hour", "value": 15.5},
    ]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        (
            "According to one survey, the average pay of a welder works out at £17 an hour.",
            {"scope": "occupation", "title": "welder", "period": "hour", "mean": 17},
        ),
        ("The average electrician’s income is £36,000 a year.", {"scope": "occupation", "title": "electrician", "mean": 36000}),
        ("Paid well: Roofer (£51,000) the highest of all", {"scope": "occupation", "title": "Roofer", "value": 51000}),
        (
            "## Pay\n\n**Roofer**\n- Junior: £20k - £24k",
            {"scope": "level", "title": "Roofer, Junior", "minimum": 20000, "maximum": 24000},
        ),
        (
            "## Pay\n\n- **Roofer**:\n\nThe average salary is £28,000.",
            {"scope": "occupation", "title": "Roofer", "mean": 28000},
        ),
        ("## Pay\n\n- New Jersey: $123,000", {"scope": "region", "place": "New Jersey", "value": 123000}),
        (
            "The average pay of a glazier with median experience is £31,000.",
            {"scope": "headline", "mean": 31000},
        ),
    ],
)
def test_a_name_is_no_introduction_and_holds_no_words_around_it(pay: Any, text: str, stated: dict[str, Any]) -> None:
    assert pay(text) == [stated]


def test_years_that_one_is_old_are_part_of_the_name(pay: Any) -> None:
    assert [row["title"] for row in pay("## Pay\n\n- 18-20 years old: £7.49 per hour")] == ["18-20 years old"]


def test_a_currency_in_words_makes_a_sum_in_brackets_the_one_before_it(pay: Any) -> None:
    assert [row["mean"] for row in pay("Glaziers earn an average of R179,000 ($17,578 Canadian) a year.")] == [179000]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Half of all glaziers earned less than £31,000.", {"median": 31000}),
        ("One in ten glaziers earn more than £48,000.", {"percentile_90": 48000}),
        ("90% of glaziers earn less than £48,000.", {"percentile_90": 48000}),
        (
            "The lowest-paid tenth earned under £22,000, the best-paid tenth over £48,000.",
            {"percentile_10": 22000, "percentile_90": 48000},
        ),
        (
            "## Salary\n\nThe 25th percentile is £26,000, the 50th £31,000, and the 75th £36,000.",
            {"percentile_25": 26000, "median": 31000, "percentile_75": 36000},
        ),
    ],
)
def test_a_share_of_people_ends_at_a_percentile(pay: Any, sentence: str, stated: dict[str, Any]) -> None:
    assert pay(sentence) == [{"scope": "headline", **stated}]


@pytest.mark.parametrize(
    "sentence",
    [
        "More than half of glaziers earn over £31,000.",
        "About 40% of glaziers earn over £31,000.",
        "Around 12 of their 225 glaziers make at least £200,000 a year.",
        "Nine firms say that 3 out of 14 glaziers earn over £90,000.",
    ],
)
def test_a_share_that_is_no_percentile_makes_no_row(pay: Any, sentence: str) -> None:
    assert pay(sentence) == []


def test_a_sentence_with_a_subject_of_its_own_is_of_nobody_before_it(pay: Any) -> None:
    stated = pay("Seniors get £2,900pcm. Trainees earn £400pw.")
    assert [(row["title"], row["period"]) for row in stated] == [("Seniors", "month"), ("Trainees", "week")]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("## Salary\n\n### Typical (median)\n\n$42,000", {"median": 42000}),
        ("## Salary\n\n### Highest\n\n$70,000", {"maximum": 70000}),
        ("## Salary\n\n### Starting salary\n\n$30,000", {"minimum": 30000}),
        ("## Pay\n\n- **Top 10%**\n  - $70,000", {"percentile_90": 70000}),
        ("## Salary\n\n### Highest\n\nGlaziers earn $70,000.", {"value": 70000}),
    ],
)
def test_what_stands_over_a_lone_sum_says_what_it_is(pay: Any, text: str, stated: dict[str, Any]) -> None:
    assert pay(text) == [{"scope": "headline", **stated}]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("In Ontario the average is $52,000.", [{"scope": "region", "place": "Ontario", "mean": 52000}]),
        ("The Bureau puts the median at £31,000 per year.", [{"scope": "headline", "median": 31000}]),
        ("Glaziers earn £31,000. The average roof sells for £35,000.", [{"scope": "headline", "value": 31000}]),
    ],
)
def test_words_that_lead_to_a_centre_name_nobody(pay: Any, sentence: str, stated: list[Any]) -> None:
    assert pay("## Salary\n\n" + sentence) == stated


@pytest.mark.parametrize(
    ("sentence", "found", "rows"),
    [
        ("The highest wage in the state is £99,000.", "£99,000", 0),
        ("The lowest wage in the country is £19,000.", "£19,000", 0),
    ],
)
def test_an_end_of_a_place_and_some_of_those_paid_are_told(tmp_path: Path, sentence: str, found: str, rows: int) -> None:
    path = tmp_path / "glazier.md"
    path.write_text(f"# Glazier Career Guide\n\n## Salary\n\n{sentence}\n", encoding="utf-8")
    guide = read_guide(path)
    assert len(guide.records["salaries"]) == rows
    assert [trouble.found for trouble in guide.troubles if trouble.reason == "unread-pay"] == [found]


def test_a_sum_above_the_title_is_read(tmp_path: Path) -> None:
    path = tmp_path / "schools.txt"
    path.write_text(
        "Choose a school of the trade.\nGlaziers earn a median salary of $33,400 per year, and schools teach them the trade.\n"
        "Glazing Schools\nSchools are many and all of them have windows to practise on from the first day to the last of them.\n",
        encoding="utf-8",
    )
    (row,) = read_guide(path).records["salaries"]
    assert (row.median, row.line_start) == (33_400, 2)  # type: ignore[attr-defined]


@pytest.mark.parametrize("sentence", ["It starts at around £32, 842.", "It starts at £32, 842 a year."])
def test_a_sum_that_a_blank_tears_apart_is_none(tmp_path: Path, sentence: str) -> None:
    path = tmp_path / "glazier.md"
    path.write_text(f"# Glazier\n\n## Pay\n\nPay is good. {sentence}\n", encoding="utf-8")
    assert read_guide(path).records["salaries"] == []


def test_signs_before_sums_are_no_bullets(tmp_path: Path) -> None:
    path = tmp_path / "glazier.md"
    path.write_text("# Glazier\n\n## Pay\n\n~50k GBP a year for juniors\n~60k GBP a year for seniors\n", encoding="utf-8")
    rows = read_guide(path).records["salaries"]
    assert [(row.value, row.approximate) for row in rows] == [(50_000, True), (60_000, True)]  # type: ignore[attr-defined]

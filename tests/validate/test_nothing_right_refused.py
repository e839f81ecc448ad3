"""What an editor would not call wrong, and what he would all the same."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from careerdata.document.tables import Tables
from careerdata.records.career import Level
from careerdata.validate import catalogue
from careerdata.validate.examples.sample_guide import GUIDE
from careerdata.validate.finding import Finding
from careerdata.validate.runner import Runner

Reading = Callable[[Mapping[str, bytes]], Tables]

PATH = "guides/potter.md"
PAGE = "# Potter Career Guide\n\nPotters make pots of clay.\n\n"


def found(read_files: Reading, text: str, path: str = PATH) -> list[Finding]:
    return Runner(catalogue.table_rules()).run(read_files({path: text.encode()}))


def told(read_files: Reading, text: str) -> list[str]:
    """The codes of what is told of a page as wrong."""
    return [one.code for one in found(read_files, text) if one.severity != "info"]


@pytest.mark.parametrize(
    "text",
    [
        "## Skills\n\n{% include skills.html %}\n\n## Tools\n\n- Wheel\n",
        "## Salary\n\nThe median is $41,000.\n\nRun `echo $5` to test it.\n",
        "## Certifications\n\n- Certified Potter (US)\n- Kiln Manager (ANSI)\n- AWS Certified Architect (SAA)\n",
        "import A from './a'\n\nexport const b = 3\n\n## Tools\n\n<Tabs items={['a']}>\n\n- Wheel\n\n</Tabs>\n\n{/* $5x */}\n",
        "## Salary\n\nPotters earn a median of $41,000[1] (b) a year.\n\n[1]: https://example.org\n",
        "## Tools\n\n- Wheel\n\n## Ranks\n\n_There are six ranks:_\n\n![Ranks](https://example.org/ranks.png)\n",
        "## Skills\n\n### Making\n\n- **Glaze Tools**: brush, sieve\n\n### Selling\n\n- **Glaze**: colours, prices\n",
        "## Tools\n\n- Wheel\n\n## Notes\n\nThe sign https:// means that a page is safe.\n",
        "## Salary\n\n**Fresher (0-1 year):** $20,000 - $24,000\n\n**3 Years Experience:** $30,000 - $34,000 a year\n",
        "## Tools\n\n- Wheel\n\nThe guild opens from 9 to 4.\n",
        "## Salary\n\n### Variable\n\nAsk the guild.\n",
        "## Tools\n\n- Wheel\n\n## Notes\n\nRun `echo $12ab`, <code>$??</code> and `width: 5x%` first. Is it in $ or in £?\n",
        "## Tools\n\n- Wheel\n\n## Notes\n\nOf $n$ pots of $x_1$ ounces, $0.5n$ crack: $$m = x_1^2$$.\n",
        "## Salary\n\nThe average is $17.40 an hour. The median is $36,000.\n",
        "## Salary\n\nThe median pay is $36,000, the average £17.40 an hour.\n",
        "## Salary\n\nSalaries run from $30,000 to over $60,000. The median is $41,000.\n",
        "## Salary\n\nThe median was $52,000 in 2020.\n\nThe median was $61,000 in May 2023.\n\nThe median pay is $61,000.\n",
        "## Salary\n\nThe median is $61,000 a year. Potters with experience earn from $70,000 to $80,000 a year.\n",
        "## Salary\n\n| Statistic | Value |\n| --- | --- |\n| Median pay | $41,000 |\n| Highest 10% | >$66,000 |\n",
        (
            "## Pay\n\n| Level | Base Salary | Total Comp |\n| --- | --- | --- |\n| Junior | $40K-$50K | $60K-$70K |\n"
            "| Senior | $52K-$58K | $80K-$90K |\n"
        ),
        (
            "## Levels\n\n| Level | Experience |\n| --- | --- |\n"
            "| Junior | 0-2 years |\n| Potter | 2-5 years |\n| Lead | 5+ years |\n\n"
            "## Junior (0-2 years)\n\n- Turns bowls\n\n## Lead (5+ years)\n\n- Plans shows\n\n## Salary\n\nMedian: $41,000\n"
        ),
        (
            "## Salary\n\nMedian: $41,000\n\n## Job Growth in Nevada\n\nJobs for potters will grow 31.6% from 2018 to 2028.\n\n"
            "## Job Outlook\n\nJobs for potters will grow 9% from 2020 to 2030.\n"
        ),
    ],
    ids=[
        *(
            "template",
            "code-of-pay",
            "brackets",
            "components",
            "notes",
            "picture",
            "two-lists",
            "scheme",
            "years",
            "hours",
            "unstated",
            "code",
            "formulas",
            "periods",
            "signs",
            "over",
        ),
        *("two-years", "some-only", "highest", "totals", "two-ladders", "elsewhere"),
    ],
)
def test_what_is_right_is_not_told(read_files: Reading, text: str) -> None:
    assert told(read_files, PAGE + text) == []


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("## Skills\n\n## Tools\n\n- Wheel\n", "TXT027"),
        ("## Tools\n\n- Wheel\n\n## Ranks\n\n_There are six ranks:_\n\n", "TXT035"),
        ("## Skills\n\n- Glaze tools\n- Patience\n- Glazes tools\n", "SKL002"),
        ("## Tools\n\n- Wheel\n\n## Notes\n\nSee https:// www.example.org for more.\n", "RES006"),
        ("## Salary\n\nAsk the guild.\n", "SAL008"),
        ("## Tools\n\n- Wheel\n\n## Notes\n\nFee: £?\n", "TXT017"),
        ("## Tools\n\n- Wheel\n\n## Notes\n\nThe fee of $1O,000 rose to $2O,000.\n", "TXT017"),
    ],
)
def test_what_is_wrong_beside_it_is(read_files: Reading, text: str, code: str) -> None:
    assert told(read_files, PAGE + text) == [code]


def test_a_section_is_told_of_as_unread_once_and_what_was_read_in_part_as_worth_knowing(read_files: Reading) -> None:
    page = (
        PAGE + "## Tools\n\n- Wheel\n  - Price: 20\n- Kiln\n  - Price: 90\n\n## Skills\n\n| A | B |\n| --- | --- |\n| 1 | 2 |\n"
    )
    lines = {one.code: (one.line, one.severity) for one in found(read_files, page) if one.code in ("TXT011", "TXT050")}
    assert lines == {"TXT050": (8, "info"), "TXT011": (12, "warning")}


def test_a_sum_under_a_label_for_pay_that_became_none_is_told(read_files: Reading) -> None:
    page = "Potter Career Guide\n\nPotters make pots of clay.\n\nQUICK FACTS\nAverage Salary\n$60,040\nOutlook\n7%\n"
    (one,) = [one for one in found(read_files, page, "guides/potter.txt") if one.code == "SAL008"]
    assert (one.line, one.severity) == (7, "warning")
    assert "$60,040" in one.message


def test_whoever_leads_people_may_be_paid_less_than_who_is_most_senior_of_the_others(read_files: Reading) -> None:
    items = "- Junior: $90K-$120K\n- Senior: $150K-$180K\n- Principal: $180K-$220K\n- Studio Manager: $160K-$200K\n"
    assert told(read_files, f"{PAGE}## Salary\n\n{items}") == []
    assert told(read_files, f"{PAGE}## Salary\n\n{items.replace('$180K-$220K', '$130K-$170K')}") == ["LVL004"]


@pytest.mark.parametrize(
    ("years", "low", "high"),
    [("two to five years", 2, 5), ("More than two years", 2, None), ("up to two years", None, 2), ("Two-plus years", 2, None)],
)
def test_years_of_a_level_in_words_are_read(read_files: Reading, years: str, low: float | None, high: float | None) -> None:
    page = {"guides/data-analyst.txt": GUIDE.replace("\n0-2 years\n", f"\n{years}\n").encode()}
    level = read_files(page)["levels"][0]
    assert isinstance(level, Level)
    assert (level.years_min, level.years_max) == (low, high)
    assert "LVL015" not in {one.code for one in Runner(catalogue.table_rules()).run(read_files(page))}


@pytest.mark.parametrize(
    ("title", "left"), [("[Role]", True), ("[Job Title] Career Guide", True), ("[Guide] How to Become a Potter", False)]
)
def test_a_title_that_was_left_to_fill_in_is_an_error(read_files: Reading, title: str, left: bool) -> None:
    assert ("TXT031" in told(read_files, f"# {title}\n\n## Tools\n\n- Wheel\n")) == left


def test_pay_of_a_year_of_training_that_is_not_read_is_told_under_any_heading(read_files: Reading) -> None:
    paid = "- im 1. Ausbildungsjahr: 1.110 Euro\n\nIm 3. Lehrjahr: 1.260 Euro brutto.\n"
    page = f"# Elektroniker\n\n## Ausbildung\n\nIn der Lehre:\n\n{paid}"
    assert [(one.code, one.line) for one in found(read_files, page) if one.severity == "warning"] == [
        ("TXT011", 5),
        ("SAL032", 7),
        ("SAL031", 9),
    ]

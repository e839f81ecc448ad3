"""Pay that stands twice, sums beside it that are not read, and figures nobody is paid: none goes without a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from careerdata.document.tables import Tables
from careerdata.validate.rule import GuideRule
from careerdata.validate.rules.salaries.beside import SumBesidePay
from careerdata.validate.rules.salaries.elsewhere import PaidOtherwise
from careerdata.validate.rules.salaries.implausible import Implausible
from careerdata.validate.rules.salaries.twice import PaidTwice
from careerdata.validate.rules.text.signs import SignWithoutFigure
from careerdata.validate.runner import Runner

Reading = Callable[[Mapping[str, bytes]], Tables]

TOP = "# Welder Salary Guide\n\nWelders join metal by heat.\n\n## Salary by level\n\n"
TABLE = "| Level | Annual salary |\n|---|---|\n| Junior Welder | £30,000 |\n| Senior Welder | £50,000 |\n"


def told(read_files: Reading, rule: type[GuideRule], text: str, name: str = "welder.md") -> list[tuple[int, str]]:
    found = Runner([rule()]).run(read_files({name: (TOP + text).encode()}))
    return [(one.line, one.message) for one in found]


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        (f"{TABLE}| Junior Welder | £36,000 |\n", 11, "the pay of Junior Welder is £36,000 here, £30,000 before"),
        (f"{TABLE}| JUNIOR  WELDER | £36,000 |\n", 11, "the pay of JUNIOR WELDER is £36,000 here, £30,000 before"),
        (f"{TABLE}| Junior Welder | £30,000 |\n", 11, "the pay of Junior Welder stands twice"),
        (
            "- Junior Welder: £30,000 - £34,000 a year\n- Welder: £50,000 a year\n- Junior Welder: £28,000 - £34,000 a year\n",
            9,
            "the minimum of Junior Welder is £28,000 here, £30,000 before",
        ),
        (
            "Junior welders earn £30,000 a year. Junior welders earn £36,000 a year.\n",
            7,
            "the pay of Junior welders is £36,000 here, £30,000 before",
        ),
        (
            "- Junior Welder: £30,000 to £34,000\n- Junior Welder: £45,000\n",
            8,
            "the pay of Junior Welder is £45,000 here, £30,000 to £34,000 before",
        ),
        (
            "- Junior Welder: £45,000\n- Junior Welder: £30,000 - £34,000\n",
            8,
            "the pay of Junior Welder is £30,000 to £34,000 here, £45,000 before",
        ),
        (
            "| Level | Median salary | Median salary |\n|---|---|---|\n| Junior Welder | £30,000 | £36,000 |\n",
            9,
            "the median of Junior Welder is £36,000 here, £30,000 before",
        ),
    ],
)
def test_pay_that_stands_twice_is_told(read_files: Reading, text: str, line: int, says: str) -> None:
    assert told(read_files, PaidTwice, text) == [(line, says)]


@pytest.mark.parametrize(
    "text",
    [
        TABLE,
        f"{TABLE}\n### In shipyards\n\n{TABLE.replace('£30', '£36')}",
        f"In shops:\n\n{TABLE}\nIn shipyards:\n\n{TABLE.replace('£30', '£36')}",
        "| Level | 2023 | 2024 |\n|---|---|---|\n| Junior Welder | £30,000 | £36,000 |\n",
        "| Level | Small firm | Large firm |\n|---|---|---|\n| Junior Welder | £30,000 | £36,000 |\n",
        "| Level | Firm | Yearly pay |\n|---|---|---|\n| Junior Welder | Acme | £30,000 |\n| Junior Welder | Bolt | £36,000 |\n",
        "- Junior Welder (days): £30,000 a year\n- Junior Welder (nights): £36,000 a year\n",
        "- Junior welder: £30,000 base, £36,000 total a year\n",
    ],
)
def test_pay_that_something_tells_apart_is_not(read_files: Reading, text: str) -> None:
    assert told(read_files, PaidTwice, text) == []


@pytest.mark.parametrize("both", ["£30,000/£36,000", "£30,000 or £36,000", "£30,000; £36,000", "£30,000 (Leeds), £36,000 (York)"])
def test_a_second_sum_beside_pay_is_told(read_files: Reading, both: str) -> None:
    text = TABLE.replace("£30,000", both)
    assert told(read_files, SumBesidePay, text) == [(9, "no row was made of £36,000, which stands beside £30,000")]


@pytest.mark.parametrize(
    "text", ["- Junior welder: £24,000/£28,000 a year\n", "A junior welder earns £24,000 or £28,000 a year.\n"]
)
def test_a_second_sum_of_one_owner_is_pay_of_the_same_and_told(read_files: Reading, text: str) -> None:
    [(line, message)] = told(read_files, PaidTwice, text)
    assert line == 7
    assert message.lower().endswith("is £28,000 here, £24,000 before")


def test_a_second_sum_in_mark_up_is_told(read_files: Reading) -> None:
    page = "<table><tr><th>Level<th>Salary a year<tr><td>Junior Welder<td><span class=x>£9,000</span> <b>£30,000</b></table>"
    assert [message for _, message in told(read_files, SumBesidePay, page, "welder.html")] == [
        "no row was made of £30,000, which stands beside £9,000"
    ]


def test_what_stands_where_the_other_end_of_a_range_would_and_is_none_is_told(read_files: Reading) -> None:
    text = TABLE.replace("£30,000", "£30,000 - 36.00")
    message = "no end of a range can be read of '36.00', which stands behind £30,000"
    assert told(read_files, SumBesidePay, text) == [(9, message)]


@pytest.mark.parametrize(
    "other", ["£30,000 - £36,000", "£30,000 and a bonus of £2,000", "£30,000 + £2,000", "£30,000 (£2,000 for tools)"]
)
def test_a_range_and_other_sums_are_not(read_files: Reading, other: str) -> None:
    assert told(read_files, SumBesidePay, TABLE.replace("£30,000", other)) == []


@pytest.mark.parametrize(
    "pay", ["£16,600 - £22,000 weekly", "£1 a year", "$1 a year", "£18,500 a day", "£2,200 an hour", "£300,000 a month"]
)
def test_a_figure_nobody_is_paid_is_told_once_whatever_the_text_calls_it(read_files: Reading, pay: str) -> None:
    ((line, message),) = told(read_files, Implausible, f"Salary: {pay}\n")
    assert line == 7
    assert "is implausible pay" in message


@pytest.mark.parametrize("figure", ["\uff16\uff12\uff0c\uff13\uff15\uff10", "\u0666\u0662\u066c\u0663\u0665\u0660", "62,35O"])
def test_digits_of_other_scripts_are_told_where_they_are_not_read(read_files: Reading, figure: str) -> None:
    assert told(read_files, SignWithoutFigure, f"Salary: £{figure} a year\n") == [(7, f"no figure can be read at '£{figure}'")]


LEVELS = (
    "## Career Levels\n\n### Junior Welder\n\nSalary: £20,000 - £24,000 a year\n\n"
    "### Senior Welder\n\nSalary: £30,000 - £36,000 a year\n\n"
)
PAID = "## Salary\n\n| Level | Average salary a year |\n| --- | --- |\n| Junior Welder | {} |\n| Senior Welder | £33,000 |\n"


def test_a_level_that_two_sections_pay_differently_is_told(read_files: Reading) -> None:
    message = "Junior Welder is paid £29,000 here (mean), £24,000 before (maximum)"
    assert told(read_files, PaidOtherwise, LEVELS + PAID.format("£29,000")) == [(21, message)]


@pytest.mark.parametrize(
    "text",
    [
        LEVELS + PAID.format("£22,000"),
        LEVELS + PAID.format("£29,000").replace("a year |", "in 2019 |"),
        LEVELS + PAID.format("£29,000").replace("## Salary", "## Shipyard Foremen\n\n### Salary"),
    ],
)
def test_sections_that_agree_or_are_about_another_year_or_path_contradict_nothing(read_files: Reading, text: str) -> None:
    assert told(read_files, PaidOtherwise, text) == []

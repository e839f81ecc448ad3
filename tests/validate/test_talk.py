"""What running text says of figures that the tables hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from careerdata.document.tables import Tables
from careerdata.validate import catalogue
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.runner import Runner

Reading = Callable[[Mapping[str, bytes]], Tables]

MARKET = "Employers of every size look for people who read data well."
ANSWER = "More is paid to those who lead."


def codes(read_files: Reading, old: str, new: str) -> list[str]:
    tables = read_files({PATH: GUIDE.replace(old, f"{old} {new}").encode()})
    chosen = [rule for rule in catalogue.table_rules() if rule.code.startswith(("FAQ", "OUT"))]
    return [one.code for one in Runner(chosen).run(tables)]


@pytest.mark.parametrize(
    "said",
    [
        "Employment of Data Analysts is projected to grow 19% by 2032.",
        "The BLS expects jobs in this field to decline 9%.",
        "Demand for Data Analysts is expected to rise by 30 percent over the decade.",
    ],
)
def test_another_growth_is_found(said: str, read_files: Reading) -> None:
    assert codes(read_files, MARKET, said) == ["OUT010"]
    assert codes(read_files, ANSWER, said) == ["FAQ001"]


@pytest.mark.parametrize(
    "said",
    [
        "Employment of Data Analysts is projected to grow 9% by 2032.",
        "Employment of Data Analysts is projected to grow about 8.7% by 2032.",
        "Employment of Data Analysts is projected to grow 23% from 2014 to 2024.",
        "The health care industry is projected to grow 13% over the decade.",
        "Jobs are projected to grow 3% on average for all occupations.",
        "Salaries in this role are expected to grow 4% by 2027.",
        "About 40% of jobs in this field are remote.",
        "Employers expect demand for this role to grow 5% to 15% by 2030.",
        "Remote jobs are expected to grow 25% by 2030.",
        "Employment of Data Analysts in the federal government is projected to decline 2% by 2032.",
        "Employment of Data Analysts with a doctorate is projected to grow 30% by 2032.",
        "Employment of Survey Takers is projected to grow 42% by 2032.",
    ],
)
def test_what_may_be_of_something_else_is_passed_over(said: str, read_files: Reading) -> None:
    assert codes(read_files, MARKET, said) == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("The average salary of the role is $60,000.", ["FAQ002"]),
        ("The average salary of the role is $85,000.", []),
        ("The average salary of a Senior Data Analyst is $100,000.", []),
        ("The average salary of a Senior Data Analyst is $140,000.", ["FAQ002"]),
        ("The average salary in California is $120,000.", []),
        ("The average starting salary is $55,000.", []),
        ("A course costs $300.", []),
        ("There are about 25,000 openings each year.", ["FAQ003"]),
        ("There are about 10,500 openings each year.", []),
    ],
)
def test_figures_of_an_answer_are_held_against_the_tables(said: str, found: list[str], read_files: Reading) -> None:
    assert codes(read_files, ANSWER, said) == found

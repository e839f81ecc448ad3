"""The catalogue and what it tells."""

from __future__ import annotations

import pytest

from careerdata.validate import catalogue
from careerdata.validate.rules.salaries.ranges import RangeReversed
from careerdata.validate.run_examples import Reading
from careerdata.validate.triage.policy import Policy


def test_codes_are_in_order_and_given_once() -> None:
    codes = [rule.code for rule in catalogue.rules()]
    assert codes == sorted(set(codes))


def test_explanation_shows_the_bad_example_and_what_is_found_in_it(read_files: Reading) -> None:
    assert catalogue.describe("SAL001", read_files).splitlines() == [
        "SAL001 (error): A salary range whose lower end is above its upper end",
        "",
        "No pay lies in such a range: the two ends were swapped, or one of them has a digit too many or too few.",
        "",
        "Bad:",
        "    Range: $120k - $60k USD",
        "",
        "finds:",
        "    the range is reversed: from $120,000 to $60,000",
        "",
        "Good:",
        "    Range: $60k - $120k USD",
        "",
        "To mend it: swap the two ends, or mend the figure that is mistaken; `check --fix` does so here",
    ]


def test_explanation_of_rows_shows_them() -> None:
    told = catalogue.describe("SAL002")
    assert "finds:\n    the median" in told
    assert "--fix" not in told


def test_unknown_code_is_told_with_those_alike() -> None:
    with pytest.raises(catalogue.UnknownCode, match=r"SAL999; there are SAL001, SAL002"):
        catalogue.find("SAL999")
    with pytest.raises(catalogue.UnknownCode, match=r"there are DRF, EDU, FAQ, LVL, OUT, REF, RES, SAL, SCH, SKL, TXT, WVR"):
        catalogue.find("nonsense")


def test_policy_chooses_the_rules_of_a_run() -> None:
    chosen = catalogue.table_rules(Policy(select=("SAL001", "WVR003")).runs)
    assert [type(rule) for rule in chosen] == [RangeReversed]
    assert {rule.code[:3] for rule in catalogue.waiver_rules()} == {"WVR"}


def test_heavy_rules_run_only_where_they_are_asked_for() -> None:
    assert not any(rule.heavy for rule in catalogue.table_rules())
    assert any(rule.heavy for rule in catalogue.table_rules(heavy=True))


def test_each_run_has_rules_of_its_own() -> None:
    assert not set(map(id, catalogue.table_rules())) & set(map(id, catalogue.table_rules()))

"""Waivers: what they cover, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import pytest

from careerdata.validate import catalogue
from careerdata.validate.finding import Finding
from careerdata.validate.triage.waiver_file import parse
from careerdata.validate.triage.waiver_rule import Around
from careerdata.validate.triage.waivers import Waivers

DAY = date(2026, 3, 1)
WAIVER = """\
[[waiver]]
code = "SAL001"
guide = "data-analyst"
record = "salary/headline-year"
reason = "confirmed by mail"
owner = "pay team"
"""


def finding(
    code: str = "SAL001", guide: str = "data-analyst", record: str | None = "data-analyst/salary/headline-year"
) -> Finding:
    return Finding(
        code=code,
        severity="error",
        message="",
        hint="",
        source_file="x.txt",
        line=1,
        column=1,
        guide_id=guide,
        record_id=record,
        fingerprint="0",
    )


def waived(text: str, one: Finding) -> Finding:
    return Waivers([parse(text, "waivers.toml")], DAY).apply([one])[0]


def review(
    text: str, findings: Sequence[Finding] = (), *, guides: Sequence[str] = ("data-analyst",), whole: bool = True, ran: str = ""
) -> list[Finding]:
    waivers = Waivers([parse(text, "raw/waivers.toml")], DAY)
    waivers.apply(findings)
    codes = [rule.code for rule in catalogue.rules()]
    around = Around(DAY, codes, lambda code: code.startswith(ran), guides, whole)
    return waivers.review(catalogue.waiver_rules(), around)


def test_waived_finding_says_why() -> None:
    one = waived(WAIVER, finding())
    assert one.waived
    assert one.waiver_reason == "confirmed by mail"
    assert not one.is_open


@pytest.mark.parametrize(
    "other",
    [
        finding(code="SAL002"),
        finding(guide="data-engineer"),
        finding(record="data-analyst/salary/headline-hour"),
        finding(record=None),
    ],
    ids=["code", "guide", "record", "no record"],
)
def test_waiver_covers_nothing_else(other: Finding) -> None:
    assert not waived(WAIVER, other).waived


@pytest.mark.parametrize("record", ["*", "salary/*", "data-analyst/salary/headline-year"])
def test_record_may_be_a_star_or_written_in_full(record: str) -> None:
    assert waived(WAIVER.replace("salary/headline-year", record), finding()).waived


def test_star_covers_a_finding_without_a_record() -> None:
    assert waived(WAIVER.replace("salary/headline-year", "*"), finding(record=None)).waived


def test_waiver_holds_on_its_last_day_and_no_longer() -> None:
    assert waived(WAIVER + "until = 2026-03-01\n", finding()).waived
    assert not waived(WAIVER + "until = 2026-02-28\n", finding()).waived


def test_expired_waiver_is_a_finding_at_its_day() -> None:
    (one,) = review("# ours\n\n" + WAIVER + "until = 2026-02-28\n", [finding()])
    assert (one.code, one.source_file, one.line) == ("WVR001", "raw/waivers.toml", 9)
    assert "2026-02-28" in one.message


def test_waiver_that_matches_nothing_is_a_finding() -> None:
    assert [one.code for one in review(WAIVER)] == ["WVR002"]
    assert review(WAIVER, [finding()]) == []


def test_waiver_of_a_guide_that_was_not_checked_is_not_unused() -> None:
    assert review(WAIVER, guides=["actor"], whole=False) == []
    assert [one.code for one in review(WAIVER, guides=["data-analyst"], whole=False)] == ["WVR002"]


def test_waiver_of_a_rule_that_did_not_run_is_not_unused() -> None:
    assert review(WAIVER, ran="LVL") == []


def test_waiver_without_a_reason_waives_nothing() -> None:
    text = WAIVER.replace("confirmed by mail", " ")
    assert not waived(text, finding()).waived
    assert [one.code for one in review(text, [finding()])] == ["WVR003"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("[[waiver]]\ncode =\n", (2, 7)),
        (WAIVER + 'until = "soon"\n', (7, 9)),
        (WAIVER.replace("SAL001", "SAL"), (2, 8)),
        (WAIVER.replace('guide = "data-analyst"\n', ""), (1, 1)),
        (WAIVER + "untill = 2026-01-01\n", (7, 1)),
        (WAIVER + WAIVER.replace('"pay team"', "7"), (12, 9)),
        ('waiver = "SAL001"\n', (1, 1)),
        ("waiver = [1]\n", (1, 1)),
        ('waiver = [\n  {code = "SAL", guide = "*", reason = "r", owner = "o"},\n]\n', (2, 11)),
        ("[waivers]\n", (1, 2)),
        (WAIVER + "[waiver.more]\ncode = 1\n" + WAIVER, (1, 1)),
        ('waiver = [{code = "SAL001", guide = "*", reason = "{", owner = "o", x = {code = 1}}]\n', (1, 69)),
        ('[[waiver]]\n"code" = "SAL001"\nguide = "*"\nreason = """\nowner = 1\n"""\nowner = 1\n', (7, 9)),
    ],
)
def test_waiver_that_cannot_be_read_is_a_finding_at_its_place(text: str, place: tuple[int, int]) -> None:
    unreadable = [one for one in review(text, [finding()]) if one.code == "WVR004"]
    assert [(one.line, one.column) for one in unreadable] == [place]


def test_each_fault_of_a_waiver_is_told_where_it_stands() -> None:
    text = '[[waiver]]\ncode = "SLA001"\nguide = "data-analist"\nuntil = "soon"\nowener = "pay team"\n'
    found = review("[[other]]\n" + text, [finding()])
    assert [(one.code, one.line, one.column) for one in found] == [
        ("WVR004", 1, 3),
        ("WVR003", 2, 1),
        ("WVR004", 5, 9),
        ("WVR004", 6, 1),
        ("WVR005", 3, 8),
        ("WVR006", 4, 9),
    ]
    assert "did you mean owner?" in found[3].message
    assert "did you mean SAL001?" in found[4].message
    assert "did you mean data-analyst?" in found[5].message


def test_waiver_of_a_guide_that_was_not_looked_at_may_be_there() -> None:
    text = WAIVER.replace("data-analyst", "data-analist")
    assert [one.code for one in review(text, [finding()])] == ["WVR006"]
    assert review(text, [finding()], whole=False) == []


def test_fingerprint_of_a_waivers_finding_survives_edits_above() -> None:
    other = WAIVER.replace("data-analyst", "actor")
    alone = review(WAIVER)[0]
    below = next(one for one in review(other + WAIVER) if one.code == "WVR002")
    assert below.fingerprint == alone.fingerprint


def test_the_day_matters_only_where_a_waiver_ends() -> None:
    assert not Waivers([parse(WAIVER, "w")], DAY).depend_on_date
    assert Waivers([parse(WAIVER + "until = 2026-02-28\n", "w")], DAY).depend_on_date

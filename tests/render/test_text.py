"""The form for people."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.render import excerpt
from careerdata.render.escape import printable
from careerdata.render.forms import text
from careerdata.validate.finding import Excerpt, Finding, Related
from careerdata.validate.result import Result
from careerdata.validate.runner import RuleBroke

FINDING = Finding(
    code="SAL001",
    severity="error",
    message="the range is reversed: from $60,000 to $30,000",
    hint="swap the two ends",
    source_file="guides/data-analyst.txt",
    line=9,
    column=8,
    guide_id="data-analyst",
    related=(Related(file="guides/data-analyst.txt", line=9, text="$30k"),),
    fingerprint="0123456789abcdef",
    excerpt=Excerpt(text="Range: $60k - $30k", width=4),
)


def on(line: str, column: int, width: int = 1) -> Finding:
    return replace(FINDING, column=column, excerpt=Excerpt(text=line, width=width))


def marks(line: str, column: int, width: int = 1) -> tuple[str, str]:
    marked = excerpt.marked(on(line, column, width))
    assert marked is not None
    return marked.line, marked.marks


def test_finding_shows_its_place_its_line_and_how_to_mend_it() -> None:
    assert text.render(Result(findings=[FINDING], guides=1, records={"salaries": 15, "levels": 5})).splitlines() == [
        "guides/data-analyst.txt:9:8: SAL001 the range is reversed: from $60,000 to $30,000 [error]",
        "    9 | Range: $60k - $30k",
        "      |        ^^^^",
        "      = see guides/data-analyst.txt:9: $30k",
        "      = to mend it: swap the two ends",
        "",
        "1 guide, 20 records: 1 error, 0 warnings, 0 infos",
    ]


def test_nothing_found_is_one_line() -> None:
    assert text.render(Result(guides=2)) == "2 guides, 0 records: 0 errors, 0 warnings, 0 infos\n"


def test_findings_of_a_file_stand_together() -> None:
    other = replace(FINDING, source_file="guides/actor.txt")
    shown = text.render(Result(findings=[FINDING, other, FINDING]))
    assert [line.split(":")[0] for line in shown.splitlines() if "SAL001" in line] == ["guides/data-analyst.txt"] * 2 + [
        "guides/actor.txt"
    ]


def test_waived_and_known_findings_are_only_counted() -> None:
    findings = [replace(FINDING, waived=True, waiver_reason="ours"), replace(FINDING, status="known")]
    shown = text.render(Result(findings=findings, guides=1))
    assert shown == "1 guide, 0 records: 0 errors, 0 warnings, 0 infos, 1 waived, 1 known\n"


def test_long_list_says_how_much_it_shows_and_keeps_the_errors() -> None:
    infos = [replace(FINDING, severity="info", code="TXT010")] * text.MOST
    shown = text.render(Result(findings=[*infos, FINDING]))
    assert "showing 500 of 501 findings" in shown
    assert "SAL001" in shown


def test_many_related_places_are_cut() -> None:
    shown = text.render(Result(findings=[replace(FINDING, related=FINDING.related * 9)]))
    assert shown.count("= see") == text.MOST_RELATED
    assert "showing 5 of 9 places" in shown


def test_broken_rule_and_unopened_file_are_told_after_the_findings() -> None:
    shown = text.render(
        Result(findings=[FINDING], broken=[RuleBroke("LVL004", KeyError("x"))], unopened=["a.txt: permission denied"])
    )
    assert (
        shown.index("SAL001") < shown.index("error: LVL004 broke: KeyError: 'x'") < shown.index("error: a.txt: permission denied")
    )


def test_colour_only_when_asked() -> None:
    assert "\x1b[" not in text.render(Result(findings=[FINDING]))
    assert "\x1b[31mSAL001\x1b[0m" in text.render(Result(findings=[FINDING], colour=True))


@pytest.mark.parametrize(
    ("line", "column", "width", "shown", "under"),
    [
        ("\tpay $60k", 6, 4, "    pay $60k", "        ^^^^"),
        ("年収 $60k", 4, 4, "年収 $60k", "     ^^^^"),
        ("e\u0301te\u0301 $60k", 7, 4, "e\u0301te\u0301 $60k", "    ^^^^"),
        ("a\x1b[31m $60k", 8, 4, "a␛[31m $60k", "       ^^^^"),
        ("pay\u202e $60k", 6, 4, "pay\ufffd $60k", "     ^^^^"),
        ("end", 4, 1, "end", "   ^"),
        ("年収", 1, 2, "年収", "^^^^"),
    ],
)
def test_mark_stands_under_what_is_meant(line: str, column: int, width: int, shown: str, under: str) -> None:
    assert marks(line, column, width) == (shown, under)


def test_long_line_is_cut_around_the_place() -> None:
    line, under = marks("a" * 500 + "$60k" + "b" * 500, 501, 4)
    assert line.startswith("…a")
    assert line.endswith("b…")
    assert len(line) <= excerpt.WIDTH + 2
    assert line[under.index("^") : under.index("^") + 4] == "$60k"


def test_value_wider_than_the_terminal_is_cut() -> None:
    line, under = marks("a" * 1000, 1, 1000)
    assert (len(line), len(under)) == (excerpt.WIDTH + 1, excerpt.WIDTH)


def test_line_clipped_before_it_came_here_has_its_mark_in_place() -> None:
    finding = replace(FINDING, column=901, excerpt=Excerpt(text="x" * 10 + "$60k", column=891, width=4))
    marked = excerpt.marked(finding)
    assert marked is not None
    assert (marked.line, marked.marks) == ("…" + "x" * 10 + "$60k", " " * 11 + "^^^^")


@given(st.text(max_size=300), st.integers(1, 310), st.integers(1, 50))
def test_no_line_breaks_the_frame(line: str, column: int, width: int) -> None:
    shown = text.render(Result(findings=[on(line, column, width)]))
    assert "\x1b" not in shown
    assert len(shown.splitlines()) in (5, 7)
    assert shown.isprintable() or all(char.isprintable() or char in "\n\u00a0" or char.isspace() for char in shown)


@given(st.text())
def test_printable_text_is_one_line_and_steers_nothing(value: str) -> None:
    cleaned = printable(value)
    assert len(cleaned) == len(value)
    assert len(cleaned.splitlines()) <= 1
    assert not set(cleaned) & {"\x1b", "\x07", "\x08", "\x7f", "\x9b", "\u202e", "\u2066", "\ufeff"}
    cleaned.encode()

"""Waivers in the text of guides: what they cover, and what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

import careerdata
from careerdata.validate.finding import Finding

TABLE = "| Level | Median pay |\n| --- | --- |\n| Junior Baker | $60,000 - $40,000 |\n| Senior Baker | $90,000 - $70,000 |\n"
GUIDE = f"# Working as a Baker\n\n## Pay by Level\n\n{TABLE}\nMore is paid at night.\n"
PAGE = """<html><head><title>Working as a Baker</title></head>
<body>
<h1>Working as a Baker</h1>
<h2>Pay by Level</h2>
<table>
<tr><th>Level</th><th>Median pay</th></tr>
<tr><td>Junior Baker</td><td>$60,000 - $40,000</td></tr>
<tr><td>Senior Baker</td><td>$90,000 - $70,000</td></tr>
</table>
</body></html>
"""
WAIVE = "<!-- careerdata: ignore SAL001 as the source has it -->"
FIRST, SECOND = "Junior Baker", "Senior Baker"


def checked(tmp_path: Path, text: str, name: str = "baker.md", **settings: object) -> list[Finding]:
    (tmp_path / name).write_text(text, "utf-8")
    return list(careerdata.check(tmp_path / name, **{"select": ("SAL001", "WVR"), **settings}).findings)


def waived(tmp_path: Path, text: str, name: str = "baker.md") -> list[str]:
    """Which of the two reversed ranges are waived; nothing may be wrong with the waivers."""
    findings = checked(tmp_path, text, name)
    assert {one.code for one in findings} == {"SAL001"}
    lines = text.split("\n")
    return [name for name in (FIRST, SECOND) for one in findings if one.waived and name in lines[one.line - 1]]


def codes(findings: list[Finding]) -> list[tuple[str, int, int]]:
    return [(one.code, one.line, one.column) for one in findings if one.code.startswith("WVR")]


def test_nothing_is_waived_without_a_comment(tmp_path: Path) -> None:
    assert waived(tmp_path, GUIDE) == []
    assert waived(tmp_path, PAGE, "baker.html") == []


def test_comment_waives_the_next_block(tmp_path: Path) -> None:
    assert waived(tmp_path, GUIDE.replace(TABLE, f"{WAIVE}\n\n{TABLE}")) == [FIRST, SECOND]
    assert waived(tmp_path, GUIDE.replace(TABLE, f"{WAIVE}\n{TABLE}")) == [FIRST, SECOND]
    assert waived(tmp_path, PAGE.replace("<table>", f"{WAIVE}\n<table>"), "baker.html") == [FIRST, SECOND]


def test_comment_between_rows_waives_the_next_row(tmp_path: Path) -> None:
    row = "<tr><td>Senior"
    assert waived(tmp_path, PAGE.replace(row, f"{WAIVE}\n{row}"), "baker.html") == [SECOND]


@pytest.mark.parametrize("indent", ["", "  "])
def test_comment_between_items_waives_the_next_item(tmp_path: Path, indent: str) -> None:
    waive = WAIVE.replace("SAL001", "TXT060")
    items = f"# Baker\n\n## Daily tasks\n\n- Mix of of it\n{indent}{waive}\n- Bake the the it\n- Sell an an it\n"
    found = {one.line: one.waived for one in checked(tmp_path, items, select=("TXT060",)) if one.code == "TXT060"}
    assert found == {5: False, 7: True, 8: False}


def test_comment_in_a_row_waives_the_row_it_stands_in(tmp_path: Path) -> None:
    for piece, replaced in (
        (" - $40,000", f" - $40,000 {WAIVE}"),
        (f"| {FIRST}", f"| {WAIVE} {FIRST}"),
        (" - $40,000 |", f" - $40,000 | {WAIVE}"),
    ):
        assert waived(tmp_path, GUIDE.replace(piece, replaced)) == [FIRST]
    assert waived(tmp_path, PAGE.replace("$40,000</td>", f"$40,000</td>{WAIVE}"), "baker.html") == [FIRST]


def test_blocks_that_share_a_line_are_told_apart(tmp_path: Path) -> None:
    row = "<tr><td>Senior"
    assert len([one for one in checked(tmp_path, PAGE.replace(row, WAIVE + row).replace("\n", ""), "b.html") if one.waived]) == 1


def test_comment_for_the_whole_file_may_stand_anywhere(tmp_path: Path) -> None:
    whole = WAIVE.replace("ignore", "ignore-file")
    for text in (f"{whole}\n{GUIDE}", f"{GUIDE}\n{whole}\n", GUIDE.replace("More", f"{whole} More")):
        assert waived(tmp_path, text) == [FIRST, SECOND]


def test_comment_apart_above_all_text_waives_the_whole_file(tmp_path: Path) -> None:
    assert waived(tmp_path, f"{WAIVE}\n\n{GUIDE}") == [FIRST, SECOND]
    assert waived(tmp_path, f"---\ntitle: Baker\n---\n{WAIVE}\n\n{GUIDE}") == [FIRST, SECOND]
    assert waived(tmp_path, f"{WAIVE}\n{PAGE}", "baker.html") == [FIRST, SECOND]
    in_head = PAGE.replace("<title>", f"{WAIVE}<title>")
    assert waived(tmp_path, in_head, "baker.html") == [FIRST, SECOND]
    assert [one.waived for one in checked(tmp_path, in_head.replace("\n", ""), "baker.html")] == [True, True]


def test_comment_right_above_the_title_waives_the_title(tmp_path: Path) -> None:
    findings = checked(tmp_path, f"{WAIVE}\n{GUIDE}")
    assert not any(one.waived for one in findings)
    assert codes(findings) == [("WVR002", 1, 25)]


def test_waived_finding_says_why_and_does_not_block(tmp_path: Path) -> None:
    (tmp_path / "baker.md").write_text(f"{WAIVE}\n\n{GUIDE}", "utf-8")
    result = careerdata.check(tmp_path / "baker.md", select=("SAL001",))
    assert {one.waiver_reason for one in result.findings} == {"as the source has it"}
    assert (result.waived, result.exit_status) == (2, 0)


@pytest.mark.parametrize("named", ["SAL", "SAL001, OUT001", "OUT001,SAL001", "sal001", "SAL0"])
def test_codes_are_prefixes_and_several(tmp_path: Path, named: str) -> None:
    findings = checked(tmp_path, f"{WAIVE.replace('SAL001', named)}\n\n{GUIDE}", select=("SAL001",))
    assert [one.waived for one in findings] == [True, True]


def test_each_code_of_a_comment_must_be_needed(tmp_path: Path) -> None:
    text = f"{WAIVE.replace('SAL001', 'SAL001, LVL005')}\n\n{GUIDE}"
    assert codes(checked(tmp_path, text, select=("SAL", "LVL", "WVR"))) == [("WVR002", 1, 33)]
    assert codes(checked(tmp_path, text)) == []


@pytest.mark.parametrize(
    ("comment", "code", "said"),
    [
        ("<!-- careerdata: ignore SAL001 -->", "WVR003", "lacks its reason"),
        ("<!-- careerdata: ignore SLA001 as it is -->", "WVR005", "did you mean SAL001?"),
        ("<!-- careerdata: ignore as it is -->", "WVR004", "names no rule"),
        ("<!-- careerdata: ignore -->", "WVR004", "names no rule"),
        ("<!-- careerdata: ingore SAL001 as it is -->", "WVR004", "did you mean ignore?"),
        ("<!-- careerdata: ignore-next SAL001 as it is -->", "WVR004", "ignore-file"),
        ("<!-- careerdata ignore SAL001 as it is -->", "WVR004", "a colon is missing"),
    ],
)
def test_comment_with_a_fault_waives_nothing_and_says_so(tmp_path: Path, comment: str, code: str, said: str) -> None:
    findings = checked(tmp_path, GUIDE.replace(TABLE, f"{comment}\n\n{TABLE}"))
    (fault,) = [one for one in findings if one.code.startswith("WVR")]
    assert (fault.code, fault.line, fault.guide_id) == (code, 5, "baker")
    assert said in fault.message
    assert not any(one.waived for one in findings)


def test_comment_behind_all_text_waives_nothing(tmp_path: Path) -> None:
    assert codes(checked(tmp_path, f"{GUIDE}\n{WAIVE}\n")) == [("WVR002", 12, 25)]


@pytest.mark.parametrize("comment", ["<!-- careerdata makes the tables of this page -->", "<!-- ignore SAL001 no -->"])
def test_other_comments_are_nothing_to_it(tmp_path: Path, comment: str) -> None:
    assert waived(tmp_path, f"{comment}\n\n{GUIDE}") == []


def test_comment_that_is_shown_as_code_is_text(tmp_path: Path) -> None:
    assert waived(tmp_path, f"{GUIDE}\n```\n{WAIVE}\n```\n\nWrite `{WAIVE}` above it.\n") == []


def test_plain_text_has_no_comments(tmp_path: Path) -> None:
    text = "Working as a Baker\n\nPay by Level\n\nLevel\tMedian pay\nJunior Baker\t$60,000 - $40,000\n"
    findings = checked(tmp_path, f"{text}\n{WAIVE}\n", "baker.txt")
    assert codes(findings) == [("WVR007", 8, 1)]
    assert not any(one.waived for one in findings)


def test_places_stay_and_the_comment_is_no_text(tmp_path: Path) -> None:
    before = checked(tmp_path, GUIDE)
    after = checked(tmp_path, f"{WAIVE.replace('SAL001', 'LVL')}\n\n{GUIDE}", select=("SAL001",))
    assert [(one.line + 2, one.column, one.fingerprint) for one in before] == [
        (one.line, one.column, one.fingerprint) for one in after
    ]

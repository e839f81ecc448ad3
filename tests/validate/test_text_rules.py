"""The text itself: files that are none, sections nobody knows, lines nobody read, figures nobody can read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from careerdata.commands.examples import read_folder
from careerdata.document.tables import Tables
from careerdata.validate import catalogue
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import GUIDE, edited
from careerdata.validate.finding import Finding
from careerdata.validate.rules.text.numbers import FiguresReversed
from careerdata.validate.rules.text.sections import UnknownSection
from careerdata.validate.rules.text.signs import SignWithoutFigure
from careerdata.validate.rules.text.unread import UnreadText
from careerdata.validate.runner import Runner

Reading = Callable[[Mapping[str, bytes]], Tables]

SHARED = Path(__file__).resolve().parents[2].parent / "shared" / "guides"


def found(tables: Tables) -> list[Finding]:
    return Runner(catalogue.table_rules()).run(tables)


def test_undecodable_byte_is_found_at_its_line_and_column(read_files: Reading) -> None:
    data = GUIDE.replace("$83,640", "£83,640").encode("latin-1")
    (one,) = found(read_files({"guides/data-analyst.txt": data}))
    assert (one.code, one.line, one.column) == ("TXT003", 7, 1)
    assert "A3" in one.message


@pytest.mark.parametrize("left", ["[Describe your day]", "xxx", "$____ to $____", "- [Duty 1]", "[your tools]"])
def test_what_was_to_be_filled_in_is_found(read_files: Reading, left: str) -> None:
    page = f"# Welder\n\nWelders weld.\n\n## Notes\n\n{left}\n"
    assert "TXT031" in [one.code for one in found(read_files({"guides/welder.md": page.encode()}))]


@pytest.mark.parametrize("left", ["[Back to top](#top)", "[x] Weld", "See [note 1].", "max_____min", "- [Duty](a.html)"])
def test_other_words_in_brackets_are_no_placeholders(read_files: Reading, left: str) -> None:
    page = f"# Welder\n\nWelders weld.\n\n## Notes\n\n{left}\n"
    assert "TXT031" not in [one.code for one in found(read_files({"guides/welder.md": page.encode()}))]


@pytest.mark.parametrize("figure", ["$TBD", "$ -", "$x,640", "€?", "$000"])
def test_currency_sign_without_a_figure_is_found(read_files: Reading, figure: str) -> None:
    tables = read_files({"guides/data-analyst.txt": GUIDE.replace("$83,640", figure).encode()})
    found = Runner([SignWithoutFigure()]).run(tables)
    assert [(one.line, one.column) for one in found] == [(7, 1)]


@pytest.mark.parametrize(
    "words",
    [
        "all figures are in US$.",
        "the % of women",
        "write `$HOME` or %s",
        "set the folder to ${HOME} first",
        "$$$",
        "Salary ($)",
        "up (+5% vs 2024)",
        "$40,000*",
        "£30,000pa",
        "$1,000s",
        "the 80/20% rule",
        "a $20-an-hour job",
        "a $20hr job",
        "Pay ($000)",
        "paid in £'000s",
        "this\n\n%%ad%%",
    ],
)
def test_a_sign_that_claims_no_figure_or_has_one_is_none(read_files: Reading, words: str) -> None:
    page = GUIDE.replace("$83,640 USD", f"$83,640 USD\n\nOf pay: {words}\n")
    assert list(Runner([SignWithoutFigure()]).run(read_files({"guides/data-analyst.txt": page.encode()}))) == []


def test_a_sum_torn_at_its_comma_is_told_whole(read_files: Reading) -> None:
    page = GUIDE.replace("$83,640 USD", "$83, 640 a year")
    (one,) = Runner([SignWithoutFigure()]).run(read_files({"guides/data-analyst.txt": page.encode()}))
    assert "'$83, 640'" in one.message


@pytest.mark.parametrize("words", ["open from 9 to 4", "from 22 to 6", "codes 2141-15", "cut from 40 to 30 people"])
def test_hours_of_an_office_and_codes_are_no_reversed_ranges(read_files: Reading, words: str) -> None:
    page = GUIDE.replace("$83,640 USD", f"$83,640 USD\n\nThe shops are {words}.\n")
    assert list(Runner([FiguresReversed()]).run(read_files({"guides/data-analyst.txt": page.encode()}))) == []


def test_percent_sign_without_a_figure_is_found_with_the_word_around_it(read_files: Reading) -> None:
    tables = read_files({"guides/data-analyst.txt": GUIDE.replace("9%\n", "nine%\n").encode()})
    (one,) = Runner([SignWithoutFigure()]).run(tables)
    assert (one.line, one.column) == (13, 5)
    assert "'nine%'" in one.message


def test_percent_escape_in_an_address_is_no_figure(read_files: Reading) -> None:
    tables = read_files({"guides/data-analyst.txt": (GUIDE + "\nSee https://example.org/data%20analyst for more.\n").encode()})
    assert Runner([SignWithoutFigure()]).run(tables) == []


def test_unread_lines_below_each_other_are_one_finding() -> None:
    tables = Rows(unread=["First", "Second", "Third"]).tables()
    guide = tables.guides[0]
    first = len(guide.document.raw.splitlines()) - 2
    guide.line_status[first + 2] = "boilerplate"
    (one,) = Runner([UnreadText()]).run(tables)
    assert one.line == first
    assert f"lines {first} to {first + 1} (2 lines of text)" in one.message


def test_unread_lines_with_a_read_one_between_them_are_two_findings() -> None:
    tables = Rows(unread=["First", "Second", "Third"]).tables()
    guide = tables.guides[0]
    middle = len(guide.document.raw.splitlines()) - 1
    guide.line_status[middle] = "used"
    assert [one.line for one in Runner([UnreadText()]).run(tables)] == [middle - 1, middle + 1]


def test_lines_of_an_unknown_section_are_counted_there_and_not_again() -> None:
    tables = Rows(
        sections=[{"heading": "Fun Facts", "kind": "other", "line_start": 2, "line_end": 4}], unread=["One", "Two"]
    ).tables()
    (one,) = Runner([UnknownSection(), UnreadText()]).run(tables)
    assert (one.code, one.severity) == ("TXT010", "info")
    assert "2 lines not read" in one.message


def test_the_sample_guide_is_clean(read_files: Reading) -> None:
    tables = read_files({"guides/data-analyst.txt": GUIDE.encode()})
    assert [f"{one.line}: {one.code} {one.message}" for one in found(tables)] == []
    assert len(tables["salaries"]) == 3
    assert len(tables["levels"]) == 2


def test_an_edit_of_what_the_sample_guide_does_not_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="0 times"):
        edited("no such piece", "another")


def test_a_real_guide_raises_only_what_its_editor_would_mend() -> None:
    if not SHARED.is_dir():
        pytest.skip(f"no folder {SHARED}")
    tables = read_folder(SHARED / "patient-services-coordinator.txt")
    assert [(one.line, one.code, one.severity) for one in found(tables)] == [
        (19, "OUT001", "warning"),
        (284, "RES001", "warning"),
    ]

"""Plain text becomes a block a line, and every block says where it stands."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careerdata.ingest.text import BULLETS, parse
from careerdata.storage.limits import MAX_BLANKS
from tests.ingest.places import check_places

LINES = st.text(alphabet=st.sampled_from("ab $5.)\t\xa0\n-•*–1"), max_size=200)


@given(LINES)
@example("\n\n \xa0• Plan\xa0\n\n1. Act\n12) Mend\n7\n")
def test_each_block_is_the_slice_of_the_raw_text_it_points_at(raw: str) -> None:
    for block in parse(raw):
        span = block.text.span()
        assert raw[span.start : span.end].replace("\xa0", " ") == block.value.replace("\xa0", " ")
        assert block.value == block.value.strip() != ""


def test_a_no_break_blank_between_words_reads_as_a_blank_and_one_between_digits_stays() -> None:
    (block,) = parse("Median\xa0Salary of 280\xa0000\xa0SEK")
    assert block.value == "Median Salary of 280\xa0000 SEK"


@given(LINES)
def test_each_line_that_is_not_blank_is_one_block_in_order(raw: str) -> None:
    lines = [raw[: block.text.start].count("\n") for block in parse(raw)]
    assert lines == [number for number, line in enumerate(raw.split("\n")) if line.strip()]


@pytest.mark.parametrize("bullet", sorted(BULLETS))
@pytest.mark.parametrize("gap", [" ", "\t", "\xa0", "   "])
def test_a_bullet_and_white_space_make_an_item_without_its_marker(bullet: str, gap: str) -> None:
    (block,) = parse(f"    {bullet}{gap}Greets callers")
    assert (block.shape, block.marker, block.value) == ("item", bullet, "Greets callers")


@pytest.mark.parametrize("line", ["3. Apply", "3) Apply", "3.\tApply"])
def test_an_ordinal_makes_an_item_with_its_number(line: str) -> None:
    (block,) = parse(line)
    assert (block.shape, block.marker, block.value) == ("item", "3", "Apply")


@pytest.mark.parametrize("line", ["7", "-5% a year", "2024. was a good year", "1.5 years", "*", "•", "²", "– "])
def test_what_only_looks_like_a_marker_stays_in_the_line(line: str) -> None:
    (block,) = parse(line)
    assert (block.shape, block.marker, block.value) == ("line", "", line.strip())


def test_a_block_is_alone_where_blank_lines_or_the_edge_stand_on_both_sides() -> None:
    assert [block.alone for block in parse("Title\n\nPay\n$10\n \t\nEnd")] == [True, False, False, True]


def test_tabs_inside_a_line_stay() -> None:
    assert [block.value for block in parse("\tJunior\t$40k\t\n")] == ["Junior\t$40k"]


def test_five_megabytes_in_one_line_take_no_longer_than_in_many() -> None:
    begun = time.perf_counter()
    assert len(parse("1. " + " " * 5_000_000 + "x")) == 1
    assert len(parse("- " * 2_500_000)) == 1
    assert time.perf_counter() - begun < 2


@pytest.mark.parametrize("opening", ["", "• ", "1. ", "7 "])
def test_a_run_of_blanks_without_end_is_one_blank_and_every_character_keeps_its_place(opening: str) -> None:
    raw = f"Title\n{opening}pay of{' ' * MAX_BLANKS}\t$5\u00a0to $7\n{opening}a{' ' * (MAX_BLANKS - 1)}b\n"
    _, far, near = parse(raw)
    assert far.value.endswith("pay of $5 to $7")
    assert raw[slice(*far.text.span(far.value.index("$5"), far.value.index("$5") + 2))] == "$5"
    check_places(raw, [far])
    assert near.value.endswith(f"a{' ' * (MAX_BLANKS - 1)}b")


@pytest.mark.parametrize(
    ("line", "value", "shape"),
    [
        ("\ufeff• Pa\u00adtience\u200b", "Patience", "item"),
        ("$45\u200b,\u2060000\tsenior", "$45,000\tsenior", "line"),
        ("\u200b \ufeff Pay \u200b", "Pay", "line"),
        ("- [ ] Greets callers", "Greets callers", "item"),
        ("2. [x] Greets callers", "Greets callers", "item"),
        ("- [x]", "[x]", "item"),
        ("[x] Greets callers", "Greets callers", "item"),
        ("[ ] Greets callers", "Greets callers", "item"),
        ("[x]", "[x]", "line"),
        ("[figures of 2023] Greets callers", "[figures of 2023] Greets callers", "line"),
    ],
)
def test_what_shows_nothing_and_the_box_of_a_task_are_no_text(line: str, value: str, shape: str) -> None:
    (block,) = parse(f"\n{line}\n")
    assert (block.value, block.shape) == (value, shape)
    check_places(f"\n{line}\n", [] if "\t" in line else [block])


def test_a_line_of_nothing_to_be_seen_is_blank() -> None:
    assert [block.alone for block in parse("Pay\n\u200b \u200b \u200b\n$10")] == [True, True]

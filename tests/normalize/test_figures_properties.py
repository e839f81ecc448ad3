"""What holds for any figure and any text."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careerdata.normalize.figure import Figure
from careerdata.normalize.figures import scan

AMOUNTS = st.integers(min_value=1000, max_value=99_999_999)
LEADS = st.sampled_from(["", "pay is ", "earns ", "Analyst\t", "(", "usually "])
TRAILS = st.sampled_from(["", ".", ", they say", ")", " in all", "\tand"])


def only(text: str) -> Figure:
    found = scan(text)
    assert len(found) == 1, (text, found)
    return found[0]


@given(
    AMOUNTS,
    st.sampled_from(
        [
            ("${}", "USD"),
            ("{} USD", "USD"),
            ("€{}", "EUR"),
            ("SEK {}", "SEK"),
            ("C${}", "CAD"),
            ("£ {}", "GBP"),
            ("${} CAD", "CAD"),
        ]
    ),
    st.sampled_from(["{:,}", "{}", "{:,.2f}"]),
    LEADS,
    TRAILS,
)
def test_money_comes_back_as_it_was_written(amount: int, style: tuple[str, str], digits: str, lead: str, trail: str) -> None:
    written = style[0].format(digits.format(amount))
    text = lead + written + trail
    figure = only(text)
    assert (figure.kind, figure.minimum, figure.unit) == ("money", amount, style[1])
    assert text[figure.start : figure.end] == written


@given(
    st.integers(1, 999),
    st.integers(1, 999),
    st.sampled_from(["-", " - ", "–", " – ", "\u00a0–\u00a0", " to ", "−", "\t-\t"]),
    st.booleans(),
    st.booleans(),
)
def test_a_range_of_thousands_is_one_figure(low: int, high: int, dash: str, more: bool, code: bool) -> None:
    text = f"${low}k{dash}${high}k{'+' * more}{' USD' * code}"
    figure = only(text)
    assert (figure.minimum, figure.maximum, figure.open_ended) == (low * 1000, high * 1000, more)
    assert (figure.start, figure.end) == (0, len(text))


@given(
    st.decimals(min_value=0, max_value=999, places=1),
    st.sampled_from(["%", " %", " percent", " per cent", "\u00a0%"]),
    st.sampled_from(["", "-", "−"]),
)
def test_percent_comes_back(value: object, word: str, sign: str) -> None:
    figure = only(f"grew by {sign}{value}{word} in all")
    assert figure.kind == "percent"
    assert figure.minimum == (-1 if sign else 1) * float(str(value))


@given(st.integers(1900, 2089), st.integers(1, 10), st.sampled_from(["-", "–", " to ", " – "]))
def test_a_period_of_years_comes_back(first: int, length: int, dash: str) -> None:
    figure = only(f"growth over {first}{dash}{first + length} is slow")
    assert (figure.kind, figure.minimum, figure.maximum) == ("year", first, first + length)


@given(
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from(["year", "years", "month", "hrs", "weeks"]),
    st.sampled_from(["-", "–", " to "]),
)
def test_a_length_of_time_comes_back(low: int, high: int, unit: str, dash: str) -> None:
    figure = only(f"takes {low}{dash}{high} {unit} or so")
    assert (figure.kind, figure.minimum, figure.maximum) == ("duration", low, high)


PIECES = st.sampled_from(
    [
        *"0123456789$€%+,.()/:'≈₹k-–\u00a0\n aB٣²𝟗",
        *("US$", "USD", "2024", "1,000", " to ", " and ", " or more", "years", "million", "about", "Step ", "Range: "),
    ]
)


def check(text: str) -> None:
    done = 0
    for figure in scan(text):
        assert done <= figure.start < figure.end <= len(text)
        done = figure.end
        assert figure.minimum is not None or figure.maximum is not None
        for value, at in ((figure.minimum, figure.minimum_at), (figure.maximum, figure.maximum_at)):
            assert (value is None) == (at is None)
            if at is not None:
                assert figure.start <= at[0] < at[1] <= figure.end
                assert any(char in "0123456789" for char in text[slice(*at)])
        if figure.unit_at is not None:
            assert figure.start <= figure.unit_at[0] < figure.unit_at[1] <= figure.end
        if figure.period_at is not None:
            assert figure.end <= figure.period_at[0] < figure.period_at[1] <= len(text)


@given(st.text())
@example("$" + "9" * 5000)
def test_any_text_is_scanned_without_an_error(text: str) -> None:
    check(text)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_spans_never_overlap_and_hold_what_they_state(text: str) -> None:
    check(text)


@pytest.mark.parametrize("piece", ["1", "1,", "$", "$1 ", "1 000 ", "1-", "1.", "1(", "9%-", "2022-", " ~", "a1", "1 to ", " "])
def test_the_time_is_linear_in_the_length_of_the_line(piece: str) -> None:
    def seconds(length: int) -> float:
        text = piece * (length // len(piece))
        start = time.process_time()
        scan(text)
        return time.process_time() - start

    # A quadratic scan of eight times the text takes 64 times as long; 24 leaves room for a busy machine.
    assert seconds(160_000) <= 24 * max(seconds(20_000), 0.002)

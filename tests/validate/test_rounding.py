"""Figures as what they may have been before rounding."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.validate.values.rounding import interval, surely_below

figures = st.one_of(
    st.integers(1, 10_000_000).map(float),
    st.decimals("0.01", "5000", places=2).map(float),
)


@pytest.mark.parametrize(
    ("value", "low", "high"),
    [
        (43_000, 42_500, 43_500),
        (12_000, 11_500, 12_500),
        (100_000, 99_500, 100_500),
        (67_530, 67_525, 67_535),
        (42_450, 42_445, 42_455),
        (67_531, 67_530.5, 67_531.5),
        (0, 0, 0),
    ],
)
def test_whole_figure_is_rounded_at_its_last_digit_and_to_thousands_at_most(value: float, low: float, high: float) -> None:
    assert interval(value) == (low, high)


def test_cents_are_rounded_at_the_last_cent() -> None:
    assert interval(20.41) == pytest.approx((20.405, 20.415))
    assert interval(20.5) == pytest.approx((20.45, 20.55))


def test_figures_that_rounding_may_have_swapped_are_not_surely_in_order() -> None:
    assert not surely_below(42_500, 43_000)
    assert not surely_below(42_800, 43_000)
    assert surely_below(42_450, 44_000)


@given(figures)
def test_figure_lies_in_its_own_interval_and_never_below_itself(value: float) -> None:
    low, high = interval(value)
    assert low < value < high
    assert not surely_below(value, value)


@given(figures, figures)
def test_two_figures_are_below_each_other_in_one_direction_only(one: float, other: float) -> None:
    assert not (surely_below(one, other) and surely_below(other, one))
    if surely_below(one, other):
        assert one < other

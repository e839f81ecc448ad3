"""Growth words: the band a word stands for in a period."""

from __future__ import annotations

from itertools import pairwise

import pytest

from careerdata.reference.growth import Band, bands, keys


def test_every_period_has_a_band_for_every_word_without_a_hole() -> None:
    for key in keys():
        ordered = sorted(key.bands.values(), key=lambda band: -1e9 if band.lowest is None else band.lowest)
        assert ordered[0].lowest is None
        assert ordered[-1].highest is None
        for lower, upper in pairwise(ordered):
            assert lower.highest is not None
            assert upper.lowest == lower.highest + 1


def test_a_period_with_a_key_of_its_own_is_judged_exactly() -> None:
    assert bands("as_fast_as_average", (2024, 2034)) == [(Band(3, 4), 0.0)]
    assert bands("as_fast_as_average", (2014, 2024)) == [(Band(7, 13), 0.0)]


def test_a_period_whose_average_is_known_has_the_nearest_key_and_a_point_of_leeway() -> None:
    assert bands("as_fast_as_average", (2022, 2032)) == [(Band(3, 4), 1.0)]
    assert bands("as_fast_as_average", (2023, 2033)) == [(Band(3, 4), 1.0)]


@pytest.mark.parametrize("period", [None, (2020, 2030)])
def test_any_other_period_may_have_used_every_key(period: tuple[int, int] | None) -> None:
    assert len(bands("decline", period)) == len(keys())


@pytest.mark.parametrize(("percent", "holds"), [(2.4, False), (2.5, True), (3, True), (4.5, True), (4.6, False)])
def test_a_figure_counts_as_what_it_may_have_been_before_rounding(percent: float, holds: bool) -> None:
    assert Band(3, 4).holds(percent) is holds


def test_a_band_reads_as_people_write_it() -> None:
    assert [str(band) for band in (Band(None, -1), Band(0, 0), Band(3, 4), Band(7, None))] == [
        "-1% or less",
        "0%",
        "3% to 4%",
        "7% or more",
    ]

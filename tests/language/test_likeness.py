from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz import fuzz

from careerdata.language.likeness import alike

LETTERS = st.text("abc -", max_size=12)


@given(LETTERS, LETTERS, st.sampled_from([50, 80, 88.9, 95, 100]))
def test_two_texts_are_as_alike_as_the_library_says(one: str, other: str, least: float) -> None:
    assert alike(one, other, least) == (fuzz.ratio(one, other) >= least)

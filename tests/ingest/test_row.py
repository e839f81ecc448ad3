"""Rows on their way to being records: what is stated first stands."""

from __future__ import annotations

from careerdata.document.row import Row, Value
from careerdata.document.span import Span


def test_what_a_layout_gives_stands_back_behind_what_the_text_states() -> None:
    row = Row("salaries")
    row.put("currency", "EUR", Span(3, 4))
    row.put_given({"currency": "USD", "scope": "headline"})
    assert row.values == {"currency": Value("EUR", Span(3, 4)), "scope": Value("headline")}


def test_what_a_header_states_comes_with_its_place_and_over_nothing_stated() -> None:
    header, row = Row("salaries"), Row("salaries")
    header.put("as_of", "2024", Span(0, 4))
    header.put("median", 1.0, Span(5, 6))
    row.put("median", 2.0, Span(9, 10))
    row.put_stated(header.values)
    assert row.values == {"median": Value(2.0, Span(9, 10)), "as_of": Value("2024", Span(0, 4))}

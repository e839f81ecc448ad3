"""Code and formulas in running text, by their places in the file."""

from __future__ import annotations

import pytest

from careerdata.document.span import Span
from careerdata.ingest import code


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("Run <code>$1</code> or <kbd>%s</kbd>.", ["$1", "%s"]),
        ("<code>a <b>$1</b> <code>b</code>", ["a <b>$1</b> <code>b"]),
        ("Of $x_1$ and $n \\times 2$ and $n$ and $0.5n$", ["$x_1$", "$n \\times 2$", "$n$", "$0.5n$"]),
        ("So $$E = mc^2$$ holds.", ["$$E = mc^2$$"]),
        ("Pay of $30,000-$40,000 or $45k, and 5$ a day$.", []),
        ("A cost of $5 and $n \\times 2$ pieces", ["$n \\times 2$"]),
        ("Towns rank from $ to $$$$ here, $$ there.", []),
    ],
)
def test_code_and_formulas_are_told_from_sums(raw: str, found: list[str]) -> None:
    assert [raw[slice(*span)] for span in code.spans(raw)] == found


def test_spans_of_a_parser_are_among_them_in_order() -> None:
    raw = "`a` and <code>b</code>"
    assert code.spans(raw, [Span(1, 2)]) == [Span(1, 2), Span(14, 15)]

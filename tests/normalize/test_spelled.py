"""Numbers in words: years of experience and percents."""

from __future__ import annotations

import pytest

from careerdata.normalize import figures, spelled


def spans(text: str) -> list[tuple[float | None, float | None]]:
    return [(one.minimum, one.maximum) for one in spelled.with_spans(text, figures.scan(text, "USD"), "USD")]


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("two to four years", [(2, 4)]),
        ("at least twenty-five years", [(25, None)]),
        ("thirty two years", [(32, None)]),
        ("einundzwanzig Jahre", [(21, None)]),
        ("vingt et un ans", [(21, None)]),
        ("trente-deux ans", [(32, None)]),
        ("soixante-dix ans", []),  # no number of years is read from the end of another
    ],
)
def test_years_in_words(text: str, years: list[tuple[float | None, float | None]]) -> None:
    assert spans(text) == years


@pytest.mark.parametrize(
    ("text", "percent"),
    [
        ("grow nine percent", 9),
        ("by thirty-two per cent", 32),
        ("um f\u00fcnf Prozent", 5),
        ("de sept pour cent", 7),
        ("5 Prozent", 5),
        ("5 pour cent", 5),
        ("5\u00a0por ciento", 5),
    ],
)
def test_percents_in_words(text: str, percent: float) -> None:
    known = figures.scan(text, "USD")
    assert [(one.kind, one.minimum) for one in spelled.with_percents(text, known, "USD")] == [("percent", percent)]

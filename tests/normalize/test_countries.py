"""Countries named in running text."""

from __future__ import annotations

import pytest

from careerdata.language.countries import scan


def named(text: str) -> list[tuple[str, str]]:
    return [(text[start:end], code) for start, end, code in scan(text)]


@pytest.mark.parametrize(
    ("words", "code"),
    [
        *(("US", "US"), ("U.S.", "US"), ("USA", "US"), ("the United States", "US"), ("American", "US")),
        *(("UK", "GB"), ("U.K.", "GB"), ("Britain", "GB"), ("British", "GB"), ("Northern Ireland", "GB")),
        *(("Canada", "CA"), ("Canadian", "CA"), ("Germany", "DE"), ("Swedish", "SE"), ("Dutch", "NL"), ("UAE", "AE")),
        *(("Hong Kong", "HK"), ("New Zealand", "NZ"), ("South Korea", "KR"), ("Papua New Guinea", "PG"), ("Mexico", "MX")),
        *(("Côte d’Ivoire", "CI"), ("Türkiye", "TR"), ("Turkey", "TR"), ("Jordan", "JO")),
    ],
)
def test_names_short_forms_and_adjectives(words: str, code: str) -> None:
    found = named(f"Salaries in {words} offices vary")
    assert found == [(words.removeprefix("the "), code)]


@pytest.mark.parametrize(
    "text",
    [
        *("contact us", "JOIN US today", "roast turkey", "polish your skills", "US$30,000"),
        *("New Mexico", "New Jersey", "Indiana", "Georgia", "British Columbia", "New South Wales"),
        *("North America", "Latin American markets", "African American nurses"),
        *("the American Medical Association", "the Royal Society of Canada", "Jordan Smith wrote", "Chad said"),
        *("Thailandic", "BUSY", "xUS"),
    ],
)
def test_words_that_only_look_like_countries(text: str) -> None:
    assert named(text) == []


def test_they_come_in_order_with_their_places() -> None:
    assert named("In the UK, while in Germany; Sweden pays SEK, the US more.") == [
        ("UK", "GB"),
        ("Germany", "DE"),
        ("Sweden", "SE"),
        ("US", "US"),
    ]

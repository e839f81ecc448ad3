"""Which currency a sign means: one where it says which, several where only the text around it can."""

from __future__ import annotations

import pytest

from careerdata.normalize.currencies import CODES, SHARED, agreed, candidates, narrowed
from careerdata.normalize.figures import scan
from careerdata.normalize.homes import of_country, of_language


@pytest.mark.parametrize(
    ("sign", "codes"),
    [
        ("€", {"EUR"}),
        ("₹", {"INR"}),
        ("C$", {"CAD"}),
        ("US$", {"USD"}),
        ("kr", {"DKK", "ISK", "NOK", "SEK"}),
        ("¥", {"CNY", "JPY"}),
    ],
)
def test_a_sign_stands_for_its_currencies(sign: str, codes: set[str]) -> None:
    assert set(candidates(sign)) == codes


def test_rupees_and_dollars_are_those_of_several_countries() -> None:
    assert {"INR", "PKR", "LKR"} <= set(candidates("Rs"))
    assert {"USD", "CAD", "AUD", "MXN"} <= set(candidates("$"))
    assert candidates("dollars")[0] == "USD"
    assert candidates("hours") == ()


def test_every_word_stands_for_codes_there_are() -> None:
    assert {code for codes in SHARED.values() for code in codes} <= CODES


@pytest.mark.parametrize(("country", "code"), [("PK", "PKR"), ("dk", "DKK"), ("DE", "EUR"), ("CA", "CAD"), ("ZZ", None)])
def test_a_country_has_its_currency(country: str, code: str | None) -> None:
    assert of_country(country) == code


@pytest.mark.parametrize(
    ("tag", "code"), [("sv", "SEK"), ("en-CA", "CAD"), ("zh-Hant", "TWD"), ("pt_BR", "BRL"), ("en", None), ("", None)]
)
def test_a_language_names_a_currency_where_it_is_that_of_one_country(tag: str, code: str | None) -> None:
    assert of_language(tag) == code


def test_two_words_mean_what_both_may_mean() -> None:
    assert agreed("$", "CAD") == "CAD"
    assert agreed("krona", "kroner") == ""
    assert agreed(None, "kr") == "kr"
    assert narrowed("kr", "SEK") == "SEK"
    assert narrowed("kr", "USD") is None
    assert narrowed("EUR", "USD") == "EUR"


@pytest.mark.parametrize(
    ("text", "sign"), [("$45,000", "$"), ("450.000 kr", "kr"), ("Rs 80,000", "Rs"), ("¥8,000", "¥"), ("45,000 pesos", "pesos")]
)
def test_a_sign_of_several_currencies_is_not_guessed(text: str, sign: str) -> None:
    figure = scan(text, None)[0]
    assert (figure.kind, figure.unit, figure.sign) == ("money", None, sign)
    assert figure.unit_at is not None
    assert text[slice(*figure.unit_at)] == sign


def test_the_caller_settles_only_what_the_sign_may_mean() -> None:
    assert [scan(text, "SEK")[0].unit for text in ("450 000 kr", "$45,000", "€45,000")] == ["SEK", None, "EUR"]
    assert scan("Rs 80,000", "PKR")[0].unit == "PKR"


@pytest.mark.parametrize("text", ["$45,000 CAD", "C$45,000", "CAD 45,000", "CAD $45,000", "$30,000 - C$45,000"])
def test_a_code_says_which_dollar_it_is(text: str) -> None:
    figure = scan(text, None)[0]
    assert (figure.unit, figure.sign) == ("CAD", None)

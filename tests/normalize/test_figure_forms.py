"""Every form in which texts write money: what is written is what is read back, alone and inside a sentence."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerdata.normalize.figures import scan


class Read(NamedTuple):
    """What a figure states."""

    minimum: float | None
    maximum: float | None
    unit: str | None
    period: str | None


def read(text: str) -> list[Read]:
    money = [figure for figure in scan(text, None) if figure.kind == "money"]
    return [Read(one.minimum, one.maximum, one.unit or one.sign, one.period) for one in money]


class Money(NamedTuple):
    """How a currency is written."""

    unit: str
    before: tuple[str, ...]
    behind: tuple[str, ...]
    groups: tuple[str, ...]


CURRENCIES = (
    Money("GBP", ("£", "GBP "), (" GBP",), ("", ",")),
    Money("USD", ("US$", "USD "), (" USD",), ("", ",")),
    Money("EUR", ("€", "€ ", "EUR "), ("€", " €", " EUR", " euros", " Euro"), ("", ",", ".", " ", "\u00a0", "\u202f")),
    Money("CHF", ("CHF ",), (" CHF",), ("", "'", "’", ".")),
    Money("PLN", (), (" zł", " PLN"), ("", " ", "\u00a0")),
    Money("RUB", ("₽",), (" ₽", " roubles", " руб"), ("", ",", "\u00a0")),
    Money("DOP", ("RD$",), (" DOP",), ("", ",")),
    Money("kr", (), (" kr",), ("", ".", "\u00a0")),
    Money("JPY", ("JPY ",), ("円",), ("", ",")),
    Money("ZAR", ("R", "R ", "ZAR "), (), ("", ",", "\u00a0")),
)
DASHES = (
    "-",
    " - ",
    "–",
    " – ",
    "—",
    " ‒ ",
    " -- ",
    "~",
    " ~ ",
    " to ",
    " until ",
    "..",
    " ... ",
    "…",
    " … ",
    " rising to ",
)
PERIODS = {
    "year": (
        " a year",
        " per year",
        "/yr",
        "/year",
        " per annum",
        " p.a.",
        " pa",
        " P.A.",
        "/year",
        " (per year)",
        " annually",
        " Yearly",
    ),
    "month": (" a month", " per month", "/month", " monthly", " pcm", " p.m."),
    "week": (" a week", "/week", " weekly", " pw"),
    "day": (" a day", "/day", " pd", " p/d"),
    "hour": (" an hour", "/hr", " per hour", " HOURLY", " ph", " p/h", "/Std.", " die Stunde", " de l'heure", " by the hour"),
}


def grouped(amount: int, mark: str) -> str:
    return f"{amount:,}".replace(",", mark)


amounts = st.integers(2, 900).map(lambda thousands: thousands * 1000 + 500)
currencies = st.sampled_from(CURRENCIES)


@st.composite
def written(draw: st.DrawFn) -> tuple[str, Read]:
    money = draw(currencies)
    low = draw(amounts)
    high = draw(st.one_of(st.none(), st.integers(low // 1000 + 1, 999).map(lambda thousands: thousands * 1000)))
    mark = draw(st.sampled_from(money.groups))
    before = draw(st.sampled_from(money.before)) if money.before and (not money.behind or draw(st.booleans())) else ""
    behind = "" if before else draw(st.sampled_from(money.behind))
    said = draw(st.one_of(st.none(), st.sampled_from([(period, form) for period, forms in PERIODS.items() for form in forms])))
    ends = [before + grouped(end, mark) for end in (low, high) if end is not None]
    text = draw(st.sampled_from(DASHES)).join(ends) + behind + (said[1] if said else "")
    return text, Read(low, high, money.unit, said[0] if said else None)


@st.composite
def in_thousands(draw: st.DrawFn) -> tuple[str, Read]:
    """A range whose thousands, or what multiplies it, stand at one end or at both."""
    low, high = sorted(draw(st.lists(st.integers(2, 99), min_size=2, max_size=2, unique=True)))
    sign, unit = draw(st.sampled_from([("£", "GBP"), ("US$", "USD"), ("€", "EUR"), ("₹", "INR")]))
    more = draw(st.sampled_from(["", sign]))
    dash = draw(st.sampled_from(DASHES))
    forms = [
        (f"{low}k", f"{high}k"),
        (f"{low}K", f"{high}"),
        (f"{low}", f"{high}k"),
        (f"{low}", f"{high},000"),
        (f"{low},000", f"{high},000"),
    ]
    first, second = draw(st.sampled_from(forms))
    period, said = draw(st.sampled_from([(None, ""), ("year", "pa"), ("month", " pcm"), ("month", " a month")]))
    return f"{sign}{first}{dash}{more}{second}{said}", Read(low * 1000, high * 1000, unit, period)


@st.composite
def with_pence(draw: st.DrawFn) -> tuple[str, Read]:
    """An amount with pence, behind the mark that its currency sets them off by, or with the sign that there are none."""
    unit, form, mark, comma = draw(
        st.sampled_from(
            [
                ("EUR", "{} €", ".", True),
                ("PLN", "{} zł", " ", True),
                ("ZAR", "R {}", " ", True),
                ("CHF", "CHF {}", "'", False),
                ("CHF", "{} CHF", ".", True),
                ("CZK", "{} Kč", "\u00a0", True),
                ("GBP", "£{}", ",", False),
                ("kr", "kr {}", ".", True),
            ]
        )
    )
    whole, pence = draw(st.integers(2, 99_999)), draw(st.integers(1, 99))
    flat = draw(st.sampled_from([None, ",-", ",–", ".-", ".--", "/-"]))
    digits = grouped(whole, mark)
    value = float(whole) if flat else whole + pence / 100
    text = f"{digits}{flat}" if flat else f"{digits}{',' if comma else '.'}{pence:02}"
    return form.format(text), Read(value, None, unit, None)


@given(with_pence(), st.sampled_from(("{}", "Pay is {} in all.", "({})")))
def test_pence_are_read_as_the_currency_sets_them_off(form: tuple[str, Read], around: str) -> None:
    text, stated = form
    assert read(around.format(text)) == [stated]


@given(in_thousands(), st.sampled_from(("{}", "Pay is {} in all.", "({})")))
def test_one_end_says_the_thousands_of_both(form: tuple[str, Read], around: str) -> None:
    text, stated = form
    assert read(around.format(text)) == [stated]


@settings(max_examples=600)
@given(written(), st.sampled_from(("{}", "Pay is {} in all.", "- Trainee: {}", "({})", "They earn {}, as before.")))
def test_what_is_written_is_read_back(form: tuple[str, Read], around: str) -> None:
    text, stated = form
    assert read(around.format(text)) == [stated]


@pytest.mark.parametrize(
    ("text", "stated"),
    [
        ("£30,000pa", Read(30000, None, "GBP", "year")),
        ("£30,000p.a.", Read(30000, None, "GBP", "year")),
        ("£450pw", Read(450, None, "GBP", "week")),
        ("$40,000*", Read(40000, None, "$", None)),
        ("$40,000(1)", Read(40000, None, "$", None)),
        ("$40,000[2] - $50,000[a]", Read(40000, 50000, "$", None)),
        ("$40k^1^", Read(40000, None, "$", None)),
        ("$90,000¹ to $120,000².", Read(90000, 120000, "$", None)),
        ("$5-8,000 a month", Read(5000, 8000, "$", "month")),
        ("€5-8.000 a month", Read(5000, 8000, "EUR", "month")),
        ("£30-£35,000", Read(30000, 35000, "GBP", None)),
        ("£18k to £22k", Read(18000, 22000, "GBP", None)),
        ("60-80k USD", Read(60000, 80000, "USD", None)),
        ("$60k-$80", Read(60000, 80000, "$", None)),
        ("$500 - $1k", Read(500, 1000, "$", None)),
        ("₹18-30+ LPA", Read(1800000, 3000000, "INR", "year")),
        ("30+ LPA", Read(3000000, None, "INR", "year")),
        ("₹5-8 lakhs per annum", Read(500000, 800000, "INR", "year")),
        ("R273.00", Read(273, None, "ZAR", None)),
        ("CHF 80.000 - CHF 95.000", Read(80000, 95000, "CHF", None)),
        ("1.250,50 €", Read(1250.5, None, "EUR", None)),
        ("2 400 à 3 100 €", Read(2400, 3100, "EUR", None)),
        ("entre 2 400 et 3 100 €", Read(2400, 3100, "EUR", None)),
        ("2400 bis 3100 Euro", Read(2400, 3100, "EUR", None)),
        ("400-600万円", Read(4000000, 6000000, "JPY", None)),
        ("1.2万元", Read(12000, None, "元", None)),
        ("3,500만원", Read(35000000, None, "KRW", None)),
        ("23.76 HOURLY", Read(23.76, None, None, "hour")),
        ("9.20 -45.00 HOURLY", Read(9.2, 45, None, "hour")),
        ("£16,600.00 - £22,000.00 Weekly", Read(16600, 22000, "GBP", "week")),
        ("120.000 TL", Read(120000, None, "TRY", None)),
        ("£30k p.a. to £40k p.a.", Read(30000, 40000, "GBP", "year")),
        ("£30k-£40kpa", Read(30000, 40000, "GBP", "year")),
        ("12.50 - 14.75 per hour", Read(12.5, 14.75, None, "hour")),
        ("Rs.25,000/- per month", Read(25000, None, "Rs.", "month")),
        ("CHF 80’000.– pro Jahr", Read(80000, None, "CHF", "year")),
        ("₹12-18 L", Read(1200000, 1800000, "INR", None)),
        ("£1.2m-1.5m", Read(1200000, 1500000, "GBP", None)),
        ("45-60 k€", Read(45000, 60000, "EUR", None)),
        ("400 000 Ft", Read(400000, None, "HUF", None)),
        ("90 000 рублей", Read(90000, None, "RUB", None)),
        ("50.000,- €", Read(50000, None, "EUR", None)),
        ("a $20-an-hour job", Read(20, None, "$", "hour")),
        ("$50-$60-an-hour", Read(50, 60, "$", "hour")),
        ("a £250k-turnover firm", Read(250000, None, "GBP", None)),
        ("upto £50k", Read(None, 50000, "GBP", None)),
        ("KWD 1.250", Read(1.25, None, "KWD", None)),
        ("£20hr", Read(20, None, "GBP", "hour")),
        ("£20-25hr", Read(20, 25, "GBP", "hour")),
        ("£4,000mo", Read(4000, None, "GBP", "month")),
        ("₹8–1.2 Cr", Read(8e5, 1.2e7, "INR", None)),
        ("₹60 - 1 Cr+", Read(6e6, 1e7, "INR", None)),
        ("£600-1.2M", Read(6e5, 1.2e6, "GBP", None)),
        ("£600 - £1M", Read(600, 1e6, "GBP", None)),
        ("£62350[2]", Read(62350, None, "GBP", None)),
        ("£29.98[b] an hour", Read(29.98, None, "GBP", "hour")),
        ("40.000¹ bis 50.000² €", Read(40000, 50000, "EUR", None)),
        ("40.000 ¹ bis 50.000 € ²", Read(40000, 50000, "EUR", None)),
        ("40.000[1] bis 50.000[2] €", Read(40000, 50000, "EUR", None)),
        ("$41,000 (starting) - $63,000", Read(41000, 63000, "$", None)),
        ("$41,000 (night) to $63,000 (day)", Read(41000, 63000, "$", None)),
        ("from $41,000 a year (night) to $63,000", Read(41000, 63000, "$", "year")),
        ("£18,500, rising to £25,000", Read(18500, 25000, "GBP", None)),
        ("2 500 rising to 3 000 zł", Read(2500, 3000, "PLN", None)),
        ("R 273,50 per hour", Read(273.5, None, "ZAR", "hour")),
        ("R24 500,00 p.m.", Read(24500, None, "ZAR", "month")),
        ("31,40 zł/h", Read(31.4, None, "PLN", "hour")),
        ("CHF 25,50", Read(25.5, None, "CHF", None)),
        ("65.000.- CHF", Read(65000, None, "CHF", None)),
        ("Fr. 65'000.-- bis 70'000.--", Read(65000, 70000, "CHF", None)),
        ("65’000 Fr.", Read(65000, None, "CHF", None)),
        ("2.500,- bis 3.000,- €", Read(2500, 3000, "EUR", None)),
        ("65 000,-", Read(65000, None, None, None)),
        ("50,000/= per month", Read(50000, None, None, "month")),
        ("45-60 T€", Read(45000, 60000, "EUR", None)),
        ("45 Tsd. Euro", Read(45000, None, "EUR", None)),
        ("1,5 mln zł", Read(1500000, None, "PLN", None)),
        ("$45 K", Read(45000, None, "$", None)),
        ("$70 grand", Read(70000, None, "$", None)),
        ("₹4 lacs", Read(400000, None, "INR", None)),
        ("3-5 lacs per annum", Read(300000, 500000, "INR", "year")),
        ("US $50,000", Read(50000, None, "USD", None)),
        ("12,000 NIS", Read(12000, None, "ILS", None)),
        ("2.500 €/mtl.", Read(2500, None, "EUR", "month")),
    ],
)
def test_forms_of_real_guides(text: str, stated: Read) -> None:
    assert read(text) == read(f"Pay is {text} in all.") == [stated]


@pytest.mark.parametrize("text", ["£18, 500", "£18 ,500", "It pays £18, 500 a year.", "It pays £18, 500 pa."])
def test_neither_half_of_a_sum_torn_at_its_comma_is_a_figure(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize("text", ["£18,500-20,00", "£18,500 to 20,00", "It pays $118,500 – 1,20,00 a year."])
def test_a_range_whose_last_group_lacks_a_digit_leaves_no_figure(text: str) -> None:
    assert scan(text) == []


@pytest.mark.parametrize("text", ["$5O,000", "$50,OOO", "$50,0O0", "$5,,000"])
def test_a_letter_for_a_nought_leaves_no_smaller_figure(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Pay went from $41,000 (2019) to $63,000 (2023).", ["money", "year", "money", "year"]),
        ("It rose 5% to 102,900.", ["percent", "count"]),
        ("They get $40,000... 60,000 people work here.", ["money", "count"]),
        ("£18,500 → £25,000 → £30,000", ["money", "money", "money"]),
        ("$50,000 K-12 teachers", ["money"]),
        ("1.- Duties", ["count"]),
    ],
)
def test_what_is_no_range_and_no_sum_stays_apart(text: str, kinds: list[str]) -> None:
    assert [figure.kind for figure in scan(text)] == kinds


def test_the_letters_of_a_state_are_not_those_of_a_dollar() -> None:
    assert [(figure.unit, figure.start) for figure in scan("Fresno, CA $50,000", None)] == [(None, 11)]


def test_a_figure_stands_where_its_marks_left_it() -> None:
    text = "Pay: 40.000¹ bis 50.000[2] € im Jahr."
    (figure,) = scan(text)
    assert figure.minimum_at
    assert figure.maximum_at
    assert figure.period_at
    spans = ((figure.start, figure.end), figure.minimum_at, figure.maximum_at, figure.period_at)
    assert [text[start:end] for start, end in spans] == ["40.000¹ bis 50.000[2] €", "40.000", "50.000", "im Jahr"]


def test_a_number_behind_a_sum_and_a_comma_that_counts_something_is_one_of_its_own() -> None:
    assert [figure.kind for figure in scan("A ticket is £18, 500 people came.")] == ["money", "count"]


@pytest.mark.parametrize("text", ["12 L of water", "3.50 meetings", "23,400 a year", "meet at 5 pm"])
def test_what_only_looks_like_money_is_none(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("text", ["4.500 Euro brutto und mehr", "54.000 € +", "54 000 € et au-delà", "£30,000 +; more"])
def test_a_sum_with_no_upper_end(text: str) -> None:
    assert [figure.open_ended for figure in scan(text)] == [True]


def test_a_plus_sign_before_another_thing_opens_no_end() -> None:
    assert [figure.open_ended for figure in scan("20.000 € + Bonus")] == [False]

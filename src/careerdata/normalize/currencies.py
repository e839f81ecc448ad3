"""Which signs, codes and words name a currency, and what settles one that is the sign of several.

The words are data: `reference/currency_words.csv`, `reference/currency_of_country.csv`.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import NamedTuple

from careerdata.normalize.homes import table

CODES = frozenset(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XCG XPF YER ZAR ZMW ZWG""".split()
)
"""ISO 4217 codes of money in circulation (list one, 2025; funds, metals and test codes left out)."""

WORD_LIKE_CODES = frozenset("ALL ANG BAM BOB COP CUP GEL LAK MAD MOP PEN SOS TOP TRY".split())
"""Codes that capitals make of an English word or name ("TOP 10"): money only beside at least `SURE_AMOUNT`."""

SURE_AMOUNT = 1000.0
"""A word such as won or rand, or a code that is a word too, names money from this amount on."""


class _Word(NamedTuple):
    word: str
    unit: str
    """The code it stands for; a word that is that of several currencies stands for itself."""
    side: str


_ROWS = table("currency_words.csv")
SHARED: MappingProxyType[str, tuple[str, ...]] = MappingProxyType(
    {row["word"]: codes for row in _ROWS if len(codes := tuple(row["codes"].split())) > 1}
)
"""Signs and words that do not say which currency they mean ($, kr, Rs, pesos), each with the codes it may stand for."""


def _spellings(word: str) -> tuple[str, ...]:
    """A word as texts write it: "euros", "Euros" and "EUROS"; signs and short forms are written in one way."""
    return (word, word.capitalize(), word.upper()) if word.isalpha() and word.islower() and len(word) >= _LONG else (word,)


_LONG = 3
_WORDS = [
    _Word(word, row["word"] if row["word"] in SHARED else row["codes"], row["side"])
    for row in _ROWS
    for word in _spellings(row["word"])
]
SIGNS: MappingProxyType[str, str] = MappingProxyType({one.word: one.unit for one in _WORDS if one.side == "sign"})
"""Signs of one character, with the code of their currency; one of several currencies stands for itself (see `SHARED`)."""

_DOLLARS = {
    "USD": "US U.S. USD",
    "CAD": "C CA CAD CDN Can",
    "AUD": "A AU AUD",
    "NZD": "NZ NZD",
    "SGD": "S SG SGD",
    "HKD": "HK HKD",
    "TWD": "NT TWD",
    "MXN": "MX Mex MXN",
    "BRL": "R BRL",
    "DOP": "RD",
    "JMD": "J",
    "TTD": "TT",
    "BBD": "Bds",
    "CLP": "CLP",
    "COP": "COP",
    "ARS": "ARS",
}
DOLLARS: MappingProxyType[str, str] = MappingProxyType(
    {letters: code for code, all_of in _DOLLARS.items() for letters in all_of.split()}
)
"""Letters before a dollar sign."""

_BY_CODE = {code: code for code in CODES}
BEFORE: MappingProxyType[str, str] = MappingProxyType(
    _BY_CODE | {one.word: one.unit for one in _WORDS if one.side in ("before", "both")}
)
"""Codes and words that stand before an amount."""

AFTER: MappingProxyType[str, str] = MappingProxyType(
    _BY_CODE | SIGNS | {one.word: one.unit for one in _WORDS if one.side in ("after", "both")}
)
"""Signs, codes and words that stand after an amount. Pounds weigh, unless they are sterling or paid a year or month."""

UNSURE = WORD_LIKE_CODES | {"won", "rand", "lei", "R", "Ft", "Fr"}
"""Words that name money only beside at least `SURE_AMOUNT`."""

DOT_GROUPS = frozenset("EUR BRL CLP COP ARS IDR VND TRY DKK ISK RON RSD PYG UYU kr kr. krona krone kroner peso pesos".split())
"""Currencies, and shared words, of countries in which a dot sets off thousands, as Unicode CLDR 47 has it."""

COMMA_DECIMALS = DOT_GROUPS | frozenset(
    """ALL AMD AOA AZN BAM BGN BYN CHF CRC CVE CZK DZD GEL HUF KGS KZT MAD MDL MKD MZN NOK PEN PLN RUB SEK TND UAH UZS VES XAF
    XOF ZAR""".split()
)
"""Currencies of countries in which a comma sets off pence, as Unicode CLDR 47 has it: no group of theirs has two digits."""

THREE_DECIMALS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
"""Currencies of a thousand small units, whose amounts may have three decimals (ISO 4217)."""

INDIAN_GROUPS = frozenset("INR PKR BDT NPR LKR Rs Rs. rupee rupees".split())
"""Currencies written with lakh groups (6,00,000)."""


def candidates(sign: str) -> tuple[str, ...]:
    """The currencies (ISO 4217) that a sign, code or word may stand for, one where it says which; () for no such word.

    `$` is the dollar or peso of two dozen countries, `kr` one of four crowns, `€` the euro, `C$` the Canadian dollar.
    """
    sign = sign.strip()
    code = SIGNS.get(sign) or BEFORE.get(sign) or AFTER.get(sign)
    if code is None and sign[-1:] in ("$", "＄"):
        code = DOLLARS.get(sign[:-1].strip())
    return SHARED.get(code, (code,)) if code else ()


def narrowed(unit: str | None, currency: str | None) -> str | None:
    """The code that a unit means where the text is in `currency`: itself, or that currency where the unit may mean it.

    None where the unit is a sign of several currencies and `currency` is none of them: it is not guessed.
    """
    if unit is None or unit not in SHARED:
        return unit
    return currency if currency in SHARED[unit] else None


def agreed(one: str | None, other: str | None) -> str | None:
    """What two units mean together, the more exact of the two; "" where they are of two currencies."""
    if one is None or other is None or one == other:
        return one or other
    mine, others = SHARED.get(one, (one,)), SHARED.get(other, (other,))
    both = [code for code in mine if code in others]
    return "" if not both else both[0] if len(both) == 1 else one if len(mine) <= len(others) else other

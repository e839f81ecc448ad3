"""Which signs, codes and words name a currency."""

from __future__ import annotations

from types import MappingProxyType

CODES = frozenset(
    """AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF
    CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF
    IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR
    SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES
    VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG""".split()
)
"""ISO 4217 codes of money in circulation (list one, 2025; funds, metals and test codes left out)."""

WORD_LIKE_CODES = frozenset("ALL ANG BAM BOB COP CUP GEL LAK MAD MOP PEN SOS TOP TRY".split())
"""Codes that capitals make of an English word or name ("TOP 10"): money only beside at least `SURE_AMOUNT`."""

SURE_AMOUNT = 1000.0
"""A word such as won or rand, or a code that is a word too, names money from this amount on."""

SIGNS: MappingProxyType[str, str] = MappingProxyType(
    {
        "$": "",  # the dollar of wherever the text is from
        "£": "GBP",
        "€": "EUR",
        "¥": "JPY",
        "₹": "INR",
        "₩": "KRW",
        "₱": "PHP",
        "฿": "THB",
        "₫": "VND",
        "₪": "ILS",
        "₦": "NGN",
        "₺": "TRY",
        "₽": "RUB",
        "₴": "UAH",
        "₵": "GHS",
        "₡": "CRC",
        "₲": "PYG",
        "₸": "KZT",
        "₼": "AZN",
        "₾": "GEL",
        "＄": "",
        "￡": "GBP",
        "￥": "JPY",
    }
)
"""Signs of one character. An empty code: the currency the caller names."""

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

BEFORE: MappingProxyType[str, str | None] = MappingProxyType(
    {
        **{code: code for code in CODES},
        "RMB": "CNY",
        "Rs": "INR",
        "Rs.": "INR",
        "RM": "MYR",
        "Rp": "IDR",
        "Fr.": "CHF",
        "SFr.": "CHF",
        "R": "ZAR",
        "kr": None,
        "kr.": None,
        "zł": "PLN",
        "Kč": "CZK",
        "Ft": "HUF",
    }
)
"""Codes and words that stand before an amount. None: several countries use the word, so it does not say which currency."""

AFTER: MappingProxyType[str, str | None] = MappingProxyType(
    {
        **{code: code for code in CODES},
        **SIGNS,
        "RMB": "CNY",
        "kr": None,
        "kronor": "SEK",
        "kroner": None,
        "zł": "PLN",
        "zl": "PLN",
        "Kč": "CZK",
        "Ft": "HUF",
        "lei": "RON",
        "dollar": "",
        "dollars": "",
        "euro": "EUR",
        "euros": "EUR",
        "pounds": "GBP",
        "francs": "CHF",
        "rupees": "INR",
        "yen": "JPY",
        "yuan": "CNY",
        "rand": "ZAR",
        "pesos": None,
        "reais": "BRL",
        "ringgit": "MYR",
        "baht": "THB",
        "dirhams": "AED",
        "zloty": "PLN",
        "won": "KRW",
    }
)
"""Signs, codes and words that stand after an amount. Pounds weigh, unless they are sterling or paid a year or month."""

UNSURE = WORD_LIKE_CODES | {"won", "rand", "lei", "R", "Ft"}
"""Words that name money only beside at least `SURE_AMOUNT`."""

DOT_GROUPS: frozenset[str | None] = frozenset("EUR BRL CLP COP ARS IDR VND TRY DKK ISK RON RSD PYG UYU".split()) | {None}
"""Currencies in whose countries a dot sets off thousands, as Unicode CLDR 47 has it; None: a currency not named ("kr")."""

INDIAN_GROUPS = frozenset("INR PKR BDT NPR LKR".split())
"""Currencies written with lakh groups (6,00,000)."""

SHARED_SIGNS: MappingProxyType[str, str] = MappingProxyType(
    {
        "CN": "CNY",
        "JP": "JPY",
        "DK": "DKK",
        "IS": "ISK",
        "NO": "NOK",
        "SE": "SEK",
        "AU": "AUD",
        "CA": "CAD",
        "HK": "HKD",
        "NZ": "NZD",
        "SG": "SGD",
        "TW": "TWD",
        "AR": "ARS",
        "CL": "CLP",
        "CO": "COP",
        "DO": "DOP",
        "MX": "MXN",
        "PH": "PHP",
        "UY": "UYU",
    }
)
"""Currencies of countries (ISO 3166-1 alpha-2) whose sign or word, ¥, kr, $ or pesos, is that of others too."""

"""The currency of a country, and of one that a language tag names."""

from __future__ import annotations

import csv
from functools import cache
from importlib import resources


def table(name: str) -> list[dict[str, str]]:
    """The rows of a table of `reference/`."""
    text = resources.files("careerdata.reference").joinpath(name).read_text(encoding="utf-8")
    return list(csv.DictReader(text.splitlines()))


@cache
def _of_countries() -> dict[str, str]:
    return {row["alpha2"]: row["currency"] for row in table("currency_of_country.csv")}


def of_country(alpha2: str) -> str | None:
    """The currency (ISO 4217) of a country (ISO 3166-1 alpha-2); None where there is none of its own."""
    return _of_countries().get(alpha2.upper())


def of_language(tag: str) -> str | None:
    """The currency of the country that a language tag (BCP 47) names or that its language is at home in.

    `en-CA` is CAD, `sv` SEK, `zh-TW` TWD; None for a language of many countries (`en`, `es`, `fr`, `ar`).
    """
    language, *rest = tag.replace("_", "-").split("-")
    region = next((part for part in rest if len(part) == _ALPHA2 and part.isalpha()), None)
    script = any(part.lower() == "hant" for part in rest)
    return of_country(region or ("TW" if script else _HOMES.get(language.lower(), "")))


_ALPHA2 = 2
_HOMES = {
    "da": "DK", "sv": "SE", "nb": "NO", "nn": "NO", "no": "NO", "is": "IS", "ja": "JP", "zh": "CN", "ko": "KR", "hi": "IN",
    "ur": "PK", "ne": "NP", "si": "LK", "pl": "PL", "cs": "CZ", "hu": "HU", "ru": "RU", "uk": "UA", "tr": "TR", "vi": "VN",
    "th": "TH",
}  # fmt: skip
"""The country of a language that is that of one country above all."""

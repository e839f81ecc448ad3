"""The currencies that a text names apart from any amount: by their codes, or by whose money it is."""

from __future__ import annotations

import re

from careerdata.language import countries
from careerdata.language.english.currencies import SAID
from careerdata.normalize.currencies import CODES, SHARED
from careerdata.normalize.homes import of_country
from careerdata.patterns import lazy

_SHARED_WORDS = lazy(rf"\s(?:{'|'.join(re.escape(word) for word in SHARED if word.isalpha() and word.islower())})\b")


def currencies_named(text: str) -> frozenset[str]:
    """The currencies (ISO 4217) that a text names: `in CAD`, `Canadian dollars`."""
    return frozenset([code for match in SAID.finditer(text) for code in match.groups() if code in CODES] + _of_countries(text))


def _of_countries(text: str) -> list[str]:
    """Those named by their country: `all figures in Canadian dollars`."""
    if not _SHARED_WORDS.search(text):
        return []
    named = [(of_country(one.alpha2), _SHARED_WORDS.match(text, one.end)) for one in countries.scan(text)]
    return [code for code, word in named if code and word and code in SHARED[word[0].strip()]]

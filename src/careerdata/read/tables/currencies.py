"""The currencies that a heading names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.row import Value
from careerdata.document.text import Text
from careerdata.normalize.currencies import BEFORE, CODES, DOLLARS, SIGNS, WORD_LIKE_CODES, narrowed
from careerdata.patterns import lazy

_MONEY = lazy(rf"(?P<letters>[A-Za-z.]{{0,4}})(?P<sign>[{''.join(SIGNS)}])|\b(?P<code>[A-Z]{{3}})\b|\b(?P<word>Rs|kr|Kč|zł)\b")


def money_named(cell: Text) -> Value | None:
    """The first currency of a heading, with its place: a code, or None for a sign which several countries share."""
    return next((Value(code, cell.span(start, end)) for code, start, end in currencies_in(cell.value)), None)


def currencies_in(value: str) -> Iterator[tuple[str | None, int, int]]:
    """Each sign, code and word for a currency: the code, None where several countries share it, with begin and end."""
    for match in _MONEY.finditer(value):
        code = _code(match)
        if not isinstance(code, bool):
            yield code, match.start(), match.end()


def _code(match: re.Match[str]) -> str | bool | None:
    """The currency of a sign, a code or a word; None where several countries share it, False where it is none."""
    if match["sign"]:
        return DOLLARS.get(match["letters"]) or narrowed(SIGNS[match["sign"]], None)
    if match["code"]:
        in_bracket = match.string[match.start() - 1 : match.start()] == "("
        known = match["code"] in CODES and (in_bracket or match["code"] not in WORD_LIKE_CODES)
        return match["code"] if known else False
    return narrowed(BEFORE.get(match["word"]), None)

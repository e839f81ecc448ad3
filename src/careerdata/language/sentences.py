"""Where one sentence ends and the next begins: the one place that says so, for what reads them and what checks them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from careerdata.language.model import languages
from careerdata.language.shared import is_counted
from careerdata.patterns import lazy

_BREAK = lazy(r"[.!?][\"'”’»)]*\s+(?=[\"'“„«(]?\s?[A-ZÀ-ÖØ-Þ0-9$£€₹¥])")
_END = lazy(r"[.!?…:。！？][\"'”’»)\]*_`†‡¹²³]{0,4}(?:\[\^?\d{1,2}\])?$")
"""The mark at the end of a sentence, and what may stand behind it: quotes, brackets, the mark of a note."""
_LONGEST_ABBREVIATION = 12
"""Characters before a full stop in which an abbreviation is looked for."""


def sentences(text: str, start: int = 0, stop: int | None = None) -> Iterator[tuple[int, int]]:
    """Where the sentences of `text[start:stop]` begin and end, the mark at the end with them.

    An abbreviation's full stop ends none, nor does one behind a single letter or an ordinal (`1. Jahr`).
    """
    begin, stop = start, len(text) if stop is None else stop
    for match in _BREAK.finditer(text, start, stop):
        end = match.start() + 1
        if _is_answer(text, begin, match) or not (_is_abbreviated(text, begin, end) or _is_ordinal(text, match)):
            yield begin, end
            begin = match.end()
    if begin < stop:
        yield begin, stop


def _is_abbreviated(text: str, begin: int, end: int) -> bool:
    return _abbreviation().search(text, max(begin, end - 1 - _LONGEST_ABBREVIATION), end) is not None


def _is_ordinal(text: str, stop: re.Match[str]) -> bool:
    """Whether a full stop stands behind a number that counts what follows."""
    return text[stop.start() - 1 : stop.start()].isdecimal() and is_counted(text[stop.end() :])


def _is_answer(text: str, begin: int, mark: re.Match[str]) -> bool:
    """Whether a sentence is but the answer to a question, and no short word before its number: `No. But some do`."""
    return text[begin : mark.start()].casefold() in _answers() and not text[mark.end() : mark.end() + 1].isdigit()


@cache
def _answers() -> frozenset[str]:
    return frozenset(word for language in languages().values() for word in language.answers)


def ends(text: str) -> bool:
    """Whether a text ends where a sentence does, or with the colon of what announces a list."""
    end = text[-_LONGEST_ABBREVIATION:]
    return _END.search(end) is not None and not _abbreviation().search(end)


@cache
def _abbreviation() -> re.Pattern[str]:
    """An abbreviation of any language at the end of a text: a page has those of others in its names and sums."""
    written = (word for one in languages().values() for word in one.abbreviations)
    return re.compile(rf"\b(?:{'|'.join(re.escape(word.rstrip('.')) for word in written)}|[A-Z])\.$", re.IGNORECASE)

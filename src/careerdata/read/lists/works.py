"""What a book or a talk is called in a list that says who it is by as well."""

from __future__ import annotations

import re
from functools import cache

from careerdata.document.text import Text
from careerdata.language.joining import conjunctions
from careerdata.language.shared import words_of
from careerdata.patterns import lazy
from careerdata.read.strong import slanted_runs, strong_runs

MOST_BEFORE = 6
"""Most words of who it is by before the title."""
MOST_NAMES, LEAST_NAMES = 8, 2
"""Words of who it is by behind the title."""
SMALL = 3
"""Letters of a word that may be small in a title."""
_QUOTED = lazy(r"[\"\u201c](?P<title>[^\"\u201c\u201d]+)[\"\u201d]")
_BRACKET = lazy(r"\s*\([^()]*\)$")


def title_of_work(text: Text, raw: str) -> Text | None:
    """The one title that a text has in italics or in quotes, first or behind who it is by; None where it has none.

    What begins in bold is called that. Behind a name only capitals tell a title from what is said of the name.
    """
    if any(not begin for begin, _ in strong_runs(text, raw)):
        return None
    marked = slanted_runs(text, raw) or [found.span("title") for found in _QUOTED.finditer(text.value)]
    if len(marked) != 1:
        return None
    begin, end = marked[0]
    before = text.value[:begin].rstrip(' "\u201c')
    is_one = not before or (
        before[-1] in ":," and len(before.split()) <= MOST_BEFORE and _is_written_as_one(text.value[begin:end])
    )
    return text.cut(begin, len(text.value[:end].rstrip(",.:"))) if is_one else None


def without_author(name: Text) -> Text:
    """A title without who it is by, where that is a name of several words at its end: `Clean Combs by Ann Lee`."""
    bracket = _BRACKET.search(name.value)
    end = bracket.start() if bracket else len(name.value)
    by = list(_by().finditer(name.value, 1, end))
    return name.cut(0, by[-1].start()) if by and _are_names(name.value[by[-1].end() : end]) else name


def _are_names(value: str) -> bool:
    words = [word for word in value.replace("&", " ").split() if word.casefold() not in conjunctions()]
    return LEAST_NAMES <= len(words) <= MOST_NAMES and all(word[0].isupper() for word in words)


def _is_written_as_one(value: str) -> bool:
    return all(not word[0].islower() for word in value.split() if len(word) > SMALL)


@cache
def _by() -> re.Pattern[str]:
    return re.compile(rf"\s+(?:{'|'.join(sorted(map(re.escape, words_of(lambda language: language.authored))))})\s+")

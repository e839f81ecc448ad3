"""What an entry of a list is called, and what a line lists by commas."""

from __future__ import annotations

import re
from functools import cache

from careerdata.document.text import Text
from careerdata.language.joining import conjunction
from careerdata.language.pay_words import subject_ends
from careerdata.patterns import lazy
from careerdata.read.strong import strong_runs

LONGEST_NAME = 10
"""Most words before a colon or a dash that name what stands behind it: more are a sentence."""
MIN_LISTED = 2
LONGEST_LISTED = 4
"""Most words of a name in a list by commas, brackets aside: of more they are clauses."""
LONGEST_LISTED_BEHIND_A_LABEL = 7
"""The same where a label says that a list follows, and an `and` behind a comma that its last one does."""

_PARTED = lazy(r":\s+|\s+(?:\u2192|[-=]>)\s+|\s+[-\u2013\u2014]+\s+|\s*\u2014\s*")
_BRACKET = lazy(r"\s*\([^()]*\)")
_SEPARATOR = lazy(r"\s*[:\-\u2013\u2014,.]*\s*")
_LISTED = lazy(r"(?:[^,;()|\u00b7\u2022]|(?<=\d),(?=\d)|\([^()]*\))+")
"""What stands between commas, dots or bars, those of figures and in brackets left alone."""
_SLASHED = lazy(r"(?:[^,;()|\u00b7\u2022/]|(?<!\s)/|/(?!\s)|\([^()]*\))+")
"""The same where no comma parts names: a stroke between blanks does so, too."""


def parted(text: Text, raw: str) -> tuple[Text, Text | None]:
    """The name an item begins with, brackets and all, and what is said of it: bold type parts them, else a colon or a dash."""
    bold = next(iter(strong_runs(text, raw)), None)
    if bold is not None and bold[0] == 0:
        bracket = _BRACKET.match(text.value, bold[1])
        end = bracket.end() if bracket else bold[1]
        after = _SEPARATOR.match(text.value, end)
        begin = after.end() if after else end
        return text.cut(0, len(text.value[:end].rstrip(": ."))), text.cut(begin) if begin < len(text.value) else None
    for part in _PARTED.finditer(text.value):
        before = text.value[: part.start()]
        if before.count("(") == before.count(")") and before.strip():
            is_name = len(before.split()) <= LONGEST_NAME
            return (text.cut(0, part.start()), text.cut(part.end())) if is_name else (text, None)
    return text, None


@cache
def _link() -> re.Pattern[str]:
    """What the last of a list begins with, where a comma stands before it, too."""
    return re.compile(rf"\s*(?:{conjunction()}|&)\s+")


@cache
def _last_link() -> re.Pattern[str]:
    """What parts the last of a list from the others where a comma does, too."""
    return re.compile(rf",\s+(?:{conjunction()}|&)\s+")


@cache
def _listed_link() -> re.Pattern[str]:
    """A bracket, which parts nothing, or what parts the last two of a list."""
    return re.compile(rf"\([^()]*\)|(?P<link>\s+{conjunction()}\s+)")


def listed(text: Text) -> list[Text]:
    """What stands between the commas of a text, those in brackets left alone, and on both sides of the `and` before the last."""
    if text.value.count("(") != text.value.count(")"):
        return []  # `a) ..., b) ...`
    form = _LISTED if "," in text.value else _SLASHED
    pieces = [match.span() for match in form.finditer(text.value.rstrip(" ."))]
    if not pieces:
        return []
    begin, end = pieces.pop()
    link = _link().match(text.value, begin, end)
    last = next((match for match in _listed_link().finditer(text.value, begin, end) if match["link"]), None) if pieces else None
    if link:
        pieces.append((link.end(), end))
    elif last:
        pieces += [(begin, last.start("link")), (last.end("link"), end)]
    else:
        pieces.append((begin, end))
    return [cut for start, stop in pieces if (cut := text.cut(start, stop))]


def is_list(text: Text) -> bool:
    """Whether a text is names parted by commas and nothing else: no label before one of them."""
    pieces = listed(text)
    return len(pieces) >= MIN_LISTED and all(words_of(piece) <= LONGEST_LISTED and ": " not in piece.value for piece in pieces)


def is_long_list(text: Text) -> bool:
    """Whether a text is several things parted by commas, the last behind a comma and an `and`, that may be longer than names.

    Only where a label says that it lists something: a sentence may look so, too.
    """
    value = text.value.rstrip(" .")
    pieces = listed(text)
    last = _last_link().search(value)
    return (
        len(pieces) > MIN_LISTED
        and last is not None
        and "," not in _BRACKET.sub(" ", value[last.end() :])
        and all(words_of(piece) <= LONGEST_LISTED_BEHIND_A_LABEL for piece in pieces)
        and ". " not in value
        and not subject_ends().find(pieces[0].value)
    )


def lists_names(text: Text) -> bool:
    """Whether a text is proper names parted by commas: most begin with a capital."""
    return is_list(text) and sum(not piece.value[0].islower() for piece in listed(text)) * 2 > len(listed(text))


def without_brackets(value: str) -> str:
    """A name without what stands in brackets."""
    return _BRACKET.sub(" ", value).strip()


def words_of(text: Text) -> int:
    """How many words a text has, those in brackets aside."""
    return len(_BRACKET.sub(" ", text.value).split())

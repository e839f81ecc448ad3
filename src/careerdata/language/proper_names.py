"""Names in running text: where they begin and end, their acronyms, and lists of them. English only."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

from careerdata.language.acronyms import fits
from careerdata.patterns import lazy

ACRONYM = lazy(r"\(((?:[a-z]{1,2}(?=[A-Z]))?[A-Z][A-Za-z0-9&.\-]{1,11})\)")
MIN_CAPITALS = 2
"""A word in brackets with fewer capitals is a word: `(Canada)`."""
_WORD = lazy(r"[^\s,;:()\u2014]+|[,;:()\u2014]")
_INSIDE = frozenset("of for and the & in on to at with de la des du und".split())
_OPENERS = frozenset("the a an for in at join try visit contact consider and both of to through via from with by on".split())
_BEHIND_SMALL = lazy(r"(?:d|l|dell|all)['\u2019][A-Z]|[a-z]{1,2}-?[A-Z]")
"""A capital behind an elided article (d'Escoffier) or a small letter that belongs to the name (eHealth)."""
_NAME_PART = r"(?:[a-z]{1,4}(?=[A-Z])|[A-Z0-9])[\w+#.&'\u2019/\-]*(?<![.,])"
_LIST_NAME = lazy(rf"{_NAME_PART}(?:[ \u00a0]{_NAME_PART})*")
_LONG_NAME = lazy(rf"{_NAME_PART}(?:[ \u00a0](?:(?:of|the|in|for|that|de)[ \u00a0])?{_NAME_PART})*")
_SMALL_NAME = lazy(r"[a-z][\w+#.\-]*(?<![.\-])")
_NEXT = lazy(r"(?:\s*\(([^()]*)\))?(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or)\s+)(?:the\s+)?")
_BRACKET = lazy(r"\s*\(([^()]*)\)")


class Named(NamedTuple):
    """A name with its acronym in brackets: `start:end` is the name alone."""

    start: int
    end: int
    acronym: str
    acronym_start: int
    acronym_end: int


def with_acronyms(value: str, begin: int = 0, end: int | None = None) -> Iterator[Named]:
    """The names that an acronym in brackets follows, in `value[begin:end]`."""
    for match in ACRONYM.finditer(value, begin, len(value) if end is None else end):
        acronym = match.group(1)
        if sum(char.isupper() for char in acronym) < MIN_CAPITALS:
            continue
        start = _name_start(value, max(begin, match.start() - 160), match.start(), acronym)
        stop = len(value[: match.start()].rstrip())
        if start is not None and start < stop:
            yield Named(start, stop, acronym, *match.span(1))


def _name_start(value: str, begin: int, end: int, acronym: str) -> int | None:
    """Where the name before an acronym begins: the capitalised words back to the clause's start.

    Of the words it may begin at, one whose initials give the acronym is taken; else the first capitalised one. Where none
    does, the name may hold commas (State, County and Municipal Employees), if its initials then give the acronym.
    """
    words = list(_WORD.finditer(value, begin, end))
    name = _run(words, commas=False)
    exact = _fitting(name, acronym)
    if exact is None and not (name and fits(value[name[0].start() : end], acronym)):
        exact = _fitting(_run(words, commas=True), acronym)
    if exact is not None:
        return exact
    return name[0].start() if name else None


def _run(words: list[re.Match[str]], *, commas: bool) -> list[re.Match[str]]:
    """The words at the end that may be of one name, from the first that it may begin with on."""
    first = len(words)
    while first and (
        _is_capital(words[first - 1].group())
        or words[first - 1].group().lower() in _INSIDE
        or (commas and words[first - 1].group() == ",")
    ):
        first -= 1
    name = words[first:]
    while name and (not _is_capital(name[0].group()) or (len(name) > 1 and name[0].group().lower() in _OPENERS)):
        name = name[1:]
    return name


def _fitting(name: list[re.Match[str]], acronym: str) -> int | None:
    """Where the words begin whose initials are the acronym; None where none do."""
    for index, word in enumerate(name):
        if _is_capital(word.group()):
            capitals = "".join(w.group()[0] for w in name[index:] if _is_capital(w.group()))
            if capitals.upper() == acronym.upper():
                return word.start()
    return None


def _is_capital(word: str) -> bool:
    """Whether a word of a name begins with a capital, an elided article or a small letter of its own before it left out."""
    return word[0].isupper() or _BEHIND_SMALL.match(word) is not None


def listed(
    value: str, position: int, end: int, *, long: bool = False, also: Collection[str] = ()
) -> Iterator[tuple[int, int, tuple[int, int] | None]]:
    """Capitalised names of a list that begins at a position: `A, B (C, D), or E`; each with its bracket, if any.

    `long` names may hold small words: `Women in Tech`. Of words that begin with a small letter those in `also` are names.
    """
    name = _LONG_NAME if long else _LIST_NAME
    while position < end:
        match = name.match(value, position, end)
        if match is None:
            match = _SMALL_NAME.match(value, position, end)
            if match is None or match[0] not in also:
                return
        bracket = _BRACKET.match(value, match.end(), end)
        yield match.start(), match.end(), bracket.span(1) if bracket else None
        following = _NEXT.match(value, match.end(), end)
        if following is None:
            return
        position = following.end()


def inner_names(value: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """The names of a bracket's list, parted by commas."""
    for piece in re.finditer(r"[^,;]+", value[begin:end]):
        text = piece.group().strip()
        text = re.sub(r"^(?:and|or|e\.g\.,?|like|such as|including|with)\s+", "", text).strip()
        start = value.index(text, begin + piece.start(), end) if text else -1
        if text:
            yield start, start + len(text)

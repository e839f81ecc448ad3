"""The parts of a name that give an acronym its letters."""

from __future__ import annotations

import unicodedata
from typing import NamedTuple

from careerdata.patterns import lazy

SMALL = frozenset(
    "a an and as at by de for from in la of on or the to with & da das del der des di do dos du e el en et für las le les los"
    " un una und van von y".split()
)
"""Words that may give a letter or none: NAHSE has no `of`, ESOL has."""

_JOINS = frozenset(("and", "&"))

_AT_THE_END = frozenset(
    "certificate certification credential designation diploma exam examination international license licence program registration"
    " union".split()
)
"""Words that end a name and are not always counted: CDL of the Commercial Driver's License, PMP of the PMP Certification."""

_OF_AMERICA = ("of", "america")
"""An end that is not always counted: AGC of the Associated General Contractors of America."""

_IN_FRONT = frozenset(("us", "uk", "department"))
"""Words in front that are not always counted: VA of the Department of Veterans Affairs."""

_HYPHEN = lazy(r"[-/–—]")
_BREAK = lazy(r"[-/–—]|(?<=[a-z])(?=[A-Z])")
_PARTICLE = lazy(r"^(?:[dlDL]|[Dd]ell|[Qq]u)['’](?=\w)")
"""An article or a preposition that lost its vowel: d'Escoffier, l'Europe."""

_DOTTED = lazy(r"(?:[A-Za-z]\.){2,}")
_NO_LETTER = lazy(r"[^a-z]+")


class Part(NamedTuple):
    """A part of a name in lower case, without accents."""

    letters: str
    optional: bool
    """It may give no letter."""


def letters_of(text: str) -> str:
    """The letters of a text in lower case, without accents."""
    return _NO_LETTER.sub("", _unaccented(text).lower())


def _unaccented(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKD", text)


def parts_of(name: str) -> list[Part]:
    """The parts of a name in order, and which of them need give no letter."""
    words = [
        word for word in _unaccented(name).replace("&", " & ").split() if any(char.isalnum() or char == "&" for char in word)
    ]
    titled = sum(word[0].isupper() for word in words) > 1
    last = _last(words)
    parts: list[Part] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        optional = (
            at > last
            or word.lower() in SMALL
            or (titled and word.islower())
            or (at == 0 and (_DOTTED.match(word) is not None or word.lower() in _IN_FRONT))
            or (at == 1 and word.lower() in _IN_FRONT)
            or before.lower() in _JOINS
            or (0 < at < last and _HYPHEN.search(before) is not None)
        )
        parts += _pieces(word, optional)
    return parts


def _last(words: list[str]) -> int:
    """Position of the last word that must give a letter as far as the end of a name is concerned; the first always must."""
    last = len(words) - 1
    while last > 0 and words[last].lower().strip(".,") in _AT_THE_END:
        last -= 1
    if last > 1 and tuple(word.lower() for word in words[last - 1 : last + 1]) == _OF_AMERICA:
        last -= 2
    return last


def _pieces(word: str, optional: bool) -> list[Part]:
    """A word taken apart at hyphens and capitals; one of its pieces counts as the word does, the others may be left out."""
    particle = _PARTICLE.match(word)
    if particle:
        return [Part(letters_of(particle.group()), True), *_pieces(word[particle.end() :], optional)]
    pieces = [letters_of(piece) for piece in _BREAK.split(word)]
    # Of periOperative the second piece counts, of ScrumMaster the first.
    first = 1 if word[0].islower() and len(pieces) > 1 and not _HYPHEN.search(word) else 0
    return [Part(piece, optional or number != first) for number, piece in enumerate(pieces) if piece]

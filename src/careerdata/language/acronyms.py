"""Whether an acronym is made of the words of a name, with the liberties people take."""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

_SMALL = frozenset(
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

_BODIES = frozenset("association foundation institute network organization organisation society".split())
"""Words for a body at the end, which a name that reads as a phrase does not count: WIT of the Women In Trucking Association."""

_OF_AMERICA = ("of", "america")
"""An end that is not always counted: AGC of the Associated General Contractors of America."""

_IN_FRONT = frozenset(("us", "uk", "department"))
"""Words in front that are not always counted: VA of the Department of Veterans Affairs."""

_DEGREE = re.compile(r"(?:doctor|master|bachelor)s? of\b", re.IGNORECASE)
"""Degrees are abbreviated from Latin (Doctor of Medicine, M.D.; Master of Laws, LL.M.), so their initials say nothing."""

_HYPHEN = re.compile(r"[-/–—]")
_BREAK = re.compile(r"[-/–—]|(?<=[a-z])(?=[A-Z])")
_PARTICLE = re.compile(r"^(?:[dlDL]|[Dd]ell|[Qq]u)['’](?=\w)")
"""An article or a preposition that lost its vowel: d'Escoffier, l'Europe."""

_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}")
_NO_LETTER = re.compile(r"[^a-z]+")
_REST = re.compile(r"(?<=[A-Z])x(?=[A-Z])")
"""A small x, which stands for the rest of a word: IxDA of the Interaction Design Association."""
_PLURAL = re.compile(r"(?<=[A-Z])['’]?s$")

_COMPOUND = 14
"""Letters of a word from which on it is one of several roots, each of which may give a letter: PolySomnoGraphic."""

_LINKED = 4
"""Letters before which no second root of a word begins: cardi-o-pulmonary, phot-o-voltaic."""


class _Part(NamedTuple):
    """A part of a name in lower case, without accents."""

    letters: str
    optional: bool
    """It may give no letter."""


def judged(name: str, acronym: str) -> bool:
    """Whether initials are to be expected.

    They are not of degrees, nor where the acronym holds digits (W3C), a whole word (CPA Canada) or hardly a letter.
    """
    letters = _plain(acronym)
    return len(letters) > 1 and not _DEGREE.match(name) and not any(char.isdigit() or char.isspace() for char in acronym)


def fits(name: str, acronym: str) -> bool:
    """Whether an acronym is made of the initials of a name.

    Each word gives its first letter and perhaps the ones behind it (CompTIA, HAZMAT), or that of a second root (CPR). Words
    that may give none: small ones, one behind `and`, what follows a hyphen or a slash (ASHP of Health-System Pharmacists) and the
    word such a pair belongs to (ACAMS of Anti-Money Laundering Specialists), a country in front (DOL of the U.S. Department of
    Labor), a kind of document or `International` at the end, words in lower case beside capitalised ones (EHR of Electronic
    Health Record systems). A plural s, dots, accents and `&` do not count. An acronym of which two letters changed places is
    none, though it could be read with liberties (ISAAC of ISACA).
    """
    letters = _plain(_REST.sub("", _PLURAL.sub("", acronym)))
    parts = _parts(name)
    if acronym in name.replace("-", " ").split() or _reaches(parts, letters, strictly=True) or _is_phrase(name, letters):
        return True
    return _reaches(parts, letters) and not any(_reaches(parts, swapped, strictly=True) for swapped in _swaps(letters))


def _is_phrase(name: str, letters: str) -> bool:
    """Whether letters are those of every word of a name, a small one among them, but for the body at its end."""
    *words, last = name.lower().split() or [""]
    return last in _BODIES and not _SMALL.isdisjoint(words) and "".join(_plain(word[0]) for word in words) == letters


def _plain(text: str) -> str:
    """The letters of a text in lower case, without accents."""
    return _NO_LETTER.sub("", _unaccented(text).lower())


def _unaccented(text: str) -> str:
    return text if text.isascii() else unicodedata.normalize("NFKD", text)


def _swaps(letters: str) -> list[str]:
    """What comes of letters when two neighbours change places."""
    return [f"{letters[:at]}{letters[at + 1]}{letters[at]}{letters[at + 2 :]}" for at in range(len(letters) - 1)]


def _reaches(parts: list[_Part], letters: str, *, strictly: bool = False) -> bool:
    """Whether the parts of a name can give all letters in order; `strictly`: no part more than its first letter."""
    reached = {0}
    for part in parts:
        after = {at + 1 for at in reached if letters.startswith(part.letters[0], at)} if strictly else set()
        if not strictly:
            after = {to for at in reached for to in _after(part.letters, letters, at)}
        reached = after | (reached if part.optional else set())
    return len(letters) in reached


def _parts(name: str) -> list[_Part]:
    words = [
        word for word in _unaccented(name).replace("&", " & ").split() if any(char.isalnum() or char == "&" for char in word)
    ]
    titled = sum(word[0].isupper() for word in words) > 1
    last = _last(words)
    parts: list[_Part] = []
    for at, word in enumerate(words):
        before = words[at - 1] if at else ""
        optional = (
            at > last
            or word.lower() in _SMALL
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


def _pieces(word: str, optional: bool) -> list[_Part]:
    """A word taken apart at hyphens and capitals; one of its pieces counts as the word does, the others may be left out."""
    particle = _PARTICLE.match(word)
    if particle:
        return [_Part(_plain(particle.group()), True), *_pieces(word[particle.end() :], optional)]
    pieces = [_plain(piece) for piece in _BREAK.split(word)]
    # Of periOperative the second piece counts, of ScrumMaster the first.
    first = 1 if word[0].islower() and len(pieces) > 1 and not _HYPHEN.search(word) else 0
    return [_Part(piece, optional or number != first) for number, piece in enumerate(pieces) if piece]


def _after(word: str, letters: str, at: int) -> list[int]:
    """Where in the acronym one may stand after a word that begins to give letters at a position."""
    ends = []
    for length in range(1, len(letters) - at + 1):
        if not word.startswith(letters[at : at + length]):
            break
        ends.append(at + length)
    if at < len(letters) and letters[at] == "x" and word.startswith("ex"):
        ends.append(at + 1)
    if ends and at + 1 < len(letters) and word.find(f"o{letters[at + 1]}", _LINKED - 1) > 0:
        ends.append(at + 2)
    if ends and len(word) >= _COMPOUND:
        ends += [at + length for length in (2, 3) if is_inside(letters[at + 1 : at + length], word[_LINKED:])]
    return ends


def is_inside(letters: str, among: str) -> bool:
    """Whether letters come in this order among others."""
    rest = iter(among)
    return all(letter in rest for letter in letters)

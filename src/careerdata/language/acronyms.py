"""Whether an acronym is made of the words of a name, with the liberties people take."""

from __future__ import annotations

import re
from itertools import pairwise

from careerdata.language.name_parts import SMALL, Part, letters_of, parts_of
from careerdata.patterns import lazy

WRITTEN = r"(?:[a-z]{1,2}(?=[A-Z]{2}))?[A-Z][A-Za-z0-9+&./-]{0,9}[A-Z0-9+]"
"""How acronyms are written, as a pattern: CMA, NCLEX-RN, PgMP, eJPT, iBS."""
_BODIES = frozenset("association foundation institute network organization organisation society".split())
"""Words for a body at the end, which a name that reads as a phrase does not count: WIT of the Women In Trucking Association."""

_AWARDING = _BODIES | frozenset(
    """academy agency authority board bureau college commission committee council department federation guild union
    university""".split()
)
"""Words for a body that awards things."""

_DEGREE = lazy(r"(?:doctor|master|bachelor)s? of\b", re.IGNORECASE)
"""Degrees are abbreviated from Latin (Doctor of Medicine, M.D.; Master of Laws, LL.M.), so their initials say nothing."""
_REST = lazy(r"(?<=[A-Z])x(?=[A-Z])")
"""A small x, which stands for the rest of a word: IxDA of the Interaction Design Association."""
_PLURAL = lazy(r"(?<=[A-Z])['’]?s$")

_COMPOUND = 14
"""Letters of a word from which on it is one of several roots, each of which may give a letter: PolySomnoGraphic."""

_LINKED = 4
"""Letters before which no second root of a word begins: cardi-o-pulmonary, phot-o-voltaic."""


def judged(name: str, acronym: str) -> bool:
    """Whether initials are to be expected.

    They are not of degrees, nor where the acronym holds digits (W3C), a whole word (CPA Canada) or hardly a letter.
    """
    letters = letters_of(acronym)
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
    letters = letters_of(_REST.sub("", _PLURAL.sub("", acronym)))
    parts = parts_of(name)
    if acronym in name.replace("-", " ").split() or _reaches(parts, letters, strictly=True) or _is_phrase(name, letters):
        return True
    return _reaches(parts, letters) and not any(_reaches(parts, swapped, strictly=True) for swapped in _swaps(letters))


def may_abbreviate(name: str, acronym: str) -> bool:
    """Whether an acronym in brackets may be a name's, perhaps with a mistake: it is made of the words or about as long.

    One of other letters says something else of it: for whom it is, who awards it.
    """
    capitals = [word for word in name.split() if word[0].isupper()]
    letters = letters_of(acronym)
    near = abs(len(letters) - len(capitals)) <= 1 and len(capitals) > 1 and letters[:1] == capitals[0][0].lower()
    return not judged(name, acronym) or near or fits(name, acronym)


def is_body(name: str) -> bool:
    """Whether a name is one of a body: its last word is, or one before `of` or `for`."""
    words = re.findall(r"[^\W\d_]+", name.lower())
    heads = [word for word, following in pairwise([*words, "of"]) if following in ("of", "for")]
    return not _AWARDING.isdisjoint(heads)


def _is_phrase(name: str, letters: str) -> bool:
    """Whether letters are those of every word of a name, a small one among them, but for the body at its end."""
    *words, last = name.lower().split() or [""]
    return last in _BODIES and not SMALL.isdisjoint(words) and "".join(letters_of(word[0]) for word in words) == letters


def _swaps(letters: str) -> list[str]:
    """What comes of letters when two neighbours change places."""
    return [f"{letters[:at]}{letters[at + 1]}{letters[at]}{letters[at + 2 :]}" for at in range(len(letters) - 1)]


def _reaches(parts: list[Part], letters: str, *, strictly: bool = False) -> bool:
    """Whether the parts of a name can give all letters in order; `strictly`: no part more than its first letter."""
    reached = {0}
    for part in parts:
        after = {at + 1 for at in reached if letters.startswith(part.letters[0], at)} if strictly else set()
        if not strictly:
            after = {to for at in reached for to in _after(part.letters, letters, at)}
        reached = after | (reached if part.optional else set())
    return len(letters) in reached


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

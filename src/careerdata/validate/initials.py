"""Whether an acronym is made of the words of a name, with the liberties people take."""

from __future__ import annotations

import re

_SMALL = frozenset("a an and as at by de for from in la of on or the to with &".split())
"""Words that may give a letter or none: NAHSE has no `of`, ESOL has."""

_JOINS = frozenset(("and", "&"))

_DEGREE = re.compile(r"(?:doctor|master|bachelor)s? of\b", re.IGNORECASE)
"""Degrees are abbreviated from Latin (Doctor of Medicine, M.D.; Master of Laws, LL.M.), so their initials say nothing."""

_BREAK = re.compile(r"[-/–—]|(?<=[a-z])(?=[A-Z])")
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}")
_NO_LETTER = re.compile(r"[^a-z]+")
_PLURAL = re.compile(r"(?<=[A-Z])['’]?s$")

_LINKED = 4
"""Letters before which no second root of a word begins: cardi-o-pulmonary, phot-o-voltaic."""


def judged(name: str, acronym: str) -> bool:
    """Whether initials are to be expected: not of degrees, nor where the acronym holds digits (W3C) or hardly a letter."""
    letters = _NO_LETTER.sub("", acronym.lower())
    return len(letters) > 1 and not _DEGREE.match(name) and not any(char.isdigit() for char in acronym)


def fits(name: str, acronym: str) -> bool:
    """Whether an acronym is made of the initials of a name.

    Each word gives its first letter and perhaps the ones behind it (CompTIA, HAZMAT), or that of a second root (CPR). Words
    that may give none: small ones, one behind `and`, what follows a hyphen or a slash (ASHP of Health-System Pharmacists), a
    country in front (DOL of the U.S. Department of Labor), words in lower case beside capitalised ones (EHR of Electronic Health
    Record systems). A plural s, dots and `&` do not count.
    """
    letters = _NO_LETTER.sub("", _PLURAL.sub("", acronym).lower())
    reached = {0}
    for part, optional in _parts(name):
        reached = {to for at in reached for to in _after(part, letters, at)} | (reached if optional else set())
    return len(letters) in reached


def _parts(name: str) -> list[tuple[str, bool]]:
    """The parts of a name in lower case, each with whether it may give no letter."""
    words = [word for word in name.replace("&", " & ").split() if any(char.isalnum() or char == "&" for char in word)]
    titled = sum(word[0].isupper() for word in words) > 1
    parts: list[tuple[str, bool]] = []
    for at, word in enumerate(words):
        optional = (
            word.lower() in _SMALL
            or (titled and word.islower())
            or (at == 0 and _DOTTED.match(word) is not None)
            or (at > 0 and words[at - 1].lower() in _JOINS)
        )
        pieces = [_NO_LETTER.sub("", piece.lower()) for piece in _BREAK.split(word)]
        # Of periOperative the second piece counts, of ScrumMaster the first.
        first = 1 if word[0].islower() and len(pieces) > 1 else 0
        parts += [(piece, optional or number != first) for number, piece in enumerate(pieces) if piece]
    return parts


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
    return ends

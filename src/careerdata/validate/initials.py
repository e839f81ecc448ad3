"""Whether an acronym is made of the words of a name, with the liberties people take."""

from __future__ import annotations

import re

_SMALL = frozenset("a an and at by de for from in la of on or the to with &".split())
"""Words that may give a letter or none: NAHSE has no `of`, ESOL has."""

_DEGREE = re.compile(r"(?:doctor|master|bachelor)s? of\b", re.IGNORECASE)
"""Degrees are abbreviated from Latin (Doctor of Medicine, M.D.; Master of Laws, LL.M.), so their initials say nothing."""

_BREAK = re.compile(r"[-/–—]")
_DOTTED = re.compile(r"(?:[A-Za-z]\.){2,}")
_NO_LETTER = re.compile(r"[^a-z]+")
_PLURAL = re.compile(r"(?<=[A-Z])['’]?s$")


def judged(name: str, acronym: str) -> bool:
    """Whether initials are to be expected: not of degrees, nor where the acronym holds digits (W3C) or hardly a letter."""
    letters = _NO_LETTER.sub("", acronym.lower())
    return len(letters) >= 2 and not _DEGREE.match(name) and not any(char.isdigit() for char in acronym)


def fits(name: str, acronym: str) -> bool:
    """Whether an acronym is made of the initials of a name.

    Each word gives its first letter and perhaps more of its letters in order (CompTIA, HAZMAT, XML, CPR). Small words, what
    follows a hyphen or a slash (ASHP of Health-System Pharmacists), a country in front (DOL of the U.S. Department of Labor) and
    words in lower case before the name itself may give none. A plural s, dots and `&` do not count.
    """
    letters = _NO_LETTER.sub("", _PLURAL.sub("", acronym).lower())
    reached = {0}
    for first, optional in _parts(name):
        reached = {to for at in reached for to in _after(first, letters, at)} | (reached if optional else set())
    return len(letters) in reached


def _parts(name: str) -> list[tuple[str, bool]]:
    """The parts of a name in lower case, each with whether it may give no letter."""
    words = [word for word in name.replace("&", " & ").split() if any(char.isalnum() or char == "&" for char in word)]
    begins = next((at for at, word in enumerate(words) if word[0].isupper()), 0)
    parts: list[tuple[str, bool]] = []
    for at, word in enumerate(words):
        dotted = _DOTTED.match(word)
        skippable = word.lower() in _SMALL or (at < begins and begins < len(words) - 1) or (at == 0 and dotted is not None)
        pieces = [_NO_LETTER.sub("", piece.lower()) for piece in _BREAK.split(word)]
        parts += [(piece, skippable or number > 0) for number, piece in enumerate(pieces) if piece]
    return parts


def _after(word: str, letters: str, at: int) -> list[int]:
    """Where in the acronym one may stand after a word that begins to give letters at a position."""
    ends: list[int] = []
    begin = 0
    while at < len(letters):
        begin = word.find(letters[at], begin) + 1
        if not begin or (not ends and begin > 1 and not _sounds(word, letters[at])):
            break
        at += 1
        ends.append(at)
    return ends


def _sounds(word: str, letter: str) -> bool:
    """X stands for words that begin with ex: XML, RX."""
    return letter == "x" and word.startswith("ex")

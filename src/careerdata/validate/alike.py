"""Names that mean one thing though they are spelled differently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_GENERIC = frozenset("skill ability proficiency knowledge competency expertise system software tool".split())
"""Words at the end of a skill's name that do not change which skill is meant."""

_SMALL = frozenset(("and", "of", "the"))

_BRACKET = re.compile(r"\(([^()]*)\)")
_WORD = re.compile(r"[^\W_]+[+#]*")
_ACRONYM = re.compile(r"[A-Z][A-Z0-9]{2,7}")

_PLURAL = re.compile(r"(?P<y>.{2,})ies|(?P<one>.{2,}[^sui])s")

FEWEST_WORDS = 3
"""Words from which on a name is known by its initials: those of two words may stand for anything."""

SHORTEST = 7
"""Letters from which on two names one letter apart are one name misspelled: shorter ones (Python, Jython) may be two."""

SHORTEST_SWAPPED = 5
"""Letters from which on two names are one where two neighbouring letters changed places (Pyhton)."""

MOST_COMPARED = 500
"""Names that are compared for misspellings, each with each; a longer list is no list of a guide's skills."""


def pairs(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Positions of names that mean what an earlier one means: the earlier one and the later one, each later one once.

    Alike are names that differ in case, signs, plural, the order of words or a generic word at the end (`SQL`, `SQL skills`), an
    acronym and what it stands for, and long names one letter apart.
    """
    forms = [_forms(name) for name in names]
    initials = [_initials(name) for name in names]
    known: dict[str, int] = {}
    for at in range(len(names)):
        # An acronym meets the words it stands for; two names of equal initials are two things.
        keys = [*forms[at], f"initials of {initials[at]}", *(f"acronym {form.upper()}" for form in forms[at])]
        first = next((known[key] for key in keys if key in known), None)
        if first is None and at < MOST_COMPARED:
            first = _misspelled(forms, at)
        if first is not None:
            yield first, at
        for form in forms[at]:
            known.setdefault(form, at)
        if _ACRONYM.fullmatch(names[at].strip()):
            known.setdefault(f"initials of {names[at].strip()}", at)
        if initials[at]:
            known.setdefault(f"acronym {initials[at]}", at)


def plain(name: str) -> str:
    """A name's words in lower case and the singular, without signs, small words and the generic words at its end."""
    words = [_singular(word) for word in _WORD.findall(name.casefold()) if word not in _SMALL]
    while len(words) > 1 and words[-1] in _GENERIC:
        words.pop()
    return " ".join(words)


def _forms(name: str) -> list[str]:
    """A name as it is known: without its bracket and, where that holds an acronym, by the acronym."""
    forms = [plain(_BRACKET.sub(" ", name)) or plain(name)]
    words = forms[0].split()
    if len(words) > 1:
        forms.append(f"words {' '.join(sorted(words))}")
    brackets = (bracket for bracket in _BRACKET.finditer(name) if _ACRONYM.fullmatch(bracket.group(1).strip()))
    return forms + [plain(f"{bracket.group(1)} {name[bracket.end() :]}") for bracket in brackets]


def _initials(name: str) -> str:
    """The initials of a name of three or more words, empty for a shorter one."""
    words = plain(_BRACKET.sub(" ", name)).split()
    return "".join(word[0] for word in words).upper() if len(words) >= FEWEST_WORDS else ""


def _singular(word: str) -> str:
    match = _PLURAL.fullmatch(word)
    if match is None:
        return word
    return f"{match['y']}y" if match["y"] else match["one"]


def _misspelled(forms: list[list[str]], at: int) -> int | None:
    """Position of an earlier name that differs by one letter, added, lost, replaced or swapped with its neighbour."""
    form = forms[at][0]
    if len(form) < SHORTEST_SWAPPED or any(char.isdigit() for char in form):
        return None
    from rapidfuzz.distance import OSA

    for before, (other, *_) in enumerate(forms[:at]):
        long_enough = min(len(form), len(other)) >= SHORTEST or sorted(form) == sorted(other)
        if long_enough and abs(len(other) - len(form)) <= 1 and OSA.distance(form, other, score_cutoff=1) <= 1:
            return before
    return None

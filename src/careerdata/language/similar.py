"""Names that mean one thing though they are spelled differently."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.language.misspelling import misspelled
from careerdata.patterns import lazy

_GENERIC = frozenset("skill ability proficiency knowledge competency expertise".split())
"""Words at the end of a skill's name that do not change which skill is meant."""

_THINGS = frozenset("system software tool".split())
"""Words at the end of a name that mean one thing: an EHR system is EHR software. Behind an activity (accounting software) they
tell the thing from the activity."""

_SMALL = frozenset(("and", "of", "the"))

_BRACKET = lazy(r"\(([^()]*)\)")
_WORD = lazy(r"[^\W_]+[+#]*")
_ACRONYM = lazy(r"[A-Z][A-Z0-9]{2,7}")

_PLURAL = lazy(r"(?P<y>.{2,})ies|(?P<one>.{2,}[^sui])s")

FEWEST_WORDS = 3
"""Words from which on a name is known by its initials: those of two words may stand for anything."""

MOST_COMPARED = 500
"""Names that are compared for misspellings, each with each; a longer list is no list of a guide's skills."""


def pairs(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Positions of names that mean what an earlier one means: the earlier one and the later one, each later one once.

    Alike are names that differ in case, signs, plural, the order of words or a generic word at the end (`SQL`, `SQL skills`), an
    acronym and what it stands for, and names of which one word is misspelled. Not alike are names with two different brackets.
    """
    forms = [_forms(name) for name in names]
    initials = [_initials(name) for name in names]
    known: dict[str, int] = {}
    for at in range(len(names)):
        # An acronym meets the words it stands for; two names of equal initials are two things.
        keys = [*forms[at], f"initials of {initials[at]}", *(f"acronym {form.upper()}" for form in forms[at])]
        first = next((known[key] for key in keys if key in known), None)
        if first is None and at < MOST_COMPARED:
            first = misspelled(forms, at)
        if first is not None and not _told_apart(names[first], names[at]):
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
    while len(words) > 1 and words[-1] in _THINGS and not words[-2].endswith("ing"):
        words.pop()
    if len(words) > 1 and words[-1] in _THINGS:
        words[-1] = "system"
    return " ".join(words)


def _told_apart(one: str, other: str) -> bool:
    """Whether two names each have a bracket and the two differ: Communication (written), Communication (oral)."""
    ours, theirs = ([plain(text) for text in _BRACKET.findall(name)] for name in (one, other))
    return bool(ours and theirs) and ours != theirs


def _forms(name: str) -> list[str]:
    """A name as it is known: without its bracket and, where that holds an acronym, by the acronym."""
    forms = [plain(_BRACKET.sub(" ", name)) or plain(name)]
    words = forms[0].split()
    if len(words) > 1:
        forms.append(f"words {' '.join(sorted(words))}")
    brackets = (bracket for bracket in _BRACKET.finditer(name) if _is_acronym_of(bracket.group(1).strip(), name))
    return forms + [plain(f"{bracket.group(1)} {name[bracket.end() :]}") for bracket in brackets]


def _is_acronym_of(word: str, name: str) -> bool:
    """Whether a word in brackets is short for the name before it, and does not say whose it is: `CloudWatch (AWS)`."""
    return _ACRONYM.fullmatch(word) is not None and word[:1].casefold() == name.strip()[:1].casefold()


def _initials(name: str) -> str:
    """The initials of a name of three or more words, empty for a shorter one."""
    words = plain(_BRACKET.sub(" ", name)).split()
    return "".join(word[0] for word in words).upper() if len(words) >= FEWEST_WORDS else ""


def _singular(word: str) -> str:
    match = _PLURAL.fullmatch(word)
    if match is None:
        return word
    return f"{match['y']}y" if match["y"] else match["one"]

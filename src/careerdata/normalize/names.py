"""What words say: keys made of names, seniority and track of a title, credentials, growth labels."""

from __future__ import annotations

import re
from collections.abc import Iterable

from careerdata.language.english.degrees import CREDENTIALS
from careerdata.language.english.growth_labels import GROWTH
from careerdata.language.english.seniorities import LEADERS, SENIORITIES
from careerdata.normalize.slugs import slug
from careerdata.patterns import lazy
from careerdata.records.career import Seniority, Track
from careerdata.records.learning import Credential
from careerdata.records.outlook import GrowthLabel

At = tuple[int, int]


MANAGEMENT: frozenset[Seniority] = frozenset(("manager", "director", "executive"))
"""Seniorities that lead people by their title alone."""


def _words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-]|['’]s)", re.IGNORECASE)


_SENIORITY = tuple((value, _words(pattern)) for value, pattern in SENIORITIES)
_LEADERS = tuple((value, _words(pattern)) for value, pattern in LEADERS)
_WORD = lazy(r"[^\W_]+")
_BELOW: frozenset[Seniority] = frozenset(("junior", "entry", "mid"))
"""What does not outdo a leader's title: an assistant director of nursing is a director's deputy, not a junior."""
_SHORTEST_PLURAL = 4


def seniority(title: str, role: str | None = None) -> Seniority:
    """The seniority that the words of a title say; `unknown` where none does.

    With the guide's role given, the title that is the role itself is `mid`, and a word of the role counts only where
    the title puts it to another use: "Product Manager" is no manager in a guide to product managers, "Patient Services
    Manager" is one in a guide to patient services coordinators.
    """
    found = _said(title, role)
    if found is not None:
        return found[0]
    return "mid" if role and slug(title) == slug(role) else "unknown"


def seniority_span(title: str, role: str | None = None) -> At | None:
    """Where a title says its seniority, None where no word does."""
    found = _said(title, role)
    return found[1] if found else None


def track(title: str, role: str | None = None) -> Track:
    """`management` where a title says manager, supervisor, director, head, chief or the like; else `individual`."""
    found = _said(title, role)
    return "management" if (found and found[0] in MANAGEMENT) or _leads(title) else "individual"


def _said(title: str, role: str | None) -> tuple[Seniority, At] | None:
    """The seniority that the words of a title say, and where; a word that leads people counts in every guide."""
    found = _seniority(title, role)
    return found if found and found[0] not in _BELOW else _leads(title) or found


def _seniority(title: str, role: str | None) -> tuple[Seniority, At] | None:
    spent = _spent(title, role) if role else []
    for value, pattern in _SENIORITY:
        for match in pattern.finditer(title):
            if not any(start <= match.start() and match.end() <= end for start, end in spent):
                return value, match.span()
    return None


def _leads(title: str) -> tuple[Seniority, At] | None:
    """The seniority of a title that leads people whatever the guide's role is, and where the title says so."""
    for value, pattern in _LEADERS:
        if match := pattern.search(title):
            return value, match.span()
    return None


def _spent(title: str, role: str) -> list[At]:
    """The pieces of a title that only repeat the role: its whole name, else each word of it but the last.

    The last word says what one is: it counts where the title is another one's ("Product Operations Manager").
    """
    wanted = [_singular(word) for word in _WORD.findall(role)]
    words = list(_WORD.finditer(title))
    own = [_singular(word.group()) for word in words]
    for at in range(len(own) - len(wanted) + 1):
        if wanted and own[at : at + len(wanted)] == wanted:
            return [(words[at].start(), words[at + len(wanted) - 1].end())]
    return [word.span() for word, plain in zip(words, own, strict=True) if plain in wanted[:-1]]


def _singular(word: str) -> str:
    low = word.lower()
    return low[:-1] if len(low) >= _SHORTEST_PLURAL and low.endswith("s") and not low.endswith("ss") else low


def _any(rows: Iterable[tuple[str, str]]) -> re.Pattern[str]:
    """One pattern for a table of words; the number of its group is the number of the row, from 1."""
    pattern = "|".join(f"({words})" for _, words in rows)
    return re.compile(rf"(?<![\w.])(?:{pattern})(?!\w)", re.IGNORECASE)


_CREDENTIAL = _any(CREDENTIALS)
_DEGREES: frozenset[Credential] = frozenset(("high_school", "associate", "bachelor", "master", "doctoral", "professional"))
_GROWTH_LABEL = _any(GROWTH)


def credential(text: str) -> Credential | None:
    """The credential a text names first, None where it names none ("Doctoral or professional degree" is doctoral)."""
    match = _CREDENTIAL.search(text)
    return CREDENTIALS[match.lastindex - 1][0] if match and match.lastindex else None


def names_degree(text: str) -> bool:
    """Whether a text names a degree or what school ends with, and no certificate, which may be of anything."""
    return credential(text) in _DEGREES


def growth_label_span(text: str) -> At | None:
    """Where a text states its growth label, None where it states none."""
    match = _GROWTH_LABEL.search(text)
    return match.span() if match else None


def growth_label(text: str) -> GrowthLabel | None:
    """The growth label a text states first, None where it states none."""
    match = _GROWTH_LABEL.search(text)
    return GROWTH[match.lastindex - 1][0] if match and match.lastindex else None

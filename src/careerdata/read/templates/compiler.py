"""A template as it is written, compiled to what matches it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product
from math import prod
from typing import Annotated

from pydantic import AfterValidator

from careerdata.language.figure_words import BETWEEN, HEDGED
from careerdata.patterns import lazy
from careerdata.read.templates.masked import MASKS
from careerdata.read.templates.template import Template
from careerdata.read.templates.wording import one_kind, plain

_FIGURE = "[\ue000-\ue004]"
MAX_MATCHED = (2_000, 2_000, 2_000, 600, 200, 100)
"""Longest text (code points) a template is tried on, by the number of its slots that take any words, the last of a template
aside: each of them multiplies what trying costs by the length. Sentences of guides are shorter than 2,000, and items that state
several values shorter than 600."""
MAX_SPELLINGS = 10_000
"""Texts that a template without slots may fit: each alternative in it multiplies them."""

_INNER = ".{0,200}?"
"""Any words between two others of a template: in a sentence that is one statement they stand no further apart, and three such
gaps without a bound would cost the cube of the length."""

_PART = lazy(
    r"\{(?P<name>\.\.\.|[a-z0-9_]+(?:-[a-z0-9_]+)?)(?::(?P<type>[a-z]+))?\}|(?P<alternatives><[^>]*>)|(?P<literal>[^{<]+)"
)
_QUALIFIER = rf"(?:(?:as\s+)?(?:{HEDGED}|{'|'.join(sorted(BETWEEN))})\s+)?"
"""Words that may stand before any figure: the figure says itself whether it is approximate or open-ended."""
_DATE = rf"(?:[A-Z][a-z]{{2,8}}\.?,?\s+)?{MASKS['year']}"
_FIGURES = {**MASKS, "amount": MASKS["money"], "decline": MASKS["percent"]}
"""Types of slots that one figure fills, with its mask."""
_ANY_WORDS = r"\S.*?"
TYPES = {
    **_FIGURES,
    "date": _DATE,
    "figure": _FIGURE,
    "period": "annual|yearly|monthly|weekly|daily|hourly",
    **dict.fromkeys(("words", "country", "growth", "level", "currency"), _ANY_WORDS),
}
"""The pattern of each type of slot."""


@cache
def compile_template(written: str) -> Template:
    """Compile a template. Raises ValueError, saying what is wrong, where it cannot be understood."""
    pieces: list[str] = []
    slots: list[tuple[str, str]] = []
    position = 0
    while position < len(written):
        part = _PART.match(written, position)
        if part is None:
            raise ValueError(f"cannot read {written[position:]!r} in the template {written!r}")
        position = part.end()
        if part["literal"]:
            pieces.append(_literal(part["literal"]))
        elif part["alternatives"]:
            pieces.append("(?:" + "|".join(_literal(arm) for arm in part["alternatives"][1:-1].split("|")) + ")")
        elif part["name"] == "...":
            any_words = _INNER if part.start() and position < len(written) else ".*?"
            pieces.append(_slot(part["type"], written) if part["type"] else any_words)
        else:
            kind = part["type"] or "words"
            slots.append((part["name"], kind))
            pieces.append((_QUALIFIER if kind in _FIGURES else "") + "(" + _slot(kind, written) + ")")
    words = None if "{" in written else tuple(_spelled_out(written))
    core = max((plain(piece) for piece in re.split(r"\{[^}]*\}|<[^>]*>", written)), key=len)
    free = sum(".*?" in piece for piece in pieces[:-1])
    expression = rf"\s*{''.join(pieces)}\s*"
    bare = expression.replace(_QUALIFIER, "")
    return Template(written, expression, bare, tuple(slots), words, core, MAX_MATCHED[min(free, len(MAX_MATCHED) - 1)])


def _slot(kind: str, written: str) -> str:
    """The pattern of a type of slot. Raises ValueError where there is no such type."""
    if kind not in TYPES:
        raise ValueError(f"no slot is of the type {kind!r}, as the template {written!r} has it; there are {', '.join(TYPES)}")
    return TYPES[kind]


def _compiles(written: str) -> str:
    compile_template(written)
    return written


Written = Annotated[str, AfterValidator(_compiles)]
"""A template in a layout file: one that does not compile is an error of the file."""


def _spelled_out(written: str) -> Iterator[str]:
    """The texts that a template without slots fits."""
    arms = [part[1:-1].split("|") if part.startswith("<") else [part] for part in re.split(r"(<[^>]*>)", written)]
    if prod(map(len, arms)) > MAX_SPELLINGS:
        raise ValueError(f"the template {written!r:.80} fits more than {MAX_SPELLINGS:,} texts")
    return (plain("".join(choice)) for choice in product(*arms))


def _literal(words: str) -> str:
    """A literal's pattern: any white space for white space, any apostrophe, any dash."""
    parts = re.split(r"(\s+)", one_kind(words))
    return "".join(r"\s+" if part.isspace() else re.escape(part) for part in parts)

"""Sentence templates: how a layout says, as data, which words stand around which value.

`Range: {minimum-maximum:money}` matches "Range: $62k - $131k+". Before matching, every figure of a text is masked by
one character that tells its kind, so a template never spells out how a figure may be written (`careerdata.normalize.
figures` alone knows), and a match is linear in the length of the text.

    {field}             words, up to what follows in the template
    {field:money}       a figure: money, percent, year, duration, count, date (`May 2023`)
    {low-high:money}    a figure that may be a range
    {field:amount}      a sum of money whose hedge belongs to the sentence ("the lowest 10 percent earned less than $30,000")
    {field:decline}     a percentage by which something falls, stated without a minus
    {field:country}     words that name a country; {field:growth} a growth word; {field:period} annual, hourly and the like;
                        {field:level} words that name a level of experience (`Entry level`, `Senior`); {field:currency} a currency
    {...}, {...:count}  any words, a figure: not kept
    <a|b>, <a|>         alternatives
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from math import prod
from typing import Annotated

from pydantic import AfterValidator

from careerdata.document.text import Text
from careerdata.normalize.figure import Figure

MASKS = {"money": "\ue000", "percent": "\ue001", "year": "\ue002", "duration": "\ue003", "count": "\ue004"}
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

_PART = re.compile(
    r"\{(?P<name>\.\.\.|[a-z0-9_]+(?:-[a-z0-9_]+)?)(?::(?P<type>[a-z]+))?\}|(?P<alternatives><[^>]*>)|(?P<literal>[^{<]+)"
)
_QUALIFIERS = (
    "about around nearly approximately approx\\.? roughly almost some circa ca\\. over under above below more\\sthan less\\sthan "
    "up\\sto at\\sleast at\\smost as\\smuch\\sas between from"
)
_QUALIFIER = rf"(?:(?:{'|'.join(_QUALIFIERS.split())})\s+)?"
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
_APOSTROPHES = str.maketrans("\u2019\u2018\u02bc\u2013\u2014\u2011\u2012\u2212", "'''-----")


@dataclass(frozen=True, slots=True)
class Masked:
    """A text whose figures are masked, one character each, with the way back."""

    source: Text
    value: str
    figures: tuple[Figure, ...]
    at: tuple[int, ...]
    """Where in `value` each figure's mask stands."""

    @classmethod
    def of(cls, source: Text, figures: Sequence[Figure]) -> Masked:
        pieces: list[str] = []
        at: list[int] = []
        done = length = 0
        for figure in figures:
            between = source.value[done : figure.start]
            length += len(between)
            at.append(length)
            pieces += (between, MASKS[figure.kind])
            length += 1
            done = figure.end
        pieces.append(source.value[done:])
        return cls(source, _one_kind("".join(pieces)), tuple(figures), tuple(at))

    def original(self, position: int) -> int:
        """Offset in the source text of a position in the masked text."""
        index = bisect_right(self.at, position - 1) - 1
        if index < 0:
            return position
        return self.figures[index].end + position - self.at[index] - 1

    def figure(self, start: int, end: int) -> Figure | None:
        """The first figure masked in `value[start:end]`."""
        index = bisect_right(self.at, start - 1)
        return self.figures[index] if index < len(self.at) and self.at[index] < end else None

    def text(self, start: int, end: int) -> Text:
        """The source text of `value[start:end]`."""
        return self.source.cut(self.original(start), self.original(end))


@dataclass(frozen=True, slots=True)
class Found:
    """One slot of a template and what stood in it."""

    name: str
    type: str
    text: Text
    figure: Figure | None
    offset: int
    """Where `text` begins within the source text: figures count from the source's start."""


@dataclass(frozen=True)
class Template:
    """A sentence template that was taken apart."""

    written: str
    expression: str
    """The regular expression it stands for."""
    slots: tuple[tuple[str, str], ...]
    words: tuple[str, ...] | None
    """Every text it fits, as `plain` gives it, where it holds no slot; None where it does."""
    core: str
    """The longest words that every text it fits holds, as `plain` gives them: a text without them need not be tried."""
    longest: int
    """Longest text it is tried on, of `MAX_MATCHED`."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The expression, compiled when a text is first tried: most templates of the shelf never meet one."""
        return re.compile(self.expression, re.IGNORECASE)

    def match(self, masked: Masked) -> list[Found] | None:
        """The slots, where the whole text fits the template; None where it does not."""
        if len(masked.value) > self.longest:
            return None
        found = self.pattern.fullmatch(masked.value)
        return self._found(masked, found) if found else None

    def at(self, masked: Masked, position: int) -> tuple[int, list[Found]] | None:
        """Where the shortest match that begins at a position of the masked text ends, and its slots."""
        found = self.pattern.match(masked.value, position) if len(masked.value) <= self.longest else None
        return (found.end(), self._found(masked, found)) if found else None

    def search(self, masked: Masked) -> Iterator[list[Found]]:
        """The slots of each place in the text that fits the template."""
        if len(masked.value) <= self.longest:
            for found in self.pattern.finditer(masked.value):
                yield self._found(masked, found)

    def _found(self, masked: Masked, match: re.Match[str]) -> list[Found]:
        result = []
        for number, (name, kind) in enumerate(self.slots, start=1):
            start, end = match.span(number)
            if start < 0 or start == end:
                continue
            text = masked.text(start, end)
            result.append(Found(name, kind, text, masked.figure(start, end), masked.original(start)))
        return result


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
    return Template(written, rf"\s*{''.join(pieces)}\s*", tuple(slots), words, core, MAX_MATCHED[min(free, len(MAX_MATCHED) - 1)])


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


def plain(words: str) -> str:
    """Words for comparison: case-folded, white space single, one kind of apostrophe and dash."""
    return " ".join(_one_kind(words).casefold().split())


def shown(written: str) -> str:
    """One text that a template fits, for a person to read: the first of each alternatives, `…` for what varies."""
    return re.sub(r"\{[^}]*\}", "…", re.sub(r"<([^|>]*)[^>]*>", r"\1", written)).strip()


def _one_kind(words: str) -> str:
    """Words with one kind of apostrophe and dash; every character keeps its place."""
    return words if words.isascii() else words.translate(_APOSTROPHES)


def _spelled_out(written: str) -> Iterator[str]:
    """The texts that a template without slots fits."""
    arms = [part[1:-1].split("|") if part.startswith("<") else [part] for part in re.split(r"(<[^>]*>)", written)]
    if prod(map(len, arms)) > MAX_SPELLINGS:
        raise ValueError(f"the template {written!r:.80} fits more than {MAX_SPELLINGS:,} texts")
    return (plain("".join(choice)) for choice in product(*arms))


def _literal(words: str) -> str:
    """A literal's pattern: any white space for white space, any apostrophe, any dash."""
    parts = re.split(r"(\s+)", _one_kind(words))
    return "".join(r"\s+" if part.isspace() else re.escape(part) for part in parts)

"""Two texts, word by word: what was taken out, what was put in, and a few words around."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import takewhile
from typing import Literal, NamedTuple

MOST = 200
"""Words of each text that are compared, from the first that differs: the time grows by their square."""
_AROUND = 4
"""Words shown on each side of what differs."""


class Piece(NamedTuple):
    """A run of words."""

    kind: Literal["same", "out", "in", "rest"]
    """`rest`: words of both texts, so many that they were not compared; the text says how many."""
    text: str


def word_diff(before: str, after: str) -> list[Piece]:
    """What became of a text, in order; long runs that stayed are cut to the words next to what changed."""
    old, new = before.split(), after.split()
    head = sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(old, new, strict=False)))
    a, b = old[head : head + MOST], new[head : head + MOST]
    pieces = [*_same(old[:head], first=True, last=False), *_compared(a, b, end=len(old) <= head + MOST)]
    left = max(len(old), len(new)) - head - MOST
    return [*pieces, Piece("rest", f"{left:,} more words, not compared")] if left > 0 else pieces


def _compared(a: list[str], b: list[str], *, end: bool) -> Iterator[Piece]:
    codes = SequenceMatcher(None, a, b, autojunk=False).get_opcodes()
    for number, (tag, i, i_end, j, j_end) in enumerate(codes):
        if tag == "equal":
            yield from _same(a[i:i_end], first=False, last=end and number == len(codes) - 1)
            continue
        if i < i_end:
            yield Piece("out", " ".join(a[i:i_end]))
        if j < j_end:
            yield Piece("in", " ".join(b[j:j_end]))


def _same(words: list[str], *, first: bool, last: bool) -> Iterator[Piece]:
    """A run that stayed; `first` and `last`: nothing that changed stands before it, or after it."""
    if not words:
        return
    around = (0 if first else _AROUND) + (0 if last else _AROUND)
    if len(words) > around + 1:
        words = [*(words[:_AROUND] if not first else []), "…", *(words[-_AROUND:] if not last else [])]
    yield Piece("same", " ".join(words))

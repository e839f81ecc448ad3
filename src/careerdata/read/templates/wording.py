"""Words for comparison, whatever apostrophes, dashes and white space a page has."""

from __future__ import annotations

import re

_APOSTROPHES = str.maketrans("\u2019\u2018\u02bc\u2013\u2014\u2011\u2012\u2212", "'''-----")


def plain(words: str) -> str:
    """Words for comparison: case-folded, white space single, one kind of apostrophe and dash."""
    return " ".join(one_kind(words).casefold().split())


def shown(written: str) -> str:
    """One text that a template fits, for a person to read: the first of each alternatives, `…` for what varies."""
    return re.sub(r"\{[^}]*\}", "…", re.sub(r"<([^|>]*)[^>]*>", r"\1", written)).strip()


def one_kind(words: str) -> str:
    """Words with one kind of apostrophe and dash; every character keeps its place."""
    return words if words.isascii() else words.translate(_APOSTROPHES)

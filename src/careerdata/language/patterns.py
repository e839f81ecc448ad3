"""Patterns made of words."""

from __future__ import annotations


def any_of(*words: str) -> str:
    """A pattern, in brackets that capture nothing, for any of the words that stand in these texts, parted by blanks.

    Each word is a pattern itself: `organi[sz]ations?`.
    """
    return "(?:" + "|".join(" ".join(words).split()) + ")"

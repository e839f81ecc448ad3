"""The words before a colon that name what stands behind it."""

from __future__ import annotations

from careerdata.document.block import Block

MOST_WORDS = 5
"""Most words of a label that a colon alone marks as one: more of them lead in a list, as `they look after these:` does."""


def label_words(value: str) -> str:
    """The words of a label, for comparing."""
    return value.strip(" :\uff1a").casefold()


def label_of(block: Block) -> str:
    """The words of the label that a line or an item begins with, before its colon; empty where it begins with none."""
    label, colon, _ = block.value.partition(":")
    return label_words(label) if colon and block.shape in ("line", "item") and len(label.split()) <= MOST_WORDS else ""

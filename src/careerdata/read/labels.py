"""Labels: lines in bold, or that end in a colon, which head what stands under them."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.read.sections.label import MOST_WORDS
from careerdata.read.strong import strong_runs

LEVEL = 7
"""Level of a label among headings: below the lowest that mark-up has."""
INNER = LEVEL + 1
"""Level of a label that is not in bold right under one that is."""
MAX_LABEL = 80
"""Longest label (code points)."""


def is_label(block: Block, raw: str) -> bool:
    """Whether a line heads what follows it: all of it is in bold, or it is some words and a colon."""
    value = block.value
    if block.shape != "line" or not 0 < len(value) <= MAX_LABEL or value[-1] in ".!;,":
        return False
    if not value.endswith(":") and value[-1] != "\uff1a":
        return is_strong(block, raw)
    return len(value.split()) <= MOST_WORDS or is_strong(block, raw)


def is_strong(block: Block, raw: str) -> bool:
    """Whether all of a line but its colon is in bold."""
    bold = strong_runs(block.text, raw)
    return len(bold) == 1 and bold[0][0] == 0 and not block.value[bold[0][1] :].strip(" :\uff1a")

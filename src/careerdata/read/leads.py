"""Sentences that lead in a list and name what it lists: `Skills that employers look for include:`."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.language.pay_words import subject_ends
from careerdata.read.labels import LEVEL

MAX_LEAD = 160
"""Longest such sentence (code points)."""


def lead_in(block: Block) -> Block | None:
    """What a line that ends in a colon says is listed below it, as a label: its words before the verb; None where it has none."""
    value = block.value
    if block.shape != "line" or len(value) > MAX_LEAD or value[-1:] not in (":", "\uff1a") or ". " in value:
        return None
    verb = next((said for said in subject_ends().find(value) if said.start), None)
    return replace(block, text=block.text.cut(0, verb.start), level=LEVEL) if verb is not None else None

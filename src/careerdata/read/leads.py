"""Sentences that lead in a list and name what it lists: `Skills that employers look for include:`."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.block import Block
from careerdata.language.joining import following
from careerdata.language.pay_words import subject_ends
from careerdata.read.labels import LEVEL

MAX_QUESTION = 80
"""Longest question over a list."""
MAX_LEAD = 160
"""Longest such sentence (code points)."""


def lead_in(block: Block) -> list[Block]:
    """What a line that ends in a colon may say is listed below it, as labels: its words before the verb, those at `following`.

    A question asks for it: `What tools do they use?`.
    """
    value = block.value
    if block.shape == "line" and value.endswith("?") and len(value) <= MAX_QUESTION:
        return [replace(block, level=LEVEL)]
    if block.shape != "line" or len(value) > MAX_LEAD or value[-1:] not in (":", "\uff1a") or ". " in value:
        return []
    verb = next((said for said in subject_ends().find(value) if said.start), None)
    word = following().search(value)
    places = [(0, verb.start)] if verb is not None else []
    places += [(word.end(), len(value) - 1), (verb.end if verb else 0, word.start())] if word is not None else []
    return [replace(block, text=block.text.cut(*place), level=LEVEL) for place in places if value[slice(*place)].strip()]

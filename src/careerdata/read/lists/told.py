"""Lists of what a page is about to tell: `In this guide you'll learn:` leads in its contents, and nothing of the job."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Literal

from careerdata.document.block import Block
from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any

MAX_LEAD = 400
"""Longest paragraph that leads in such a list (code points)."""
_LEADS = (":", "\uff1a")


def of_contents(blocks: Iterable[Block]) -> frozenset[int]:
    """The `id` of the items that a line which says what is told leads in."""
    found: set[int] = set()
    leads = False
    for block in blocks:
        if block.shape != "item":
            leads = block.shape == "line" and _leads_in(block.value)
        elif leads:
            found.add(id(block))
    return frozenset(found)


def _leads_in(value: str) -> bool:
    return value.endswith(_LEADS) and len(value) <= MAX_LEAD and bool(_telling().find(value))


@cache
def _telling() -> Phrases[Literal["told"]]:
    return in_any("told", lambda language: language.ways.told)

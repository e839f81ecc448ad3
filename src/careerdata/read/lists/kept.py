"""Entries that a list is read for, those apart that are of something else by what stands beside or below them."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.read.lists.entry import Entry
from careerdata.read.lists.groups import without_heads
from careerdata.read.lists.paid import is_paid
from careerdata.read.sections.context import Page


def kept(found: Sequence[Entry], page: Page, *, paid: bool, heads: bool) -> Sequence[Entry]:
    """The entries but for those of a list of pay, unless it may be `paid`, and those over bullets, unless `heads` are some."""
    blocks = [entry.block for entry in found]
    if not paid and is_paid(blocks, page):
        return ()
    if heads:
        return found
    below = {id(block) for block in without_heads(blocks)}
    return [entry for entry in found if id(entry.block) in below]

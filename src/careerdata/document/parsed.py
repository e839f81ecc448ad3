"""What a parser of mark-up makes of a file, and what the file declares and leaves open."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from careerdata.document.block import Block
from careerdata.document.span import Span


@dataclass(slots=True)
class Declared:
    """What a page declares about itself in its head: title, role, address, date, language. None where it does not."""

    title: str | None = None
    role: str | None = None
    description: str | None = None
    source_url: str | None = None
    published: str | None = None
    language: str | None = None
    head_open: int | None = None
    """Raw offset at which the front matter should end and does not."""


class LeftOpen(NamedTuple):
    """What a file ends in the middle of."""

    what: str
    """As a message says it: `the tag <td cla`, `<table>`, `a comment`."""
    offset: int
    """Raw offset at which it begins."""
    sure: bool
    """No file that is whole ends so."""


Unseen = tuple[Span, ...]
"""Text that readers do not see, struck out or hidden: the raw slices of one run of it, none of which goes over a line."""


class Parsed(NamedTuple):
    """What a parser of mark-up makes of a file."""

    blocks: list[Block]
    declared: Declared
    left_open: LeftOpen | None = None
    unseen: Sequence[Unseen] = ()
    code: Sequence[Span] = ()
    remarks: Sequence[Span] = ()

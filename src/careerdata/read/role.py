"""The role a guide is about, where its title does not have its layout's form."""

from __future__ import annotations

import re

_AROUND = (
    re.compile(r"^(?:(?:the|a|an|our|complete|full|ultimate|definitive|your|career guide(?: to| for)?|guide(?: to| for)?|how to become|becoming|what is|what does)\b[:\s]*)+", re.IGNORECASE),
    re.compile(r"(?:[\s:,|\u2013\u2014-]*(?:\b(?:complete|career|careers?|job|role|guide|profile|overview|description|outlook|handbook|do|is|salary|page|\d{4})\b)\?*)+$", re.IGNORECASE),
)  # fmt: skip


def role_of(title: str) -> tuple[str, tuple[int, int]]:
    """The role in a title and where it stands: the title less the words every guide's title has; never empty for a title."""
    start, end = 0, len(title)
    head = _AROUND[0].match(title)
    if head and head.end() < end:
        start = head.end()
    tail = _AROUND[1].search(title, start)
    if tail and tail.start() > start:
        end = tail.start()
    piece = title[start:end]
    start += len(piece) - len(piece.lstrip())
    piece = piece.strip(" \t:,|-\u2013\u2014\u00a0")
    return (" ".join(piece.split()), (start, start + len(piece))) if piece else (" ".join(title.split()), (0, len(title)))

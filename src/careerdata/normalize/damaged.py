"""Currency and percent signs that stand with no readable figure."""

from __future__ import annotations

import re
from collections.abc import Sequence

from careerdata.normalize.currencies import SIGNS
from careerdata.normalize.figures import Figure, scan

_SIGN = re.compile(f"[{''.join(SIGNS)}%％]")
_LONGEST = 40
"""Characters of a broken figure that are shown."""
_GLUED = re.compile(rf"(?: (?=[0-9]))?\S{{1,{_LONGEST}}}+")
_TAIL = re.compile(r"[^\s(\[]+\Z")
_CLOSING = ".,;:!?)]}\"'”’"
_PLACEHOLDER = re.compile(r"[XxNnYy#?_*–—\-.,]+[kKmM+]*\Z")
_NAME = re.compile(r"[A-Z_][A-Z0-9_]+\Z|\{|'?0{3}s?\Z")
_ESCAPE = re.compile(r"%[0-9A-Fa-f]{2}")


def unreadable(text: str, figures: Sequence[Figure] | None = None) -> list[tuple[int, int]]:
    """Where a text holds a currency or percent sign that belongs to no figure but looks as if it should.

    `figures` are the figures of the text where they are known already. Flagged, as the whole run of characters:

    - a currency sign that something other than a blank or closing punctuation follows: `$4x,450`, `$abc`, `$42,45O`,
      `$1,23,456`, `€--`, `$XXk`; digits may follow after a blank (`$ 4O,000`);
    - a percent sign with a letter, dash or damaged digits right before it: `x%`, `--%`, `1O%`;
    - a sign that is the whole text, but for dashes and blanks: `$`, `%`, `$ --`.

    Not flagged: the name of a currency or the word percent in prose ("in US$", "the % of"), several signs in a row ("$$"),
    variables (`$PATH`, `${x}`), thousands of dollars (`$000s`), `%20` and other escapes.
    """
    known = scan(text) if figures is None else figures
    found: list[tuple[int, int]] = []
    alone = not any(map(str.isalnum, text)) if len(text) <= _LONGEST else False
    done = index = 0
    for match in _SIGN.finditer(text):
        at = match.start()
        while index < len(known) and known[index].end <= at:
            index += 1
        if at < done or (index < len(known) and known[index].start <= at):
            continue
        span = _percent(text, at) if match.group() in "%％" else _currency(text, at)
        if span is None and alone and text[at - 1 : at] not in SIGNS and text[at + 1 : at + 2] not in SIGNS:
            span = (at, at + 1)
        if span is not None:
            found.append(span)
            done = span[1]
    return found


def _currency(text: str, at: int) -> tuple[int, int] | None:
    """The run of characters a currency sign begins, None where nothing follows it or the run is a name."""
    glued = _GLUED.match(text, at + 1)
    if glued is None or text[at - 1 : at] in SIGNS:
        return None
    run = glued.group().rstrip(_CLOSING)
    if not run or run[0] in SIGNS or run[0] in "/|" or (_NAME.match(run) and not _PLACEHOLDER.match(run)):
        return None
    return at, at + 1 + len(run)


def _percent(text: str, at: int) -> tuple[int, int] | None:
    """The run of characters a percent sign ends, None where a blank stands before it or it is an escape."""
    run = _TAIL.search(text, max(0, at - _LONGEST), at)
    if run is None or _ESCAPE.match(text, at) or text[at + 1 : at + 2].isalpha():
        return None
    return run.start(), at + 1

"""Tables in mark-up that blank lines part: to Markdown each part is a block of its own, to a browser they are one table."""

from __future__ import annotations

import re
from collections.abc import Iterable

from markdown_it.token import Token

from careerdata.patterns import lazy

_TABLE = lazy(r"<(/?)table\b", re.IGNORECASE)


def joined(tokens: Iterable[Token]) -> list[Token]:
    """Block tokens, those of mark-up right behind one that leaves a table open as one with it, up to where that ends.

    Only outside lists and quotes, which put something before each line.
    """
    made: list[Token] = []
    still_open = 0
    for token in tokens:
        is_markup = token.type == "html_block" and token.level == 0 and token.map is not None
        before = made[-1] if made else None
        if is_markup and still_open > 0 and before is not None and before.map and token.map:
            before.map = [before.map[0], token.map[1]]
            before.content += token.content
        else:
            still_open = 0
            made.append(token)
        if is_markup:
            still_open = max(0, still_open + sum(-1 if found[1] else 1 for found in _TABLE.finditer(token.content)))
    return made

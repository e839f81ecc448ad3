"""The scripts of a page that hold JSON-LD."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.structured import Item
from careerdata.ingest.data.json_text import NotJsonError, parse
from careerdata.patterns import lazy

_OPENS = lazy(r"<script\b[^<>]{0,300}?\btype\s*=\s*[\"']?application/ld\+json\b[^<>]{0,300}>", re.IGNORECASE)
_CLOSES = lazy(r"</script", re.IGNORECASE)


def things(raw: str) -> Iterator[Item]:
    """The things that the scripts of a page tell of. What is no JSON tells of nothing: it is no text of the guide."""
    at = 0
    while opening := _OPENS.search(raw, at):
        closing = _CLOSES.search(raw, opening.end())
        at = end = closing.start() if closing else len(raw)
        try:
            found = parse(raw, opening.end(), end)
        except NotJsonError:
            continue
        yield from (item for item in found if isinstance(item, Item))

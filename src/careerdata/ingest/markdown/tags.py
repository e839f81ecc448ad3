"""Tags of HTML in the running text of Markdown."""

from __future__ import annotations

import html
import re

from careerdata.ingest.html.elements import Element
from careerdata.ingest.styles import Styles
from careerdata.ingest.unseen import is_hidden

TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_HREF = re.compile(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)
_NO_STYLES = Styles()


def is_unseen(element: Element | None, source: str) -> bool:
    """Whether a start tag begins an element whose text nobody sees."""
    if element is not None and element.kind == "unseen":
        return True
    name = TAG.match(source)
    return name is not None and is_hidden(name[2].lower(), lambda key: _attribute(source, key), _NO_STYLES, frozenset)


def _attribute(source: str, name: str) -> str | None:
    """The value of an attribute of a tag, empty where it has none; None where the tag lacks it."""
    found = re.search(rf"""\s{name}(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?(?=[\s/>])""", source, re.IGNORECASE)
    return next((value for value in found.groups() if value is not None), "") if found else None


def href_of(source: str) -> str | None:
    """The address that a tag leads to; None where it leads nowhere."""
    href = _HREF.search(source)
    return html.unescape(href[1] or href[2] or href[3] or "") if href is not None else None

"""Tags of HTML in the running text of Markdown."""

from __future__ import annotations

import html
import re

from careerdata.ingest.html.elements import Element
from careerdata.ingest.styles import Styles
from careerdata.ingest.unseen import is_hidden
from careerdata.patterns import lazy

TAG = lazy(r"<(/?)([A-Za-z][A-Za-z0-9-]*)")
_HREF = lazy(r"""\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""", re.IGNORECASE)


def is_unseen(element: Element | None, source: str, styles: Styles) -> bool:
    """Whether a start tag begins an element whose text nobody sees, by itself or by the style sheets of its text."""
    if element is not None and element.kind == "unseen":
        return True
    name = TAG.match(source)
    if name is None:
        return False
    tag = name[2].lower()
    return is_hidden(tag, lambda key: _attribute(source, key), styles, lambda: _marks(tag, source))


def _marks(tag: str, source: str) -> frozenset[str]:
    """Marks of an element by its tag, class and id: `span`, `.menu`, `#top`."""
    classes = [f".{name}" for name in (_attribute(source, "class") or "").split()]
    return frozenset([tag, *classes, f"#{_attribute(source, 'id') or ''}"])


def _attribute(source: str, name: str) -> str | None:
    """The value of an attribute of a tag, empty where it has none; None where the tag lacks it."""
    found = re.search(rf"""\s{name}(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?(?=[\s/>])""", source, re.IGNORECASE)
    return next((value for value in found.groups() if value is not None), "") if found else None


def href_of(source: str) -> str | None:
    """The address that a tag leads to; None where it leads nowhere."""
    href = _HREF.search(source)
    return html.unescape(href[1] or href[2] or href[3] or "") if href is not None else None

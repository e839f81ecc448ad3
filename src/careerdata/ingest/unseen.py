"""What a page holds and its readers do not see: hidden and struck text, marks of notes, breaks inside words, templates."""

from __future__ import annotations

import re
from collections.abc import Callable

STRUCK = frozenset(("del", "s", "strike"))
"""Tags of text that is no longer meant."""
_HIDING = re.compile(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b", re.IGNORECASE)
_LEADS_TO = re.compile(r"""(?:href|aria-controls|data-(?:bs-)?target|data-toggle)\s*=\s*["']?#?([\w:.-]+)""", re.IGNORECASE)
_NOTE = re.compile(r"\[?(?:[0-9]{1,2}|[a-z])(?:,\s?(?:[0-9]{1,2}|[a-z]))*\]?|\[?[*†‡§¶#]{1,3}\]?")
_MEASURE = re.compile(r"(?:(?<![^\W\d_])(?:[kcm]?m|ft|in|mi|yd|x|n)|(?<![\d.,])10|\^)\s?\Z")
"""What stands before a power, which is no note: m², 10⁶."""
_TEMPLATE = re.compile(r"\{%.*?%\}|\{\{[<%#].*?[>%#]\}\}|\{#.*?#\}|\{\{-?\s*[a-z]\w*(?:\.[\w-]+)+[^{}\n]*\}\}", re.DOTALL)
"""Tags, comments and the variables of pages and sites: `{{ page.title }}`. A name alone (`{{ salary }}`) was to be filled in."""
_COMMENT = re.compile(r"(?P<open>\{%-?\s*comment\b[^%]*%\}).*?(?:\{%-?\s*endcomment\s*(?:-+\s*)?-?%\}|\Z)", re.DOTALL)
_TEXT = re.compile(r"[^\n]")


def is_hidden(tag: str, attr: Callable[[str], str | None], opened: Callable[[], frozenset[str]]) -> bool:
    """Whether an element shows nothing of what is in it: struck out, hidden by an attribute or by its own style.

    One that readers open by a link or a button of the page (`opened`, by their ids), a tab, is content all the same.
    """
    if tag in STRUCK:
        return True
    hidden = attr("hidden") is not None or (tag == "dialog" and attr("open") is None)
    if not hidden:
        style = attr("style")
        hidden = style is not None and _HIDING.search(style) is not None
    return hidden and attr("role") != "tabpanel" and (attr("id") or "") not in opened()


def opened_ids(source: str) -> frozenset[str]:
    """The ids of the elements that links and buttons of a page lead to."""
    return frozenset(_LEADS_TO.findall(source))


def is_note(raised: str, before: str) -> bool:
    """Whether raised text is the mark of a note, and not a power (`m2`) or the end of an ordinal (`1st`)."""
    return _NOTE.fullmatch(raised.strip()) is not None and not _MEASURE.search(before)


def without_templates(source: str) -> str:
    """A text with the tags of its site's generator (`{% … %}`, `{{< … >}}`) and its comments as blanks, each by as many."""
    if "{%" not in source and "{{" not in source and "{#" not in source:
        return source
    without = _COMMENT.sub(_blanks, source)
    return _TEMPLATE.sub(_blanks, without)


def _blanks(found: re.Match[str]) -> str:
    return _TEXT.sub(" ", found[0])

"""What a page holds and its readers do not see: hidden and struck text, marks of notes."""

from __future__ import annotations

import re
from collections.abc import Callable

from careerdata.ingest.styles import Styles
from careerdata.patterns import lazy

STRUCK = frozenset(("del", "s", "strike"))
"""Tags of text that is no longer meant."""
_RAISING = lazy(r"(?:^|;)\s*vertical-align\s*:\s*super\b", re.IGNORECASE)
_OF_NOTES = lazy(r"(?:^|[\s_-])(?:foot|end)?note(?:-?ref)?s?(?:$|[\s_-])|(?:^|\s)fn(?:-?ref)?(?:$|[\s_-])", re.IGNORECASE)
"""Names of what points to a note, as classes and roles have them: `footnote-ref`, `doc-noteref`, `fnref`."""
_TO_NOTE = lazy(r"#_?(?:cite[_-]note|(?:foot|end)?note|fn|ref|n)[\w:.-]*\d", re.IGNORECASE)
"""Where such a link leads."""
_NOTE = lazy(r"[\[(]?(?:[0-9]{1,2}|[a-z])(?:,\s?(?:[0-9]{1,2}|[a-z]))*[\])]?|[\[(]?[*†‡§¶#]{1,3}[\])]?")
_OF_FIGURE = lazy(r"(?:[0-9]|(?<=[0-9])[kK%+])\Z")
"""The end of a figure, behind which lowered and small text is no part of it; elsewhere it may be one of a formula."""
_GROUPED = lazy(r"(?:[,.][0-9]{3}|[0-9][kK%+])\Z")
"""The end of a figure behind which the digits of a link are no more of it."""
_SMALL = frozenset(("sub", "small"))
MAY_RAISE = frozenset(("a", "small", "span", "sub", "sup"))
"""Tags that may hold the mark of a note."""
_MEASURE = lazy(r"(?:(?<![^\W\d_])(?:[kcm]?m|ft|in|mi|yd|x|n)|(?<![\d.,])10|\^)\s?\Z")
"""What stands before a power, which is no note: m², 10⁶."""


def is_hidden(tag: str, attr: Callable[[str], str | None], styles: Styles, marks: Callable[[], frozenset[str]]) -> bool:
    """Whether an element shows nothing of what is in it: struck out, hidden by an attribute, its own style or the page's.

    One that readers open by a link or a button of the page, a tab, is content all the same. `marks` gives the element's own.
    """
    if tag in STRUCK:
        return True
    hidden = attr("hidden") is not None or (tag == "dialog" and attr("open") is None)
    if not hidden:
        style = attr("style")
        hidden = (style is not None and styles.hides(style)) or (styles.has_hiding and styles.hide(marks()))
    return hidden and attr("role") != "tabpanel" and (attr("id") or "") not in styles.opened


def is_raised(tag: str, attr: Callable[[str], str | None], before: str) -> bool:
    """Whether an element of `MAY_RAISE` behind some text holds what may be the mark of a note.

    That is raised text, by its tag or style, a link to a note, and lowered or small text behind a figure.
    """
    if tag == "sup" or (tag in _SMALL and _OF_FIGURE.search(before)):
        return True
    if tag == "sub" or not before[-1:].strip():
        return False
    named = _OF_NOTES.search(f"{attr('class') or ''} {attr('role') or ''}") is not None
    return (
        named
        or _RAISING.search(attr("style") or "") is not None
        or (tag == "a" and (_TO_NOTE.match(attr("href") or "") is not None or _GROUPED.search(before) is not None))
    )


def is_note(raised: str, before: str) -> bool:
    """Whether raised text is the mark of a note, and not a power (`m2`) or the end of an ordinal (`1st`)."""
    return _NOTE.fullmatch(raised.strip()) is not None and not _MEASURE.search(before)

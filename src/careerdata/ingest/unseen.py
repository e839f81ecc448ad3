"""What a page holds and its readers do not see: hidden and struck text, marks of notes."""

from __future__ import annotations

import re
from collections.abc import Callable

STRUCK = frozenset(("del", "s", "strike"))
"""Tags of text that is no longer meant."""
_HIDING = re.compile(
    r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|text-decoration(?:-line)?\s*:[^;]*line-through)\b",
    re.IGNORECASE,
)
_RAISING = re.compile(r"(?:^|;)\s*vertical-align\s*:\s*super\b", re.IGNORECASE)
_OF_NOTES = re.compile(r"(?:^|[\s_-])(?:foot|end)?note(?:-?ref)?s?(?:$|[\s_-])|(?:^|\s)fn(?:-?ref)?(?:$|[\s_-])", re.IGNORECASE)
"""Names of what points to a note, as classes and roles have them: `footnote-ref`, `doc-noteref`, `fnref`."""
_TO_NOTE = re.compile(r"#_?(?:cite[_-]note|(?:foot|end)?note|fn|ref|n)[\w:.-]*\d", re.IGNORECASE)
"""Where such a link leads."""
_LEADS_TO = re.compile(r"""(?:href|aria-controls|data-(?:bs-)?target|data-toggle)\s*=\s*["']?#?([\w:.-]+)""", re.IGNORECASE)
_NOTE = re.compile(r"\[?(?:[0-9]{1,2}|[a-z])(?:,\s?(?:[0-9]{1,2}|[a-z]))*\]?|\[?[*†‡§¶#]{1,3}\]?")
_MEASURE = re.compile(r"(?:(?<![^\W\d_])(?:[kcm]?m|ft|in|mi|yd|x|n)|(?<![\d.,])10|\^)\s?\Z")
"""What stands before a power, which is no note: m², 10⁶."""


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


def is_raised(tag: str, attr: Callable[[str], str | None]) -> bool:
    """Whether an element holds what may be the mark of a note: raised text, by its tag or style, or a link to one."""
    if tag == "sup":
        return True
    if tag not in ("a", "span", "small"):
        return False
    named = _OF_NOTES.search(f"{attr('class') or ''} {attr('role') or ''}") is not None
    return (
        named
        or _RAISING.search(attr("style") or "") is not None
        or (tag == "a" and _TO_NOTE.match(attr("href") or "") is not None)
    )


def is_note(raised: str, before: str) -> bool:
    """Whether raised text is the mark of a note, and not a power (`m2`) or the end of an ordinal (`1st`)."""
    return _NOTE.fullmatch(raised.strip()) is not None and not _MEASURE.search(before)

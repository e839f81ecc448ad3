"""What a page ends in the middle of: it was cut off on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from careerdata.document.parsed import LeftOpen
from careerdata.ingest.html.elements import ELEMENTS, VERBATIM
from careerdata.patterns import lazy

if TYPE_CHECKING:
    from careerdata.ingest.html.tree import Page

_TAG = lazy(r"<(?:[A-Za-z/!?]|\Z)")
_SHOWN = 24
"""Characters of a tag that a finding shows."""

MAY_STAY_OPEN = frozenset("html head body p li dt dd tr td th thead tbody tfoot caption colgroup option optgroup".split())
"""Elements whose end tags a page may leave out, as the HTML standard has it (13.1.2.4)."""
_RUNS = frozenset(
    """abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label map mark meter nobr output picture progress q
    ruby s samp slot small span strike strong sub sup time tt u var""".split()
)
"""Elements of HTML that are runs of text in a line (4.5, 4.7, 16.2)."""
_PAGE = frozenset(("html", "head", "body"))


def left_open(source: str, begin: int, page: Page) -> LeftOpen | None:
    """What the mark-up `source`, which stands in the file from `begin` on, ends in the middle of; `page` has read all of it.

    A page that closes its body is whole, whatever else it leaves open; so is one that leaves open what it never closes.
    """
    open_tags = list(page.open_tags())
    inner = open_tags[0] if open_tags else None
    if inner is not None and inner.tag in VERBATIM:
        return LeftOpen(f"<{inner.tag}>", page.place(inner), sure=True)
    torn = torn_tag(source)
    if torn is not None:
        return LeftOpen(torn.what, torn.offset + begin, sure=True)
    if page.has_ended:
        return None
    lower = source.lower()
    token = next((token for token in open_tags if _must_end(token.tag or "", lower)), None)
    return LeftOpen(f"<{token.tag}>", page.place(token), sure=False) if token is not None else None


def torn_tag(source: str) -> LeftOpen | None:
    """The tag or comment that a text ends in."""
    comment = source.rfind("<!--")
    if comment >= 0 and source.find("-->", comment) < 0:
        return LeftOpen("a comment", comment, sure=True)
    tag = source.rfind("<")
    if tag >= 0 and source.find(">", tag) < 0 and _TAG.match(source, tag):
        shown, _, _ = source[tag : tag + _SHOWN].partition("\n")
        return LeftOpen(f"the tag {shown}", tag, sure=True)
    return None


def _must_end(tag: str, lower: str) -> bool:
    """Whether an element left open is one too many: it needs an end tag, or the page closes others of its kind.

    One that HTML does not know may be a component, which stands alone, or what was to be filled in.
    """
    is_known = tag in ELEMENTS or tag in _RUNS
    return (is_known and tag not in MAY_STAY_OPEN) or (tag not in _PAGE and f"</{tag}" in lower)

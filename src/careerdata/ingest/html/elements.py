"""What the elements of HTML mean for reading: which stand on lines of their own, which close others, which show nothing.

Source: HTML Living Standard, 13.1.2.4 (optional tags), 13.2.6 (tree construction) and 15.3 (rendering of flow content).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Kind = Literal[
    "block", "break", "cell", "head", "heading", "item", "link", "list", "page", "row", "table", "term", "terms", "unseen", "void"
]  # fmt: skip
"""How an element takes part in the flow of text. A block stands on lines of its own, unseen ones show nothing of what is in
them, void ones hold nothing. An element of no kind is a run of text in a line."""

_TAGS: dict[Kind, str] = {
    "link": "a",
    "block": """address article aside blockquote body button caption center colgroup details dialog dir div fieldset figcaption
        figure footer form frameset header hgroup legend listing main nav optgroup option p plaintext pre search section
        select summary tbody textarea tfoot thead xmp""",
    "heading": "h1 h2 h3 h4 h5 h6",
    "list": "menu ol ul",
    "item": "li",
    "table": "table",
    "row": "tr",
    "cell": "td th",
    "terms": "dl",
    "term": "dd dt",
    "page": "html",
    "head": "head",
    "unseen": "audio canvas datalist iframe noembed noframes noscript object script style svg template title video",
    "void": "area base basefont bgsound col embed frame img input link meta param source track wbr",
    "break": "br hr",
}

VERBATIM = frozenset("iframe noembed noframes noscript plaintext script style textarea title xmp".split())
"""Tags of elements whose content holds no tags."""

_STAYS_IN_HEAD = frozenset("base basefont bgsound head html link meta noframes noscript script style template title".split())
_ENDS_PARAGRAPH = frozenset(
    """address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hgroup hr li listing main menu nav ol p plaintext pre search section summary table ul xmp""".split()
)

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ROW_HOLDERS = frozenset(("table", "tbody", "tfoot", "thead"))

WALLS = frozenset(("button", "caption", "table", "td", "template", "th"))
"""Elements beyond which no tag inside them closes another, a table's own tags apart."""

_CELLS = frozenset(("td", "th"))
_CAPTIONS = frozenset(("caption", "colgroup"))
_PARTS = _CAPTIONS | _CELLS | {"tbody", "tfoot", "thead", "tr"}
_TABLE = frozenset(("table",))

_CLOSES: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "dd": (frozenset(("dd", "dt")), WALLS | {"dl"}),
    "dt": (frozenset(("dd", "dt")), WALLS | {"dl"}),
    "li": (frozenset(("li",)), WALLS | {"dir", "menu", "ol", "ul"}),
    "optgroup": (frozenset(("optgroup", "option")), WALLS | {"select"}),
    "option": (frozenset(("option",)), WALLS | {"optgroup", "select"}),
    "tr": (_CAPTIONS | _CELLS | {"tr"}, _TABLE),
    **dict.fromkeys(("td", "th"), (_CAPTIONS | _CELLS, _TABLE | {"tr"})),
    **dict.fromkeys(("caption", "colgroup", "tbody", "tfoot", "thead"), (_PARTS, _TABLE)),
    **dict.fromkeys(HEADINGS, (frozenset(HEADINGS), WALLS | {"article", "blockquote", "dd", "div", "dt", "li", "section"})),
}


@dataclass(frozen=True, slots=True)
class Element:
    """What is known about the elements of one tag."""

    tag: str
    kind: Kind
    closes: frozenset[str]
    """Open elements that its start tag closes."""
    within: frozenset[str]
    """Elements beyond which its start tag closes nothing."""
    ends_paragraph: bool
    stays_in_head: bool
    reach: frozenset[str]
    """Elements beyond which its end tag closes nothing."""


def _element(tag: str, kind: Kind) -> Element:
    closes, within = _CLOSES.get(tag, (frozenset(), frozenset()))
    reach = _TABLE if tag in _TABLE | _PARTS else WALLS
    return Element(tag, kind, closes, within, tag in _ENDS_PARAGRAPH, tag in _STAYS_IN_HEAD, reach)


ELEMENTS = {tag: _element(tag, kind) for kind, tags in _TAGS.items() for tag in tags.split()}
"""What is known, by tag. An element of any other tag is a run of text in a line."""

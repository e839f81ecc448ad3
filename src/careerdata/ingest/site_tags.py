"""The tags that the generator of a site takes out when it makes the page: `{% … %}`, `{{< … >}}`, `{{ page.title }}`."""

from __future__ import annotations

import re
from typing import NamedTuple

from careerdata.document.parsed import LeftOpen
from careerdata.patterns import lazy

_TAG = lazy(
    r"\{%(?:(?!%\}|\{%).)*%\}"
    r"|\{\{[<%#](?:(?![>%#]\}\}|\{\{).)*[>%#]\}\}"
    r"|\{#(?:(?!#\}|\{#).)*#\}"
    r"|\{\{-?\s*[a-z]\w*(?:\.[\w-]+)+[^{}\n]*\}\}",
    re.DOTALL,
)
"""Tags, comments and the variables of pages and sites. A name alone (`{{ salary }}`) was to be filled in."""
_COMMENT = lazy(r"(?P<open>\{%-?\s*comment\b[^%]*%\}).*?(?:\{%-?\s*endcomment\s*(?:-+\s*)?-?%\}|\Z)", re.DOTALL)
_ATTRIBUTES = lazy(r"(?<![ \t])[ \t]*\{(?::[^{}\n]*|[#.][A-Za-z_][\w-]*(?:[ \t]+[^{}\n]*)?)\}(?=[ \t]*$)", re.MULTILINE)
"""What gives a block its id and its class at the end of a line: `{: .no_toc }`, `{#pay .wide}`."""
_MODULE = lazy(
    r"^import\s(?:[^\n]*\sfrom\s+)?(['\"])[^'\"\n]+\1;?[ \t]*$|^export\s(?:const|let|default|function)\s[^\n]*$"
    r"|^[ \t]*:::+[ \t]*[\w-]*(?=[ \t]*(?:$|\[))|^[ \t]*%{3,}[ \t]*$|\{/\*(?:(?!\*/).)*\*/\}",
    re.MULTILINE | re.DOTALL,
)
"""Lines of pages that hold components, their comments, and the fences of boxes: `import Tabs from '@theme/Tabs';`, `:::tip`."""
_TEXT = lazy(r"[^\n]")

_NAMED = lazy(r"\{%-?\s*(?P<end>end)?(?P<name>[a-z]+)[^%]{0,2000}%\}")
_CODE = lazy(r"^(`{3,}(?!`)|~{3,}(?!~))[^\n]*\n(?:(?!\1)[^\n]*\n)*|`[^`\n]+`", re.MULTILINE)
_TORN = lazy(r"\{(?:%|\{[<%]?)[^{}\n]{0,200}\Z")
_BLOCKS = frozenset("block call capture case comment filter for if macro raw tablerow unless with".split())
"""Tags that Liquid and Jinja, which most generators speak, have end with an `end` tag of their own."""
_VERBATIM = frozenset(("comment", "raw"))
"""Blocks in which nothing else is a tag."""
_SHOWN = 24
"""Characters of a tag that a finding shows."""


def without_site_tags(source: str) -> str:
    """A text with what its site's generator alone reads as blanks, each by as many: tags, comments, attributes of blocks."""
    if any(mark in source for mark in ("import ", "export ", ":::", "%%%", "{/*")):
        source = _MODULE.sub(_blanks, source)
    if not any(mark in source for mark in ("{%", "{{", "{#", "{:", "{.")):
        return source
    without = _COMMENT.sub(_blanks, source)
    return _ATTRIBUTES.sub(_blanks, _TAG.sub(_blanks, without))


def left_open(source: str) -> LeftOpen | None:
    """The tag, or the block of a tag, that a text ends in; those in code are text."""
    if "{%" not in source and "{{" not in source:
        return None
    text = _CODE.sub(_blanks, source).rstrip()
    torn = _TORN.search(text, text.rfind("\n") + 1)
    if torn is not None:
        return LeftOpen(f"the tag {torn[0][:_SHOWN]}", torn.start(), sure=False)
    block = next(iter(reversed(_open_blocks(text))), None)
    return LeftOpen(f"{{% {block.name} %}}", block.offset, sure=False) if block is not None else None


class _Block(NamedTuple):
    name: str
    offset: int


def _open_blocks(text: str) -> list[_Block]:
    """The blocks that are open at the end, the innermost last."""
    opened: list[_Block] = []
    for tag in _NAMED.finditer(text):
        within = opened[-1].name if opened else ""
        if tag["end"]:
            if tag["name"] == within:
                opened.pop()
        elif tag["name"] in _BLOCKS and within not in _VERBATIM:
            opened.append(_Block(tag["name"], tag.start()))
    return opened


def _blanks(found: re.Match[str]) -> str:
    return _TEXT.sub(" ", found[0])

"""Markdown as blocks of visible text, each character with its place in the raw text.

markdown-it says on which lines a block stands and, made to (`placed`), where in the block's text each inline token does. From
the two follows the place in the file, past what quotes, lists and tables put before and between.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from careerdata.document.parsed import Parsed
from careerdata.ingest import site_tags
from careerdata.ingest.markdown import ending, front_matter, front_matter_lists, html_tables, positions
from careerdata.ingest.markdown.block_reader import BlockReader
from careerdata.ingest.styles import Styles


@cache
def _parser() -> MarkdownIt:
    return positions.parser()


def parse(raw: str) -> Parsed:
    """What a Markdown text shows, declares and ends in the middle of; the lists of its front matter are behind its blocks.

    Offsets count code points of `raw`.
    Raises TooDeep where lists, quotes or elements are nested too deep; takes any other text there is.
    """
    declared, begin = front_matter.read(raw)
    text = site_tags.without_site_tags(raw[begin:])
    source = re.sub(r"[^\n]", " ", raw[:begin]) + text.replace("\0", "\ufffd").replace("\r", "\n")
    parser, references = _parser(), dict[str, Any]()
    tokens = html_tables.joined(parser.parse(source, references))
    styles = Styles("".join(token.content for token in tokens if token.type == "html_block"))
    guide = BlockReader(raw, source, styles)
    for token in tokens:
        if token.type == "inline":
            # Block by block, and let go of at once: a token costs a hundred times what its characters do.
            parser.inline.parse(token.content, parser, references, children := list[Token]())
            token.children = children
        guide.take(token)
        token.children = None
    guide.flow.end_unseen()
    blocks = guide.flow.blocks + front_matter_lists.lists(raw, 0, begin)
    begun = guide.left_open or ending.open_element(source, guide.pieces)
    open_at_end = begun or ending.torn_line(source) or site_tags.left_open(raw)
    return Parsed(blocks, declared, open_at_end, guide.flow.unseen, guide.code, guide.flow.remarks)

"""markdown-it's inline parser, made to say where each of its tokens stands in the text it was given."""

from __future__ import annotations

from collections.abc import MutableMapping
from typing import Any, Literal

from markdown_it import MarkdownIt
from markdown_it.parser_inline import ParserInline
from markdown_it.rules_block import StateBlock
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token

from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_INLINE, MAX_NESTING

_DELIMITER = lazy(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?")
"""The line below the header of a table."""
AT = "at"
"""Key of a token's `meta`: offset at which it stands."""


class _PlacedState(StateInline):
    """Notes for each token where the parser stood when it made it, for plain text where that began."""

    def __init__(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> None:
        self._waiting: list[str] = []
        self._began = 0
        super().__init__(src, md, env, tokens)

    @property
    def pending(self) -> str:
        """Plain text that is no token yet."""
        if len(self._waiting) > 1:
            self._waiting = ["".join(self._waiting)]
        return self._waiting[0] if self._waiting else ""

    @pending.setter
    def pending(self, value: str) -> None:
        if value and not self._waiting:
            self._began = self.pos
        self._waiting = [value] if value else []

    def append_pending(self, text: str) -> None:
        if not self._waiting:
            self._began = self.pos
        self._waiting.append(text)

    def pushPending(self) -> Token:  # noqa: N802 - the library's name
        began = self._began
        token = super().pushPending()
        token.meta[AT] = began
        return token

    def push(self, ttype: str, tag: str, nesting: Literal[-1, 0, 1]) -> Token:
        token = super().push(ttype, tag, nesting)
        token.meta[AT] = self.pos
        return token


class _PlacedInline(ParserInline):
    """The inline parser with places; what is too long to search for emphasis and links it takes as it stands."""

    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        state = _PlacedState(src, md, env, tokens)
        if len(src) > MAX_INLINE:
            state.push("text", "", 0).content = src
            return state.tokens
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens


def parser() -> MarkdownIt:
    """CommonMark with tables and struck text, whose inline tokens have their offset in `meta[AT]` and are never joined.

    It parses blocks alone: whoever walks them hands the text of each to `inline.parse`, as it comes to it.
    """
    made = MarkdownIt("commonmark", {"maxNesting": MAX_NESTING})
    made.inline = _PlacedInline()
    made.configure("commonmark", {"maxNesting": MAX_NESTING})
    made.enable(["table", "strikethrough"])
    made.disable(["inline", "text_join", "fragments_join"])
    made.block.ruler.before("table", "row_end", _ends_table, {"alt": ["blockquote"]})
    return made


def _ends_table(state: StateBlock, line: int, end: int, silent: bool) -> bool:
    """Whether a line in a table is no row of it: text right below without a bar, or the header of another table."""
    if not silent or state.parentType != "table":
        return False
    return "|" not in _written(state, line) or (line + 1 < end and _DELIMITER.fullmatch(_written(state, line + 1)) is not None)


def _written(state: StateBlock, line: int) -> str:
    return state.src[state.bMarks[line] + state.tShift[line] : state.eMarks[line]]

"""Lists in front matter, as blocks: a site shows them in its pages, so that a guide may state them nowhere else."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.document.text import Text
from careerdata.ingest.blocks import BULLET
from careerdata.patterns import lazy

LEVEL = 2
"""Heading level of a key: below the title's."""

_LINE = lazy(r"(?P<indent>[ \t]*)(?P<dashes>(?:-[ \t]+)*)(?:(?P<key>[A-Za-z_][\w .-]{0,60}):(?=\s|$)[ \t]*)?(?P<value>.*)")
_COMMENT = lazy(r"(?:^|\s)#.*")
_FLOW = lazy(r"\[(?P<items>[^\[\]]*)\]\s*$")
_FLOW_ITEM = lazy(r"""\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<plain>[^,'"]+))\s*(?:,|$)""")
_AMOUNT = r"(?:[A-Z]{2,3}\s?|[^\w\s'\"\[{#-]\s?)?[0-9][0-9.,]*[kK]?"
_SUM = lazy(rf"(?=\D|[0-9.,]{{5,}}){_AMOUNT}(?:\s*(?:[-–—]|to)\s*{_AMOUNT})?(?:\s[A-Z]{{3}})?")
"""A value that is a sum of money, or of a key that says so: `max_salary: $ 191,900`."""
_SCALARS = frozenset("|>|->-|+>+")
"""What opens a text of several lines."""


class _Line(NamedTuple):
    """A line of front matter that says something."""

    depth: int
    """How far in it stands: white space and dashes."""
    is_item: bool
    key: str | None
    key_at: int
    value: str
    """Its value, less quotes."""
    at: int


def lists(raw: str, begin: int, end: int) -> list[Block]:
    """The lists of the front matter in `raw[begin:end]`: a heading for each key that has one, then its items.

    Read are lines as they stand and not YAML, whose references can be made to grow without bound: what a slip of the
    indentation would make unreadable is a list all the same. An item is as deep as it stands in; of one with a key the value is
    the item, marked with its key.
    """
    found = _Lists(raw)
    for line in _lines(raw, begin, end):
        found.take(line)
    return found.blocks


class _Lists:
    """Lists under way."""

    def __init__(self, raw: str) -> None:
        self.blocks: list[Block] = []
        self._raw = raw
        self._key: _Line | None = None
        """The key whose list may begin."""
        self._depths: list[int] = []

    def take(self, line: _Line) -> None:
        """Read one line."""
        if line.key is not None and not line.depth:
            self._depths = []
            self._key = None if line.value else line
            flow = _FLOW.match(line.value)
            if flow:
                self.blocks += [_heading(line), *_flow_items(flow, line.at)]
            elif _SUM.fullmatch(line.value):
                text = Text(self._raw[line.key_at : line.at + len(line.value)], line.key_at)
                self.blocks.append(Block(text, marks=frozenset({FRONT_MATTER})))
        elif not line.value or line.value in _SCALARS or self._key is None:
            return
        elif line.is_item or (line.key is not None and self._depths):
            self._item(line, self._key)
        elif line.key is None and self._depths:
            last = self.blocks[-1]
            text = Text(self._raw[last.text.start : line.at + len(line.value)], last.text.start)
            self.blocks[-1] = replace(last, text=text)

    def _item(self, line: _Line, key: _Line) -> None:
        if not self._depths:
            self.blocks.append(_heading(key))
        self._depths = [*(depth for depth in self._depths if depth < line.depth), line.depth]
        marks = {FRONT_MATTER, *([f"{FRONT_MATTER}-{line.key.lower()}"] if line.key else [])}
        self.blocks.append(Block(Text(line.value, line.at), "item", len(self._depths), BULLET, marks=frozenset(marks)))


def _lines(raw: str, begin: int, end: int) -> Iterator[_Line]:
    at = begin
    for text in raw[begin:end].split("\n"):
        line = _LINE.match(text)
        if line is not None and text.strip() and not text.lstrip().startswith("#") and text.strip() not in ("---", "..."):
            value, start = _value(line["value"], at + line.start("value"))
            depth = len(line["indent"]) + len(line["dashes"])
            yield _Line(depth, bool(line["dashes"]), line["key"], at + line.start("key"), value, start)
        at += len(text) + 1


def _value(value: str, at: int) -> tuple[str, int]:
    """A value without its quotes or the comment behind it, and where it begins."""
    value = value.rstrip()
    if len(value) > 1 and value[0] in "'\"" and value.endswith(value[0]):
        return value[1:-1], at + 1
    return _COMMENT.sub("", value).rstrip(), at


def _heading(line: _Line) -> Block:
    return Block(Text(line.key or "", line.key_at), "heading", LEVEL, marks=frozenset({FRONT_MATTER}))


def _flow_items(flow: re.Match[str], at: int) -> Iterator[Block]:
    for item in _FLOW_ITEM.finditer(flow["items"]):
        name = item.lastgroup or "plain"
        text = Text(item[name], at + flow.start("items") + item.start(name)).cut(0)
        if text:
            yield Block(text, "item", 1, BULLET, marks=frozenset({FRONT_MATTER}))

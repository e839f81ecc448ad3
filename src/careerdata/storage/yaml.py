"""YAML within bounds on what reading it may cost: PyYAML calls itself for each level, and aliases grow without end."""

from __future__ import annotations

from typing import Any

import yaml

from careerdata.patterns import lazy
from careerdata.storage.limits import MAX_LAYOUT_DEPTH, MAX_LAYOUT_NODES, MAX_LAYOUT_TEXT

_BRACKETS = lazy(r"""(?P<open>[\[{])|(?P<close>[\]}])|"(?:[^"\\\n]|\\.)*+"?|'[^'\n]*+'?|(?<!\S)\#.*""")
"""The brackets of a YAML text, and what they do not count in: quotes and comments."""


class TreeError(ValueError):
    """A text that is no YAML, or costs too much to read; `line` is where, from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def load(text: str, *, measured: bool = True) -> tuple[Any, Any]:
    """The content of a YAML text, and its node, whose parts know their lines. Raises TreeError, whatever the text.

    A text that is shipped with the package need not be measured first, which takes as long as reading it, and holds only what
    the library can make of it.
    """
    try:
        if measured:
            _measure(text)
        loader = _Loader(text) if measured else yaml.CSafeLoader(text)
        node = loader.get_single_node()
        return (None if node is None else loader.construct_document(node)), node
    except yaml.MarkedYAMLError as error:
        raise _no_yaml(text, error) from error
    except yaml.reader.ReaderError as error:
        raise TreeError(f"not YAML: {error.reason}", text.count("\n", 0, error.position) + 1) from error


class _Loader(yaml.CSafeLoader):
    """The library's, but whatever it breaks on at a text that is not what its tag says is an error at the text's line."""

    def construct_object(self, node: Any, deep: bool = False) -> Any:
        """The value of a node. Raises TreeError where a scalar is no such value, a YAMLError else."""
        try:
            return super().construct_object(node, deep=deep)
        except (yaml.YAMLError, TreeError):
            raise
        except Exception as error:  # KeyError, IndexError and AttributeError among them
            kind = str(node.tag).rpartition(":")[2]
            found = repr(node.value)[:80] if isinstance(node, yaml.ScalarNode) else "a list or table"
            raise TreeError(f"not YAML: {found} is no `{kind}`; write a text in quotes", node.start_mark.line + 1) from error


def _no_yaml(text: str, error: yaml.MarkedYAMLError) -> TreeError:
    """What the library says is wrong, and where; of a depth that it refuses itself what we say of one."""
    mark = error.problem_mark
    if mark is None:
        return TreeError(f"not YAML: {error.problem}", 1)
    depth = 0
    for bracket in _BRACKETS.finditer(text, 0, mark.index):
        depth += bool(bracket["open"]) - bool(bracket["close"])
        if depth > MAX_LAYOUT_DEPTH:
            return _too_deep(text.count("\n", 0, bracket.start()) + 1)
    return TreeError(f"not YAML: {error.problem}", mark.line + 1)


def _too_deep(line: int) -> TreeError:
    return TreeError(f"more than {MAX_LAYOUT_DEPTH} lists and tables inside one another", line)


def _measure(text: str) -> None:
    """Refuse a text that nests too deep or has too many nodes, those that aliases repeat counted anew, or too long ones."""
    begun: list[tuple[str | None, int]] = []
    """Of each open list or table its anchor, and how many nodes came before it."""
    sizes: dict[str | None, int] = {}
    nodes = 0
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.CollectionEndEvent):
            anchor, before = begun.pop()
            sizes[anchor] = nodes - before
        elif isinstance(event, yaml.AliasEvent):
            if any(anchor == event.anchor for anchor, _ in begun):
                raise TreeError(f"`*{event.anchor}` stands inside what it repeats", line)
            nodes += sizes.get(event.anchor, 1)
        elif isinstance(event, yaml.NodeEvent):
            nodes += 1
            if isinstance(event, yaml.CollectionStartEvent):
                begun.append((event.anchor, nodes - 1))
            else:
                sizes[event.anchor] = 1
        if isinstance(event, yaml.ScalarEvent) and len(event.value) > MAX_LAYOUT_TEXT:
            raise TreeError(f"a text of more than {MAX_LAYOUT_TEXT:,} characters", line)
        if len(begun) > MAX_LAYOUT_DEPTH:
            raise _too_deep(line)
        if nodes > MAX_LAYOUT_NODES:
            raise TreeError(f"more than {MAX_LAYOUT_NODES:,} nodes, with those that aliases repeat", line)

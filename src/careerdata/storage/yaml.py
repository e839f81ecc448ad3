"""YAML within bounds on what reading it may cost: PyYAML calls itself for each level, and aliases grow without end."""

from __future__ import annotations

from typing import Any

import yaml

from careerdata.storage.limits import MAX_LAYOUT_DEPTH, MAX_LAYOUT_NODES, MAX_LAYOUT_TEXT


class TreeError(ValueError):
    """A text that is no YAML, or costs too much to read; `line` is where, from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def load(text: str) -> tuple[Any, Any]:
    """The content of a YAML text, and its node, whose parts know their lines. Raises TreeError, whatever the text."""
    try:
        _measure(text)
        loader = yaml.CSafeLoader(text)
        node = loader.get_single_node()
        return (None if node is None else loader.construct_document(node)), node
    except yaml.MarkedYAMLError as error:
        raise TreeError(f"not YAML: {error.problem}", error.problem_mark.line + 1 if error.problem_mark else 1) from error
    except yaml.reader.ReaderError as error:
        raise TreeError(f"not YAML: {error.reason}", text.count("\n", 0, error.position) + 1) from error
    except TreeError:
        raise
    except ValueError as error:  # a date that is none, a number of thousands of digits
        raise TreeError(f"not YAML: {error}", 1) from error


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
            raise TreeError(f"more than {MAX_LAYOUT_DEPTH} lists and tables inside one another", line)
        if nodes > MAX_LAYOUT_NODES:
            raise TreeError(f"more than {MAX_LAYOUT_NODES:,} nodes, with those that aliases repeat", line)

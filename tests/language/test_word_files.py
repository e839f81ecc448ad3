"""The files of words say each thing once: of a key that stands twice YAML keeps the last one without a word."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
import yaml

from careerdata.language.model import OWN


@pytest.mark.parametrize("name", sorted(file.name for file in OWN.glob("*.yaml")))
def test_no_key_stands_twice(name: str) -> None:
    assert list(_twice(yaml.compose((OWN / name).read_text("utf-8")))) == []


def _twice(node: yaml.Node | None) -> Iterator[str]:
    if isinstance(node, yaml.MappingNode):
        keys = Counter(str(key.value) for key, _ in node.value)
        yield from (f"{key}, line {node.start_mark.line + 1}" for key, times in keys.items() if times > 1)
        for _, value in node.value:
            yield from _twice(value)
    elif isinstance(node, yaml.SequenceNode):
        for value in node.value:
            yield from _twice(value)

"""Regular expressions that are compiled when they are first used are all ones, and do what compiled ones do."""

from __future__ import annotations

import importlib
import pkgutil
import re

import pytest

import careerdata
from careerdata.patterns import lazy


def test_it_does_what_a_compiled_one_does() -> None:
    pattern = lazy(r"(?P<sum>\d+)", re.IGNORECASE)
    assert pattern.pattern == r"(?P<sum>\d+)"
    assert [found["sum"] for found in pattern.finditer("a 1 b 22")] == ["1", "22"]
    assert (pattern.sub("x", "a1"), pattern.split("a1b"), pattern.groups) == ("ax", ["a", "1", "b"], 1)
    assert pattern.match("a") is None


def test_it_has_nothing_that_a_pattern_has_not() -> None:
    with pytest.raises(AttributeError, match="fly"):
        lazy("a").fly  # type: ignore[attr-defined]  # noqa: B018


def test_every_one_of_the_package_can_be_compiled() -> None:
    kind = type(lazy("a"))
    tried = 0
    for module in pkgutil.walk_packages(careerdata.__path__, "careerdata."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, kind):
                assert isinstance(value.groups, int)
                tried += 1
    assert tried > 100

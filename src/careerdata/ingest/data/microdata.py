"""The items of a page that its attributes `itemscope` and `itemprop` mark up.

Source: HTML Living Standard, 5 Microdata. `itemref` is not followed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerdata.document.span import Span
from careerdata.document.structured import Item, Said
from careerdata.document.text import squeeze
from careerdata.patterns import lazy

MARK = "itemscope"
_TAG = lazy(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9]*)(?P<attributes>(?:[^<>\"']|\"[^\"]{0,2000}\"|'[^']{0,2000}'){0,2000})>")
_ATTRIBUTE = lazy(r"(?P<name>[A-Za-z-]+)(?:\s*=\s*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'<>=]+)))?")
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())
_VALUED = ("content", "value", "datetime", "href", "src")


@dataclass(slots=True)
class _Open:
    """An open element: the item it is, or the property whose text it holds."""

    name: str
    item: Item | None = None
    property: str = ""
    begins: int = 0


def things(raw: str) -> Iterator[Item]:
    """The items of a page that stand in no other."""
    stack: list[_Open] = []
    for tag in _TAG.finditer(raw):
        name = tag["name"].lower()
        if tag["end"]:
            yield from _close(stack, name, raw, tag.start())
        elif name not in _VOID or "itemprop" in tag["attributes"]:
            opened = _open(stack, name, tag)
            if name not in _VOID and not tag["attributes"].endswith("/"):
                stack.append(opened)
    yield from (one.item for one in stack if one.item is not None and not one.property)


def _open(stack: list[_Open], name: str, tag: re.Match[str]) -> _Open:
    attributes = {found["name"].lower(): found for found in _ATTRIBUTE.finditer(tag["attributes"])}
    opened = _Open(name, property=_value(attributes.get("itemprop")), begins=tag.end())
    around = next((one.item for one in reversed(stack) if one.item is not None), None)
    stated: Item | Said | None = None
    if MARK in attributes:
        kind = _said(attributes.get("itemtype"), tag)
        stated = opened.item = Item({"@type": [kind] if kind is not None else []})
    else:
        stated = next((said for key in _VALUED if (said := _said(attributes.get(key), tag)) is not None), None)
    if opened.property and around is not None and stated is not None:
        around.properties.setdefault(opened.property, []).append(stated)
        opened.property = opened.property if opened.item is not None else ""
    return opened


def _close(stack: list[_Open], name: str, raw: str, at: int) -> Iterator[Item]:
    """Close the nearest open element of a name, with all that stand in it; one that is not open closes nothing."""
    depth = next((depth for depth in range(len(stack) - 1, -1, -1) if stack[depth].name == name), None)
    if depth is None:
        return
    for one in reversed(stack[depth:]):
        around = next((outer.item for outer in reversed(stack) if outer.item is not None and outer is not one), None)
        if one.item is None and one.property and around is not None:
            text = raw[one.begins : at]
            begin = one.begins + len(text) - len(text.lstrip())
            if text.strip() and "<" not in text:
                around.properties.setdefault(one.property, []).append(Said(squeeze(text), Span(begin, begin + len(text.strip()))))
        elif one.item is not None and not one.property:
            yield one.item
    del stack[depth:]


def _value(found: re.Match[str] | None) -> str:
    return "" if found is None else (found["double"] or found["single"] or found["bare"] or "").strip()


def _said(found: re.Match[str] | None, tag: re.Match[str]) -> Said | None:
    """What an attribute states, with its place in the raw text."""
    if found is None:
        return None
    group = next((group for group in ("double", "single", "bare") if found[group]), None)
    if group is None:
        return None
    start = tag.start("attributes") + found.start(group)
    return Said(found[group], Span(start, start + len(found[group])))

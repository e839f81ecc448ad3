"""Where the keys of a TOML text stand, which its parser does not tell."""

from __future__ import annotations

import re
from typing import NamedTuple

from careerdata.patterns import lazy

_NAME = r"""[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*'"""
_TOKEN = lazy(
    rf"(?P<opens>^[ \t]*(?P<header>\[\[?)[ \t]*(?P<table>{_NAME})[^\n=]*\]|\{{)"
    rf"|(?P<key>{_NAME})[ \t]*=[ \t]*(?P<value>)"
    r"""|\"{3}(?:\\.|[^\\])*?\"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|\#[^\n]*""",
    re.MULTILINE | re.DOTALL,
)
"""What opens a table, a key with what is behind it, and what may hold anything: texts and comments."""


class KeyPlace(NamedTuple):
    """The offsets of a key and of its value."""

    key: int
    value: int


class Entry(NamedTuple):
    """One table of a text: the offset at which it begins, and where its keys stand."""

    begin: int
    keys: dict[str, KeyPlace]


class Places(NamedTuple):
    """Where the parts of a text stand."""

    names: dict[str, int]
    """The offset of each key and each table that stands at the top."""
    entries: list[Entry]
    """The tables of one name, in order, written as `[[name]]` or as an array of `{...}`."""


def places(text: str, name: str) -> Places:
    """Where the tables of a name and their keys stand. The text must be TOML."""
    names: dict[str, int] = {}
    entries: list[Entry] = []
    within = ""
    for found in _TOKEN.finditer(text):
        if found["header"]:
            within = _bare(found["table"])
            names.setdefault(within, found.start("table"))
        if found["opens"]:
            if within == name:
                entries.append(Entry(found.start("header") if found["header"] else found.start(), {}))
        elif found["key"] is not None:
            key, place = _bare(found["key"]), KeyPlace(found.start("key"), found.start("value"))
            if entries and within == name:
                entries[-1].keys.setdefault(key, place)
            elif not within or within == name:
                names.setdefault(key, place.key)
                within = key if text.startswith("[", place.value) else within
    return Places(names, entries)


def _bare(name: str) -> str:
    return name.strip("\"'")

"""Where the keys of a TOML text stand, which its parser does not tell."""

from __future__ import annotations

import re
from typing import NamedTuple

from careerdata.patterns import lazy

_NAME = r"""(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')"""
_TOKEN = lazy(
    rf"^[ \t]*\[\[?[ \t]*(?P<table>{_NAME})(?P<deeper>[ \t]*\.[^\n=\]]*)?[ \t]*\]"
    rf"|(?P<brace>[{{}}])|(?P<key>{_NAME})(?:[ \t]*\.[ \t]*{_NAME})*[ \t]*=[ \t]*(?P<value>)"
    r"""|"{3}(?:\\.|[^\\])*?"{3}|'{3}.*?'{3}|"(?:\\.|[^"\\\n])*"|'[^'\n]*'|\#[^\n]*""",
    re.MULTILINE | re.DOTALL,
)
"""A table, a brace, a key with what is behind it, and what may hold anything: texts and comments."""


class KeyPlace(NamedTuple):
    """The offsets of a key and of its value."""

    key: int
    value: int


class Entry(NamedTuple):
    """One table of a text: the offset at which it begins, and where its keys stand."""

    begin: int
    keys: dict[str, KeyPlace]


class Places:
    """Where the parts of a text stand, that of tables of one name most of all. The text must be TOML."""

    def __init__(self, text: str, name: str) -> None:
        self.names: dict[str, int] = {}
        """The offset of each key and each table that stands at the top."""
        self.entries: list[Entry] = []
        """The tables of that name, in order, written as `[[name]]` or as an array of `{...}`."""
        self._name = name
        self._within = ""
        """The table, or at the top the key, that the next keys are of."""
        self._depth = 0
        """How many braces are open."""
        for found in _TOKEN.finditer(text):
            if found["table"] is not None:
                self._table(found)
            elif found["brace"] is not None:
                self._brace(found)
            elif found["key"] is not None:
                self._key(found)

    def _table(self, found: re.Match[str]) -> None:
        named = _bare(found["table"])
        self.names.setdefault(named, found.start("table"))
        self._within = f"{named}." if found["deeper"] else named
        if self._within == self._name:
            self.entries.append(Entry(found.start() + found[0].index("["), {}))

    def _brace(self, found: re.Match[str]) -> None:
        self._depth += 1 if found[0] == "{" else -1
        if found[0] == "{" and self._depth == 1 and self._within == f"={self._name}":
            self.entries.append(Entry(found.start(), {}))

    def _key(self, found: re.Match[str]) -> None:
        key, place = _bare(found["key"]), KeyPlace(found.start("key"), found.start("value"))
        if not self._depth and (not self._within or self._within.startswith("=")):
            self.names.setdefault(key, place.key)
            self._within = f"={key}"
        elif self.entries and (self._within, self._depth) in ((self._name, 0), (f"={self._name}", 1)):
            self.entries[-1].keys.setdefault(key, place)


def _bare(name: str) -> str:
    return name.strip("\"'")

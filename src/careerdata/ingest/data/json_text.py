"""JSON with the place of each value. The standard library's reader gives none."""

from __future__ import annotations

import json
import re

from careerdata.document.span import Span
from careerdata.document.structured import Item, Said
from careerdata.patterns import lazy

MAX_LEVELS = 40
"""Objects and arrays inside one another; what pages carry has five or six."""

_BLANK = lazy(r"[ \t\n\r]*")
_STRING = lazy(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_NUMBER = lazy(r"-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?(?:[eE][+-]?[0-9]{1,3})?")
_WORDS = {"true": True, "false": False, "null": None}


class NotJsonError(ValueError):
    """A text that is no JSON, and the offset at which that shows."""

    def __init__(self, at: int) -> None:
        super().__init__(f"not JSON at offset {at}")
        self.at = at


def parse(raw: str, begin: int, end: int) -> list[Item | Said]:
    """The values of the JSON text `raw[begin:end]`: of an array its members. Raises NotJsonError."""
    reader = _Reader(raw, begin, end)
    values = reader.values(0)
    if reader.blank() != end:
        raise NotJsonError(reader.at)
    return values


class _Reader:
    def __init__(self, raw: str, begin: int, end: int) -> None:
        self.raw, self.at, self.end = raw, begin, end

    def blank(self) -> int:
        match = _BLANK.match(self.raw, self.at, self.end)
        self.at = match.end() if match else self.at
        return self.at

    def values(self, level: int) -> list[Item | Said]:
        """What stands here: one value, or the members of an array, arrays inside it taken apart."""
        if level > MAX_LEVELS:
            raise NotJsonError(self.at)
        self.blank()
        if self._takes("["):
            return self._array(level)
        return [self._object(level) if self._takes("{") else self._scalar()]

    def _array(self, level: int) -> list[Item | Said]:
        found: list[Item | Said] = []
        if self._takes("]"):
            return found
        while True:
            found += self.values(level + 1)
            if self._takes("]"):
                return found
            self._expect(",")

    def _object(self, level: int) -> Item:
        item = Item()
        if self._takes("}"):
            return item
        while True:
            self.blank()
            name = str(self._string().value)
            self._expect(":")
            item.properties.setdefault(name, []).extend(self.values(level + 1))
            if self._takes("}"):
                return item
            self._expect(",")

    def _scalar(self) -> Said:
        if self.raw.startswith('"', self.at, self.end):
            return self._string()
        number = _NUMBER.match(self.raw, self.at, self.end)
        if number is not None:
            self.at = number.end()
            return Said(float(number[0]), Span(*number.span()))
        for word, value in _WORDS.items():
            if self.raw.startswith(word, self.at, self.end):
                self.at += len(word)
                return Said(value, Span(self.at - len(word), self.at))
        raise NotJsonError(self.at)

    def _string(self) -> Said:
        match = _STRING.match(self.raw, self.at, self.end)
        if match is None:
            raise NotJsonError(self.at)
        try:
            value = str(json.loads(match[0], strict=False))
        except ValueError:
            raise NotJsonError(self.at) from None
        self.at = match.end()
        # The quotes are none of what is stated; of an empty text they are all there is.
        return Said(value, Span(match.start() + 1, match.end() - 1) if len(match[0]) > len('""') else Span(*match.span()))

    def _takes(self, sign: str) -> bool:
        self.blank()
        if self.raw.startswith(sign, self.at, self.end):
            self.at += 1
            return True
        return False

    def _expect(self, sign: str) -> None:
        if not self._takes(sign):
            raise NotJsonError(self.at)

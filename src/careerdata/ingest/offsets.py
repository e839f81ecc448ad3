"""Visible text put together out of pieces of the raw text, and where each of its characters stands."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload

from careerdata.document.text import WORD_BREAKS, Text

_RUN = re.compile(r"\S+(?: \S+)*")
_IRREGULAR = re.compile(r"[^\S ]|  ")
"""White space that a reader sees as one blank and that is not one."""

_WORD_BREAK = re.compile(f"[{WORD_BREAKS}]+")


_TAIL = 16


class Pieces(Sequence[int]):
    """A rising sequence of raw offsets, kept as pieces: the value's characters from `at[k]` on stand `shift[k]` further on.

    A page has about ten pieces for each hundred characters, so this is far smaller than a list of offsets.
    """

    __slots__ = ("_at", "_begin", "_end", "_shift")

    def __init__(self, at: list[int], shift: list[int], begin: int, end: int) -> None:
        self._at = at
        self._shift = shift
        self._begin = begin
        self._end = end

    def __len__(self) -> int:
        return self._end - self._begin

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...

    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            start, stop, step = index.indices(len(self))
            if step != 1:
                return [self[i] for i in range(start, stop, step)]
            return Pieces(self._at, self._shift, self._begin + start, self._begin + max(start, stop))
        place = range(self._begin, self._end)[index]
        return place + self._shift[bisect_right(self._at, place) - 1]

    def __iter__(self) -> Iterator[int]:
        begin = self._begin
        piece = bisect_right(self._at, begin)
        while begin < self._end:
            end = min(self._at[piece], self._end) if piece < len(self._at) else self._end
            shift = self._shift[piece - 1]
            yield from range(begin + shift, end + shift)
            begin = end
            piece += 1


Run = tuple[str, int, int]
"""Value, start, end: its first character stands at `raw[start:end]`; any others follow at once, each one code point wide."""


class Pen:
    """Writes visible text with single white space, remembering where each character stands in the raw text."""

    __slots__ = ("_blank", "runs", "size")

    def __init__(self) -> None:
        self.runs: list[Run] = []
        """What was written since the last `lift`: nothing while nothing is visible."""
        self.size = 0
        """How many characters that is."""
        self._blank: tuple[int, int] | None = None

    def write(self, data: str, start: int) -> None:
        """Add text that stands in the raw text from `start` on, character by character; what shows nothing is left out."""
        if not data.isascii() and _WORD_BREAK.search(data):
            seen = 0
            for unseen in _WORD_BREAK.finditer(data):
                self._write(data[seen : unseen.start()], start + seen)
                seen = unseen.end()
            self._write(data[seen:], start + seen)
        else:
            self._write(data, start)

    def _write(self, data: str, start: int) -> None:
        clean = data.strip()
        stop = start + len(data)
        if not clean:
            self.blank(start, stop)
        elif _IRREGULAR.search(clean):
            self._write_runs(data, start)
        elif len(clean) == len(data):
            self._add(data, start, start + 1)
        else:
            begin = start + data.find(clean[0])
            self.blank(start, begin)
            self._add(clean, begin, begin + 1)
            self.blank(begin + len(clean), stop)

    def _write_runs(self, data: str, start: int) -> None:
        end = 0
        for run in _RUN.finditer(data):
            if run.start() > end:
                self.blank(start + end, start + run.start())
            self._add(run.group(), start + run.start(), start + run.start() + 1)
            end = run.end()
        if end < len(data):
            self.blank(start + end, start + len(data))

    def put(self, char: str, start: int, end: int) -> None:
        """Add one character, or several that cannot be told apart, which the raw text writes as `raw[start:end]`."""
        if char.isspace():
            self.blank(start, end)
            return
        if char in WORD_BREAKS:
            return
        for one in char:
            self._add(one, start, end)

    def blank(self, start: int, end: int) -> None:
        """Add a blank for which `raw[start:end]` stands. The first of several counts; none does at the ends."""
        if self._blank is None and self.runs and end > start:
            self._blank = (start, end)

    def _add(self, value: str, start: int, end: int) -> None:
        if self._blank is not None:
            self.runs.append((" ", *self._blank))
            self.size += 1
            self._blank = None
        self.runs.append((value, start, end))
        self.size += len(value)

    @property
    def tail(self) -> str:
        """The last few characters written."""
        value = "".join([value for value, _, _ in self.runs[-2:]])[-_TAIL:]
        return value if self._blank is None else value + " "

    def lift(self) -> list[Run]:
        """What was written; the pen begins anew."""
        runs = self.runs
        self.runs = []
        self.size = 0
        self._blank = None
        return runs


class Ink:
    """Written text, at least one run of it, that can be cut.

    Of piece `k`, which begins at `value[at[k]]`, character `i` of the value stands at `raw[i + low[k]:i + high[k]]`.
    """

    __slots__ = ("_at", "_high", "_low", "value")

    def __init__(self, runs: list[Run]) -> None:
        self.value = "".join([value for value, _, _ in runs])
        self._at = at = [0]
        self._low = lows = [runs[0][1]]
        self._high = highs = [runs[0][2]]
        size = 0
        low, high = lows[0], highs[0]
        for value, start, end in runs:
            if start - size != low or end - size != high:
                low = start - size
                high = end - size
                at.append(size)
                lows.append(low)
                highs.append(high)
            size += len(value)

    def cut(self, begin: int, end: int) -> Text:
        """The piece `value[begin:end]`, blanks at its ends dropped."""
        value = self.value
        if begin < end and value[begin] == " ":
            begin += 1
        if begin < end and value[end - 1] == " ":
            end -= 1
        at = self._at
        piece = max(0, bisect_right(at, begin) - 1)
        low = self._low[piece]
        if begin >= end:
            return Text("", begin + low)
        if self._high[piece] == low + 1 and (piece + 1 == len(at) or at[piece + 1] >= end):
            return Text(value[begin:end], begin + low)
        return Text(value[begin:end], begin + low, Pieces(at, self._low, begin, end), Pieces(at, self._high, begin, end))


def text_of(runs: list[Run]) -> Text:
    """The whole of what was written, which must not be nothing."""
    if len(runs) == 1:
        value, start, end = runs[0]
        if end == start + 1:
            return Text(value, start)
    ink = Ink(runs)
    return ink.cut(0, len(ink.value))

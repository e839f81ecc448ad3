"""Written text that can be cut."""

from __future__ import annotations

from bisect import bisect_right

from careerdata.document.text import Text
from careerdata.ingest.offsets import Run
from careerdata.ingest.pieces import Pieces


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

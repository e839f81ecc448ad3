"""A rising sequence of raw offsets, kept as pieces."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import overload


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

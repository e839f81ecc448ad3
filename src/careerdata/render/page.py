"""A page in Markdown that never grows beyond a number of characters, nor of bytes: there are tools that count those."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

_END = ["", "</details>"]
_NOTE = 200
"""Bytes kept free for the note that something is left out."""


class Page:
    """Lines of Markdown, as many as there is room for. Whoever adds cells has escaped what is in them."""

    def __init__(self, most: int) -> None:
        self._lines: list[str] = []
        self._room = most - _NOTE
        self._whole = True

    def add(self, *lines: str) -> None:
        """Add lines; from the first on that there is no room for, nothing more is added."""
        for line in lines:
            self._whole = self._whole and self._fits([line])
            if self._whole:
                self._put([line])

    def table(self, heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Add a table, as many rows of it as there is room for."""
        self.add("", _row(heads), _row(["---"] * len(heads)), *map(_row, rows))

    def fold(self, title: str, rows: Iterable[Sequence[str]]) -> None:
        """Add a table that is folded below a title, the first of the rows its head; left out where there is no room for it.

        A table that is cut is closed all the same.
        """
        lines = iter(rows)
        heads = next(lines)
        begin = ["", f"<details><summary>{title}</summary>", "", _row(heads), _row(["---"] * len(heads))]
        if not self._whole or not self._fits([*begin, *_END]):
            self._whole = False
            return
        self._put(begin)
        for line in map(_row, lines):
            if not self._fits([line, *_END]):
                self._whole = False
                break
            self._put([line])
        self._put(_END)

    def text(self, note: str) -> str:
        """The page, with the note below where something is left out."""
        lines = self._lines if self._whole else [*self._lines, "", note]
        return "\n".join(lines) + "\n"

    def _fits(self, lines: list[str]) -> bool:
        return sum(map(_size, lines)) <= self._room

    def _put(self, lines: list[str]) -> None:
        self._lines += lines
        self._room -= sum(map(_size, lines))


def bullets(lines: Iterable[str], most: int) -> Iterator[str]:
    """A list of at most so many lines, and how many more there are."""
    whole = list(lines)
    yield from (f"- {line}" for line in whole[:most])
    if len(whole) > most:
        yield f"- and {len(whole) - most:,} more"


def _size(line: str) -> int:
    """Bytes of a line in UTF-8, and of its end: never fewer than its characters."""
    return len(line.encode("utf-8", "backslashreplace")) + 1


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"

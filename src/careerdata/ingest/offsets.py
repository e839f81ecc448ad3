"""Visible text put together out of pieces of the raw text, and where each of its characters stands."""

from __future__ import annotations

from careerdata.document.text import JOINERS, UNSEEN, WORD_BREAKS
from careerdata.patterns import lazy

_RUN = lazy(r"\S+(?: \S+)*")
_IRREGULAR = lazy(r"[^\S ]|  ")
"""White space that a reader sees as one blank and that is not one."""

_TAIL = 16


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
        if not data.isascii() and UNSEEN.search(data):
            seen = 0
            for unseen in UNSEEN.finditer(data):
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
        if char in WORD_BREAKS or (char in JOINERS and self.tail[-1:].isascii()):
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

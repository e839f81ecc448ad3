"""The bytes of a guide's file and the places that findings speak of: edits there, all else as it was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from contextlib import suppress
from functools import cached_property

from careerdata.ingest.decode import decode
from careerdata.ingest.encodings import MARKS
from careerdata.patterns import lazy
from careerdata.validate.fix import Edit

_LINE_END = lazy(r"\r\n|\r|\n")


class FileText:
    """A file as its text stands in it: its byte-order mark, its encoding and its line ends are kept."""

    def __init__(self, data: bytes) -> None:
        self._mark = next((mark for mark, _ in MARKS if data.startswith(mark)), b"")
        self._encoding = decode(data).encoding
        self._body = data[len(self._mark) :]
        self.text = self._body.decode(self._encoding)

    def with_edits(self, edits: Iterable[Edit]) -> bytes:
        """The file's bytes with some edits, none of which overlaps another, and of which it is `lacking` nothing."""
        parts: list[str] = []
        seen = 0
        for edit in sorted(edits, key=lambda edit: (edit.line, edit.column)):
            parts += self.text[seen : self._at(edit.line, edit.column)], edit.text.replace("\n", self._usual_end)
            seen = self._at(edit.end_line, edit.end_column)
        return self._mark + "".join([*parts, self.text[seen:]]).encode(self._encoding)

    def lacking(self, edits: Iterable[Edit]) -> str | None:
        """Why some edits cannot be made in the file's encoding; None where they can.

        It has no bytes for a character, or several for one that stands in the file: written anew these would be others.
        """
        if not self._is_kept:
            return f"{self._encoding} has several ways to write what stands in the file"
        try:
            "".join(edit.text for edit in edits).encode(self._encoding)
        except UnicodeEncodeError as error:
            return f"{self._encoding} has no {error.object[error.start]!r}"
        return None

    @cached_property
    def lines(self) -> list[str]:
        """The lines, without what ends them."""
        return _LINE_END.split(self.text)

    @cached_property
    def _is_kept(self) -> bool:
        with suppress(UnicodeEncodeError):
            return self.text.encode(self._encoding) == self._body
        return False

    @cached_property
    def _begins(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    @cached_property
    def _usual_end(self) -> str:
        ends = Counter(_LINE_END.findall(self.text))
        return ends.most_common(1)[0][0] if ends else "\n"

    def _at(self, line: int, column: int) -> int:
        return self._begins[line - 1] + column - 1

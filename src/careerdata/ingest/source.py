"""One file to read, wherever it lies, and what is told where it cannot be."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import Literal

from careerdata.document.problem import Trouble
from careerdata.errors import UserError
from careerdata.storage.base import Storage, StorageError
from careerdata.storage.limits import MAX_FILE_BYTES

Format = Literal["text", "markdown", "html"]

GUIDE_FORMATS: dict[str, Format] = {".txt": "text", ".md": "markdown", ".html": "html", ".htm": "html"}

_LARGE_PAGE = 200_000
"""Bytes."""


class SourceError(UserError):
    """A RAW that is absent or holds no guide, or a file that cannot be opened: exit status 2."""

    def __init__(self, path: str, what: str, next_step: str) -> None:
        super().__init__(f"{path}: {what}; {next_step}")
        self.path = path
        """As shown: relative to the working directory where it can be."""
        self.what = what
        self.next_step = next_step


@dataclass(frozen=True, slots=True)
class Source:
    """One file to read, wherever it lies. It can be sent to another process and read there."""

    name: str
    """Of a guide its `guide_id`, of any other file its stem: a table's name."""
    source_file: str
    """Path relative to RAW, with `/`: what exports say."""
    shown_as: str
    """Path relative to the working directory, or the URL: what findings say."""
    suffix: str
    """File name extension in lower case, with its dot."""
    storage: Storage
    currency: str | None = None
    """What a bare sign of money is where the guide does not say, by a setting of the user's (ISO 4217)."""
    beside: Storage | None = None
    """Of a table file the YAML of the same name, which says how its columns are ours."""
    released: str | None = None
    """Its SHA-256 in the last release, where there is one that has it."""

    def read(self, limit: int = MAX_FILE_BYTES) -> bytes | Trouble:
        """All bytes of the file, `too-large` where they are more than the limit. Raises SourceError where it cannot be opened."""
        try:
            data = self.storage.read(limit + 1)
        except StorageError as error:
            raise SourceError(self.shown_as, error.what, error.next_step) from error
        if len(data) > limit:
            return self.trouble("too-large", f"more than {limit:,} bytes", f"at most {limit:,} bytes")
        return data

    def digest(self, data: bytes) -> str:
        """SHA-256 of the file, hexadecimal: of a text that differs from the released one in its line ends alone, as released.

        Git writes LF or CRLF as the machine has it, and that makes no other release.
        """
        own = hashlib.sha256(data).hexdigest()
        if self.released in (None, own) or b"\0" in data:
            return own
        as_lf = data.replace(b"\r\n", b"\n")
        forms = (as_lf, as_lf.replace(b"\n", b"\r\n"))
        return next((form for form in (hashlib.sha256(form).hexdigest() for form in forms) if form == self.released), own)

    @property
    def weight(self) -> int:
        """Bytes of the file, as far as is known before it is read; where nothing is known, those of a large page."""
        size = self.storage.size()
        return _LARGE_PAGE if size is None else size

    def trouble(self, reason: str, found: str = "", expected: str = "", line: int = 1, column: int = 1) -> Trouble:
        """A trouble with this file."""
        guide_id = self.name if self.suffix in GUIDE_FORMATS else None
        return Trouble(reason, self.source_file, self.shown_as, guide_id, line, column, found, expected)

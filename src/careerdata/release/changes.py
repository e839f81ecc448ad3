"""`CHANGES.md` as it stands beside a manifest: a section a version, newest first, which the next release carries on."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, NamedTuple

from careerdata.patterns import lazy
from careerdata.release.diff.result import Diff
from careerdata.release.folder import Folder, read
from careerdata.release.manifest import Manifest

NAME = "CHANGES.md"
_HEADS = lazy(r"^(?=## )", re.MULTILINE)
_VERSION = lazy(r"## (\d+\.\d+\.\d+)\n")


class Section(NamedTuple):
    """What one release changed."""

    version: str
    text: str
    """From the heading to the end of the last line."""


@dataclass(frozen=True, slots=True)
class Past:
    """What is recorded of the releases so far.

    `first`: no release stands there. `absent`: it was made without a record. `damaged`: the file is not the one that its
    manifest names. `whole`: it is.
    """

    state: Literal["first", "absent", "damaged", "whole"]
    text: str
    """The file as it was found; empty where there is none."""

    @property
    def sections(self) -> list[Section]:
        """The sections of versions, in their order."""
        found = ((_VERSION.match(part), part) for part in _HEADS.split(self.text))
        return [Section(head[1], part.rstrip("\n") + "\n") for head, part in found if head]

    @property
    def is_cut(self) -> bool:
        """Whether the last section is one that leads to older versions."""
        last = _HEADS.split(self.text)[-1]
        return last.startswith("## ") and not _VERSION.match(last)


Told = Callable[[Manifest, Diff | None, Past], bytes]
"""What writes the next `CHANGES.md`: given the manifest of the new release (version and tables), what it changed against the
last one, None where it is the first, and the record so far."""


def past(folder: Folder, manifest: Manifest | None) -> Past:
    """The record beside the manifest of the release in a folder. Raises ExportError where it cannot be read."""
    if manifest is None:
        return Past("first", "")
    said = manifest.file(NAME)
    content = read(folder, said.path if said else manifest.base + NAME)
    text = (content or b"").decode("utf-8", "replace")
    if said is None:
        return Past("absent", text)
    content = text.encode()  # what is no UTF-8 comes out as something else
    whole = hashlib.sha256(content).hexdigest() == said.sha256
    return Past("whole" if whole else "damaged", text)

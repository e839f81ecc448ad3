"""A file that comes on standard input."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from careerdata.settings import SettingsError
from careerdata.storage.held import HeldFile
from careerdata.storage.limits import MAX_FILE_BYTES
from careerdata.storage.paths import is_remote, local_path, whole_path

STDIN = "-"
NAME = "stdin.txt"
"""What it is called where nobody says."""


def taken(raw: Sequence[str], called: str | None) -> tuple[tuple[str, ...], dict[Path, HeldFile]]:
    """The RAWs, and what stands in place of `-`: standard input, read whole, under the name it is called by.

    Raises SettingsError where `-` is not alone, or a name is given to nothing.
    """
    if STDIN not in raw and (called is None or raw):
        if called is not None:
            raise SettingsError(f"--stdin-filename {called}: name `-` as the only RAW, for standard input")
        return tuple(raw), {}
    if len(raw) > 1:
        raise SettingsError(f"`-`: standard input is checked alone, not beside {next(one for one in raw if one != STDIN)}")
    name = called or NAME
    if is_remote(name) or "\0" in name:
        raise SettingsError(f"--stdin-filename {name}: name a file of this machine; it need not be there")
    if sys.stdin is None:
        raise SettingsError("`-`: standard input is closed")
    return (name,), {whole_path(local_path(name)): HeldFile(name, sys.stdin.buffer.read(MAX_FILE_BYTES + 1))}

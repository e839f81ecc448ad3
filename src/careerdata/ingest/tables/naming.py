"""Which table files may say anything of some guides, told without reading their rows: a workbook takes longer than a guide."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable

from careerdata.document.problem import Trouble
from careerdata.ingest.source import Source, SourceError

_ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be")
_RUN = b"<r>"
"""Text of several looks is stored in pieces: a name may be parted there."""
_LARGE = 4 << 20
"""Bytes of its parts from which on a workbook is read as a whole: looking would save little."""


def may_name(table: Source, guide_ids: Iterable[str]) -> bool:
    """Whether a table may have rows of one of some guides. Only one that has none of their names in it has none for sure."""
    if table.beside is not None:  # its map may say of which guide all its rows are
        return True
    try:
        data = table.read()
    except SourceError:
        return True
    if isinstance(data, Trouble):
        return True
    parts = _parts(data) if table.suffix == ".xlsx" else [data]
    if parts is None:
        return True
    names = [name.encode(encoding) for name in guide_ids for encoding in _ENCODINGS]
    return any(name in part for part in parts for name in names)


def _parts(data: bytes) -> list[bytes] | None:
    """The parts of a workbook, whatever their names; None where a name might stand there unseen."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            held = packed.infolist()
            if sum(one.file_size for one in held) > _LARGE:
                return None
            parts = [packed.read(one) for one in held]
    except Exception:  # whatever a damaged zip makes its parts raise: the reader of workbooks tells what is wrong
        return None
    return None if any(_RUN in part for part in parts) else parts

"""What stands at a place for releases, told where something went wrong there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from careerdata.release.error import ExportError
from careerdata.release.folder import folder_at, read
from careerdata.storage.paths import shown_place

_MANIFEST = "manifest.json"


@contextmanager
def fate_told(out: str) -> Iterator[None]:
    """What ends the block early gets a note of what became of the release at `out`, a folder or a URL.

    It goes by what stands there before and afterwards, not by how far anybody came. Raises ExportError where that cannot be read.
    """
    before = None
    begun = False
    try:
        before = read(folder_at(out), _MANIFEST)
        begun = True
        yield
    except BaseException as error:
        error.add_note(f"{shown_place(out)}: {_fate(out, before) if begun else 'left as it was'}")
        raise


def _fate(out: str, before: bytes | None) -> str:
    try:
        now = read(folder_at(out), _MANIFEST)
    except ExportError as error:
        return f"what stands there cannot be told: {error.found}"
    if now == before:
        return "left as it was"
    return f"release {_version(now)} stands" if now is not None else "no release stands"


def _version(manifest: bytes) -> str:
    from careerdata.release.manifest import parse_manifest

    return parse_manifest(manifest, _MANIFEST).data_version

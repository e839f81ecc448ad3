"""Of which RAW a file or a folder may be a part, by where it lies."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from careerdata.ingest import waivers
from careerdata.ingest.root import TABLE_SUFFIXES, Root
from careerdata.ingest.source import GUIDE_FORMATS
from careerdata.ingest.sources import Kind, kind_of

_PARTS = frozenset({"guides", "tables"})


class Place(NamedTuple):
    """A folder that may be the RAW of something in it."""

    raw: Path
    parts: frozenset[str] | None
    """The folders of it that matter then; None: all."""


def around_folder(path: Path) -> Iterator[Place]:
    """Where the RAW may be that a folder, given by its absolute path, is a part of, nearest first."""
    for folder in (path, *path.parents):
        if folder.name in _PARTS and (folder.parent / "guides").is_dir():
            yield Place(folder.parent, _PARTS)


def around_file(path: Path) -> Iterator[Place]:
    """Where the RAW of a file may be, nearest first."""
    if path.name == waivers.NAME:
        for folder in (path.parent, path.parent / "raw"):
            if (folder / "guides").is_dir():
                yield Place(folder, _PARTS)
        yield Place(path.parent, None)
        return
    yield from around_folder(path.parent)
    if path.suffix.lower() in TABLE_SUFFIXES:
        yield from (Place(folder.parent, None) for folder in path.parents if folder.name == "tables")
    if path.suffix.lower() in GUIDE_FORMATS and (path.parent / "tables").is_dir():
        yield Place(path.parent, frozenset({"tables"}))


def parts_of(path: Path, place: Place, root: Root) -> dict[str, Kind]:
    """What a file or a folder is of a RAW: its files, relative to that, and what each of them is; none where it is no part of it.

    A waiver file is, wherever it lies.
    """
    if path.name == waivers.NAME:
        return {waivers.NAME: "known"}
    name = path.relative_to(place.raw).as_posix()
    kind = kind_of(name, root) if name in root.listing.files else "other"
    if kind in ("guide", "table"):
        return {name: kind}
    within = [one for names in (root.listing.files, root.listing.outside, root.listing.broken) for one in names]
    found = {one: kind_of(one, root) for one in within if one.startswith(f"{name}/")}
    if not {"guide", "table"} & set(found.values()):
        return {}
    # What else lies in a folder is told of, and speaks for nothing.
    return {one: kind if kind in ("guide", "table") else "other" for one, kind in found.items()}

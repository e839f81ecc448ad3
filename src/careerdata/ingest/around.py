"""What the RAW arguments name, a lone file with what lies around it: the RAW that it is part of.

So a guide has the rows that tables add to it, a table the guides that it is about, and a waiver the findings that it waives,
whether the file is named or the folder that it lies in.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from careerdata.ingest import waivers
from careerdata.ingest.found import Found
from careerdata.ingest.root import TABLE_SUFFIXES, Root, file_root, root_of
from careerdata.ingest.source import GUIDE_FORMATS, Source
from careerdata.ingest.sources import Kind, find, kind_of
from careerdata.storage.held import HeldFile
from careerdata.storage.local import LocalFile, list_folder
from careerdata.storage.paths import is_remote, local_path, shown_path, whole_path

_PARTS = frozenset({"guides", "tables", "reference"})


def find_around(raw: Sequence[str | os.PathLike[str]], given: Mapping[Path, HeldFile] | None = None) -> Found:
    """What `find` gives, but of a lone file of this machine that lies in a RAW what that RAW says of it.

    `given` are files whose content is at hand, by their absolute paths; they need not exist.
    """
    return _Search([os.fspath(named) for named in raw], given or {}).found()


@dataclass(slots=True)
class _Home:
    """A RAW that lone files lie in."""

    root: Root
    named: dict[str, Kind] = field(default_factory=dict)
    """What those files are, by their paths as people are shown them."""


class _Search:
    def __init__(self, raw: Sequence[str], given: Mapping[Path, HeldFile]) -> None:
        self._given = given
        self._homes: dict[str, _Home] = {}
        self._shown: set[str] = set()
        """The files of every other RAW, as people are shown them."""
        self._folders = {whole_path(local_path(named)) for named in raw if _is_local(named) and Path(local_path(named)).is_dir()}
        self._raw = [self._home_of(named) or named for named in raw]

    def found(self) -> Found:
        found = find(self._raw, self._opened)
        found.waivers = [replace(file, storage=self._given.get(_path(file), file.storage)) for file in found.waivers]
        if self._homes:
            self._narrow(found)
        return found

    def _home_of(self, named: str) -> str | None:
        """The RAW that a lone file is part of, None for any other RAW."""
        path = whole_path(local_path(named)) if _is_local(named) else None
        if path is None or not (path in self._given or path.is_file()):
            return None
        for place in _around(path):
            key = str(place.raw)
            home = self._homes.get(key) or _Home(self._listed(place))
            kind = _kind(path, place.raw, home.root)
            if kind is not None and place.raw not in self._folders:
                home.named[shown_path(str(path))] = kind
                self._homes[key] = home
                return key
        return None

    def _listed(self, place: _Place) -> Root:
        root = Root("", list_folder(place.raw, place.parts), folder=place.raw)
        for path, file in self._given.items():
            if path.is_relative_to(place.raw):
                root.listing.add(path.relative_to(place.raw).as_posix(), file)
        return root

    def _opened(self, argument: str) -> Root:
        if argument in self._homes:
            return self._homes[argument].root
        given = self._given.get(whole_path(local_path(argument))) if _is_local(argument) else None
        root = file_root(shown_path(argument), given) if given else root_of(argument)
        listing = root.listing
        self._shown |= {root.show(name) for names in (listing.files, listing.outside, listing.broken) for name in names}
        return root

    def _narrow(self, found: Found) -> None:
        """Leave what is asked for."""
        named = {path: kind for home in self._homes.values() for path, kind in home.named.items()}
        kinds, asked = set(named.values()), named.keys() | self._shown
        aside = {home.root.show(name) for home in self._homes.values() for name in home.root.listing.broken} - asked
        found.errors = [error for error in found.errors if error.path not in aside]
        if kinds <= {"guide"}:
            found.unread = [guide for guide in found.guides if guide.shown_as not in asked]
            found.guides = [guide for guide in found.guides if guide.shown_as in asked]
        others = bool(set(self._raw) - self._homes.keys())
        found.whole = others or "known" in kinds
        if others or "guide" in kinds:
            asked |= {file.shown_as for file in found.waivers}
        found.only = frozenset(asked)


class _Place(NamedTuple):
    """A folder that may be the RAW of a file."""

    raw: Path
    parts: frozenset[str] | None
    """The folders of it that matter to the file; None: all."""


def _around(path: Path) -> Iterator[_Place]:
    """Where the RAW of a file may be, nearest first."""
    if path.name == waivers.NAME:
        for folder in (path.parent, path.parent / "raw"):
            if (folder / "guides").is_dir():
                yield _Place(folder, _PARTS)
        yield _Place(path.parent, None)
        return
    for folder in path.parents:
        if folder.name in _PARTS and (folder.parent / "guides").is_dir():
            yield _Place(folder.parent, _PARTS)
        elif folder.name == "tables" and path.suffix.lower() in TABLE_SUFFIXES:
            yield _Place(folder.parent, None)
    if path.suffix.lower() in GUIDE_FORMATS and (path.parent / "tables").is_dir():
        yield _Place(path.parent, frozenset({"tables"}))


def _kind(path: Path, raw: Path, root: Root) -> Kind | None:
    """What a file is in a RAW; None where it is no part of it."""
    if path.name == waivers.NAME:
        return "known"
    name = path.relative_to(raw).as_posix()
    kind = kind_of(name, root) if name in root.listing.files else "other"
    return kind if kind in ("guide", "table") else None


def _path(file: Source) -> Path:
    return whole_path(file.storage.path) if isinstance(file.storage, LocalFile) else Path()


def _is_local(named: str) -> bool:
    return not is_remote(named) and "\0" not in named

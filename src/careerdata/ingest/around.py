"""What the RAW arguments name, a lone file or a part of a RAW with what lies around it: the whole of that.

So a guide has the rows that tables add to it, a table the guides that it is about, and a waiver the findings that it waives,
whether the file is named or the folder that it lies in.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from careerdata.ingest.found import Found
from careerdata.ingest.root import Root, file_root, root_of
from careerdata.ingest.source import Source
from careerdata.ingest.sources import Kind, find
from careerdata.ingest.tables.naming import may_name
from careerdata.ingest.whereabouts import Place, around_file, around_folder, parts_of
from careerdata.storage.held import HeldFile
from careerdata.storage.local import LocalFile, list_folder
from careerdata.storage.paths import is_remote, local_path, shown_path, whole_path


def find_around(raw: Sequence[str | os.PathLike[str]], given: Mapping[Path, HeldFile] | None = None) -> Found:
    """What `find` gives, but of a lone file of this machine that lies in a RAW, or a folder within one, what that RAW says of it.

    `given` are files whose content is at hand, by their absolute paths; they need not exist.
    """
    return _Search([os.fspath(named) for named in raw], given or {}).found()


@dataclass(slots=True)
class _Home:
    """A RAW of which parts are named: files, folders within it."""

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
        """The RAW that a lone file, or a folder within it, is part of; None for any other RAW."""
        if not _is_local(named):
            return None
        path = whole_path(local_path(named))
        if path in self._given or path.is_file():
            places = around_file(path)
        else:
            places = around_folder(path) if path.is_dir() else iter(())
        for place in places:
            key = str(place.raw)
            home = self._homes.get(key) or _Home(self._listed(place))
            parts = parts_of(path, place, home.root)
            if parts and place.raw not in self._folders:
                one = len(parts) == 1 and "known" in parts.values()
                home.named |= {shown_path(str(path)) if one else home.root.show(name): kind for name, kind in parts.items()}
                self._homes[key] = home
                return key
        return None

    def _listed(self, place: Place) -> Root:
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
        if not kinds & {"table", "known"}:
            found.unread = [guide for guide in found.guides if guide.shown_as not in asked]
            found.guides = [guide for guide in found.guides if guide.shown_as in asked]
            ids = [guide.name for guide in found.guides]
            found.tables = [table for table in found.tables if table.shown_as in asked or may_name(table, ids)]
        others = bool(set(self._raw) - self._homes.keys())
        found.whole = others or "known" in kinds
        if others or "guide" in kinds:
            asked |= {file.shown_as for file in found.waivers}
        found.only = frozenset(asked)


def _path(file: Source) -> Path:
    return whole_path(file.storage.path) if isinstance(file.storage, LocalFile) else Path()


def _is_local(named: str) -> bool:
    return not is_remote(named) and "\0" not in named

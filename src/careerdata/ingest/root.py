"""One RAW: a folder, a zip, a URL or a lone file, with the files in it and how to name them."""

from __future__ import annotations

import stat
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from careerdata.document.problem import Trouble
from careerdata.ingest.source import GUIDE_FORMATS, Source
from careerdata.storage.base import Listing, Storage, StorageError
from careerdata.storage.local import LocalFile, list_folder, unreadable
from careerdata.storage.paths import guide_id, is_remote, local_path, printable, shown_path, shown_url

TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".xlsx"})
MAP_SUFFIX = ".yaml"


@dataclass(slots=True)
class Root:
    """One RAW: the files in it, and how to name them."""

    shown: str
    """What findings put before a name in it: empty, or ending in `/`."""
    listing: Listing
    prefix: str = ""
    """What `source_file` begins with: the name of a zip."""
    lone: bool = False
    folder: Path | None = None
    """Where it is, by its absolute path, if nobody named it: its files are shown by the shortest way there."""

    def source(self, name: str) -> Source:
        """The source at a path relative to this RAW."""
        path = PurePosixPath(name)
        suffix = path.suffix.lower()
        stem = guide_id(path.stem) if suffix in GUIDE_FORMATS else path.stem
        return Source(stem, printable(self.prefix + name), self.show(name), suffix, self.listing.files[name])

    def show(self, name: str) -> str:
        """A path relative to this RAW, as findings say it."""
        return shown_path(str(self.folder / name)) if self.folder else printable(self.shown + name)

    def trouble(self, reason: str, name: str, found: str, expected: str) -> Trouble:
        """A trouble with something in this RAW that is not read."""
        return Trouble(reason, printable(self.prefix + name), self.show(name), found=found, expected=expected)


# --- what a RAW is ---


def root_of(named: str) -> Root:
    """What a RAW leads to. Raises StorageError where it cannot be opened."""
    return remote_root(named) if is_remote(named) else local_root(local_path(named))


def local_root(named: str) -> Root:
    """A folder, a zip or a lone file of this system. Raises StorageError where it cannot be opened."""
    path = Path(named)
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        raise unreadable(error) from error
    except ValueError as error:  # a NUL in the path
        raise StorageError(str(error), "check the path") from error
    if is_folder:
        return Root(_folder(shown_path(named)), list_folder(path))
    return file_root(shown_path(named), LocalFile(str(path.resolve())))


def remote_root(url: str) -> Root:
    """What a URL leads to. Raises StorageError where it cannot be opened."""
    from careerdata.storage import remote

    place = remote.find(url)
    return Root(_folder(shown_url(url)), place) if isinstance(place, Listing) else file_root(shown_url(url), place)


def _folder(shown: str) -> str:
    """What stands before the names in a folder that is shown so."""
    return "" if shown == "." else shown if shown.endswith("/") else f"{shown}/"


def file_root(shown: str, file: Storage) -> Root:
    """A zip as a folder of its members; any other file as the only one of its folder."""
    name = shown.rpartition("/")[2]
    if name.lower().endswith(".zip"):
        from careerdata.storage.archive import list_zip

        listing, top = list_zip(file).without_top()
        return Root(f"{shown}/{top}", listing, prefix=f"{name}/{top}")
    return Root(shown.removesuffix(name), Listing({name: file, **_map_beside(name, file)}), lone=True)


def _map_beside(name: str, file: Storage) -> dict[str, Storage]:
    """The YAML that lies beside a lone table file, by its name."""
    if PurePosixPath(name).suffix.lower() not in TABLE_SUFFIXES or not isinstance(file, LocalFile):
        return {}
    path = Path(file.path).with_suffix(MAP_SUFFIX)
    return {path.name: LocalFile(str(path))} if path.is_file() else {}

"""What the RAW arguments name: which files are guides, which are tables, and what keeps a file from being either."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePosixPath
from typing import Literal

from careerdata.document.problem import Elsewhere, Trouble
from careerdata.errors import UserError
from careerdata.storage.base import Listing, Storage, StorageError
from careerdata.storage.limits import MAX_FILE_BYTES
from careerdata.storage.local import LocalFile, list_folder, unreadable
from careerdata.storage.paths import guide_id, is_remote, local_path, printable, shown_path, shown_place, shown_url

Format = Literal["text", "markdown", "html"]

GUIDE_FORMATS: dict[str, Format] = {".txt": "text", ".md": "markdown", ".html": "html", ".htm": "html"}
TABLE_SUFFIXES = frozenset({".csv", ".tsv", ".xlsx"})
MAP_SUFFIX = ".yaml"
WAIVERS = "waivers.toml"

_NAMED_OTHERS = 20
"""Names of other files that one trouble lists; the rest it counts."""

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
    beside: Storage | None = None
    """Of a table file the YAML of the same name, which says how its columns are ours."""

    def read(self, limit: int = MAX_FILE_BYTES) -> bytes | Trouble:
        """All bytes of the file, `too-large` where they are more than the limit. Raises SourceError where it cannot be opened."""
        try:
            data = self.storage.read(limit + 1)
        except StorageError as error:
            raise SourceError(self.shown_as, error.what, error.next_step) from error
        if len(data) > limit:
            return self.trouble("too-large", f"more than {limit:,} bytes", f"at most {limit:,} bytes")
        return data

    @property
    def weight(self) -> int:
        """Bytes of the file, as far as is known before it is read; where nothing is known, those of a large page."""
        size = self.storage.size()
        return _LARGE_PAGE if size is None else size

    def trouble(self, reason: str, found: str = "", expected: str = "", line: int = 1, column: int = 1) -> Trouble:
        """A trouble with this file."""
        guide_id = self.name if self.suffix in GUIDE_FORMATS else None
        return Trouble(reason, self.source_file, self.shown_as, guide_id, line, column, found, expected)


@dataclass(slots=True)
class Found:
    """What the RAW arguments name. Every list is in order of `source_file`, as code points."""

    guides: list[Source] = field(default_factory=list)
    tables: list[Source] = field(default_factory=list)
    reference: list[Source] = field(default_factory=list)
    """Files under `reference/` of a folder that holds `guides/`."""
    waivers: list[Source] = field(default_factory=list)
    """For each RAW the nearest `waivers.toml`, in it or above it."""
    troubles: list[Trouble] = field(default_factory=list)
    errors: list[SourceError] = field(default_factory=list)
    """RAWs and files that cannot be opened: the others are still found."""


@dataclass(slots=True)
class _Root:
    """One RAW: the files in it, and how to name them."""

    shown: str
    """What findings put before a name in it: empty, or ending in `/`."""
    listing: Listing
    prefix: str = ""
    """What `source_file` begins with: the name of a zip."""
    lone: bool = False

    def source(self, name: str) -> Source:
        """The source at a path relative to this RAW."""
        path = PurePosixPath(name)
        suffix = path.suffix.lower()
        stem = guide_id(path.stem) if suffix in GUIDE_FORMATS else path.stem
        return Source(stem, printable(self.prefix + name), self.show(name), suffix, self.listing.files[name])

    def show(self, name: str) -> str:
        """A path relative to this RAW, as findings say it."""
        return printable(self.shown + name)

    def trouble(self, reason: str, name: str, found: str, expected: str) -> Trouble:
        """A trouble with something in this RAW that is not read."""
        return Trouble(reason, printable(self.prefix + name), self.show(name), found=found, expected=expected)


def find(raw: Sequence[str | os.PathLike[str]]) -> Found:
    """Sources of each RAW: a folder, a file, a zip, or a URL that fsspec reads.

    What cannot be opened is in `errors`, not raised, so that the rest is still found. Of several guides with one stem
    the first is read, in the order of RAW and then of paths; each of the others is a trouble `duplicate-stem`. A table file
    may be named too, beside guides.
    """
    found = Found()
    for argument in dict.fromkeys(os.fspath(named) for named in raw):
        try:
            root = _remote_root(argument) if is_remote(argument) else _local_root(local_path(argument))
            _sort_out(root, found)
            _take_waivers(argument, root, found)
        except StorageError as error:
            found.errors.append(SourceError(shown_place(argument), error.what, error.next_step))
            continue
        wanted = ("guide", "table") if root.lone else ("guide",)
        if not any(_kind(name, root) in wanted for name in root.listing.files):
            found.errors.append(_no_guide(argument))
    if raw and not found.guides and not found.errors:
        found.errors.append(_no_guide(os.fspath(raw[0])))
    found.guides = _one_per_stem(_distinct(found.guides), found.troubles)
    for sources in (found.tables, found.reference, found.waivers):
        sources[:] = _distinct(sources)
    for sources in (found.guides, found.tables, found.reference):
        sources.sort(key=lambda source: source.source_file)
    return found


# --- what a RAW is ---


def _local_root(named: str) -> _Root:
    path = Path(named)
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except OSError as error:
        raise unreadable(error) from error
    except ValueError as error:  # a NUL in the path
        raise StorageError(str(error), "check the path") from error
    if is_folder:
        return _Root(_folder(shown_path(named)), list_folder(path))
    return _file_root(shown_path(named), LocalFile(str(path.resolve())))


def _remote_root(url: str) -> _Root:
    from careerdata.storage import remote

    place = remote.find(url)
    return _Root(_folder(shown_url(url)), place) if isinstance(place, Listing) else _file_root(shown_url(url), place)


def _folder(shown: str) -> str:
    """What stands before the names in a folder that is shown so."""
    return "" if shown == "." else shown if shown.endswith("/") else f"{shown}/"


def _file_root(shown: str, file: Storage) -> _Root:
    """A zip as a folder of its members; any other file as the only one of its folder."""
    name = shown.rpartition("/")[2]
    if name.lower().endswith(".zip"):
        from careerdata.storage.archive import list_zip

        listing, top = list_zip(file).without_top()
        return _Root(f"{shown}/{top}", listing, prefix=f"{name}/{top}")
    return _Root(shown.removesuffix(name), Listing({name: file, **_map_beside(name, file)}), lone=True)


def _map_beside(name: str, file: Storage) -> dict[str, Storage]:
    """The YAML that lies beside a lone table file, by its name."""
    if PurePosixPath(name).suffix.lower() not in TABLE_SUFFIXES or not isinstance(file, LocalFile):
        return {}
    path = Path(file.path).with_suffix(MAP_SUFFIX)
    return {path.name: LocalFile(str(path))} if path.is_file() else {}


def _no_guide(raw: str) -> SourceError:
    return SourceError(shown_place(raw), "no guide here", f"name guides as {', '.join(GUIDE_FORMATS)}")


# --- what the files of a RAW are ---


def _sort_out(root: _Root, found: Found) -> None:
    """Put each file of a RAW where it belongs."""
    others: list[str] = []
    for name in sorted(root.listing.files):
        kind = _kind(name, root)
        if kind == "guide":
            _take_guide(root, name, found)
        elif kind == "table":
            beside = root.listing.files.get(str(PurePosixPath(name).with_suffix(MAP_SUFFIX)))
            found.tables.append(replace(root.source(name), beside=beside))
        elif kind == "reference":
            found.reference.append(root.source(name))
        elif kind == "other":
            others.append(name)
    for name, target in sorted(root.listing.outside.items()):
        found.troubles.append(root.trouble("outside-input", name, f"it leads to {target}", "a file in the input folder"))
    for name, error in sorted(root.listing.broken.items()):
        found.errors.append(SourceError(root.show(name), error.what, error.next_step))
    if others and not root.lone:
        found.troubles.append(_others(root, others))


def _kind(name: str, root: _Root) -> Literal["guide", "table", "reference", "other", "known"]:
    """What a file is by its place and its extension; `known` for what belongs in a RAW and is no data."""
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    top = "" if root.lone else path.parts[0] if len(path.parts) > 1 else ""
    structured = "guides" in root.listing.folders
    if not root.lone and (path.stem.lower() == "readme" or name == WAIVERS):
        return "known"
    if suffix in TABLE_SUFFIXES and (root.lone or top == "tables"):
        return "table"
    if suffix == MAP_SUFFIX and any(str(path.with_suffix(table)) in root.listing.files for table in TABLE_SUFFIXES):
        return "known"
    if structured and top == "reference":
        return "reference"
    if suffix in GUIDE_FORMATS and (top == "guides" if structured else top != "tables"):
        return "guide"
    return "other"


def _take_guide(root: _Root, name: str, found: Found) -> None:
    source = root.source(name)
    stem = printable(PurePosixPath(name).stem)
    found.guides.append(source)
    if source.name != stem:
        expected = f"lower-case words joined by `-`, as in `{source.name}{source.suffix}`"
        found.troubles.append(source.trouble("bad-name", f"`{stem}`", expected))


def _others(root: _Root, names: list[str]) -> Trouble:
    more = len(names) - _NAMED_OTHERS
    shown = ", ".join(printable(name) for name in names[:_NAMED_OTHERS]) + (f" and {more:,} more" if more > 0 else "")
    expected = f"guides as {', '.join(GUIDE_FORMATS)}, and tables as {', '.join(sorted(TABLE_SUFFIXES))} under `tables/`"
    return root.trouble("other-files", names[0], shown, expected)


def _take_waivers(raw: str, root: _Root, found: Found) -> None:
    """Take the nearest `waivers.toml`: in a RAW, else in the nearest folder above it that has one."""
    if WAIVERS in root.listing.files and not root.lone:
        found.waivers.append(root.source(WAIVERS))
    elif is_remote(raw):
        from careerdata.storage import remote

        address, file = remote.nearest_above(raw, WAIVERS)
        if file:
            found.waivers.append(Source("waivers", WAIVERS, shown_url(address), ".toml", file))
    else:
        above = (folder / WAIVERS for folder in Path(local_path(raw)).resolve().parents)
        if path := next(filter(os.path.isfile, above), None):
            found.waivers.append(Source("waivers", WAIVERS, shown_path(str(path)), ".toml", LocalFile(str(path))))


# --- one guide a stem ---


def _distinct(sources: Iterable[Source]) -> list[Source]:
    """Sources without those that a second RAW names again."""
    first: dict[Storage, Source] = {}
    for source in sources:
        first.setdefault(source.storage, source)
    return list(first.values())


def _one_per_stem(guides: list[Source], troubles: list[Trouble]) -> list[Source]:
    """The first guide of each stem; the others become troubles that name both."""
    first: dict[str, Source] = {}
    for guide in guides:
        kept = first.setdefault(guide.name, guide)
        if kept is not guide:
            trouble = guide.trouble("duplicate-stem", f"`{guide.name}` again", f"one guide of that name; {kept.shown_as} is read")
            troubles.append(replace(trouble, related=(Elsewhere(kept.shown_as, 1, kept.source_file, kept.source_file),)))
    return list(first.values())

"""What the RAW arguments name: which files are guides, which are tables, and what keeps a file from being either."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Literal

from careerdata.document.problem import Elsewhere, Trouble
from careerdata.ingest import waivers
from careerdata.ingest.found import Found
from careerdata.ingest.root import MAP_SUFFIX, TABLE_SUFFIXES, Root, root_of
from careerdata.ingest.source import GUIDE_FORMATS, Source, SourceError
from careerdata.storage.base import Storage, StorageError, is_leftover
from careerdata.storage.paths import APPROVALS, CONFIG_FILES, RENAMES, printable, shown_place

_KNOWN = frozenset({waivers.NAME, RENAMES, APPROVALS, *CONFIG_FILES})
_NAMED_OTHERS = 20
"""Names of other files that one trouble lists; the rest it counts."""


Kind = Literal["guide", "table", "reference", "other", "known"]
"""What a file is by its place and its extension; `known` for what belongs in a RAW and is no data."""


def find(raw: Sequence[str | os.PathLike[str]], opened: Callable[[str], Root] = root_of) -> Found:
    """Sources of each RAW: a folder, a file, a zip, or a URL that fsspec reads.

    What cannot be opened is in `errors`, not raised, so that the rest is still found. Of several guides with one stem
    the first is read, in the order of RAW and paths; the others are troubles `duplicate-stem`. A table file may be named too.
    `opened` gives what a RAW leads to.
    """
    found = Found(whole=False)
    for argument in dict.fromkeys(os.fspath(named) for named in raw):
        try:
            root = opened(argument)
            if root.lone and is_leftover(PurePosixPath(argument).name):
                continue  # a pattern of the shell names them too
            _sort_out(root, found)
            found.whole |= not root.lone
            found.waivers += [file] if (file := waivers.nearest(argument, root)) else []
        except StorageError as error:
            found.errors.append(SourceError(shown_place(argument), error.what, error.next_step))
            continue
        wanted = ("guide", "table") if root.lone else ("guide",)
        if not any(kind_of(name, root) in wanted for name in root.listing.files):
            found.errors.append(_no_guide(argument))
    if raw and not found.guides and not found.errors:
        found.errors.append(_no_guide(os.fspath(raw[0])))
    found.guides = _one_per_stem(_distinct(found.guides), found.troubles)
    for sources in (found.tables, found.reference, found.waivers):
        sources[:] = _distinct(sources)
    for sources in (found.guides, found.tables, found.reference):
        sources.sort(key=lambda source: source.source_file)
    return found


def _no_guide(raw: str) -> SourceError:
    return SourceError(shown_place(raw), "no guide here", f"name guides as {', '.join(GUIDE_FORMATS)}")


# --- what the files of a RAW are ---


def _sort_out(root: Root, found: Found) -> None:
    """Put each file of a RAW where it belongs."""
    others: list[str] = []
    for name in sorted(root.listing.files):
        kind = kind_of(name, root)
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


def kind_of(name: str, root: Root) -> Kind:
    """What a file of a RAW is, by its path relative to it."""
    path = PurePosixPath(name)
    suffix = path.suffix.lower()
    top = "" if root.lone else path.parts[0] if len(path.parts) > 1 else ""
    structured = "guides" in root.listing.folders
    if not root.lone and (path.stem.lower() == "readme" or name in _KNOWN):
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


def _take_guide(root: Root, name: str, found: Found) -> None:
    source = root.source(name)
    stem = printable(PurePosixPath(name).stem)
    found.guides.append(source)
    if source.name != stem:
        expected = f"lower-case words joined by `-`, as in `{source.name}{source.suffix}`"
        found.troubles.append(source.trouble("bad-name", f"`{stem}`", expected))


def _others(root: Root, names: list[str]) -> Trouble:
    more = len(names) - _NAMED_OTHERS
    shown = ", ".join(printable(name) for name in names[:_NAMED_OTHERS]) + (f" and {more:,} more" if more > 0 else "")
    expected = f"guides as {', '.join(GUIDE_FORMATS)}, and tables as {', '.join(sorted(TABLE_SUFFIXES))} under `tables/`"
    return root.trouble("other-files", names[0], shown, expected)


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

"""A version stands for one set of values: where a place has given it to others, it is not given once more."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from careerdata.release.changes import NAME as CHANGES
from careerdata.release.changes import Past
from careerdata.release.diff.compare import compare
from careerdata.release.diff.result import Diff
from careerdata.release.error import ExportError
from careerdata.release.folder import RELEASES, UPLOADING, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, parse_manifest
from careerdata.release.side import Side

if TYPE_CHECKING:
    from careerdata.release.remote import RemoteFolder

_EXPECTED = "a version that no other values have"


def refuse_named(place: str, past: Past, last: Manifest | None, version: str) -> None:
    """Raise ExportError where the `CHANGES.md` of a place tells of a new version already, which its manifest is older than."""
    if last is None or version == last.data_version or version not in {section.version for section in past.sections}:
        return
    found = (
        f"{CHANGES} tells of release {version} already, which would be the next one, while {MANIFEST} says {last.data_version}"
    )
    step = f"Fetch the last release whole, {MANIFEST} and {CHANGES} with it, and build again"
    raise ExportError(place, found, _EXPECTED, f"{step}; where {CHANGES} is wrong, move it away.")


def refuse_published(place: RemoteFolder, last: Manifest | None, new: Side) -> None:
    """Raise ExportError where a release of the new one's version, which is not that of the last one, has other values there.

    Rows may stand elsewhere in the guides: that is no other value.
    """
    version = new.manifest.data_version
    if last is not None and version == last.data_version:
        return
    for base in _published(place, f"{RELEASES}/{version}/"):
        content = read(place, base + MANIFEST)
        if content is None:
            continue
        there = parse_manifest(content, place.show(base + MANIFEST))
        found = compare(Side(place, there.based(base)), new)
        if found.bump is not None:
            raise _taken(place, base.rstrip("/"), version, found, last)


def _published(place: RemoteFolder, below: str) -> Iterator[str]:
    """The folders of the releases of a version, but for those that are being uploaded, or were when a build was killed."""
    paths = {below + MANIFEST: 0}  # a server may give files and no lists of them
    with suppress(ExportError):
        paths |= place.find(below)
    bases = sorted(path.removesuffix(MANIFEST) for path in paths if path.endswith(f"/{MANIFEST}"))
    return (base for base in bases if base + UPLOADING not in paths)


def _taken(place: RemoteFolder, base: str, version: str, found: Diff, last: Manifest | None) -> ExportError:
    more = len(found.reasons) - 1
    why = f"{found.reasons[0].why}{f' and {more:,} more' if more else ''}"
    stands = f"while {MANIFEST} says {last.data_version}" if last else f"and no {MANIFEST} stands"
    url = place.show()
    return ExportError(
        place.show(base),
        f"release {version} was published there with other values than this build has ({why}), {stands}",
        _EXPECTED,
        f"Put the {MANIFEST} of the last release back at {url}, and build again, or build to another place; "
        f"to see what differs, build into a folder and run careerdata diff {place.show(base)} FOLDER.",
    )

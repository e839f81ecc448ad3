"""`renames.csv`: keys of older releases and what they are called since, as a maintainer confirms."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from pathlib import Path

from careerdata.release.error import ExportError, shown
from careerdata.storage.paths import RENAMES, is_remote, local_path

Renames = Mapping[str, str]
"""Keys of older releases, each with what it is called since."""

COLUMNS = ["old_id", "new_id"]
_SAYS = "a header `old_id,new_id`, then a line for each key that was renamed"
_NEXT = "Correct the line; `careerdata diff` prints lines to copy."


def confirmed(raws: Iterable[str]) -> dict[str, str]:
    """The keys that were renamed, as the folders of this machine among `raws` say. Raises ExportError for a file that is none."""
    files = [Path(local_path(raw)) / RENAMES for raw in raws if not is_remote(raw)]
    return {old: new for file in files if file.exists() for old, new in read_renames(file).items()}


def read_renames(path: Path) -> dict[str, str]:
    """Each old key with the new one; a guide's `guide_id` stands for all keys that begin with it.

    Raises ExportError, with the line, where the file cannot be read or does not say what became of which key.
    """
    try:
        text = path.read_text("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExportError(path, f"is no UTF-8 at byte {error.start}", _SAYS, _NEXT) from error
    except OSError as error:
        raise ExportError(path, error.strerror or str(error), _SAYS, "Name another file with --renames.") from error
    reader = csv.reader(text.splitlines(keepends=True), strict=True)
    found: dict[str, str] = {}
    try:
        for row in reader:
            _take(row, found, f"{shown(path)}:{reader.line_num}", first=reader.line_num == 1)
    except csv.Error as error:
        raise ExportError(f"{shown(path)}:{reader.line_num}", str(error), _SAYS, _NEXT) from error
    if not text.strip():
        raise ExportError(f"{shown(path)}:1", "is empty", _SAYS, _NEXT)
    return found


def _take(row: list[str], found: dict[str, str], place: str, *, first: bool) -> None:
    """Add one line. Raises ExportError where it cannot be meant."""
    if first:
        if row != COLUMNS:
            raise ExportError(place, f"begins with {','.join(row)!r}", "the header `old_id,new_id`", _NEXT)
        return
    if not row:
        return  # a blank line
    if len(row) != len(COLUMNS) or not all(cell and cell == cell.strip() for cell in row):
        raise ExportError(place, f"holds {row!r}", "two keys, without blanks around them", _NEXT)
    old, new = row
    if _kind(old) != _kind(new):
        raise ExportError(place, f"{old!r} and {new!r}", "two keys of one table, or of two guides", _NEXT)
    if old == new:
        raise ExportError(place, f"{old!r} is both names", "two different keys", "Take the line out.")
    if found.get(old, new) != new:
        raise ExportError(place, f"{old!r} became {found[old]!r} in a line above", "one new name for each key", _NEXT)
    found[old] = new


def _kind(key: str) -> str | None:
    """The kind in `<guide_id>/<kind>/<words>`; None for a guide."""
    _, parted, rest = key.partition("/")
    return rest.partition("/")[0] if parted else None

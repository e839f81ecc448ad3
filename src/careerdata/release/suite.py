"""The last look at a release: every table against its Great Expectations suite.

`python -m careerdata.release.suite DIR` checks the release in a folder or behind a URL, `exports` where none is named.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from careerdata.records import TABLES
from careerdata.release.error import ExportError
from careerdata.release.load import load

PASSED, BAD_DATA, USAGE, BROKE = 0, 1, 2, 3
"""Exit status: as that of the commands."""


def main(arguments: Sequence[str]) -> int:
    """Check a release: a line on stdout for each value that breaks its schema, notes on stderr; gives the exit status."""
    from careerdata.schemas.expectations import Expectations
    from careerdata.schemas.verdict import ExpectationBroke

    folder = arguments[0] if arguments else "exports"
    try:
        release = load(folder)
        frames = {table: release[table] for table in release}
    except ExportError as error:
        sys.stderr.write(f"{error}\n")
        return USAGE
    engine, bad = Expectations(), 0
    try:
        for table, rows in frames.items():
            for failure in engine.check(TABLES[table], rows):
                where = "" if failure.row is None else f" in row {failure.row + 1}"
                sys.stdout.write(f"{folder}: {table}.{failure.column}{where} is {failure.value!r}, expected {failure.check}\n")
                bad += 1
    except ExpectationBroke as error:
        sys.stderr.write(f"{error}\n")
        return BROKE
    sys.stderr.write(f"{folder}: release {release.version}, {len(frames)} tables, {bad} values that break their schema\n")
    return BAD_DATA if bad else PASSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

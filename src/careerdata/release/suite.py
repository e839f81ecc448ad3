"""The last look at a release: every table against its Great Expectations suite.

`python -m careerdata.release.suite DIR` checks the release in a folder or behind a URL, `exports` where none is named.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from careerdata.records import TABLES
from careerdata.release.error import ExportError
from careerdata.release.load import load

if TYPE_CHECKING:
    import pandas as pd

    from careerdata.schemas.failure import Failure

PASSED, BAD_DATA, USAGE, BROKE = 0, 1, 2, 3
"""Exit status: as that of the commands."""


def failing(tables: Mapping[str, pd.DataFrame]) -> Iterator[tuple[str, Failure]]:
    """The values of tables that break their schema, each with its table. Raises ExpectationBroke where an expectation does."""
    from careerdata.schemas.expectations import Expectations  # takes seconds to import

    engine = Expectations()
    for table, rows in tables.items():
        yield from ((table, failure) for failure in engine.check(TABLES[table], rows))


def told(table: str, failure: Failure) -> str:
    """A value that breaks its schema, in words."""
    where = "" if failure.row is None else f" in row {failure.row + 1}"
    return f"{table}.{failure.column}{where} is {failure.value!r}, expected {failure.check}"


def main(arguments: Sequence[str]) -> int:
    """Check a release: a line on stdout for each value that breaks its schema, notes on stderr; gives the exit status."""
    from careerdata.schemas.verdict import ExpectationBroke

    folder = arguments[0] if arguments else "exports"
    try:
        release = load(folder)
        frames = {table: release[table] for table in release}
    except ExportError as error:
        sys.stderr.write(f"{error}\n")
        return USAGE
    bad = 0
    try:
        for table, failure in failing(frames):
            sys.stdout.write(f"{folder}: {told(table, failure)}\n")
            bad += 1
    except ExpectationBroke as error:
        sys.stderr.write(f"{error}\n")
        return BROKE
    sys.stderr.write(f"{folder}: release {release.version}, {len(frames)} tables, {bad} values that break their schema\n")
    return BAD_DATA if bad else PASSED


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""The scoreboard of the rules: known defects are planted in clean guides, one at a time, and what finds them is counted.

`python -m benches.mutants` plants every kind in up to two guides of each format and layout: those of `raw/`, made-up ones,
and the publishers' pages beside the repository where they are there. It fails where a defect is missed that
`benches/mutants.toml` does not list as one no rule can see yet, where fewer kinds could be planted than it says, or where a
guide raises an alarm that is not listed there as a true remark.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from benches.defects import kinds
from benches.defects.page import Kind, Page, Planted
from careerdata.document.tables import GuideTables
from careerdata.ingest.sources import find
from careerdata.ingest.tables.files import table_rows
from careerdata.pipeline import read_batch
from careerdata.validate import catalogue
from careerdata.validate.finding import Finding
from careerdata.validate.runner import Runner
from tests.layout_text import make_guide

REPOSITORY = Path(__file__).resolve().parents[1]
EXPECTED = Path(__file__).with_name("mutants.toml")
SHARED = REPOSITORY.parent / "shared" / "guides"
SUFFIXES = frozenset((".txt", ".md", ".html", ".htm"))
MADE = range(12)
"""Seeds of the made-up guides."""
ENOUGH = 2
"""Guides of each format and layout that a kind is planted in."""


@dataclass(frozen=True)
class Outcome:
    """What became of one planted defect."""

    kind: Kind
    guide: str
    layout: str
    caught_by: str
    """Code and line of the finding that is right; empty: missed."""
    others: tuple[str, ...]
    """Codes of the other new findings."""


@dataclass(frozen=True)
class Board:
    """All outcomes, and the alarms of guides that nothing was planted in."""

    outcomes: Sequence[Outcome]
    alarms: Sequence[str]

    @property
    def caught(self) -> int:
        """How many were caught."""
        return sum(bool(one.caught_by) for one in self.outcomes)

    def missed(self, known: Mapping[str, Sequence[str]]) -> list[Outcome]:
        """The defects that were missed, those aside that are known to be, by layout and name of the kind."""
        return [one for one in self.outcomes if not one.caught_by and one.kind.name not in known.get(one.layout, ())]

    @property
    def share(self) -> float:
        """Share caught, 0 to 1."""
        return self.caught / len(self.outcomes) if self.outcomes else 0.0

    @property
    def kinds(self) -> set[str]:
        """The kinds that were planted at all."""
        return {one.kind.name for one in self.outcomes}


class Field:
    """A folder in which guides are written, read and checked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._number = 0

    def findings(self, files: Mapping[str, bytes]) -> tuple[list[Finding], list[GuideTables]]:
        """The findings of every rule in a RAW of some files, and the guides. A rule that raises is raised."""
        self._number += 1
        raw = self._folder / str(self._number)
        for name, data in files.items():
            path = raw / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
        found = find([raw])
        rows = table_rows(found.tables, found.guides)
        tables = read_batch([(source, rows.by_guide.get(source.name, [])) for source in found.guides])
        tables.troubles[:0] = [*found.troubles, *rows.troubles]
        runner = Runner(catalogue.table_rules())
        result = runner.run(tables)
        for broke in runner.broken:
            raise broke.exception
        return result, tables.guides


def clean_guides(made: Iterable[int] = MADE) -> Iterator[tuple[str, bytes]]:
    """Path within RAW and bytes of guides that have nothing wrong, or only what is listed as true."""
    for path in sorted((REPOSITORY / "raw" / "guides").iterdir()):
        if path.suffix in SUFFIXES:
            yield f"guides/{path.name}", path.read_bytes()
    for seed in made:
        guide = make_guide(seed, bom=False, crlf=False)
        yield f"guides/{guide.guide_id}.txt", guide.data
    for path in sorted((*SHARED.glob("*"), *SHARED.glob("ooh/*"))) if SHARED.is_dir() else ():
        if path.suffix in SUFFIXES and path.name != "README.md":
            yield f"guides/shared/{path.name}", path.read_bytes()


def run(
    guides: Iterable[tuple[str, bytes]], folder: Path, true_remarks: Mapping[str, Sequence[str]], enough: int = ENOUGH
) -> Board:
    """Plant every kind of defect in the first guides of each format and layout that take it."""
    field, planted = Field(folder), Counter[tuple[str, str, str]]()
    outcomes: list[Outcome] = []
    alarms: list[str] = []
    for path, data in guides:
        clean, tables = field.findings({path: data})
        known = true_remarks.get(Path(path).stem, ())
        alarms += [f"{path}:{one.line}: {one.code} {one.message}" for one in clean if one.code not in known]
        page = Page(path, data, tables[0])
        for kind in kinds():
            where = kind.name, page.tables.document.format, page.tables.layout
            made = kind.plant(page) if planted[where] < enough else None
            if made is not None:
                planted[where] += 1
                outcomes.append(_outcome(kind, page, made, clean, field.findings(made.files)[0]))
    return Board(outcomes, alarms)


def _outcome(kind: Kind, page: Page, planted: Planted, clean: Sequence[Finding], found: Sequence[Finding]) -> Outcome:
    before = {(one.code, one.record_id, one.message) for one in clean}
    new = [one for one in found if (one.code, one.record_id, one.message) not in before]
    right = [one for one in new if _is_right(one, kind, planted)]
    caught_by = f"{right[0].code}:{right[0].line}" if right else ""
    return Outcome(
        kind, page.path, page.tables.layout, caught_by, tuple(f"{one.code}:{one.line}" for one in new if one not in right[:1])
    )


def _is_right(finding: Finding, kind: Kind, planted: Planted) -> bool:
    # A finding of two places may stand at either; the other one is related.
    places = [(finding.raw_file, finding.line), *((other.raw_file, other.line) for other in finding.related)]
    at = any(file == planted.path and (not planted.lines or line in planted.lines) for file, line in places)
    return at and finding.code.startswith(kind.families)


def told(board: Board) -> str:
    """The scoreboard as text."""
    by_kind: dict[str, list[Outcome]] = defaultdict(list)
    for one in board.outcomes:
        by_kind[one.kind.name].append(one)
    lines = []
    for kind in kinds():
        ones = by_kind.get(kind.name, [])
        codes = ", ".join(dict.fromkeys(one.caught_by.partition(":")[0] for one in ones if one.caught_by))
        lines.append(
            f"{sum(bool(one.caught_by) for one in ones)}/{len(ones)}  {'/'.join(kind.families):<11}  {kind.name}: {codes or '-'}"
        )
    missed = [one for one in board.outcomes if not one.caught_by]
    lines += ["", *(f"missed: {one.kind.name} in {one.guide} (found: {', '.join(one.others) or 'nothing'})" for one in missed)]
    lines += [*(f"false alarm: {alarm}" for alarm in board.alarms), ""]
    lines.append(
        f"{len(board.kinds)} kinds, {len(board.outcomes)} planted, {board.caught} caught ({board.share:.1%}),"
        f" {len(board.alarms)} false alarms"
    )
    return "\n".join(lines) + "\n"


def main() -> int:
    """Print the scoreboard; 1 where it is worse than the committed one."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--enough", type=int, default=ENOUGH, help="guides of each format and layout that each kind is planted in"
    )
    options = parser.parse_args()
    expected = tomllib.loads(EXPECTED.read_text(encoding="utf-8"))
    with tempfile.TemporaryDirectory() as folder:
        board = run(clean_guides(), Path(folder), expected["true_remarks"], options.enough)
    sys.stdout.write(told(board))
    faults = [f"{one.kind.name} in {one.guide} is missed" for one in board.missed(expected["misses"])]
    if len(board.kinds) < expected["kinds"]:
        faults.append(f"{len(board.kinds)} kinds could be planted, there were {expected['kinds']}")
    if board.alarms:
        faults.append(f"{len(board.alarms)} alarms of clean guides; list those that are true remarks in {EXPECTED.name}")
    sys.stdout.writelines(f"worse than before: {fault}\n" for fault in faults)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())

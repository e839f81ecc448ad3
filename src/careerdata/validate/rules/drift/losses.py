"""DRF: what the last release had of a guide and this one has not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from careerdata.document.tables import GuideTables, Tables
from careerdata.records.text import Section
from careerdata.validate.bases.losses import COUNTED, FEW, counts, lost_sections, rows_elsewhere
from careerdata.validate.examples.example import Drift, Rows
from careerdata.validate.hit import Hit
from careerdata.validate.last_release import ReleasedRow
from careerdata.validate.location import guide_spot
from careerdata.validate.rule import DriftRule, rows
from careerdata.validate.values.formatting import count, short

SHARE = 0.3
"""Share of its rows from which on a loss is told of."""
MOST_SHOWN = 5
"""Sections that a message names."""


class TableEmptied(DriftRule):
    """A table that had rows of a guide in the last release and has none now.

    A section was lost, or its heading is worded in a way the layout does not know any more.
    """

    code = "DRF002"
    severity = "warning"
    hint = "run `careerdata inspect` on the guide to see what became of the section"
    bad = Drift(
        before=Rows(guides=[{}], skills=[{"name": "SQL"}, {"name": "R"}, {"name": "Excel"}]),
        after=Rows(guides=[{"title": "Data Analyst"}]),
    )
    good = Drift(
        before=Rows(guides=[{}], skills=[{"name": "SQL"}, {"name": "R"}, {"name": "Excel"}]),
        after=Rows(guides=[{"title": "Data Analyst"}], skills=[{"name": "SQL"}]),
    )

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            fewer = counts(self.before, guide)
            gone = lost_sections(self.before, guide) if fewer else []
            for table, (had, has) in fewer.items():
                if had >= FEW and not has and rows_elsewhere(self.before, guide, table, gone):
                    yield Hit(guide_spot(guide), f"the last release had {count(had, 'row')} in {table}; now there is none")


class SectionLost(DriftRule):
    """A section that the last release had and the guide has no more.

    It was deleted, or cut off on its way. A section whose heading is worded anew is not lost.
    """

    code = "DRF004"
    severity = "warning"
    hint = "put the section back; where it was meant to go, the release notes should say so"
    bad = Drift(
        before=Rows(sections=[{"heading": "Career Path", "kind": "career_path"}, {"heading": "Tools", "kind": "tools"}]),
        after=Rows(sections=[{"heading": "Career Path", "kind": "career_path"}]),
    )
    good = Drift(
        before=Rows(sections=[{"heading": "Career Path", "kind": "career_path"}, {"heading": "Tools", "kind": "tools"}]),
        after=Rows(sections=[{"heading": "Career Path", "kind": "career_path"}, {"heading": "Software", "kind": "tools"}]),
    )

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            lost = lost_sections(self.before, guide)
            if lost:
                had, has = self.before.counts("sections")[guide.guide_id], len(rows(guide, Section))
                message = f"the last release had {count(had, 'section')}, now there {'is' if has == 1 else 'are'} {has}"
                yield Hit(guide_spot(guide), f"{message}: {self._named(guide, lost)} lacking")

    def _named(self, guide: GuideTables, lost: Sequence[ReleasedRow]) -> str:
        held = Counter(row["section_id"] for table in counts(self.before, guide) for row in self._rows(guide, table))
        names = [f"{short(row['heading'])!r}{_with(held[row['section_id']])}" for row in lost]
        more = [f"{len(names) - MOST_SHOWN} more"] if len(names) > MOST_SHOWN else []
        *first, last = names[:MOST_SHOWN] + more
        return f"{', '.join(first)} and {last} are" if first else f"{last} is"

    def _rows(self, guide: GuideTables, table: str) -> Sequence[ReleasedRow]:
        return self.before.rows_of(guide.guide_id, table, ("section_id",))


def _with(amount: int) -> str:
    return f" with {count(amount, 'row')}" if amount else ""


class RowsLost(DriftRule):
    """Three in ten rows of the last release, or more, that a guide has no more.

    Part of a list or table was deleted, or is worded in a way that is not read any more. Whole sections that are lost are told
    by themselves.
    """

    code = "DRF005"
    severity = "warning"
    hint = "run `careerdata inspect` on the guide to see what became of its lines"
    bad = Drift(
        before=Rows(guides=[{}], skills=[{"name": name} for name in ("SQL", "R", "Excel", "Julia", "Python")]),
        after=Rows(guides=[{}], skills=[{"name": "SQL"}, {"name": "R"}]),
    )
    good = Drift(
        before=Rows(guides=[{}], skills=[{"name": name} for name in ("SQL", "R", "Excel", "Julia", "Python")]),
        after=Rows(guides=[{}], skills=[{"name": name} for name in ("SQL", "R", "Excel", "Julia")]),
    )

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            fewer = self._fewer(guide)
            told = {table: (had, has) for table, (had, has) in fewer.items() if has and had - has >= FEW and _is_much(had, has)}
            if not told and self._lost_much(guide, fewer):
                told = fewer
            if told:
                amounts = ", ".join(f"{count(had, 'row')} in {table}, now {has}" for table, (had, has) in told.items())
                yield Hit(guide_spot(guide), f"the last release had {amounts}")

    def _fewer(self, guide: GuideTables) -> dict[str, tuple[int, int]]:
        """The tables that lost rows of sections which are there still, with how many of those they had and have."""
        fewer = counts(self.before, guide)
        gone = lost_sections(self.before, guide) if fewer else []
        kept = {table: (rows_elsewhere(self.before, guide, table, gone), has) for table, (_, has) in fewer.items()}
        return {table: (had, has) for table, (had, has) in kept.items() if had > has}

    def _lost_much(self, guide: GuideTables, fewer: dict[str, tuple[int, int]]) -> bool:
        """Whether the guide as a whole lost as much, a few rows here and there, none of it told otherwise."""
        had = sum(self.before.counts(table).get(guide.guide_id, 0) for table in COUNTED)
        lost = sum(before - now for before, now in fewer.values() if now or before < FEW)
        return lost >= FEW and _is_much(had, had - lost)


def _is_much(had: int, has: int) -> bool:
    return had - has >= SHARE * had

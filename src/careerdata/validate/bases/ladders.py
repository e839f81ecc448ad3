"""The ladders of a guide: which of its levels stand above one another."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.career import Level
from careerdata.validate.rule import rows


def ladders(guide: GuideTables) -> Iterator[list[Level]]:
    """The levels of each ladder by rank: those of one section, where a first level begins another ladder.

    A page that no layout describes may state several, of other trades or tracks, that say nothing of each other.
    """
    beside: dict[str, list[list[Level]]] = {}
    for level in rows(guide, Level):
        own = beside.setdefault(level.section_id, [])
        if not own or (level.rank == 1 and any(other.rank == 1 for other in own[-1])):
            own.append([])
        own[-1].append(level)
    for section in beside.values():
        for ladder in section:
            yield sorted(ladder, key=lambda level: level.rank)

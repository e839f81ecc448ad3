"""The ways from records to the levels that they speak of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from careerdata.assemble.validation import PlainRow
from careerdata.document.row import Row
from careerdata.document.text import squeeze


def link_levels(
    raw: Mapping[str, list[PlainRow]], asked: Iterable[tuple[PlainRow, Row]], keys: Mapping[int, str], titles: Mapping[str, str]
) -> None:
    """Give what is asked at a level its key, and each paid level the key and rank of its row in `levels`, by its title.

    `keys` are those of the rows of `levels` by the `id` of these; `titles` those of levels by the keys of the paid records.
    """
    for expectation, row in asked:
        expectation["level_id"] = keys[id(row)]
    levels = {squeeze(level["title"]).casefold(): level for level in raw["levels"] if level.get("title")}
    for salary in raw["salaries"]:
        title = titles.get(salary["salary_id"]) or salary.get("title") or ""
        level = levels.get(squeeze(title).casefold()) if salary.get("scope") == "level" else None
        if level is not None:
            salary["level_id"], salary["level_rank"] = level["level_id"], level.get("rank")

"""What follows for a row where its text states nothing."""

from __future__ import annotations

from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.normalize.currencies import narrowed
from careerdata.normalize.names import seniority, seniority_span, track
from careerdata.normalize.slugs import slug
from careerdata.read.layouts.model import Layout
from careerdata.records import TABLES


def complete(row: Row, layout: Layout, role: str) -> None:
    """What follows where nothing is stated: from the layout, from the title of a level, from a name."""
    if "name" in row.values and "slug" in TABLES[row.table].model_fields:
        row.put("slug", slug(row.values["name"].value))
    if row.table == "salaries":
        row.put("currency", layout.currency if row.sign is None else narrowed(row.sign, layout.currency))
        row.put("period", layout.period)
    elif row.table == "related_roles" and "median_pay" in row.values:
        row.put("period", layout.period)
    elif row.table == "occupations":
        _group(row)
        if row.origin is not None:
            row.put("basis", "settled")
    elif row.table == "levels" and "title" in row.values:
        title, span, origin = row.values["title"]
        at = seniority_span(title, role)
        # The word's place is known where the title stands as it is written.
        exact = span and at and span.end - span.start == len(title)
        word = Span(span.start + at[0], span.start + at[1]) if span and at and exact else span
        row.put("seniority", seniority(title, role), word, origin)
        row.put("track", track(title, role), word, origin)


def _group(row: Row) -> None:
    """An occupation is a group where its code is one (its last digit is 0) or its title gathers up what is left.

    Source: Standard Occupational Classification 2018, classification structure: detailed occupations end in 1 to 9.
    """
    code, title = row.values.get("soc_code"), row.values.get("title")
    if code is not None and str(code.value).endswith("0"):
        row.put("is_group", True, code.span, code.origin)
    elif title is not None and str(title.value).casefold().endswith(", all other"):
        row.put("is_group", True, title.span, title.origin)

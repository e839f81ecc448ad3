"""What a text lacks: values that a row must have, which its family tells of in its own words, and a form to follow."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import Broken, GuideTables
from careerdata.language.model import languages
from careerdata.records.text import Section

_TOLD = frozenset((("levels", "years_min"), ("faqs", "answer")))
"""Tables and columns that a rule of their own speaks of."""

_UNKNOWN = "unknown-layout"
"""The trouble of a page that no layout knows."""


def lost(guide: GuideTables, table: str, column: str) -> Iterator[Broken]:
    """The rows of a table that lack a column's value."""
    return (broken for broken in guide.broken if (broken.table, broken.field) == (table, column) and _is_absent(broken))


def is_told_elsewhere(broken: Broken) -> bool:
    """Whether another rule says what a row lacks."""
    return (broken.table, broken.field) in _TOLD and _is_absent(broken)


def _is_absent(broken: Broken) -> bool:
    """Whether nothing was stated: what pydantic is given then is no value, or the row as far as it goes."""
    return broken.value is None or broken.message == "Field required"


def broke(guide: GuideTables, table: str) -> bool:
    """Whether a row of a table broke its schema, which has a finding of its own: it leaves a gap that is none."""
    return any(broken.table == table for broken in guide.broken)


def says_unstated(section: Section) -> bool:
    """Whether the heading of a section says in so many words that there is no figure: `Variable`, `Not available`."""
    return any(language.columns.unstated_phrases.all_of(section.heading) for language in languages().values())


def has_form(guide: GuideTables) -> bool:
    """Whether a guide is written to a form that its layout knows: then what is stated nowhere is missing there."""
    return not any(trouble.reason == _UNKNOWN for trouble in guide.troubles)

"""Words in the headings of a table's columns."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

from careerdata.language.phrases import Phrases, Words

Owner = Literal["role", "level", "grade", "years", "group", "place", "industry", "employer"]


class Columns(BaseModel):
    """What the heading of a table's column says of its cells."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    owners: dict[Owner, Words] = {}
    """Words for whose pay a row is."""
    values: Words = ()
    """Words for a column of whatever its row names: value, figure."""
    labels: Words = ()
    """Words for a column that names what its row states: metric, measure."""
    others: Words = ()
    """Words for columns that are neither owners nor pay: source, notes, openings."""
    totals: Words = ()
    """Words for a row of all levels together: total, overall."""
    unstated: Words = ()
    """Words in a cell of pay that state no figure: varies, competitive."""

    @cached_property
    def owner_phrases(self) -> Phrases[Owner]:
        return Phrases(self.owners)

    @cached_property
    def total_phrases(self) -> Phrases[Literal["total"]]:
        return Phrases({"total": self.totals})

    @cached_property
    def unstated_phrases(self) -> Phrases[Literal["unstated"]]:
        return Phrases({"unstated": self.unstated})

    @cached_property
    def other_phrases(self) -> Phrases[Literal["other", "value", "label"]]:
        return Phrases({"other": self.others, "value": self.values, "label": self.labels})

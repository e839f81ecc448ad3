"""Words of projections: how many jobs there will be, and how many fall vacant."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from pydantic import BaseModel, ConfigDict

from careerdata.language.phrases import Phrases

Meaning = Literal["jobs", "other", "rise", "fall", "past", "projected", "compared"]


class Outlook(BaseModel):
    """A language's words for the future of a job."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    nouns: tuple[str, ...] = ()
    """What changes where a job has a future: employment, jobs, demand."""
    wanted: tuple[str, ...] = ()
    """Those of them that goods have as well: demand."""
    wanted_how: tuple[str, ...] = ()
    """Words right before these that name nothing that is wanted: the growing demand."""
    wanted_of: tuple[str, ...] = ()
    """Words between these and what is wanted: demand for."""
    others: tuple[str, ...] = ()
    """What else changes by percents: population, pay, revenue."""
    rises: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    past: tuple[str, ...] = ()
    """Words for rises and falls that have been."""
    projected: tuple[str, ...] = ()
    """Words that speak of what is to come: projected, will, by."""
    compared: tuple[str, ...] = ()
    """What growth is compared with: all occupations, the national average."""
    by: tuple[str, ...] = ()
    """Words before a percentage by which something changes, where the verb comes behind it."""
    openings: tuple[str, ...] = ()
    yearly: tuple[str, ...] = ()
    """Words for each year."""

    @cached_property
    def phrases(self) -> Phrases[Meaning]:
        """What a sentence on growth speaks of."""
        return Phrases(
            {
                "jobs": self.nouns,
                "other": self.others,
                "rise": self.rises,
                "fall": self.falls,
                "past": self.past,
                "projected": self.projected,
                "compared": self.compared,
            }
        )

    @cached_property
    def change_phrases(self) -> Phrases[Meaning]:
        """The words for a change, those inside a noun as well: of `job growth` the growth."""
        return Phrases({"rise": self.rises, "fall": self.falls, "past": self.past})

    @cached_property
    def opening_phrases(self) -> Phrases[Literal["openings", "yearly"]]:
        """What a sentence on openings speaks of."""
        return Phrases({"openings": self.openings, "yearly": self.yearly})

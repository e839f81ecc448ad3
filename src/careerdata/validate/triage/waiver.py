"""A waiver: a finding that someone has looked at and answers for, wherever it is written."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from careerdata.validate.finding import Finding


class At(NamedTuple):
    """A place in the file that a waiver is written in, from 1."""

    line: int
    column: int


class Word(NamedTuple):
    """A word of a waiver, and where it stands."""

    text: str
    at: At


class Fault(NamedTuple):
    """Why a waiver cannot be read, or what of it."""

    says: str
    at: At
    code: str = ""
    """The word that stands for a code, where that is what is wrong."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Waiver(ABC):
    """What every waiver says. Each is one of its own: two that say the same are two."""

    at: At
    codes: tuple[Word, ...] = ()
    """Codes of rules, or prefixes of them; none where they cannot be read."""
    reason: str = ""
    faults: tuple[Fault, ...] = ()

    @property
    @abstractmethod
    def means(self) -> str:
        """What it waives findings of, as a message says it: `for guide data-analyst, record *`."""

    @property
    def lacking(self) -> list[str]:
        """What it should say and does not, as its form has it."""
        return [] if self.reason else ["reason"]

    @property
    def ends(self) -> Word | None:
        """The last day on which it holds, as written; None: it holds for good."""
        return None

    @property
    def guide(self) -> Word | None:
        """The guide that it names; None where it names none, or stands in it."""
        return None

    def takes(self, code: str) -> bool:
        """Whether a code is one as its form wants it; one that is not is among the faults."""
        return True

    @abstractmethod
    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of a finding, whose code it names."""

    def expired(self, day: date) -> bool:
        """Whether its last day is over."""
        return self.ends is not None and date.fromisoformat(self.ends.text) < day

    def holds(self, day: date) -> bool:
        """Whether it may waive anything on a day."""
        return bool(self.reason) and not self.faults and not self.expired(day)

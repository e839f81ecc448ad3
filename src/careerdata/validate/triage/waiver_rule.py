"""What a rule about waivers judges, and what it says."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from careerdata.validate.rule import Rule
from careerdata.validate.triage.waiver import At, Waiver, Word


@dataclass(frozen=True, slots=True)
class Around:
    """What was there to waive in a run."""

    as_of: date
    codes: Collection[str]
    """Of all rules there are."""
    ran: Callable[[str], bool]
    """Whether the rule of a code took part in the run."""
    guides: Collection[str]
    """The guides that were checked, by id."""
    whole: bool
    """These were all there are: a waiver for what was not looked at is not unused."""

    def named(self, code: str) -> list[str]:
        """The codes that a code or a prefix of codes names."""
        return [one for one in self.codes if one.startswith(code)]


@dataclass(frozen=True, slots=True)
class Case:
    """A waiver at the end of a run, for a rule to judge."""

    waiver: Waiver
    around: Around
    unmatched: Sequence[Word]
    """Its codes that waived nothing, though their rules ran over every guide it names."""


@dataclass(frozen=True, slots=True)
class Flaw:
    """Something wrong with a waiver."""

    at: At
    says: str
    about: str = ""
    """What of the waiver is meant, where more than one thing may be wrong."""


class WaiverRule(Rule):
    """A rule about waivers."""

    @abstractmethod
    def judge(self, case: Case) -> Iterator[Flaw]:
        """What is wrong with a waiver."""

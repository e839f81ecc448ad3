"""The base of every rule. A rule is one class: adding one is adding it to a module of `rules/`, nothing else."""

from __future__ import annotations

import inspect
from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar, TypeVar, cast

from careerdata.document.problem import Elsewhere, Trouble
from careerdata.document.tables import GuideTables, Tables
from careerdata.patterns import lazy
from careerdata.records import Record
from careerdata.records.text import Section
from careerdata.validate.examples.example import Example
from careerdata.validate.finding import Severity
from careerdata.validate.hit import Hit
from careerdata.validate.last_release import LastRelease
from careerdata.validate.location import Spot, trouble_spot
from careerdata.validate.values.formatting import short

_CODE = lazy(r"[A-Z]{3}\d{3}")

R = TypeVar("R", bound=Record)


class Rule(ABC):
    """One entry of the catalogue.

    The docstring is the rule's documentation: its first line the title, the rest the reason. `bad` and `good` are
    run by the tests and printed by `careerdata explain`.
    """

    code: ClassVar[str] = ""
    """Three letters of the family, three digits; empty on a base class, which is no rule."""
    severity: ClassVar[Severity]
    hint: ClassVar[str]
    """The way to mend it."""
    heavy: ClassVar[bool] = False
    """Takes long for what it adds: it runs only where a release is at stake."""
    bad: ClassVar[Example]
    good: ClassVar[Example]

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if not cls.code:
            return
        lacking = [name for name in ("severity", "hint", "bad", "good") if not hasattr(cls, name)]
        if lacking or not _CODE.fullmatch(cls.code) or not cls.__doc__:
            wanted = "a code such as SAL004, a docstring, severity, hint, bad and good"
            raise TypeError(
                f"{cls.__name__} is no rule of the catalogue: it needs {wanted}; it lacks {', '.join(lacking) or 'the first two'}"
            )

    @classmethod
    def title(cls) -> str:
        """What the rule finds, in one line."""
        return inspect.cleandoc(cls.__doc__ or "").partition("\n")[0].rstrip(".")

    @classmethod
    def reason(cls) -> str:
        """Why it matters, empty where the title says it all."""
        return inspect.cleandoc(cls.__doc__ or "").partition("\n")[2].strip()


class TableRule(Rule):
    """A rule over the tables of a batch of guides.

    One object lives for a whole run and is shown the batches in guide order, so a rule that spans guides may keep
    what it has seen: keys, never records, for its memory is all that grows with the number of guides.
    """

    @abstractmethod
    def find(self, tables: Tables) -> Iterator[Hit]:
        """What is wrong in a batch, in any order."""


class GuideRule(TableRule):
    """A rule that needs to see one guide at a time."""

    def find(self, tables: Tables) -> Iterator[Hit]:
        for guide in tables:
            yield from self.find_in(guide)

    @abstractmethod
    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        """What is wrong in a guide, in any order."""


class DriftRule(TableRule):
    """A rule that compares with the last release. It runs only where one is at hand."""

    def __init__(self, before: LastRelease) -> None:
        self.before = before


class TroubleRule(TableRule):
    """A rule that reports what a stage before could not take."""

    trouble: ClassVar[str]
    """The `reason` of the troubles it reports."""
    says: ClassVar[str]
    """The message; `{found}` and `{expected}` stand for what was there and what was expected."""

    def find(self, tables: Tables) -> Iterator[Hit]:
        for trouble in tables.troubles:
            if trouble.reason == self.trouble:
                yield self._hit(trouble, None)
        for guide in tables:
            for trouble in guide.troubles:
                if trouble.reason == self.trouble:
                    yield self._hit(trouble, guide)

    def _hit(self, trouble: Trouble, guide: GuideTables | None) -> Hit:
        spot = trouble_spot(trouble, guide)
        others = tuple(_elsewhere(trouble, other) for other in trouble.related)
        return Hit(spot, self.says.format(found=short(trouble.found), expected=short(trouble.expected)), others)


def _elsewhere(trouble: Trouble, other: Elsewhere) -> Spot:
    return Spot(
        source_file=other.source_file, shown_as=other.shown_as, line=other.line, text=other.text, guide_id=trouble.guide_id
    )


def rows(guide: GuideTables, record: type[R]) -> list[R]:
    """A guide's rows of one table, typed, in reading order."""
    return cast("list[R]", guide.records[record.table_name])


def sections_of(guide: GuideTables, kind: str) -> set[str]:
    """The keys of a guide's sections of one kind."""
    return {section.section_id for section in rows(guide, Section) if section.kind == kind}

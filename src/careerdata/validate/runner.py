"""Shows rules the guides, whatever becomes of the rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple, TypeVar

from careerdata.document.tables import Tables
from careerdata.validate.crowd import bounded
from careerdata.validate.finding import Finding
from careerdata.validate.finding_builder import Completer
from careerdata.validate.hit import Hit
from careerdata.validate.rule import GuideRule, TableRule

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RuleBroke:
    """A rule that raised: the tool's fault, never the data's."""

    code: str
    exception: Exception

    def __str__(self) -> str:
        return f"{self.code} broke: {type(self.exception).__name__}: {self.exception}"


class _Found(NamedTuple):
    rule: TableRule
    hit: Hit


class Runner:
    """One run of rules over the batches of a build, in guide order."""

    def __init__(self, rules: Iterable[TableRule]) -> None:
        self._rules = tuple(rules)
        self._completer = Completer()
        self.broken: list[RuleBroke] = []
        """The rules that raised, each with what it raised; what they found before stays among the findings."""
        self._broke: set[str] = set()

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the rules that take part and have not raised."""
        return frozenset(rule.code for rule in self._rules) - self._broke

    def run(self, tables: Tables) -> list[Finding]:
        """The findings of one batch: those of files that became no guide first, then by guide, line, column and code."""
        files = {guide.document.source_file: index for index, guide in enumerate(tables.guides)}
        guides = {guide.guide_id: index for index, guide in enumerate(tables.guides)}

        def order(found: _Found) -> tuple[int, str, int, int, str, str, str]:
            spot = found.hit.spot
            # A row of a table file belongs to its guide, though it stands in another file.
            index = files.get(spot.source_file, guides.get(spot.guide_id or "", -1))
            return index, spot.source_file, spot.line, spot.column, found.rule.code, spot.field or "", found.hit.message

        return [self._completer.finding(rule, hit) for rule, hit in sorted(self._found(tables), key=order)]

    def _found(self, tables: Tables) -> Iterator[_Found]:
        """What the rules over whole batches find, then guide by guide, while its text is at hand, what the others do."""
        for rule in self._rules:
            if not isinstance(rule, GuideRule):
                yield from self._guarded(rule, rule.find, tables)
        single = [rule for rule in self._rules if isinstance(rule, GuideRule)]
        for guide in tables:
            for rule in single:
                yield from self._guarded(rule, rule.find_in, guide)

    def _guarded(self, rule: TableRule, find: Callable[[T], Iterator[Hit]], where: T) -> Iterator[_Found]:
        if rule.code in self._broke:
            return
        try:
            for hit in bounded(find(where)):
                yield _Found(rule, hit)
        except Exception as error:
            # Whatever a rule raises, it must not cost the findings of the others.
            self._broke.add(rule.code)
            self.broken.append(RuleBroke(rule.code, error))

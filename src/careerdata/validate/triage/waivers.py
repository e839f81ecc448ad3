"""Waives findings, and finds what is wrong with the waivers themselves."""

from __future__ import annotations

from abc import abstractmethod
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from careerdata.validate.finding import Finding
from careerdata.validate.finding_builder import Completer
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot
from careerdata.validate.rule import Rule
from careerdata.validate.triage.glob import fits
from careerdata.validate.triage.waiver_file import Waiver, WaiverFile


@dataclass(frozen=True, slots=True)
class Case:
    """A waiver at the end of a run, for a rule to judge."""

    waiver: Waiver
    as_of: date
    matched: int
    """Findings it waived."""
    had_its_chance: bool
    """Its rule ran over every guide it names."""


class WaiverRule(Rule):
    """A rule about waivers."""

    @abstractmethod
    def judge(self, case: Case) -> str | None:
        """What is wrong with a waiver, None where nothing is."""


class Waivers:
    """The waivers of a run, applied to its findings batch by batch."""

    def __init__(self, files: Iterable[WaiverFile], as_of: date) -> None:
        self._files = tuple(files)
        self._as_of = as_of
        self._matched: Counter[Waiver] = Counter()
        self._by_code: dict[str, list[Waiver]] = {}
        for waiver in (waiver for file in self._files for waiver in file.waivers):
            if waiver.holds(as_of):
                self._by_code.setdefault(waiver.code, []).append(waiver)

    @property
    def depend_on_date(self) -> bool:
        """Whether another day could give other findings, so that the day must be recorded."""
        return any(waiver.until for file in self._files for waiver in file.waivers)

    def apply(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings, those that a waiver covers marked with its reason."""
        return [self._waived(finding) for finding in findings]

    def _waived(self, finding: Finding) -> Finding:
        covering = [waiver for waiver in self._by_code.get(finding.code, ()) if waiver.covers(finding)]
        if not covering:
            return finding
        self._matched.update(covering)
        return replace(finding, waived=True, waiver_reason=covering[0].reason)

    def review(
        self, rules: Sequence[WaiverRule], ran: Callable[[str], bool], guides: Collection[str], whole: bool
    ) -> list[Finding]:
        """What is wrong with the waivers, once all findings were applied.

        `ran` tells whether a rule took part in the run, `guides` names those that were checked, and `whole` says that
        these were all there are: a waiver for what was not looked at is not unused.
        """
        completer = Completer()
        findings = []
        for file in self._files:
            for waiver in file.waivers:
                chance = ran(waiver.code) and (whole or _names_only(waiver, guides))
                case = Case(waiver, self._as_of, self._matched[waiver], chance)
                for rule in rules:
                    message = rule.judge(case)
                    if message:
                        findings.append(completer.finding(rule, Hit(_spot(file, waiver), message)))
        return findings


def _names_only(waiver: Waiver, guides: Collection[str]) -> bool:
    """Whether every guide a waiver can mean is among those checked, as far as its words tell."""
    return "*" not in waiver.guide and any(fits(guide, waiver.guide) for guide in guides)


def _spot(file: WaiverFile, waiver: Waiver) -> Spot:
    document = file.document
    return Spot(
        source_file=document.source_file,
        shown_as=document.shown_as,
        line=waiver.line,
        text=document.line_text(waiver.line).strip(),
        identity=f"{waiver.code} {waiver.guide} {waiver.record}",
        document=document,
    )

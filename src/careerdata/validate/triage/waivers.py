"""Waives findings, and finds what is wrong with the waivers themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from careerdata.patterns import lazy
from careerdata.validate.finding import Finding
from careerdata.validate.finding_builder import Completer
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot
from careerdata.validate.triage.glob import fits, is_pattern
from careerdata.validate.triage.waiver import Waiver, Word
from careerdata.validate.triage.waiver_file import WaiverFile
from careerdata.validate.triage.waiver_rule import Around, Case, Flaw, WaiverRule

_WORD = lazy(r"""<!--.*?-->|"[^"]*"|'[^']*'|\[\[.*?\]\]|[\w-]+""")
"""What is marked of a line."""


class Waivers:
    """The waivers of some files, applied to the findings of a run batch by batch."""

    def __init__(self, files: Iterable[WaiverFile], as_of: date) -> None:
        self._files = tuple(files)
        self.as_of = as_of
        self._matched: Counter[tuple[Waiver, str]] = Counter()
        self._by_code: dict[str, list[Waiver]] = {}
        for waiver in (waiver for file in self._files for waiver in file.waivers):
            if waiver.holds(as_of):
                for code in {word.text for word in waiver.codes}:
                    self._by_code.setdefault(code, []).append(waiver)

    @property
    def depend_on_date(self) -> bool:
        """Whether another day could give other findings, so that the day must be recorded."""
        return any(waiver.ends for file in self._files for waiver in file.waivers)

    def apply(self, findings: Sequence[Finding]) -> list[Finding]:
        """The findings, those that a waiver covers marked with its reason; what is waived already keeps its own."""
        return [self._waived(finding) for finding in findings] if self._by_code else list(findings)

    def _waived(self, finding: Finding) -> Finding:
        prefixes = [finding.code[:size] for size in range(1, len(finding.code) + 1)]
        covering = [(one, code) for code in prefixes for one in self._by_code.get(code, ()) if one.covers(finding)]
        if not covering:
            return finding
        self._matched.update(covering)
        # The one that stands first answers for it, whichever of its codes is the shorter.
        first = min((one for one, _ in covering), key=lambda one: one.at)
        return (
            finding
            if finding.waived
            else replace(finding, waived=True, waiver_reason=first.reason, waived_in_text=first.guide is None)
        )

    def review(self, rules: Sequence[WaiverRule], around: Around) -> list[Finding]:
        """What is wrong with the waivers, once all findings were applied."""
        completer = Completer()
        return [
            completer.finding(rule, hit)
            for file in self._files
            for waiver in file.waivers
            for rule, hit in self._flaws(file, waiver, rules, around)
        ]

    def _flaws(
        self, file: WaiverFile, waiver: Waiver, rules: Sequence[WaiverRule], around: Around
    ) -> Iterator[tuple[WaiverRule, Hit]]:
        case = Case(waiver, around, list(self._unmatched(waiver, around)))
        for rule in rules:
            for flaw in rule.judge(case):
                yield rule, Hit(_spot(file, waiver, flaw), flaw.says)

    def _unmatched(self, waiver: Waiver, around: Around) -> Iterator[Word]:
        guide = waiver.guide
        if not waiver.holds(self.as_of) or not (around.whole or guide is None or _names_only(guide.text, around.guides)):
            return
        if guide is not None and around.whole and not is_pattern(guide.text) and guide.text not in around.guides:
            return  # told as such
        for word in waiver.codes:
            named = around.named(word.text)
            if named and all(map(around.ran, named)) and not self._matched[waiver, word.text]:
                yield word


def _names_only(pattern: str, guides: Collection[str]) -> bool:
    """Whether every guide a pattern can mean is among those checked, as far as its words tell."""
    return "*" not in pattern and any(fits(guide, pattern) for guide in guides)


def _spot(file: WaiverFile, waiver: Waiver, flaw: Flaw) -> Spot:
    document = file.document
    said = " ".join([*(word.text for word in waiver.codes), waiver.means, flaw.about]).strip()
    return Spot(
        source_file=document.source_file,
        shown_as=document.shown_as,
        line=flaw.at.line,
        column=flaw.at.column,
        text=found[0] if (found := _WORD.match(document.line_text(flaw.at.line), flaw.at.column - 1)) else "",
        guide_id=document.guide_id or None,
        identity=said if not document.guide_id else "",
        document=document,
    )

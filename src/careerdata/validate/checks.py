"""All checks of one run: rules over batches of guides, then waivers, baseline and policy."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from careerdata.document.coverage import Coverage, coverage
from careerdata.document.problem import Trouble
from careerdata.document.tables import Tables
from careerdata.records import TABLES
from careerdata.validate import catalogue
from careerdata.validate.finding import Finding
from careerdata.validate.last_release import LastRelease
from careerdata.validate.location import printable_path
from careerdata.validate.result import Result
from careerdata.validate.runner import Runner
from careerdata.validate.triage import baseline
from careerdata.validate.triage.in_text import waived_in_text
from careerdata.validate.triage.policy import Policy
from careerdata.validate.triage.waiver_rule import Around
from careerdata.validate.triage.waivers import Waivers


@dataclass(frozen=True, slots=True)
class Triage:
    """Which findings count."""

    policy: Policy
    waivers: Waivers
    known: frozenset[str] = frozenset()
    """Fingerprints of the findings that a baseline holds."""
    whole: bool = True
    """All guides are there, so that a waiver which matches none is unused."""
    only: frozenset[str] | None = None
    """The files whose findings are told, as people are shown them; None: all."""

    def asks_for(self, finding: Finding) -> bool:
        """Whether a finding is in a file that is asked for."""
        return self.only is None or finding.source_file in self.only


@dataclass(frozen=True, slots=True)
class Outset:
    """What is known before the first guide is read."""

    sources: Sequence[tuple[str, str]] = ()
    """Path and SHA-256 of each table file."""
    unopened: Sequence[str] = ()
    troubles: Sequence[Trouble] = ()


class Checks:
    """Checks batch after batch, in guide order.

    `heavy`: with the rules that look at whole columns in data frames, as a release wants and a quick check does not. `before`:
    the last release, with which those about drift compare.
    """

    def __init__(self, triage: Triage, outset: Outset, *, heavy: bool = False, before: LastRelease | None = None) -> None:
        self._triage = triage
        self._policy, self._waivers = triage.policy, triage.waivers
        self._sources, self._unopened = list(outset.sources), list(outset.unopened)
        self._runner = Runner(catalogue.table_rules(self._policy.runs, heavy=heavy, before=before))
        self._waiver_rules = catalogue.waiver_rules(self._policy.runs)
        self._findings: list[Finding] = []
        self._records: Counter[str] = Counter(dict.fromkeys(TABLES, 0))
        self._pay = Coverage(0, 0)
        self._guides: dict[str, int] = {}
        """The number of each guide, by its id."""
        self._numbers: dict[str, int] = {}
        """The same by its file."""
        self._files: list[str] = []
        self.blocked: frozenset[str] = frozenset()
        """The guides that a finding blocks, so far."""
        self.check(Tables(troubles=list(outset.troubles)))

    def check(self, tables: Tables) -> frozenset[str]:
        """Check one batch; returns the guides that a finding blocks, so far."""
        self._unopened += tables.unopened
        found = waived_in_text(tables, self._runner.run(tables), self._waiver_rules, self._around())
        told = [finding for finding in found if self._policy.wants(finding)]
        findings = baseline.mark(self._waivers.apply(told), self._triage.known)
        self._findings += filter(self._triage.asks_for, findings)
        for guide in tables:
            number = self._guides.setdefault(guide.guide_id, len(self._guides))
            self._numbers[printable_path(guide.document.source_file)] = number
            self._files.append(guide.document.shown_as)
            pay = coverage(guide)["pay"]
            self._pay = Coverage(self._pay.read + pay.read, self._pay.stated + pay.stated)
            for table, records in guide.records.items():
                self._records[table] += len(records)
        self.blocked |= frozenset(finding.guide_id for finding in findings if finding.guide_id and self._policy.blocks(finding))
        return self.blocked

    def result(self) -> Result:
        """What all batches came to: the same however the guides were cut into them.

        The waivers are reviewed here, as only now it is known which of them matched.
        """
        findings = sorted(self._findings, key=self._order)
        review = self._waivers.review(self._waiver_rules, self._around())
        findings += sorted(filter(self._triage.asks_for, review), key=self._order)
        return Result(
            findings=findings,
            guides=len(self._guides),
            records=dict(self._records),
            pay_read=self._pay.read,
            pay_stated=self._pay.stated,
            files=self._files,
            sources=self._sources,
            broken=self._runner.broken,
            unopened=self._unopened,
            blocking=sum(map(self._policy.blocks, findings)),
            fail_on=self._policy.fail_on,
            as_of_matters=self._waivers.depend_on_date,
        )

    def _around(self) -> Around:
        ran = self._runner.codes | {rule.code for rule in self._waiver_rules}
        codes = [rule.code for rule in catalogue.rules()]
        return Around(self._waivers.as_of, codes, ran.__contains__, self._guides.keys(), self._triage.whole)

    def _order(self, finding: Finding) -> tuple[int, str, int, int, str, str, str]:
        """Files that became no guide first; then by guide, file, line, column and code."""
        number = self._numbers.get(finding.raw_file, self._guides.get(finding.guide_id or "", -1))
        place = (finding.raw_file, finding.line, finding.column)
        return number, *place, finding.code, finding.field or "", finding.message

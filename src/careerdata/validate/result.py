"""What a run came to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from careerdata.validate.finding import FailOn, Finding, Severity
from careerdata.validate.runner import RuleBroke


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What a release holds against the last one, and what it does not."""

    quarantined: Sequence[str] = ()
    """Guides, by id, that it leaves out because a finding blocks them."""
    removed: Sequence[str] = ()
    """Guides of the last release, by id, that are not there any more."""
    since: str | None = None
    """Version of the last release; None where there was none."""
    changes: Mapping[str, Mapping[str, int]] | None = None
    """Of each table that differs how many rows were added, removed, changed and so on since then; None where nobody has
    compared yet. Rows that only moved are not among them."""
    largest: Sequence[str] = ()
    """The largest moves of values since then, in words."""
    unsigned: bool = False
    """The last release was signed, and this one is not yet."""
    bump: str | None = None
    """What the changes deserve: major, minor or patch; None where no value changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """The findings of a run, in order, and what it looked at."""

    findings: Sequence[Finding] = ()
    guides: int = 0
    """Guides that were read."""
    records: Mapping[str, int] = field(default_factory=dict)
    """Rows of each table."""
    pay_read: int = 0
    pay_stated: int = 0
    """Figures of pay that became records, of those that the guides state."""
    files: Sequence[str] = ()
    """The guides that were read, as findings name them."""
    sources: Sequence[tuple[str, str]] = ()
    """Path and SHA-256 of the files beside guides that were read: tables."""
    broken: Sequence[RuleBroke] = ()
    """Rules that raised: the tool's fault."""
    unopened: Sequence[str] = ()
    """Files that could not be opened: which, why, and what to do."""
    blocking: int = 0
    """Findings that keep the exports from changing."""
    fail_on: FailOn = "error"
    """The least severity of those."""
    bound_to_block: frozenset[str] = frozenset()
    """Fingerprints of findings that block whatever `fail_on` says."""
    as_of_matters: bool = False
    """A waiver ends on some day: another day could give other findings."""
    published: Published | None = None
    """What became of the release; None where none was published."""
    facts_cited: int = 0
    facts_checked: int = 0
    faults_told: bool = False
    """What is no finding is told elsewhere: the forms for people do not say it again, only that there was something."""
    colour: bool = False
    """Whoever reads it sees colour: a terminal, and nothing says no. Only the text form looks at it."""
    width: int | None = None
    """Columns of the terminal that it is read on; None: none. Only the text form looks at it."""
    quiet: bool = False
    """The forms for people tell the findings alone, and do not sum them up."""

    @property
    def exit_status(self) -> int:
        """3: a rule broke; 2: a file could not be opened; 1: findings block; 0: nothing does."""
        return 3 if self.broken else 2 if self.unopened else 1 if self.blocking else 0

    @property
    def open(self) -> list[Finding]:
        """The findings that are neither waived nor in the baseline."""
        return [one for one in self.findings if one.is_open]

    def count(self, severity: Severity) -> int:
        """How many open findings are of a severity."""
        return sum(one.severity == severity for one in self.open)

    def blocks(self, finding: Finding) -> bool:
        """Whether a finding is one of those that keep the exports from changing."""
        return finding.reaches(self.fail_on) or (finding.is_open and finding.fingerprint in self.bound_to_block)

    @property
    def waived(self) -> int:
        """How many findings are waived."""
        return sum(one.waived for one in self.findings)

    @property
    def known(self) -> int:
        """How many findings are in the baseline, those aside that are waived."""
        return sum(one.status == "known" and not one.waived for one in self.findings)


def joined(results: Sequence[Result]) -> Result:
    """Several results as one: their findings one after the other, what they looked at added up."""
    if len(results) == 1:
        return results[0]
    records: Counter[str] = Counter()
    for result in results:
        records.update(result.records)
    return Result(
        findings=[finding for one in results for finding in one.findings],
        guides=sum(one.guides for one in results),
        records=dict(records),
        pay_read=sum(one.pay_read for one in results),
        pay_stated=sum(one.pay_stated for one in results),
        files=[file for one in results for file in one.files],
        sources=[source for one in results for source in one.sources],
        broken=[broke for one in results for broke in one.broken],
        unopened=[place for one in results for place in one.unopened],
        blocking=sum(one.blocking for one in results),
        # What blocks in one may not in another: each finding is told by itself.
        fail_on="never",
        bound_to_block=frozenset(finding.fingerprint for one in results for finding in one.findings if one.blocks(finding)),
        as_of_matters=any(one.as_of_matters for one in results),
        facts_cited=sum(one.facts_cited for one in results),
        facts_checked=sum(one.facts_checked for one in results),
    )

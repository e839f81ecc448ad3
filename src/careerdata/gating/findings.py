"""Changes that do not pass unasked as findings: for the forms that other tools read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from careerdata.gating.item import Item
from careerdata.gating.outcome import Outcome
from careerdata.release.suite import told
from careerdata.validate.finding import Finding
from careerdata.validate.finding_builder import digest
from careerdata.validate.result import Result

_CODE = "SCH100"
"""Of a value that the last look at the release finds wrong."""


def as_findings(outcome: Outcome) -> Result:
    """The result of the check, its findings followed by the values that break their schema and by the changes."""
    result = outcome.result
    found = [*_failures(outcome), *(_finding(item, outcome) for item in outcome.items)]
    blocking = result.blocking + sum(one.is_open for one in found)
    bound = frozenset(one.fingerprint for one in found)
    return replace(result, findings=[*result.findings, *found], blocking=blocking, bound_to_block=bound)


def _failures(outcome: Outcome) -> Iterator[Finding]:
    for table, failure in outcome.failures:
        says = told(table, failure)
        yield Finding(
            code=_CODE,
            severity="error",
            message=says,
            hint="the release may not hold it: mend the guide, or tell those who make careerdata",
            source_file=outcome.base,
            line=1,
            column=1,
            table=table,
            field=failure.column,
            fingerprint=digest(_CODE, says),
        )


def _finding(item: Item, outcome: Outcome) -> Finding:
    concern, approval = item.concern, item.approval
    row = concern.row
    file = row.source_file if row is not None else None
    return Finding(
        code=item.code,
        severity="error",
        message=f"{concern.record}: {concern.change}: {concern.says}",
        hint=hint(item),
        source_file=shown(file, outcome) if file else outcome.base,
        line=row.line if row is not None and row.line and not concern.is_gone else 1,
        column=1,
        guide_id=row.guide_id if row is not None else None,
        table=concern.table if concern.table != "*" else None,
        record_id=row.key if row is not None else None,
        field=concern.field,
        fingerprint=digest(item.code, concern.record, concern.change),
        waived=approval is not None,
        waiver_reason=f"approved by {approval.by}, {approval.on}" if approval is not None else None,
        raw_file=file or "",
    )


def hint(item: Item) -> str:
    """What to do about a change."""
    if item.verdict == "asks":
        return "undo it, or look at it and approve it in raw/approvals.toml"
    return "undo it; nobody can approve it unless the policy is changed"


def shown(file: str, outcome: Outcome) -> str:
    """A path relative to RAW as the findings name it."""
    return next((name for name in outcome.result.files if name == file or name.endswith(f"/{file}")), file)

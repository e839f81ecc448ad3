"""The verdict on a release that was made to be looked at."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from careerdata.gating.approvals import Approval
from careerdata.gating.judging import judge
from careerdata.gating.outcome import Outcome
from careerdata.gating.update import Update
from careerdata.release.load import Export
from careerdata.release.side import Side
from careerdata.release.suite import failing
from careerdata.schemas.failure import Failure


def judged(outcome: Outcome, new: Side, update: Update | None, approvals: Sequence[Approval]) -> Outcome:
    """The outcome with what is said of the release itself; `update` is None where it is the first, so that nothing changed.

    Raises ExportError where a table cannot be read back, ExpectationBroke where an expectation breaks itself.
    """
    items = judge(update, approvals) if update is not None else []
    used = {(item.concern.record, item.concern.change) for item in items if item.approval is not None}
    return replace(
        outcome,
        version=new.manifest.data_version,
        failures=list(_failures(new, update)),
        items=items,
        unused=[approval for approval in approvals if (approval.record, approval.change) not in used],
    )


def _failures(new: Side, update: Update | None) -> Iterator[tuple[str, Failure]]:
    """The values that break their schema. A table whose content is as released was looked at when it was."""
    before = update.old.content if update is not None else {}
    export = Export(new.folder, new.manifest)
    changed = [table for table in export if before.get(table) != new.content[table]]
    return failing({table: export[table] for table in changed}) if changed else iter(())

"""What the gate says, for people at a terminal: the verdict, a line a check, what does not pass, what changed."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.gating.outcome import Outcome
from careerdata.render.counts import counts
from careerdata.render.escape import printable
from careerdata.render.short import changes, largest
from careerdata.render.summary import showing, untold, worst
from careerdata.render.verdicts import head, lines, place, ticks, told

MOST = 20
"""Findings, changes and approvals of each kind that are shown; the JSON form has them all."""


def render(outcome: Outcome) -> str:
    """One page; what blocks comes with its line, what can be approved with what to copy."""
    return "".join(f"{printable(line)}\n" for line in _lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    yield head(outcome)
    yield from (f"  {line.check:<10}{line.verdict:<8}{line.says}" for line in lines(outcome))
    yield from (f"  error: {fault}" for fault in untold(outcome.result))
    yield from _findings(outcome)
    yield from _items(outcome)
    if outcome.unused:
        yield from ("", "approvals of no change in this update, to be taken out:")
        yield from (f"  {one.place}: {one.record}: {one.change}" for one in outcome.unused[:MOST])
    if outcome.diff is not None and outcome.diff.bump is not None:
        yield from ("", f"what changed since {outcome.diff.old.data_version} at {outcome.base}:")
        yield from (f"  {table}: {counts(amounts)}" for table, amounts in changes(outcome.diff).items())
        yield from (f"  {line}" for line in largest(outcome.diff))


def _findings(outcome: Outcome) -> Iterator[str]:
    findings = outcome.blocking
    if not findings:
        return
    yield from ("", "findings that block:")
    for one in worst(findings, MOST):
        yield f"  {one.source_file}:{one.line}:{one.column}: {one.code} {one.message}"
        yield f"    to mend it: {one.hint}"
    if len(findings) > MOST:
        yield f"  {showing(MOST, len(findings), 'findings')}; careerdata check shows them"


def _items(outcome: Outcome) -> Iterator[str]:
    for verdict, title in _TITLES.items():
        items = [item for item in outcome.items if item.verdict == verdict]
        if not items:
            continue
        yield from ("", title)
        for item in items[:MOST]:
            yield f"  {item.check}: {told(item)}  {place(item, outcome)}".rstrip()
        if len(items) > MOST:
            yield f"  {showing(MOST, len(items), 'changes')}; --format json has them all"
        if verdict == "asks":
            yield from ("", "to approve, copy into raw/approvals.toml and sign:", "")
            yield from ticks(items[:MOST], outcome.day)


_TITLES = {
    "blocks": "changes that the policy lets nobody approve:",
    "asks": "changes that a person has to look at:",
    "approved": "changes that were approved:",
}

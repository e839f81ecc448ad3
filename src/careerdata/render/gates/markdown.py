"""What the gate says, as a comment on a pull request: the verdict, a table of checks, a checklist, what changed folded."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.gating.outcome import Outcome
from careerdata.render.counts import counts
from careerdata.render.escape import markdown_text
from careerdata.render.page import Page
from careerdata.render.short import changes, largest
from careerdata.render.summary import showing, untold, worst
from careerdata.render.verdicts import head, lines, place, ticks, told

MOST = 60_000
"""Characters of the whole, and bytes: GitHub takes 65,536."""
_LONGEST = 300
_FEW = 50
"""Findings and changes that are listed."""


def render(outcome: Outcome) -> str:
    """One page, below `MOST` whatever changed."""
    page = Page(MOST)
    page.add(f"## {_plain(head(outcome))}")
    page.table(["check", "verdict", ""], ([line.check, line.verdict, _plain(line.says)] for line in lines(outcome)))
    page.add("", *(f"- **{_plain(fault)}**" for fault in untold(outcome.result)))
    if outcome.blocking:
        page.add("### Findings that block")
        page.table(["where", "rule", "what is wrong", "how to mend it"], _findings(outcome))
    if outcome.items:
        page.add("", "### To look at", "", *_items(outcome))
    if outcome.unused:
        page.add("", "Approvals of no change in this update: ", "", *_unused(outcome))
    open_items = [item for item in outcome.items if item.verdict == "asks"]
    if open_items:
        page.add("", "To approve, copy into `raw/approvals.toml` and sign:", "", "```toml")
        page.add(*ticks(open_items[:_FEW], outcome.day), "```")
    if outcome.diff is not None and outcome.diff.bump is not None:
        page.add("", f"### Changed since {outcome.diff.old.data_version}", "")
        page.add(*(f"- {_plain(table)}: {counts(amounts)}" for table, amounts in changes(outcome.diff).items()))
        page.add(*(f"- {_plain(line)}" for line in largest(outcome.diff)))
    return page.text("Not all of it is shown: careerdata gate --format json lists all.")


def _findings(outcome: Outcome) -> Iterator[Sequence[str]]:
    for one in worst(outcome.blocking, _FEW):
        yield [_plain(f"{one.source_file}:{one.line}:{one.column}"), one.code, _plain(one.message), _plain(one.hint)]


def _items(outcome: Outcome) -> Iterator[str]:
    for item in outcome.items[:_FEW]:
        tick = "x" if item.verdict == "approved" else " "
        at = place(item, outcome)
        blocks = " **no approval helps**:" if item.verdict == "blocks" else ""
        yield f"- [{tick}] {item.check}:{blocks} {_plain(told(item))}{f' ({_plain(at)})' if at else ''}"
    if len(outcome.items) > _FEW:
        yield f"- {showing(_FEW, len(outcome.items), 'changes')}"


def _unused(outcome: Outcome) -> Iterator[str]:
    return (f"- {_plain(f'{one.place}: {one.record}: {one.change}')}" for one in outcome.unused[:_FEW])


def _plain(text: str) -> str:
    return markdown_text(text, _LONGEST)

"""What the gate says in lines: of each check, of each change that does not pass, and what to copy to approve one."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from careerdata.gating.findings import shown
from careerdata.gating.item import Item
from careerdata.gating.judging import all_checks
from careerdata.gating.outcome import Outcome
from careerdata.render.counts import version_line
from careerdata.render.summary import summary
from careerdata.validate.values.formatting import count


class Line(NamedTuple):
    """What came of one check."""

    check: str
    verdict: str
    says: str


def head(outcome: Outcome) -> str:
    """The verdict, and the version that the release would have."""
    if outcome.version is None:
        what = "no release can be made of it"
    elif outcome.diff is None:
        what = f"{outcome.version}, the first release: none stands at {outcome.base}"
    else:
        what = version_line(outcome.diff)
    return f"{outcome.verdict}: {what}"


def lines(outcome: Outcome) -> Iterator[Line]:
    """A line for the findings, one for the schema, and one for each check."""
    yield Line("findings", "blocks" if outcome.result.exit_status else "passes", summary(outcome.result))
    if outcome.version is None:
        return
    bad = f"{count(len(outcome.failures), 'value')} against it" if outcome.failures else "none"
    says = f"Values against the declaration of their column, by Great Expectations: {bad}"
    yield Line("schema", "blocks" if outcome.failures else "passes", says)
    for name, check in all_checks().items() if outcome.diff is not None else ():
        found = outcome.of(name)
        verdicts = {verdict: sum(item.verdict == verdict for item in found) for verdict in ("blocks", "asks", "approved")}
        worst = next((verdict for verdict, amount in verdicts.items() if amount and verdict != "approved"), "passes")
        about = str(check.__doc__).partition("\n")[0].rstrip(".")
        said = ", ".join(f"{amount:,} {_WORDS[verdict]}" for verdict, amount in verdicts.items() if amount)
        yield Line(name, worst, f"{about}: {said or 'none'}")


_WORDS = {"blocks": "beyond what can be approved", "asks": "to look at", "approved": "approved"}


def told(item: Item) -> str:
    """One change: the record, the figures, why it does not pass, who approved it."""
    concern, approval = item.concern, item.approval
    by = f" (approved by {approval.by}, {approval.on})" if approval is not None else ""
    return f"{concern.record}: {concern.change}: {concern.says}{by}"


def place(item: Item, outcome: Outcome) -> str:
    """Where it stands; what is gone, where it stood."""
    row = item.concern.row
    if row is None or not row.source_file:
        return ""
    return f"{shown(row.source_file, outcome)}:{row.line}{' before' if item.concern.is_gone else ''}"


def ticks(items: list[Item], day: date) -> Iterator[str]:
    """What to copy into `approvals.toml` for changes that nobody has looked at, to be signed."""
    for item in items:
        yield "[[approval]]"
        yield f"record = {_toml(item.concern.record)}"
        yield f"change = {_toml(item.concern.change)}"
        yield 'by = ""'
        yield f"on = {day.isoformat()}"
        yield ""


def _toml(text: str) -> str:
    """A basic string of TOML 1.0."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + "".join(char if char.isprintable() else f"\\U{ord(char):08X}" for char in escaped) + '"'

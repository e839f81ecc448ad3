"""Every check over an update, and what a person approved of what they found."""

from __future__ import annotations

import inspect
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from types import ModuleType

from careerdata.gating import checks
from careerdata.gating.approvals import Approval
from careerdata.gating.concern import Concern
from careerdata.gating.item import Item
from careerdata.gating.update import Update
from careerdata.modules import modules_in

MOST = 200
"""Changes that a check asks about one by one: the others are one that nobody can approve, as nobody has looked at each."""


@cache
def all_checks() -> dict[str, ModuleType]:
    """The checks by name, in order."""
    return modules_in(checks.__name__)


def describe(code: str) -> str | None:
    """What the check with a code looks at, in words for `careerdata explain`; None where none has it."""
    for name, check in all_checks().items():
        if code == check.CODE:
            about = inspect.cleandoc(str(check.__doc__)).strip()
            judged = inspect.cleandoc(str(check.judge.__doc__))
            return (
                f"{code} {about}\n\nA check of `careerdata gate`, by the name `{name}`. It looks at: {judged}\n\n"
                "To mend it: put back what was not meant; approve what was, in raw/approvals.toml, as the gate prints it;\n"
                "or change the policy, [tool.careerdata.gate]. docs/gate.md tells how."
            )
    return None


def judge(update: Update, approvals: Iterable[Approval]) -> list[Item]:
    """What the checks found, by check, each approved where a person has done so and one can."""
    known = {(approval.record, approval.change): approval for approval in approvals}
    return [item for name, check in all_checks().items() for item in _items(name, check.CODE, check.judge(update), known)]


def _items(name: str, code: str, found: Iterator[Concern], known: dict[tuple[str, str], Approval]) -> Iterator[Item]:
    concerns = (concern for concern in found if concern.answer != "allow")
    for concern in islice(concerns, MOST):
        approval = known.get((concern.record, concern.change))
        if concern.answer == "block":
            yield Item(name, code, "blocks", concern)
        else:
            yield Item(name, code, "asks" if approval is None else "approved", concern, approval)
    if more := sum(1 for _ in concerns):
        says = "too many to look at one by one; `careerdata diff` lists them, and the policy has limits to raise"
        yield Item(name, code, "blocks", Concern("block", "*", None, f"{more} more", says, of=name))

"""How often each rule found something, in place of the findings."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import orjson

from careerdata.render.fit import fitted
from careerdata.render.summary import summary
from careerdata.validate.finding import Severity
from careerdata.validate.result import Result

FORMATS = ("json", "text")
_HANG = len("  SAL001  warning  ")


class Count(NamedTuple):
    """Open findings of one rule."""

    code: str
    severity: Severity
    title: str
    times: int


def counted(result: Result) -> list[Count]:
    """The rules that found something that is neither waived nor known, the most frequent first."""
    from careerdata.validate import catalogue

    amounts = Counter((finding.code, finding.severity) for finding in result.open)
    counts = [Count(code, severity, catalogue.find(code).title(), amount) for (code, severity), amount in amounts.items()]
    return sorted(counts, key=lambda one: (-one.times, one.code))


def render(form: str, result: Result) -> str:
    """The counts as JSON, an array of objects, or as text, a line each and one that sums them up."""
    counts = counted(result)
    if form == "json":
        said = [{"code": one.code, "severity": one.severity, "title": one.title, "count": one.times} for one in counts]
        return orjson.dumps(said, option=orjson.OPT_INDENT_2).decode() + "\n"
    room = max((len(f"{one.times:,}") for one in counts), default=0)
    lines = [f"{one.times:>{room},}  {one.code}  {one.severity:<7}  {one.title}" for one in counts]
    if not result.quiet:
        lines.append(summary(result))
    return "".join(f"{fitted(line, result.width, room + _HANG)}\n" for line in lines)

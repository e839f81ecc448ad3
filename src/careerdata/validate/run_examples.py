"""Runs the examples of rules: for the tests, and for those who ask what a rule is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date

from careerdata.document.tables import Tables
from careerdata.validate.examples.example import Drift, Example, Files, Rows, WaiverText
from careerdata.validate.finding import Finding
from careerdata.validate.rule import DriftRule, Rule, TableRule
from careerdata.validate.runner import Runner
from careerdata.validate.triage.policy import EVERYTHING
from careerdata.validate.triage.waiver_file import parse
from careerdata.validate.triage.waiver_rule import Around, WaiverRule
from careerdata.validate.triage.waivers import Waivers

AS_OF = date(2026, 1, 1)
"""The day on which examples of waivers are judged."""

GUIDE = "data-analyst"
"""The one guide that examples of waivers are about."""

CODES = ("SAL001", "SAL002")
"""Codes of the rules there are where examples of waivers are judged."""

Reading = Callable[[Mapping[str, bytes]], Tables]
"""Reads the files of a RAW folder, by path, into tables."""


def findings(rule: type[Rule], example: Example, read: Reading | None = None) -> list[Finding]:
    """What one rule, alone, finds in an example. Files are only tried where `read` says how; what a rule raises is raised."""
    if isinstance(example, WaiverText) and issubclass(rule, WaiverRule):
        return _on_waivers(rule(), example)
    if issubclass(rule, DriftRule):
        return _on_tables(rule(example), example.after.tables()) if isinstance(example, Drift) else []
    if not issubclass(rule, TableRule):
        return []
    if isinstance(example, Rows):
        return _on_tables(rule(), example.tables())
    if isinstance(example, Files) and read is not None:
        return _on_tables(rule(), read(example.content))
    return []


def _on_tables(rule: TableRule, tables: Tables) -> list[Finding]:
    runner = Runner([rule])
    found = runner.run(tables)
    for broke in runner.broken:
        raise broke.exception
    return found


def _on_waivers(rule: WaiverRule, example: WaiverText) -> list[Finding]:
    waivers = Waivers([parse(example.text, "waivers.toml")], AS_OF)
    waivers.apply([_standing()])
    return waivers.review([rule], Around(AS_OF, CODES, ran=EVERYTHING.runs, guides=[GUIDE], whole=True))


def _standing() -> Finding:
    """The finding that examples of waivers waive."""
    return Finding(
        code="SAL001",
        severity="error",
        message="the range is reversed",
        hint="",
        source_file=f"guides/{GUIDE}.txt",
        line=1,
        column=1,
        guide_id=GUIDE,
        record_id=f"{GUIDE}/salary/headline-year",
        fingerprint="",
    )

"""WVR: the waivers themselves."""

from __future__ import annotations

from careerdata.validate.examples.example import WaiverText
from careerdata.validate.triage.waivers import Case, WaiverRule

_WAIVER = """
[[waiver]]
code = "SAL001"
guide = "data-analyst"
record = "salary/headline-year"
reason = "The publisher confirmed the range by mail"
owner = "pay team"
"""


class WaiverExpired(WaiverRule):
    """A waiver whose last day is over.

    It waives nothing any more: what it covered is a finding again, and someone has to look anew.
    """

    code = "WVR001"
    severity = "warning"
    hint = "mend what it covers and delete it, or give it a new date after looking again"
    bad = WaiverText(_WAIVER + "until = 2025-12-31\n")
    good = WaiverText(_WAIVER + "until = 2026-12-31\n")

    def judge(self, case: Case) -> str | None:
        waiver = case.waiver
        if not waiver.expired(case.as_of):
            return None
        return f"the waiver of {waiver.code} for {waiver.guide} expired on {waiver.until}; it is {case.as_of}"


class WaiverUnused(WaiverRule):
    """A waiver that matches nothing.

    What it covered is mended, or its words are mistaken; either way it would hide the next defect of that kind.
    """

    code = "WVR002"
    severity = "warning"
    hint = "delete it, or mend its code, guide or record"
    bad = WaiverText(_WAIVER.replace("SAL001", "SAL002"))
    good = WaiverText(_WAIVER)

    def judge(self, case: Case) -> str | None:
        waiver = case.waiver
        if case.matched or not case.had_its_chance or not waiver.holds(case.as_of):
            return None
        return f"no finding is waived by this: {waiver.code} for guide {waiver.guide}, record {waiver.record}"


class WaiverUnexplained(WaiverRule):
    """A waiver that lacks a reason or an owner.

    Without a reason it waives nothing. Without an owner nobody can be asked when it expires.
    """

    code = "WVR003"
    severity = "warning"
    hint = "say why the finding is right as it stands, and who answers for it"
    bad = WaiverText(_WAIVER.replace("The publisher confirmed the range by mail", ""))
    good = WaiverText(_WAIVER)

    def judge(self, case: Case) -> str | None:
        waiver = case.waiver
        lacking = [name for name in ("reason", "owner") if not getattr(waiver, name)]
        if waiver.faults or not lacking:
            return None
        return f"the waiver of {waiver.code} for {waiver.guide} lacks {' and '.join(f'its {name}' for name in lacking)}"


class WaiverUnreadable(WaiverRule):
    """A waiver that cannot be read.

    It waives nothing: it is no TOML, or a key is unknown, missing or of the wrong type.
    """

    code = "WVR004"
    severity = "error"
    hint = "write code, guide, record, reason and owner as text, and until as a date such as 2026-12-31"
    bad = WaiverText(_WAIVER + 'until = "next summer"\n')
    good = WaiverText(_WAIVER)

    def judge(self, case: Case) -> str | None:
        faults = case.waiver.faults
        return f"the waiver cannot be read: {'; '.join(faults)}" if faults else None

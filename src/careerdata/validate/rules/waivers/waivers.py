"""WVR: the waivers themselves."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.nearest import meant
from careerdata.validate.examples.example import WaiverText
from careerdata.validate.triage.waiver_rule import Case, Flaw, WaiverRule

WAIVER = """
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
    bad = WaiverText(WAIVER + "until = 2025-12-31\n")
    good = WaiverText(WAIVER + "until = 2026-12-31\n")

    def judge(self, case: Case) -> Iterator[Flaw]:
        waiver, day = case.waiver, case.around.as_of
        if waiver.ends is not None and waiver.expired(day):
            named = ", ".join(word.text for word in waiver.codes)
            yield Flaw(waiver.ends.at, f"the waiver of {named} {waiver.means} expired on {waiver.ends.text}; it is {day}")


class WaiverUnused(WaiverRule):
    """A waiver that matches nothing.

    What it covered is mended, or its words are mistaken; either way it would hide the next defect of that kind. Of a comment
    that names several rules each has to be needed.
    """

    code = "WVR002"
    severity = "warning"
    hint = "delete it, or mend its code, guide or record; a comment stands before the block that it is about"
    bad = WaiverText(WAIVER.replace("SAL001", "SAL002"))
    good = WaiverText(WAIVER)

    def judge(self, case: Case) -> Iterator[Flaw]:
        for word in case.unmatched:
            # One of a file is for nothing as a whole; of a comment some codes may be needed.
            at = word.at if case.waiver.guide is None else case.waiver.at
            yield Flaw(at, f"no finding is waived by this: {word.text} {case.waiver.means}", word.text)


class WaiverUnexplained(WaiverRule):
    """A waiver that lacks a reason, or in `waivers.toml` an owner.

    Without a reason it waives nothing. Without an owner nobody can be asked when it expires.
    """

    code = "WVR003"
    severity = "warning"
    hint = "say why the finding is right as it stands, and in waivers.toml who answers for it"
    bad = WaiverText(WAIVER.replace("The publisher confirmed the range by mail", ""))
    good = WaiverText(WAIVER)

    def judge(self, case: Case) -> Iterator[Flaw]:
        waiver = case.waiver
        if waiver.lacking and waiver.codes:
            named = ", ".join(word.text for word in waiver.codes if word.text) or "no rule"
            lacking = " and ".join(f"its {name}" for name in waiver.lacking)
            yield Flaw(waiver.at, f"the waiver of {named} {waiver.means} lacks {lacking}")


class WaiverUnreadable(WaiverRule):
    """A waiver that cannot be read.

    It waives nothing: it is no TOML, a key is unknown, missing or of the wrong type, or a comment says neither `ignore` nor
    `ignore-file` and a code. Each fault is told where it stands.
    """

    code = "WVR004"
    severity = "error"
    hint = "write code, guide, record, reason and owner as text, and until as a date; or <!-- careerdata: ignore CODE reason -->"
    bad = WaiverText(WAIVER + 'until = "next summer"\n')
    good = WaiverText(WAIVER)

    def judge(self, case: Case) -> Iterator[Flaw]:
        for fault in case.waiver.faults:
            # A family is no slip: it is what comments and settings may name.
            is_slip = len(fault.code) > len("SAL") or (fault.code and not case.around.named(fault.code))
            near = meant(fault.code, case.around.codes) if is_slip else ""
            yield Flaw(fault.at, f"the waiver cannot be read: {fault.says}{near}", fault.says)

"""Applies the waivers that guides hold in their own text."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.tables import Tables
from careerdata.validate.finding import Finding
from careerdata.validate.location import printable_path
from careerdata.validate.triage.comments import comments
from careerdata.validate.triage.waiver_file import WaiverFile
from careerdata.validate.triage.waiver_rule import Around, WaiverRule
from careerdata.validate.triage.waivers import Waivers


def waived_in_text(tables: Tables, findings: Sequence[Finding], rules: Sequence[WaiverRule], around: Around) -> list[Finding]:
    """The findings of a batch, those that comments in its guides cover marked, and what is wrong with the comments."""
    told = list(findings)
    for guide in tables:
        document = guide.document
        if not document.remarks:
            continue
        waivers = Waivers([WaiverFile(document, list(comments(document)))], around.as_of)
        path = printable_path(document.shown_as)
        here = [at for at, finding in enumerate(told) if finding.source_file == path]
        for at, finding in zip(here, waivers.apply([told[at] for at in here]), strict=True):
            told[at] = finding
        told += waivers.review(rules, around)
    return told

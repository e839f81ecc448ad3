"""WVR: rules and guides that waivers name and that are not there, and comments that are none."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.nearest import meant
from careerdata.patterns import lazy
from careerdata.validate.examples.example import Files, WaiverText
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot
from careerdata.validate.rule import GuideRule
from careerdata.validate.rules.waivers.waivers import WAIVER
from careerdata.validate.triage.glob import is_pattern
from careerdata.validate.triage.waiver_rule import Case, Flaw, WaiverRule

_COMMENT = lazy(r"<!--\s*careerdata\s*:[^\n]*?(?:-->|$)")
_TEXT = f"{GUIDE.rstrip()}\n\n<!-- careerdata: ignore SAL001 confirmed by mail -->\n"


class WaiverOfNoRule(WaiverRule):
    """A waiver of a code that no rule has.

    It waives nothing: the code is misspelled, or of a rule that is gone.
    """

    code = "WVR005"
    severity = "warning"
    hint = "name a rule that `careerdata rules` lists, or delete the waiver"
    bad = WaiverText(WAIVER.replace("SAL001", "SLA001"))
    good = WaiverText(WAIVER)

    def judge(self, case: Case) -> Iterator[Flaw]:
        for word in case.waiver.codes:
            if word.text and not case.around.named(word.text) and case.waiver.takes(word.text):
                near = meant(word.text, case.around.codes)
                yield Flaw(word.at, f"no rule has the code {word.text}{near}", word.text)


class WaiverOfNoGuide(WaiverRule):
    """A waiver for a guide that is not there.

    It waives nothing: the guide is misspelled, was renamed, or is gone.
    """

    code = "WVR006"
    severity = "warning"
    hint = "name the guide by its file's name without the ending, or delete the waiver"
    bad = WaiverText(WAIVER.replace("data-analyst", "data-analist"))
    good = WaiverText(WAIVER)

    def judge(self, case: Case) -> Iterator[Flaw]:
        guide, around = case.waiver.guide, case.around
        if guide is None or not guide.text or not around.whole or is_pattern(guide.text) or guide.text in around.guides:
            return
        yield Flaw(guide.at, f"no guide is called {guide.text}{meant(guide.text, around.guides)}", guide.text)


class CommentInPlainText(GuideRule):
    """A comment in plain text that is written as a waiver.

    Plain text has no comments: it waives nothing, and is part of what the guide says. Markdown and HTML have them.
    """

    code = "WVR007"
    severity = "warning"
    hint = "waive it in waivers.toml, and take the comment out"
    bad = Files({PATH: _TEXT.encode()}, shows=_TEXT.splitlines()[-1])
    good = Files({PATH: GUIDE.encode()}, shows=GUIDE.splitlines()[0])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        document = guide.document
        if document.format != "text" or "<!--" not in document.raw:
            return
        for found in _COMMENT.finditer(document.raw):
            spot = place_spot(guide, *document.place(found.start()), found[0])
            yield Hit(spot, "plain text has no comments: this waives nothing and is part of the guide")

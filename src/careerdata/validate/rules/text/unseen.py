"""TXT: text of a guide that its readers do not see."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot
from careerdata.validate.rule import GuideRule
from careerdata.validate.values.formatting import short
from careerdata.validate.values.missing import has_form

_PATH = "guides/welder.md"
_PAY = "# Welder\n\nWelders join metal by heat.\n\n## Pay\n\nA welder earns {} a year.\n"


class UnseenText(GuideRule):
    """Text that readers of the page do not see.

    It is struck out or hidden, so that nothing was read from it. A layout knows what its publisher hides: its pages are not told
    of it.
    """

    code = "TXT049"
    severity = "info"
    hint = "delete what no longer holds; show what does"
    bad = Files({_PATH: _PAY.format("~~$40,000~~ $45,000").encode()})
    good = Files({_PATH: _PAY.format("$45,000").encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        document = guide.document
        for run in () if has_form(guide) else document.unseen:
            line, column = document.place(run[0].start)
            text = " ".join(document.raw[slice(*span)] for span in run)
            spot = place_spot(guide, line, column, document.raw[slice(*run[0])])
            yield Hit(spot, f"readers do not see {short(text)!r}, and nothing was read from it")

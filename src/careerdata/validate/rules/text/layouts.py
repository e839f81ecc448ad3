"""TXT: guides of publishers that no layout knows."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.rule import TroubleRule

_PATH = "guides/welder.md"
_OF_NOBODY = b"# Welder\n\n## Salary\n\nMedian salary: $51,000\n"


class UnknownLayout(TroubleRule):
    """A guide of a publisher that no layout knows.

    It was read by the headings that career guides share, as far as these go. A layout of its own says what its pages
    look like, and then all of it is read.
    """

    code = "TXT030"
    severity = "info"
    hint = "start a layout with `careerdata new layout NAME --from FILE`; docs/layouts.md shows how in fifteen minutes"
    trouble = "unknown-layout"
    says = "no layout knows the page {found}; it was read by the headings guides share (best fit: {expected})"
    bad = Files({_PATH: _OF_NOBODY})
    good = Files({PATH: GUIDE.encode()})

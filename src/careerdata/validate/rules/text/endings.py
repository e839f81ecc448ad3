"""TXT: files that end in the middle of something."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import Spot, line_spot, place_spot
from careerdata.validate.prose.last_line import LastLine, last_line
from careerdata.validate.rule import GuideRule

_PAGE = "guides/welder.html"
_WELDER = "<h1>Welder Career Guide</h1>\n<h2>Skills</h2>\n<ul>\n<li>Patience</li>\n"
_TEXT = "guides/welder.md"
_DUTIES = "# Welder Career Guide\n\n## Daily tasks\n\n- Cuts plates.\n- Joins pipes.\n- Grinds seams"


class CutOff(GuideRule):
    """A file that was cut off.

    It ends inside a tag, a comment or a script, as after a download that broke: what came behind is missing.
    """

    code = "TXT046"
    severity = "error"
    hint = "fetch or save the page again, as a whole"
    bad = Files({_PAGE: f"{_WELDER}<li cla".encode()})
    good = Files({_PAGE: f"{_WELDER}</ul>\n".encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        yield from _left_open(guide, sure=True)


class EndsInTheMiddle(GuideRule):
    """A file that ends in the middle of something.

    An element, a fence, a row or a sentence is begun and not ended where the file ends: the rest was lost, or never written.
    """

    code = "TXT047"
    severity = "warning"
    hint = "fetch or save the guide again, or end what is begun"
    bad = Files({_PAGE: f"{_WELDER}<li>Care".encode()})
    good = Files({_PAGE: f"{_WELDER}</ul>\n".encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        yield from _left_open(guide, sure=False)
        last = _last_line(guide)
        if last is not None and last.begun:
            yield Hit(line_spot(guide, last.number), f"the file ends in the middle of {last.begun}")


class NoLineBreakAtTheEnd(GuideRule):
    """A last line that is not ended.

    A file whose last line has neither a line break nor the mark of a sentence behind it looks the same whether it is whole or was
    cut off within that line.
    """

    code = "TXT048"
    severity = "info"
    hint = "look whether the last line is whole, and end it with a line break"
    bad = Files({_TEXT: _DUTIES.replace(".", "").encode()})
    good = Files({_TEXT: f"{_DUTIES}.\n".encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        last = _last_line(guide)
        if last is not None and not last.begun and not last.is_ended:
            spot = line_spot(guide, last.number)
            message = f"nothing stands behind {last.text[-_SHOWN:]!r}: the file may have been cut off"
            yield Hit(spot, message, mend=Mend(((_end(guide), "\n"),)))


_SHOWN = 40
"""Characters at the end of a file that a message shows."""


def _end(guide: GuideTables) -> Spot:
    """The end of the file, at which nothing stands."""
    document = guide.document
    return place_spot(guide, *document.place(len(document.raw)), "")


def _last_line(guide: GuideTables) -> LastLine | None:
    """The last line of a text; what mark-up leaves open says more than that."""
    return last_line(guide) if guide.document.left_open is None else None


def _left_open(guide: GuideTables, *, sure: bool) -> Iterator[Hit]:
    left_open = guide.document.left_open
    if left_open is not None and left_open.sure == sure:
        raw = guide.document.raw.rstrip()
        line, column = guide.document.place(len(raw) - 1)
        began = guide.document.line(left_open.offset)
        where = "" if began == line else f", which begins at line {began}"
        yield Hit(place_spot(guide, line, column, raw[-1]), f"the file ends inside {left_open.what}{where}")

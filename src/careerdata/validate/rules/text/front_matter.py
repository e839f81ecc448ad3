"""TXT: the head of a Markdown file."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.validate.examples.example import Files
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot
from careerdata.validate.rule import GuideRule

_PATH = "guides/welder.md"
_HEAD = "---\nlanguage: en\n{0}# Welder Career Guide\n\n## Skills\n\n- Patience\n"


class FrontMatterOpen(GuideRule):
    """Front matter that does not end.

    The line of dashes behind it is missing, or a heading was glued to it: other tools take the whole page for front matter, or
    show it to readers.
    """

    code = "TXT045"
    severity = "error"
    hint = "end the front matter with a line of three dashes and nothing else"
    bad = Files({_PATH: _HEAD.format("---").encode()})
    good = Files({_PATH: _HEAD.format("---\n\n").encode()})

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        at = guide.document.declared.head_open
        if at is not None:
            line, column = guide.document.place(at)
            text = guide.document.line_text(line)[:1] and "---"
            yield Hit(place_spot(guide, line, column, text), "the front matter does not end; expected a line `---` by itself")

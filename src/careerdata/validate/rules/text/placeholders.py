"""TXT: what was to be filled in and was not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.patterns import lazy
from careerdata.records.guide import Guide
from careerdata.validate.bases.pattern import PatternRule
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot, value_spot
from careerdata.validate.rule import rows

_DUTY = "- Turn questions into queries"


class PlaceholderLeft(PatternRule):
    """A placeholder that was never filled in.

    A draft's note to its writer, a template's field, dummy text or the mark of an unfinished merge: what was meant to stand there
    is missing.
    """

    code = "TXT031"
    severity = "error"
    hint = "write what was meant to stand there, or take the placeholder out"
    signs = ("{{", "${", "<", "[", "TODO", "FIXME", "TBD", "XXX", "TK", "orem ipsum", "PLACEHOLDER", ">>>", "____", "xxx")
    pattern = re.compile(
        r"\{\{[^{}\n]{0,60}\}\}"
        # Variables of a shell that text may speak of: POSIX.1-2024, Base Definitions 8.3.
        r"|\$\{(?!(?:HOME|PATH|PWD|SHELL|TERM|TMPDIR|LANG|LOGNAME|USER|EDITOR)\})[^{}\n]{0,60}\}|<%[^%\n]{0,60}%>"
        r"|\[(?:INSERT|ADD|YOUR|TODO|TBD|PLACEHOLDER|CITATION NEEDED)\b[^\]\n]{0,60}\]"
        r"|\[(?:[Yy]our|[Ii]nsert|Describe|Enter|Write|Fill)\s[^\]\n]{1,60}\]|^\[[A-Z][a-z]{2,20}(?: [a-z]{2,20})? \d{1,2}\]$"
        # What a new guide has between angle brackets: words, where a tag would have attributes.
        r"|<[A-Za-z][^<>=\n/]{0,40}?\s[A-Za-z0-9][^<>=\n]{0,120}>"
        r"|\b(?:TODO|FIXME|XXX)(?=:|\s*\()|^(?:TODO|FIXME|TBD|XXX+|TK)\.?$"
        r"|(?<![\w_])[$\u20ac\u00a3]?_{4,}(?![\w_])|^x{3,}$"
        r"|\b[Ll]orem ipsum\b|\bPLACEHOLDER\b|^(?:<{7}|>{7})(?!\S)",
        re.MULTILINE,
    )
    says = "{found} is a placeholder: what was meant to stand there is missing"
    bad = edited(_DUTY, "- TODO: say what else there is to do")
    good = as_it_is(_DUTY)

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        yield from super().find_in(guide)
        yield from self._in_tags(guide)
        for named in rows(guide, Guide):
            left = _TITLE.match(named.title) if named.role is None or "[" in named.role else None
            if left:
                yield Hit(value_spot(guide, named, "title"), self.says.format(found=repr(left[0])))

    def _in_tags(self, guide: GuideTables) -> Iterator[Hit]:
        """What Markdown takes for a tag, so that nobody sees it: `<your skill>`."""
        document = guide.document
        for found in _WORDS.finditer(document.raw) if document.format == "markdown" else ():
            if found["name"].lower() not in _WITH_FLAGS and not document.has_code(*found.span()):
                line, column = document.place(found.start())
                yield Hit(place_spot(guide, line, column, found[0]), self.says.format(found=repr(found[0])))


_WORDS = lazy(r"<(?P<name>[A-Za-z]+)(?: [A-Za-z0-9]+){1,6}>")
_WITH_FLAGS = frozenset(
    """a audio button details dialog div fieldset form iframe img input li ol optgroup option p script section select span
    style summary table td template textarea th track ul video""".split()
)
"""Elements that may have attributes without a value: `<details open>`."""
_TITLE = lazy(r"\[[^\[\]\d]{0,30}\b(?:role|title|job|position|occupation|profession|career|name)s?\]", re.IGNORECASE)
"""What stands in place of the role at the beginning of a title: `[Job Title] Career Guide`."""

"""TXT: the text itself and its structure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from careerdata.document.tables import GuideTables
from careerdata.normalize import figures
from careerdata.records.text import Mention, Section
from careerdata.validate.examples.example import Files, Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import line_spot, place_spot, value_spot
from careerdata.validate.prose.visible_text import occurrences, visible
from careerdata.validate.rule import GuideRule, TroubleRule, rows
from careerdata.validate.values.formatting import count

WORD = 40
"""Characters a message shows to either side of a sign: a figure with its neighbours, not a line."""

# A percent sign before two hexadecimal digits is an escape in an address.
_SIGNS = "$€£¥₹%"
_SIGN = re.compile(r"[$€£¥₹]|%(?![0-9A-Fa-f]{2})")

_PROS = "Pros\n\n- The work is varied.\n"
_ROW = "Senior Data Analyst\t$99k USD\t$104k USD"
_PAGE = "guides/data-analyst.html"
_PAY_PAGE = b"""<h1>Complete Data Analyst Career Guide</h1>
<h2>Salary by Experience Level</h2>
<table>
<tr><th>Level</th><th>US Median</th><th>US Average</th></tr>
<tr><td>Analyst</td><td>$43k</td><td>$45k</td></tr>
</table>
"""


class UnreadableFigure(TroubleRule):
    """A figure that cannot be read.

    A cell of a table holds something else than the figure its column is for, so the value is lost.
    """

    code = "TXT006"
    severity = "error"
    hint = "write the figure with digits, such as $42,450, $43k or 9%"
    trouble = "unreadable-figure"
    says = "{found} is no figure that can be read; expected {expected}"
    bad = Files({_PAGE: _PAY_PAGE.replace(b"$43k", b"forty")})
    good = Files({_PAGE: _PAY_PAGE})


class RaggedRow(TroubleRule):
    """A row of a table with a cell too few or too many.

    Which of its values belongs to which column is anyone's guess from there on.
    """

    code = "TXT007"
    severity = "error"
    hint = "fill in the cell that is missing, or take out the one too many"
    trouble = "ragged-row"
    says = "the row {found!r} does not fit its table: expected {expected}"
    bad = edited(_ROW, "Senior Data Analyst\t$99k USD")
    good = as_it_is(_ROW)


class HeadingTwice(TroubleRule):
    """A heading that stands twice.

    A section was pasted twice, or one of the two is meant to be another.
    """

    code = "TXT008"
    severity = "warning"
    hint = "delete the section that was pasted twice, or give it its own heading"
    trouble = "heading-twice"
    says = "the heading {found!r} stands twice"
    bad = edited(_PROS, f"{_PROS}\n{_PROS}")
    good = as_it_is(_PROS)


class MissingSection(TroubleRule):
    """A section that every guide of its layout has, missing.

    It was left out, or its heading is worded in a way the layout does not know.
    """

    code = "TXT009"
    severity = "warning"
    hint = "add the section, or word its heading as the layout has it"
    trouble = "missing-section"
    says = "the guide lacks {expected}"
    bad = edited("Key Responsibilities\n", "Duties of the Job\n")
    good = as_it_is("Key Responsibilities\n")


class UnknownSection(GuideRule):
    """A section that no layout knows.

    Its text is kept with the guide, but nothing is read from it.
    """

    code = "TXT010"
    severity = "info"
    hint = "if the section is new, add its heading to the layout; if it is known, word the heading as the layout has it"
    bad = Rows(sections=[{"heading": "Fun Facts", "kind": "other"}])
    good = Rows(sections=[{"heading": "Career Path", "kind": "career_path"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for section in rows(guide, Section):
            if section.kind == "other":
                unread = sum(guide.fates.get(line) == "unused" for line in range(section.line_start, section.line_end + 1))
                lost = f"; {count(unread, 'line')} not read" if unread else ""
                yield Hit(value_spot(guide, section, "heading"), f"no layout knows the section {section.heading!r}{lost}")


class UnreadText(GuideRule):
    """Text that nothing was read from.

    It became neither a record nor part of a known section, so what it says is in no table. Lines below each other are
    one finding; those of an unknown section are counted there.
    """

    code = "TXT011"
    severity = "warning"
    hint = "run `careerdata inspect` on the file; move the text under a heading the layout knows, or name it as furniture there"
    bad = Rows(unread=["Figures at a glance: 12 of 40"])
    good = Rows(sections=[{"heading": "Career Path", "kind": "career_path"}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        unused = [line for line, fate in sorted(guide.fates.items()) if fate == "unused"]
        if not unused:
            return
        elsewhere = {line for section in rows(guide, Section) if section.kind == "other" for line in _extent(section)}
        shown = sorted(guide.fates)
        for first, last, lines in _runs([line for line in unused if line not in elsewhere], shown):
            where = f"line {first}" if first == last else f"lines {first} to {last}"
            yield Hit(line_spot(guide, first), f"nothing was read from {where} ({count(lines, 'line')} of text)")


def _extent(section: Section) -> range:
    return range(section.line_start, section.line_end + 1)


def _runs(lines: Sequence[int], shown: Sequence[int]) -> Iterator[tuple[int, int, int]]:
    """First line, last line and number of lines of each run of `lines` with no other of the `shown` lines in between."""
    rank = {line: index for index, line in enumerate(shown)}
    start = 0
    for index in range(1, len(lines) + 1):
        if index == len(lines) or rank[lines[index]] != rank[lines[index - 1]] + 1:
            yield lines[start], lines[index - 1], index - start
            start = index


class SignWithoutFigure(GuideRule):
    """A figure with a currency sign or a percent sign that cannot be read.

    What stands beside it is meant as a number and is none, so the figure is in no table: a letter for a digit, a figure torn
    apart, or a template that was never filled in. A sign by itself (`figures are in US$`) claims nothing.
    """

    code = "TXT017"
    severity = "error"
    hint = "write the figure with digits, such as $42,450, $43k or 9%"
    bad = edited("$83,640 USD", "$TBD USD")
    good = as_it_is("$83,640 USD")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        shown = visible(guide.document)
        signs = sorted(at for sign in _SIGNS for at in occurrences(shown.text, sign) if _SIGN.match(shown.text, at))
        spans = _figure_spans(guide) if signs else []
        for at in signs:
            place = shown.place(at)
            # Furniture advertises with figures of its own, which are none of the guide's.
            if _covered(place, spans) or guide.fates.get(place[0]) == "boilerplate":
                continue
            word, rest = _word_at(shown.text, at)
            if (_is_meant_as_figure(word) or _HOLDS_PLACE.match(shown.text, at)) and not _is_legible(shown.text, at):
                yield Hit(place_spot(guide, *place, rest), f"no figure can be read at {word!r}")


_MEANT = re.compile(r"[0-9]|\b(?:TBD|TBA|TBC|N/?A)\b|[Xx?#_]{2}|\?")
"""What a word with a sign holds where it is meant as a figure: a digit, or what holds the place of some."""
_HOLDS_PLACE = re.compile(r"[$€£¥₹]\s?[-–—]+(?:[ \t]*[A-Z]{3})?[ \t]*$|(?<=[^\W\d_])%", re.MULTILINE)
"""A sign before a dash and nothing else, or behind letters: `$ -`, `nine%`."""
_CODE = re.compile(r"[A-Za-z_]*\$\{?[A-Za-z_]\w*|%[sdfi]\b")
"""Names of variables and the places of values in a format: `$HOME`, `%s`."""
_LINE = 200
"""Characters around a sign in which its figure is looked for."""


def _is_meant_as_figure(word: str) -> bool:
    bare = word.strip("()[]{}.,;:!*_\"'`“”‘’|")
    code = _CODE.fullmatch(bare)
    return _MEANT.search(bare) is not None and (code is None or bare.isupper())


def _is_legible(text: str, at: int) -> bool:
    """Whether a figure that can be read covers a sign: in a part of the page that no mentions are taken from."""
    begin = text.rfind("\n", max(at - _LINE, 0), at) + 1 or max(at - _LINE, 0)
    stop = text.find("\n", at, at + _LINE)
    line = text[begin : stop if stop >= 0 else at + _LINE]
    read = (one for one in figures.scan(line, None) if one.kind in ("money", "percent"))
    return any(one.start <= at - begin < one.end for one in read)


def _word_at(raw: str, at: int) -> tuple[str, str]:
    """The word around a position, and what of it stands from there on; of a very long one the piece nearby."""
    before = raw[max(at - WORD, 0) : at].rsplit(None, 1)
    head = before[-1] if before and not raw[at - 1].isspace() else ""
    tail = raw[at : at + WORD].split(None, 1)[0]
    return head + tail, tail


def _covered(place: tuple[int, int], spans: list[tuple[tuple[int, int], tuple[int, int]]]) -> bool:
    index = bisect_right(spans, place, key=lambda span: span[0]) - 1
    return index >= 0 and place < spans[index][1]


def _figure_spans(guide: GuideTables) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Start and end, as line and column, of every figure with a sign that was read, in reading order."""
    signed = (one for one in rows(guide, Mention) if one.kind in ("money", "percent"))
    return sorted(((one.line_start, one.column_start), (one.line_end, one.column_end)) for one in signed)

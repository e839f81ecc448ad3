"""TXT: signs of money and percent without a figure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.normalize import figures
from careerdata.patterns import lazy
from careerdata.records.text import Mention
from careerdata.validate.bases.one_a_line import one_a_line
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import place_spot
from careerdata.validate.prose.visible_text import occurrences, visible
from careerdata.validate.rule import GuideRule, rows

WORD = 40
"""Characters a message shows to either side of a sign: a figure with its neighbours, not a line."""

# A percent sign before two hexadecimal digits is an escape in an address.
_SIGNS = "$€£¥₹%"

_SIGN = lazy(r"[$€£¥₹]|%(?![0-9A-Fa-f]{2})")


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
        yield from one_a_line(self._unread(guide))

    def _unread(self, guide: GuideTables) -> Iterator[Hit]:
        shown = visible(guide.document)
        signs = sorted(at for sign in _SIGNS for at in occurrences(shown.text, sign) if _SIGN.match(shown.text, at))
        spans = _figure_spans(guide) if signs else []
        slots = [found.span() for found in _SLOT.finditer(shown.text)] if "%%" in shown.text else []
        signs = [at for at in signs if not any(begin <= at < end for begin, end in slots)]
        for at in signs:
            place = shown.place(at)
            # Furniture advertises with figures of its own, which are none of the guide's.
            if _covered(place, spans) or guide.line_status.get(place[0]) == "boilerplate":
                continue
            word, rest = _word_at(shown.text, at)
            meant = (_is_meant_as_figure(word) or _HOLDS_PLACE.match(shown.text, at)) and not _COUNTED_IN.match(shown.text, at)
            if meant and not _is_legible(shown.text, at):
                yield Hit(place_spot(guide, *place, rest), f"no figure can be read at {word!r}")


_SLOT = lazy(r"^[ \t]*%%[A-Za-z][\w-]*%%[ \t]*$", re.MULTILINE)
"""A line that a program fills in, as with advertisements: `%%ad%%`."""

_MEANT = lazy(r"\d|\b(?:TBD|TBA|TBC|N/?A)\b|[Xx?#_]{2}")
"""What a word with a sign holds where it is meant as a figure: a digit of any script, or what holds the place of some."""

_HOLDS_PLACE = lazy(
    r"[$€£¥₹]\s?[-–—]+(?:[ \t]*[A-Z]{3})?[ \t]*$|(?<=[^\W\d_])%|(?<![^\W\d_] )(?<![^\W\d_])[$€£¥₹]\?", re.MULTILINE
)
"""A sign before a dash and nothing else, behind letters, or before a question mark behind no word: `$ -`, `nine%`, `: $?`."""

_CODE = lazy(r"[A-Za-z_]*\$\{?[A-Za-z_]\w*|%[sdfi]\b")
"""Names of variables and the places of values in a format: `$HOME`, `%s`."""

_ROUND = lazy(r"(?:[A-Za-z]+[-–])?[$€£¥₹][0-9][0-9.,]*[kKmMbB]?['’]?s|[0-9]{1,3}(?:/[0-9]{1,3})+%")
"""What states no figure, though it has digits: some sums or others, and parts of a whole: `$1,000s`, `80/20%`."""

_COUNTED_IN = lazy(r"(?:(?<=[(\[])|(?<=[(\[][A-Z]{2})|(?<=\bin )|(?<=\ben ))[$€£¥₹]\s?['’]?000['’]?s?(?![\d.,])")
"""A sign and the noughts of thousands, which say what figures are counted in: `Pay ($000)`, `in £'000s`."""

_TORN_OFF = lazy(r"\s?,?\s?[0-9]{3}(?![0-9])")
"""The other half of a sum that was torn at its comma."""

_LINE = 200
"""Characters around a sign in which its figure is looked for."""


def _is_meant_as_figure(word: str) -> bool:
    bare = word.strip("()[]{}.,;:!*_\"'`“”‘’|")
    code = _CODE.fullmatch(bare)
    return _MEANT.search(bare) is not None and (code is None or bare.isupper()) and not _ROUND.fullmatch(bare)


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
    torn = _TORN_OFF.match(raw, at + len(tail)) if _is_torn(raw, at + len(tail)) else None
    if torn:
        tail += torn[0]
    return head + tail, tail


def _is_torn(raw: str, stop: int) -> bool:
    """Whether the word that ends there is the first half of a sum torn at its comma: `£18, 500`, `£18 ,500`."""
    return raw[stop - 1 : stop] == "," or raw[stop : stop + 2] == " ,"


def _covered(place: tuple[int, int], spans: list[tuple[tuple[int, int], tuple[int, int]]]) -> bool:
    index = bisect_right(spans, place, key=lambda span: span[0]) - 1
    return index >= 0 and place < spans[index][1]


def _figure_spans(guide: GuideTables) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Start and end, as line and column, of every figure with a sign that was read, in reading order."""
    signed = (one for one in rows(guide, Mention) if one.kind in ("money", "percent"))
    return sorted(((one.line_start, one.column_start), (one.line_end, one.column_end)) for one in signed)

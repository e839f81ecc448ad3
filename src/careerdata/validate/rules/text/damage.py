"""TXT: text that was decoded wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.mojibake import damaged, repaired
from careerdata.records.text import Place
from careerdata.validate.examples.pieces import ADVANTAGE
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import Spot, value_spot
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import count

_REPLACEMENT = "\ufffd"

LONGEST = 40
"""Characters of a damaged word that a message shows to either side."""


class WrongDecoding(GuideRule):
    """Characters that a wrong decoding left behind.

    The text was once read in another encoding than it was written in and saved like that: `donâ€™t` for `don’t`, `cafÃ©` for
    `café`, or the replacement character where a byte could not be read at all. The tables would carry it on. A line with
    several is one finding.
    """

    code = "TXT026"
    severity = "error"
    hint = "fetch the page again and save it as UTF-8, or write the characters that are meant"
    bad = edited(ADVANTAGE, "- The work isnâ€™t dull.")
    good = edited(ADVANTAGE, "- The work isn’t dull, not even at the café.")

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        lines: dict[int, list[tuple[int, Spot]]] = {}
        for start, end in damaged(text):
            spot = spot_of(guide, start, text[start:end])
            if spot is not None:
                lines.setdefault(spot.line, []).append((start, spot))
        for found in lines.values():
            start, spot = found[0]
            word = _word(text, start)
            more = f", and {count(len(found) - 1, 'place')} more on this line" if len(found) > 1 else ""
            yield Hit(spot, f"{word!r} was decoded wrongly{_meant(word)}{more}", mend=_mend([spot for _, spot in found]))
        yield from _in_tables(guide)


def _mend(spots: list[Spot]) -> Mend | None:
    """The characters that the damaged ones of a line were; None where that can be told of none of them."""
    meant = [(spot, repaired(spot.text)) for spot in spots]
    changes = tuple((spot, text) for spot, text in meant if text not in (None, spot.text) and _REPLACEMENT not in spot.text)
    return Mend(tuple((spot, str(text)) for spot, text in changes), safe=True) if changes else None


def _in_tables(guide: GuideTables) -> Iterator[Hit]:
    """Damaged values of rows that table files give."""
    own = guide.document.source_file
    for place in rows(guide, Place):
        if place.source_file != own:
            for start, _ in damaged(place.source_text):
                word = _word(place.source_text, start)
                yield Hit(value_spot(guide, place, place.field), f"{word!r} was decoded wrongly{_meant(word)}")
                break


def _word(value: str, at: int) -> str:
    """The word around a position, or the piece nearby of a very long one.

    A no-break blank may be half of a damaged character, so only other white space ends a word.
    """
    begin = max(at - LONGEST, 0)
    before = value[begin:at].replace("\n", " ").rpartition(" ")[2]
    return before + value[at : at + LONGEST].replace("\n", " ").partition(" ")[0]


def _meant(word: str) -> str:
    meant = None if _REPLACEMENT in word else repaired(word)
    return f"; it may be {meant!r}" if meant else ""

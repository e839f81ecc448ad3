"""TXT: text that was decoded wrongly."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.mojibake import damaged, repaired, suspected
from careerdata.records.text import Place
from careerdata.validate.examples.pieces import ADVANTAGE
from careerdata.validate.examples.sample_guide import edited
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import Spot, place_spot, value_spot
from careerdata.validate.prose.visible_text import spot_of, visible
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import count

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
            yield Hit(spot, f"{word!r} was decoded wrongly{_meant(word)}{more}", mend=_mend(guide, [spot for _, spot in found]))
        yield from _in_tables(guide)


def _mend(guide: GuideTables, spots: list[Spot]) -> Mend | None:
    """The characters that all damaged ones of a line were; None where that cannot be told of each.

    It is not safe where something else on the line looks damaged too, and may be a letter of its language.
    """
    line = spots[0].line
    raw = guide.document.line_text(line)
    if not all(raw.startswith(spot.text, spot.column - 1) for spot in spots):
        return None
    places = _joined([(spot.column - 1, spot.column - 1 + len(spot.text)) for spot in spots])
    others = [one for one in suspected(raw) if all(one[1] <= begin or end <= one[0] for begin, end in places)]
    changes = [
        (place_spot(guide, line, begin + 1, raw[begin:end]), repaired(raw[begin:end])) for begin, end in sorted(places + others)
    ]
    texts = [(spot, text) for spot, text in changes if text is not None]
    safe = all(_is_no_break(raw, begin, end) for begin, end in others)
    return Mend(tuple(texts), safe=safe) if len(texts) == len(changes) else None


def _joined(places: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs that touch as one: what was decoded wrongly twice is told by what stands beside it."""
    joined: list[tuple[int, int]] = []
    for begin, end in places:
        touches = joined and joined[-1][1] == begin
        joined.append((joined.pop()[0] if touches else begin, end))
    return joined


def _is_no_break(raw: str, begin: int, end: int) -> bool:
    """Whether what looks damaged ends with a no-break blank, which no capital letter stands before."""
    return raw[begin + 1 : end] == "\u00a0" and not raw[:begin][-1:].isupper()


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
    meant = repaired(word)
    return f"; it may be {meant!r}" if meant else ""

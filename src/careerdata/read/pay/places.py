"""Places that one word leads from to their sums: `Leeds with £39,000`, `Texas at $55,000`."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import links
from careerdata.language.paying_words import sums_at
from careerdata.patterns import lazy
from careerdata.read.tables.place import is_only_place

_LED = lazy(r"((?:[A-Z][^\W\d_]+[\s.'’-]{1,2}){1,4})([a-z]{2,8})\s\Z")
"""A name, and a word between it and its sum."""


def place_led(text: Text, begin: int, end: int) -> list[Text]:
    """A place that one word leads from to its sum: `the best paid are in Leeds with £39,000`."""
    led = _LED.search(text.value, begin, end)
    name = text.cut(*led.span(1)) if led and (links().all_of(led[2]) is not None or led[2] in sums_at()) else None
    return [name] if name is not None and is_only_place(name) else []


def without_at(piece: Text) -> Text:
    """A place without the word that leads from it to its sum: `Texas` of "Texas at"."""
    before, _, last = piece.value.rpartition(" ")
    place = piece.cut(0, len(before)) if last in sums_at() else None
    return place if place is not None and is_only_place(place) else piece

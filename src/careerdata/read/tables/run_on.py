"""A name that leads on to words which say nothing of figures either: `technicians with 5 years`, `Junior ohne Ausbildung`."""

from __future__ import annotations

from collections.abc import Iterable

from careerdata.document.text import Text
from careerdata.language.name_ends import end_of_name
from careerdata.language.phrases import Said
from careerdata.normalize.figure import Figure
from careerdata.read.tables.vocabulary import Meanings


def with_what_it_leads_to(cell: Text, begin: int, end: int, years: Figure | None, said: Iterable[Said[Meanings]]) -> Text:
    """The name in `cell[begin:end]` without the words at its end that lead on, or up to the end of what they lead to."""
    name = cell.cut(begin, end)
    own = end_of_name(name.value)
    if own == len(name.value):
        return name
    if years is not None:
        return cell.cut(begin, max(begin + own, years.end))
    of_others = (one for one in said if one.start >= end and {meaning.subject for meaning in one.meaning} == {"other"})
    led_to = next((one for one in of_others if not cell.value[end : one.start].strip()), None)
    return cell.cut(begin, led_to.end) if led_to is not None else name.cut(0, own)

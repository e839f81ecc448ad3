"""What a sum in running text is paid for, by the words of its sentence that do not follow it."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.pay.names import REACH
from careerdata.read.settling.period import is_too_much
from careerdata.read.tables.vocabulary import vocabulary

_WORD_BEFORE = lazy(r"\b([^\W\d_]{3,20})[ \u00a0]\Z")


def timed(figure: Figure, text: Text, begin: int) -> Figure:
    """A sum with what its sentence says at its head that it is paid for: `Monthly, this is about £2,400`."""
    head = text.value[begin : figure.start].partition(",")[0]
    said = next((meaning for meaning in vocabulary().all_of(head) or () if meaning.subject == "period"), None)
    return figure._replace(period=said.kind, period_at=(begin, begin + len(head))) if said is not None else figure


def called(figure: Figure, text: Text, begin: int) -> Figure:
    """A sum with what the word right before it says that it is paid for: `an average hourly £18.03`."""
    word = _WORD_BEFORE.search(text.value, max(begin, figure.start - REACH), figure.start)
    said = next((one for one in vocabulary().all_of(word[1]) or () if one.subject == "period"), None) if word else None
    if word is None or said is None or is_too_much(figure.minimum or figure.maximum or 0.0, said.kind):
        return figure
    return figure._replace(period=said.kind, period_at=word.span(1))

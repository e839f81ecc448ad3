"""Words before a further sum of a sentence that say what it is, and of nobody else: `..., with the average being £44,000`."""

from __future__ import annotations

import re

from careerdata.document.row import Row
from careerdata.language.figure_words import HEDGED
from careerdata.language.joining import articles
from careerdata.language.pay_words import counters, ends, links, named_in, prepositions, statistics, subject_ends
from careerdata.language.paying_words import sums_at
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.pay.passage import Passage

_KNOWN = (links, statistics, subject_ends, prepositions, counters, ends)
"""Words that name nobody: further sums are of the same people, in other words."""
_WORD = lazy(r"[^\W\d_]+")
_HEDGE = lazy(rf"\b(?:{HEDGED})\b", re.IGNORECASE)


def says_only_what_it_is(passage: Passage, last: Row) -> bool:
    """Whether the words before a further sum are those for what pay is and how much, one of them for its centre or an end.

    Where they have a verb of their own, they may as well be of all (`Trainees get £19,000, and the average is £31,000`), but
    for a centre of the range before.
    """
    before, figure = passage.before, passage.figure
    is_range = figure.minimum is not None and figure.maximum is not None
    if passage.first or not passage.spoken or ";" in before:
        return False
    if not (is_range or statistics().find(before) or any(said.meaning == "pay" for said in named_in(before))):
        return False
    if passage.anew and not _is_within(figure, last):
        return False
    spans = [(said.start, said.end) for find in _KNOWN for said in find().find(before)]
    spans += [(said.start, said.end) for said in named_in(before) if said.meaning != "not_pay"]
    spans += [found.span() for found in _HEDGE.finditer(before)]
    left = [word for word in _WORD.finditer(before) if not any(start <= word.start() < end for start, end in spans)]
    return bool(spans) and all(word[0].casefold() in articles() or word[0].casefold() in sums_at() for word in left)


def _is_within(figure: Figure, last: Row) -> bool:
    """Whether a sum lies within the range that a row states."""
    ends = [last.values[name].value for name in ("minimum", "maximum") if name in last.values]
    return len(ends) > 1 and ends[0] <= figure.lowest <= ends[1]

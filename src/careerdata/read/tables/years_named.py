"""The name of a level that years alone name, with the words that bound them: `0-2 years`, `Less than 1 year`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from careerdata.document.text import Text
from careerdata.language.figure_words import HEDGED, OR_LESS, OR_MORE
from careerdata.language.phrases import Said
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.tables.sums_named import places_inside
from careerdata.read.tables.vocabulary import Meaning, Meanings

_OPEN = lazy(rf"{OR_MORE}|{OR_LESS}", re.IGNORECASE)
_BOUND = lazy(rf"\b(?:(?:no|not)\s+)?(?:{HEDGED})\s+\Z", re.IGNORECASE)


def named_by_years(cell: Text, years: Figure, left: Sequence[re.Match[str]], said: Iterable[Said[Meanings]]) -> Text | None:
    """The name in a cell of whose words only `left` say nothing of figures; None where they name something beside the years."""
    of_years = places_inside((one.start, one.end) for one in said if Meaning("owner", "years") in one.meaning)
    if left and all(token.start() in of_years for token in left):  # `3 Years Experience`
        return cell
    bound = _BOUND.search(cell.value, 0, years.start)
    begin = bound.start() if bound else years.start
    more = _OPEN.match(cell.value, years.end)
    end = more.end() if more else years.end
    return cell.cut(begin, end) if all(begin <= token.start() < end for token in left) else None

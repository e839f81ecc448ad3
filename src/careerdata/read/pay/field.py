"""Which column of `salaries` a sum in running text goes to: what its sentence, its label or its heading calls it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from careerdata.language.pay_words import links, statistics
from careerdata.patterns import lazy
from careerdata.read.ladders.words import experience
from careerdata.read.pay.labels import trimmed
from careerdata.read.pay.lone import of_lone
from careerdata.read.pay.others import one_of_several
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.share import Share
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.statistic import column_for

NEAR = 3
"""Words behind a sum that may say what it is: `$60,000 on average`."""
_MARK = lazy(r"[,;|\u2022\u00b7]|\s[-\u2013\u2014]+\s")
"""What parts a sum from the label of the next one."""
CENTRES = ("median", "mean")
_BOUNDS = ("minimum", "maximum")
"""What bounds a sum stands in its clause: `whoever works up to the end, earns` bounds nothing."""


def field_of(
    passage: Passage, label: Heading | None, over: Sequence[Heading], share: Share | None, page: Page, before: str | None = None
) -> str:
    """The column of a sum: both ends of a range, else what is said of it, else `value`.

    `share`: that of people it ends; `before`: the column of the sum before it, whose median or mean it goes on with where
    nothing else is said (`The median is $47,000 in Ohio, $42,000 in Iowa`).
    """
    figure = passage.figure
    if figure.minimum is not None and figure.maximum is not None:
        return "minimum-maximum"
    behind = _behind(passage, page)
    noted = percentile_noted(passage)
    if noted is not None:
        return noted
    if figure.minimum is None or (share is not None and share.column is not None):
        return (share and share.column) or "maximum"
    return (
        said_of(" ".join(behind.split()[:1]))
        or said_of(_before(passage))
        or said_of(" ".join(behind.split()[:NEAR]))
        or _of_rank(passage, label, page)
        or _of_label(label)
        or ("minimum" if figure.open_ended else None)
        or of_lone(passage, over)
        or (before if before in CENTRES and not passage.first and not passage.anew else None)
        or (None if passage.spoken and passage.anew else _of_headings(over))
        or "value"
    )


def _before(passage: Passage) -> str:
    """The words before a sum, without those that single out one of several: the `highest paying state` is no maximum."""
    single = one_of_several(passage)
    return passage.before.replace(single.value, "") if single is not None else passage.before


def _behind(passage: Passage, page: Page) -> str:
    """The words behind a sum that are no label of the next one: `(US$53k) \u2022 Median (US$70k)`."""
    figures = page.figures(passage.text)
    following = bisect_left(figures, passage.end, key=lambda figure: figure.start)
    if following == len(figures) or figures[following].start != passage.end:
        return passage.behind
    ends = [mark.start() for mark in _MARK.finditer(passage.behind)] + [said.start for said in links().find(passage.behind)]
    return passage.behind[: max(ends, default=None)]


def is_called(passage: Passage) -> bool:
    """Whether words before a sum call it a median or a mean: `Median earnings were`."""
    return said_of(_before(passage)) in CENTRES


def percentile_noted(passage: Passage) -> str | None:
    """The percentile that the bracket behind a sum says it is: `as much as $50 (90th percentile)`."""
    kinds = [said.meaning for said in statistics().find(passage.note.value)] if passage.note is not None else []
    return next((kind for kind in kinds if kind.startswith("percentile")), None)


def said_of(words: str) -> str | None:
    """What words say a sum is: where they speak of its centre (`the average starting salary`) that, else the nearest."""
    kinds = [
        said.meaning
        for said in statistics().find(words)
        if not _is_of_experience(words[said.end :]) and not (said.meaning in _BOUNDS and _is_of_a_clause(words[said.end :]))
    ]
    return next((kind for kind in reversed(kinds) if kind in CENTRES), kinds[-1] if kinds else None)


def _is_of_a_clause(behind: str) -> bool:
    """Whether other words stand before the next comma: `up to the last hour, earns`, and not `at the low end, earns`."""
    before, comma, _ = behind.partition(",")
    return bool(comma) and bool(before.strip())


def _is_of_experience(behind: str) -> bool:
    """Whether the word behind one for what a figure is makes it that of years: `with median experience`."""
    said = experience().find(behind)
    return bool(said) and not behind[: said[0].start].strip()


def _of_label(label: Heading | None) -> str | None:
    """What a label calls a sum where it names nobody: `Average`, `Median pay`, and not `Top companies`."""
    if label is None or (label.label is not None and not label.pay):
        return None
    kinds = [kind for kind in label.kinds("statistic") if kind != "range"]
    return column_for(kinds[-1]) if kinds else None


def _of_rank(passage: Passage, label: Heading | None, page: Page) -> str | None:
    """The percentile that the words between two sums name, where the label before them names one: `and the 75th`."""
    if passage.first or not (_of_label(label) or "").startswith("percentile"):
        return None
    kinds = heading_of(trimmed(passage.text, passage.begin, passage.figure.start), page).kinds("statistic")
    return kinds[-1] if kinds else None


def _of_headings(over: Sequence[Heading]) -> str | None:
    """The median or the mean, where the nearest heading that speaks of pay says its figures are one."""
    heading = next((heading for heading in over if heading.pay), None)
    kinds = heading.kinds("statistic") if heading is not None else []
    centres = [kind for kind in kinds if kind in CENTRES]
    return "median" if "median" in centres else next(iter(centres), None)  # an average median is a median

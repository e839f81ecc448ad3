"""A number without a sign of money that its label calls pay: `Hourly wage 23.76`, `Monthly salary: 1,900`."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.normalize.figure import Figure
from careerdata.normalize.figures import as_money
from careerdata.normalize.paid_for import CENTS
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.whose import people
from careerdata.read.ladders.words import labels
from careerdata.read.pay.labels import is_label, trimmed
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import MAX_LABEL, Heading, heading_of
from careerdata.read.tables.vocabulary import vocabulary

LEAST = 1_000.0
"""A number from here on is a sum where its label says pay; a smaller one, without cents, may be a grade or a score."""
_LONGEST = 2 * MAX_LABEL
_SEPARATED = (":", "=", "|", "\u2013", "\u2014", "-")
"""What ends a label."""


def settle_unsigned(text: Text, page: Page, *, in_pay: bool = False) -> None:
    """Make money of the only figure of a line where a label for pay, and what it is paid for, are all else that the line says.

    `in_pay`: it stands under a heading for pay, where a label that is only a level or a job, or says only for how long, will do.
    """
    if len(text.value) > _LONGEST:
        return
    found = [figure for figure in page.figures(text) if figure.kind != "duration"]
    if len(found) != 1 or found[0].kind != "count" or found[0].approximate:
        return
    figure, value = found[0], text.value
    behind = trimmed(text, figure.end, len(value))
    label = trimmed(text, 0, figure.start)
    if not label and behind and is_label(behind):  # `1410 Weekly pay`
        label, behind = behind, label
        if not heading_of(label, page).says("period"):
            return
    if not label or not is_label(label) or (behind and not _is_period(behind)):
        return
    heading = heading_of(label, page)
    timed = _is_period(behind) or heading.says("period")
    if not (timed or value[: figure.start].rstrip(" *_").endswith(_SEPARATED)):
        return
    may_name = in_pay and people().all_of(label.value) is None  # `Staff: 1,200` says how many there are
    named = heading.pay or (may_name and (heading.is_rung or heading.label is None or _is_role(label, page)))
    if named and not heading.not_pay and not _names_step(heading) and (timed or _is_sum(as_money(figure, value), value)):
        page.settle(text, {figure: as_money(figure, value)})


def _is_role(label: Text, page: Page) -> bool:
    """Whether a label names one job; what stands beside several people may be how many there are."""
    named = names_a_role(label.value) or bool(page.role and same_role(label.value, page.role))
    return named and not any(language.titles.is_plural(label.value) for language in languages().values())


def _is_period(words: Text) -> bool:
    """Whether words say what a sum is paid for, and nothing else."""
    said = vocabulary().all_of(words.value) if words else None
    return said is not None and any(meaning.subject == "period" for meaning in said)


def _names_step(heading: Heading) -> bool:
    """Whether the number behind a label is that of a step or band: `Pay grade: 7`, `Salary level 3`."""
    return heading.cell.value.casefold().rstrip(" :").endswith(tuple(labels()))


def _is_sum(figure: Figure, value: str) -> bool:
    """Whether a number is written as a sum of money: of at least a thousand, or with cents."""
    lowest = figure.lowest
    return lowest >= LEAST or CENTS.fullmatch(value[figure.start : figure.end]) is not None

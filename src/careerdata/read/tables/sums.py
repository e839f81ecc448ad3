"""The sums of money that a cell states, and the bare numbers that are money where their column is."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.normalize import figures
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.sections.cells import says_nothing
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import MAX_LABEL

_PENCE = lazy(r"[0-9],[0-9]{2}\Z")
_GROUP = lazy(r"(?<=[0-9]) (?=[0-9]{3}(?![0-9]))")
"""The blank before a group of thousands."""


def leaves_open(cell: Text) -> bool:
    """Whether a cell of figures says that there is none: a dash, "n.a.", "negotiable"."""
    return says_nothing(cell) or any(one.columns.unstated_phrases.find(cell.value) for one in languages().values())


def lone_sum(value: str) -> Figure | None:
    """The only figure of a text, where it is a sum of money or a range of them."""
    found = figures.scan(value, "") if any(map(str.isdigit, value)) else []
    return found[0] if len(found) == 1 and found[0].kind == "money" else None


def money_in(cell: Text, page: Page) -> list[Figure]:
    """The sums of money in a cell, those apart that a plus sign makes differences."""
    return [
        figure
        for figure in page.figures(cell)
        if figure.kind == "money" and not cell.value[: figure.start].rstrip().endswith("+")
    ]


def timed(sums: list[Figure], cell: Text, page: Page) -> list[Figure]:
    """The sums of a cell but those that are paid for no time, which are told of: `$90 per session`."""
    for one in sums:
        if one.for_no_time:
            page.trouble(
                "open-period", cell.cut(one.start, one.end), "one of the times that pay is told by", "salaries", "period"
            )
    return [one for one in sums if not one.for_no_time]


def numbers_in(cell: Text, page: Page) -> list[Figure]:
    """The bare number of a cell that is money where its column is: the one the cell consists of."""
    value = _GROUP.sub("\u00a0", cell.value)  # nothing else than thousands is set off so in a cell that is one number
    read = page.figures(cell) if value == cell.value else figures.scan(value)
    found = [figure for figure in read if figure.kind in ("count", "year")] or _with_pence(value)
    if len(found) != 1 or cell.value.lstrip().startswith("+"):
        return []
    rest = cell.value[: found[0].start] + cell.value[found[0].end :]
    return [] if any(map(str.isalpha, rest)) else [figures.as_money(found[0], cell.value)]


def _with_pence(value: str) -> list[Figure]:
    """The figure of a cell with pence behind a comma, which no number has that is not of money: `2.800,00`."""
    if not _PENCE.search(value):
        return []
    found = [figure for figure in figures.scan(f"{value}\u00a0€", None) if figure.kind == "money"]
    return [figure._replace(unit=None, unit_at=None, end=min(figure.end, len(value))) for figure in found]


def settle_sum(cell: Text, figure: Figure, page: Page) -> None:
    """Have all who ask for the cell's figures find a bare number as the money it was read as (`45.000` euros)."""
    page.settle(cell, {one: figure for one in page.figures(cell) if one.start == figure.start and one.kind != "money"})


def should_state(cell: Text) -> bool:
    """Whether a cell of figures holds words instead, and none that say there is no figure."""
    return len(cell.value) <= MAX_LABEL and not any(map(str.isdigit, cell.value)) and not leaves_open(cell)


def is_amount(cell: Text) -> bool:
    """Whether a cell begins with a number, and may be an amount in a form that is not known."""
    return len(cell.value) <= MAX_LABEL and cell.value.lstrip(" ~≈<>")[:1].isdigit() and not leaves_open(cell)


def stand_behind_names(cells: Sequence[Text], page: Page) -> bool:
    """Whether sums of a column stand in brackets behind names: `Ann Cook ($82K), Mo Green ($85K)` under `Current employees`."""
    before = [cell.value[: money[0].start].rstrip() for cell in cells if (money := money_in(cell, page))]
    return any(value.endswith("(") and any(map(str.isalpha, value)) for value in before)

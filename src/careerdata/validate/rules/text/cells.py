"""TXT: rows and cells of tables that cannot be read."""

from __future__ import annotations

from careerdata.validate.examples.example import Files
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.rule import TroubleRule

_ROW = "Senior Data Analyst\t$99k USD\t$104k USD"
_PAGE = "guides/data-analyst.html"

_PAY_PAGE = b"""<h1>Complete Data Analyst Career Guide</h1>
<h2>Salary by Experience Level</h2>
<table>
<tr><th>Level</th><th>US Median</th><th>US Average</th></tr>
<tr><td>Analyst</td><td>$43k</td><td>$45k</td></tr>
</table>
"""

_HOUSE_STYLE = "guides/ferry-pilot.md"
_INDUSTRIES = b"""# Working as a Ferry Pilot

## At a Glance

## The Job

## Skills

## Pay by Industry

| Industry | Median pay, May 2024 |
| --- | --- |
| Ferries | $77,080 |
| Harbours | $71,820 |

## Sources
"""


class UnreadableFigure(TroubleRule):
    """A figure that cannot be read.

    A cell of a table holds something else than the figure its column is for, so the value is lost.
    """

    code = "TXT006"
    severity = "error"
    hint = "write the figure with digits, such as $42,450, $43k or 9%"
    trouble = "unreadable-figure"
    says = "{found} is no figure that can be read; expected {expected}"
    bad = Files({_PAGE: _PAY_PAGE.replace(b"$43k", b"forty")})
    good = Files({_PAGE: _PAY_PAGE})


class RaggedRow(TroubleRule):
    """A row of a table with a cell too few or too many.

    Which of its values belongs to which column is anyone's guess from there on.
    """

    code = "TXT007"
    severity = "error"
    hint = "fill in the cell that is missing, or take out the one too many"
    trouble = "ragged-row"
    says = "the row {found!r} does not fit its table: expected {expected}"
    bad = edited(_ROW, "Senior Data Analyst\t$99k USD")
    good = as_it_is(_ROW)


class ColumnUnknownToLayout(TroubleRule):
    """A column of a guide's table that its layout does not know.

    The other columns are read, but what stands in this one is in no record.
    """

    code = "TXT051"
    severity = "warning"
    hint = "call the column as the layout does, or name it in the layout: without a field, its cells are passed by"
    trouble = "column-unknown-to-layout"
    says = "no layout knows the column {found}, so its cells are in no record; expected {expected}"
    bad = Files(
        {_HOUSE_STYLE: _INDUSTRIES.replace(b"4 |", b"4 | Trend |").replace(b"- |\n", b"- | --- |\n").replace(b"0 |", b"0 | up |")}
    )
    good = Files({_HOUSE_STYLE: _INDUSTRIES})

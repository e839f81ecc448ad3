"""What a column counts its figures in, as the headings over it say: a scale, a currency."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.document.row import Row, Value
from careerdata.normalize.currencies import CODES
from careerdata.normalize.figure import Figure
from careerdata.read.tables.heading import SCALES, Heading

NO_SCALE = 1000.0
"""A figure from this amount on is written out, whatever its column is counted in."""


def scaled(figure: Figure, headings: list[Heading]) -> tuple[Figure, Value | None]:
    """A figure in units of its currency, and the word that says what its column counts in."""
    said = next((value for heading in headings if (value := heading.value("scale"))), None)
    ends = [end for end in (figure.minimum, figure.maximum) if end is not None]
    if said is None or max(ends) >= NO_SCALE:
        return figure, None
    scale = SCALES[said.value]
    low, high = ((None if end is None else round(end * scale, 4)) for end in (figure.minimum, figure.maximum))
    return figure._replace(minimum=low, maximum=high), said


def put_own_currency(row: Row, block: Block) -> None:
    """The currency whose code a cell of the row is, where its sum and the headings say none: `| Canada | CAD | 60,000 |`."""
    if "currency" in row.values and row.values["currency"].value:
        return
    codes = [cell for cell in block.cells if cell and cell.value in CODES]
    if len({cell.value for cell in codes}) == 1:
        row.values["currency"] = Value(codes[0].value, codes[0].span())


def put_currency(row: Row, headings: list[Heading], scaled_by: Value | None) -> None:
    """The currency that the headings name, the nearest first; lakh are of rupees."""
    named = next((heading.currency for heading in headings if heading.currency and heading.currency.value), None)
    if named is not None:
        row.values["currency"] = named
    elif scaled_by is not None and scaled_by.value == "lakh":
        row.values["currency"] = Value("INR", scaled_by.span)
    elif "currency" not in row.values and (sign := next((heading.currency for heading in headings if heading.currency), None)):
        row.values["currency"] = Value("", sign.span)  # a sign that several countries share

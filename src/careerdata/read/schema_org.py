"""What the data in a page says of pay, by the vocabulary of schema.org: it fills what the text lacks, and is held against it.

Source: schema.org 29, `Occupation`, `JobPosting`, `MonetaryAmountDistribution`, `MonetaryAmount`, `QuantitativeValue`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from careerdata.document.extent import extent
from careerdata.document.problem import Elsewhere
from careerdata.document.row import Row, Value
from careerdata.document.structured import Item, Said
from careerdata.document.text import Text
from careerdata.language.model import language_of
from careerdata.normalize.currencies import CODES
from careerdata.read.sections.context import Page

ROLES = frozenset({"Occupation", "JobPosting"})
_PAY = ("estimatedSalary", "baseSalary")
_FIGURES = {
    "median": "median",
    "percentile10": "percentile_10",
    "percentile25": "percentile_25",
    "percentile75": "percentile_75",
    "percentile90": "percentile_90",
    "minValue": "minimum",
    "maxValue": "maximum",
    "value": "value",
}
"""Our columns by the properties of a distribution."""
_PERIODS = {"P1Y": "year", "P1M": "month", "P1W": "week", "P1D": "day", "PT1H": "hour"}
"""Our periods by the ISO 8601 durations of a distribution, and by the units of a posting's pay."""
_UNITS = {"YEAR": "year", "MONTH": "month", "WEEK": "week", "DAY": "day", "HOUR": "hour"}


def pay_of_data(page: Page, rows: Sequence[Row]) -> Iterator[Row]:
    """Rows of pay that only the data states; `rows` are the text's, which take in what they lack and are compared."""
    texts = [row for row in rows if row.table == "salaries" and row.values.get("scope", _NOTHING).value == "headline"]
    for thing in page.document.things:
        for item in thing.walk():
            if item.types & ROLES:
                for amount in item.items(*_PAY):
                    row = _row(amount, page)
                    if row is not None and not _joined(page, row, texts):
                        texts.append(row)
                        yield row


_NOTHING = Value(None, None)


def _row(amount: Item, page: Page) -> Row | None:
    """The pay that one amount states; None where it is another sum (a bonus), or says no figure, currency or period."""
    name = amount.said("name")
    words = language_of(page.language).pay.noun_phrases
    if name is not None and any(said.meaning == "not_pay" for said in words.find(str(name.value))):
        return None
    row = Row("salaries")
    for item in (amount, *amount.items("value")):
        for theirs, ours in _FIGURES.items():
            said = item.said(theirs)
            figure = _figure(said)
            if said is not None and figure is not None:
                row.put(ours, figure, said.span)
        _put_word(row, "period", item.said("duration"), _PERIODS)
        _put_word(row, "period", item.said("unitText"), _UNITS)
        _put_word(row, "currency", item.said("currency"), {code: code for code in CODES})
    stated = row.values.keys()
    if not stated & set(_FIGURES.values()) or not stated >= {"currency", "period"}:
        return None
    row.put("scope", "headline")
    return row


def _put_word(row: Row, field: str, said: Said | None, words: dict[str, str]) -> None:
    word = words.get(str(said.value).strip().upper()) if said is not None else None
    if said is not None and word is not None:
        row.put(field, word, said.span)


def _figure(said: Said | None) -> float | None:
    """The sum that a property states: a number, or a text that is one."""
    if said is None or isinstance(said.value, bool) or said.value is None:
        return None
    try:
        figure = float(said.value)
    except ValueError:
        return None
    return figure if 0 < figure < float("inf") else None


def _joined(page: Page, row: Row, texts: Sequence[Row]) -> bool:
    """Whether a row of the text is of the same pay: it then takes in what it lacks, and what differs is told."""
    same = next((one for one in texts if all(_agree(one, row, name) for name in ("currency", "period"))), None)
    if same is None:
        return False
    for name, value in row.values.items():
        before = same.values.get(name)
        if before is None or before.value is None:
            same.values[name] = value
        elif name in _FIGURES.values() and before.value != value.value:
            _contradict(page, name, before, value)
    return True


def _agree(one: Row, other: Row, name: str) -> bool:
    """Whether two rows are of one currency, or period: a row of the text that does not say it may be of any."""
    said: Any = one.values.get(name, _NOTHING).value
    return said is None or said == other.values[name].value


def _contradict(page: Page, name: str, before: Value, value: Value) -> None:
    document = page.document
    if before.span is None or value.span is None:
        return
    stood = extent(document, before.span)
    text = Elsewhere(document.shown_as, stood.line_start, stood.source_text, document.source_file)
    found = Text(document.raw[value.span.start : value.span.end], value.span.start)
    page.trouble("data-contradiction", found, stood.source_text, "salaries", name, (text,))

"""Numbers of data whose key is written as one word and calls them pay: `baseSalary: 4721`."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.text import Text
from careerdata.language.pay_words import named_in
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page

_KEYED = lazy(r"\b([a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,4})[\"']?\s?[:=]\s?[\"']?(\d[\d.,]{2,12})(?![\w%])")
_HUMP = lazy(r"(?<=[a-z])(?=[A-Z])")


def tell_keyed(text: Text, page: Page) -> None:
    """Tell of the numbers that such keys call pay: in what money, and for how long, no reader knows."""
    for begin, end in _keyed(text.value):
        page.trouble("unread-pay", text.cut(begin, end), "a line that says in words what this number is paid for", "salaries")


def _keyed(value: str) -> Iterator[tuple[int, int]]:
    for found in _KEYED.finditer(value):
        said = [one.meaning for one in named_in(_HUMP.sub(" ", found[1]))]
        if "pay" in said and "not_pay" not in said:
            yield found.span(2)

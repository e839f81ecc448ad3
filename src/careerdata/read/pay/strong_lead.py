"""Names in bold that a text begins with, without a mark behind them: `**Oil Worker** This job pays about $90,000`."""

from __future__ import annotations

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.pay_words import named_in, themselves
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.labels import is_label
from careerdata.read.sections.context import Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.role import same_role
from careerdata.read.strong import strong_runs
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.place import is_name

FIRST = 2
"""Words of a sentence in which it says that it is of pay: `Annual earnings vary`."""


def without_strong_lead(block: Block, page: Page) -> tuple[Text, Text | None]:
    """The text behind the name that a block begins with, and that name; the whole text where it begins with none."""
    text = block.text
    begin, end = next(iter(strong_runs(text, page.document.raw)), (1, 0))
    name, rest = text.cut(0, max(end, 0)), text.cut(max(end, 0))
    if begin or not rest or not name or not is_label(name) or not is_name(name) or same_role(name.value, page.role):
        return text, None
    named = (
        not heading_of(name, page).said and not has_money(name, page) and name.value[-1].isalnum() and rest.value[:1].isupper()
    )
    of_it = named and has_money(rest, page) and (names_a_role(name.value) or _is_of_it(rest, page))
    return (rest, name) if of_it else (text, None)


def _is_of_it(rest: Text, page: Page) -> bool:
    """Whether a sentence begins with a word that points at what was named, or is of pay."""
    words = rest.value.split()[:FIRST]
    pays = any(said.meaning == "pay" for said in named_in(" ".join(words)))
    return pays or themselves(page.language).all_of(words[0]) is not None

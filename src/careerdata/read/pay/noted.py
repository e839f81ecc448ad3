"""Whose pay a sum is by what stands in brackets behind it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.pay_words import prepositions
from careerdata.read.pay.another import is_another, is_group
from careerdata.read.pay.clause import kind_of_name
from careerdata.read.pay.labels import is_label, without_article
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role, same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.place_at import place_at


def noted(owners: Owners, note: Text, over: Sequence[Heading], page: Page, *, alone: bool) -> Owners:
    """The owner with what stands in brackets behind a sum: a level or a place; a name only where nothing else is named."""
    heading = heading_of(note, page)
    if heading.label is None or not is_label(heading.label):
        return owners
    if heading.is_rung:
        return replace(owners, rung=owners.rung or rung_of(note, page))
    place = place_at(heading.label)
    if place is not None:
        return replace(owners, place=owners.place or place)
    employs = "employer" in heading.kinds("owner") or kind_of_name(over) == "employer"
    if alone and employs and owners.name is None:
        return replace(owners, name=heading.label, scope="employer")
    return owners


def for_whom(passage: Passage, page: Page) -> Text | None:
    """The job other than the guide's, or the people, whom a sum is said to be for behind it: `£70,000 for data specialists`."""
    note = passage.note
    if note is None or not is_label(note):
        return None
    between = passage.text.value[passage.stop : passage.text.value.find(note.value, passage.stop)]
    said = prepositions().find(between)
    if "(" in between or not said or said[-1].meaning != "for":
        return None
    some = bool(page.role) and names_role(note.value, page.role) and not same_role(without_article(note).value, page.role)
    return note if some or is_another(note, page) or is_group(note, page) else None

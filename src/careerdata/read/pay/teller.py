"""Who says what others are paid: `Wage Atlas reports an average of`, who is not who is paid."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import anyone, named_in, statistics, themselves
from careerdata.language.tellers import tells
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.labels import trimmed
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.place import is_place

MOST_WORDS = 6
"""Words of the name of whoever tells."""


def behind_teller(text: Text, begin: int, stop: int, page: Page) -> int:
    """Where the words of a sentence on a sum begin, behind those that name who says it and the verb of that; else `begin`."""
    value = text.value
    verb = next(iter(tells().find(value[begin:stop])), None)
    if verb is None:
        return begin
    name = trimmed(text, max(begin, value.rfind(";", begin, begin + verb.start) + 1), begin + verb.start)
    return begin + verb.end if _may_tell(name, page) else begin


def _may_tell(name: Text, page: Page) -> bool:
    """Whether words are the name of neither people, a place nor a sum: those are who is paid, or where, or what."""
    value = name.value
    if not value[:1].isupper() or len(value.split()) > MOST_WORDS or "," in value or is_place(name):
        return False
    if names_a_role(value) or (page.role and names_role(value, page.role)) or heading_of(name, page).is_rung:
        return False
    people = anyone().find(value) or themselves(page.language).find(value)
    return not people and not named_in(value) and not statistics().find(value)

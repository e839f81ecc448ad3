"""Those whom a sentence begins with, where no verb that is known ends its subject: `Shop welders fare better`."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import prepositions
from careerdata.language.tellers import complement
from careerdata.read.ladders.name import names_a_role
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role

_MAX_NAME = 6
"""Words of the name of a job, with those before it that say which of those in it are meant."""


def people_first(subject: Text, page: Page) -> Text | None:
    """The people that words begin with, up to the noun for their job: `Shop welders` of "Shop welders fare better".

    What may say more of them behind that noun (`chefs d'équipe`, `nurse practitioners`) leaves none: half of a name is
    another name.
    """
    value = subject.value
    end, found = 0, None
    for word in value.split()[:_MAX_NAME]:
        at = value.find(word, end)
        end = at + len(word)
        name = subject.cut(0, end)
        named = names_a_role(name.value) or same_role(name.value, page.role)
        if found is not None:
            return None if named or _says_more(word) else found
        found = name if named else None
    return found


def _says_more(word: str) -> bool:
    return "'" in word or "\u2019" in word or bool(prepositions().find(word)) or complement().search(f" {word} ") is not None

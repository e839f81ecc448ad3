"""Sums in running text that are of others than those in the guide's role: of all who work, or of one group of several."""

from __future__ import annotations

import re

from careerdata.document.text import Text
from careerdata.language.pay_words import ends, everyone, named_in
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.vocabulary import vocabulary

NEAR = 5
"""Words right behind a sum that may say whose it is: `$58,260 for all occupations`."""
_GROUPS = frozenset({"place", "industry", "employer", "role"})
"""Kinds of what a word may single out one of: the best paying state, company, job."""
_LINE = re.compile(r"[,;.:|\u2022\u00b7]")


def is_of_everyone(passage: Passage, page: Page) -> bool:
    """Whether a sum is of all who work, whatever they do: `The average across all professions is`."""
    before = passage.before
    said = everyone().find(before)
    if said and not (page.role and names_role(before[said[-1].end :], page.role)):
        return True
    return bool(everyone().find(" ".join(_LINE.split(passage.behind, maxsplit=1)[0].split()[:NEAR])))


def one_of_several(passage: Passage) -> Text | None:
    """The words that single out one of several places, employers or the like: `highest paying state`."""
    begin = passage.figure.start - len(passage.before)
    value = passage.before
    for said in ends().find(value):
        for word in vocabulary().find(value[said.end :]):
            between = value[said.end : said.end + word.start].strip(" -")
            verbs = named_in(between)
            known = not between or (len(between.split()) == 1 and bool(verbs) and verbs[0].meaning == "verb")
            if known and any(one.subject == "owner" and one.kind in _GROUPS for one in word.meaning):
                return passage.text.cut(begin + said.start, begin + said.end + word.end)
            break
    return None

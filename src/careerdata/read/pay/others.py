"""Sums in running text that are of others than those in the guide's role: of all who work, or of one group of several."""

from __future__ import annotations

from functools import partial

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.language.pay_words import anyone, ends, everyone, named_in, prepositions, some, statistics, themselves, whole
from careerdata.patterns import lazy
from careerdata.read.pay.another import is_of_none_here
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.prepositions import after
from careerdata.read.pay.share import Share
from careerdata.read.pay.subject_words import subject_words
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.vocabulary import vocabulary

NEAR = 5
"""Words right behind a sum that may say whose it is: `$58,260 for all occupations`."""
_GROUPS = frozenset({"place", "industry", "employer", "role"})
"""Kinds of what a word may single out one of: the best paying state, company, job."""
_PERCENT = lazy(r"\d\s?%")
_LINE = lazy(r"[,;.:|\u2022\u00b7]")


def is_of_everyone(passage: Passage, page: Page) -> bool:
    """Whether a sum is of all who work, whatever they do: `The average across all professions is`."""
    before = passage.before
    said = everyone().find(before)
    if said and not (page.role and names_role(before[said[-1].end :], page.role)):
        return True
    return bool(everyone().find(" ".join(_LINE.split(passage.behind, maxsplit=1)[0].split()[:NEAR])))


def is_of_some(passage: Passage) -> bool:
    """Whether a further sum of a sentence is that of some of those before: `£40,000, and £60,000 with experience`."""
    said = some().find(passage.behind)
    lone = passage.figure.minimum is None or passage.figure.maximum is None
    return lone and not passage.first and bool(said) and not passage.behind[: said[0].start].strip()


def one_of_several(passage: Passage) -> Text | None:
    """The words that single out one of several places, employers or the like: `highest paying state`."""
    begin = passage.figure.start - len(passage.before)
    value = passage.before
    for said in ends().find(value):
        if _is_within(value[said.end :]):
            return passage.text.cut(begin + said.start, begin + said.end)
        for word in vocabulary().find(value[said.end :]):
            between = value[said.end : said.end + word.start].strip(" -")
            verbs = named_in(between)
            known = not between or (len(between.split()) == 1 and bool(verbs) and verbs[0].meaning == "verb")
            if known and any(one.subject == "owner" and one.kind in _GROUPS for one in word.meaning):
                return passage.text.cut(begin + said.start, begin + said.end + word.end)
            break
    return None


def _is_within(behind: str) -> bool:
    """Whether pay at one end is that of a place, an industry or the like that has no name: `wage in the state`."""
    named = named_in(behind)
    where = prepositions().find(behind)
    if not named or named[0].meaning != "pay" or behind[: named[0].start].strip() or not where or where[0].meaning != "in":
        return False
    if behind[named[0].end : where[0].start].strip():
        return False
    words = behind[where[0].end :].split()[:2]
    found = vocabulary().find(" ".join(words))
    first = words[0] in whole() if words else False
    return first and any(one.subject == "owner" and one.kind in _GROUPS for word in found for one in word.meaning)


def speaks_of_another(passage: Passage, page: Page) -> bool:
    """Whether a sentence is of something that is neither the guide's role nor anyone in it: `Night work pays £32`."""
    if not page.role or not passage.spoken:
        return False
    subject = subject_words(passage, page)
    if subject and not themselves(page.language).all_of(subject.value):
        return _is_foreign(subject, page)
    following = after(passage.text, passage.begin, passage.figure.start, "for")
    return any(_is_foreign(piece, page) for piece in following if any(map(str.isalpha, piece.value)))


def _is_foreign(subject: Text, page: Page) -> bool:
    """Whether words have none with the role in common, and are not those that it is spoken of by."""
    role, said = ({word.casefold().rstrip("s") for word in words.split()} for words in (page.role, subject.value))
    return (
        is_label(subject)
        and not said <= articles()
        and not role & said
        and is_of_none_here(subject, page, (anyone, ends, statistics, partial(themselves, page.language)))
    )


def is_of_a_share(row: Row, share: Share | None) -> bool:
    """Whether a sum is of so many percent of people, who are no one to name and no percentile that a row may have."""
    if share is not None:
        return share.column is None
    return "title" in row.values and _PERCENT.search(str(row.values["title"].value)) is not None

"""What running text says of the role's projected growth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from careerdata.document.tables import GuideTables
from careerdata.language.english import growth_claims as english
from careerdata.patterns import lazy
from careerdata.records.guide import Guide
from careerdata.records.outlook import Outlook
from careerdata.records.text import Mention
from careerdata.validate.prose.sentences import Stated, stated, unread
from careerdata.validate.rule import rows, sections_of
from careerdata.validate.values.rounding import overlap, percent_interval

_YEAR = lazy(r"\b(?:19|20)\d\d\b")


class Claim(NamedTuple):
    """What a sentence says the role's employment will change by."""

    said: Stated
    percent: float
    """Below zero where the sentence says decline."""
    outlook: Outlook
    """The outlook it speaks of."""


def contradictions(guide: GuideTables, *, in_answers: bool) -> Iterator[Claim]:
    """The claims that differ from the outlook, after rounding, in answers to questions or in all other text.

    Sentences that may speak of something else are passed over.
    """
    outlook = next((one for one in rows(guide, Outlook) if one.growth_percent is not None), None)
    if outlook is None or outlook.growth_percent is None:
        return
    answers = sections_of(guide, "faq")
    of_kind = (one for one in rows(guide, Mention) if one.kind == "percent")
    percents = unread((one for one in of_kind if (one.section_id in answers) == in_answers), also=_is_growth)
    names = _names(guide)
    # What differs from the figure of the outlook was told when it was read.
    told = {trouble.line for trouble in guide.troubles if trouble.reason == "contradiction"}
    for said in stated(guide, (one for one in percents if one.line_start not in told), english.CHANGES):
        percent = said.mention.minimum
        signed = _signed(said.text, percent) if percent is not None and said.mention.maximum is None and said.alone else None
        if signed is not None and _is_contrary(signed, said, outlook, names):
            yield Claim(said, signed, outlook)


def _is_contrary(signed: float, said: Stated, outlook: Outlook, names: re.Pattern[str]) -> bool:
    """Whether a change that a sentence states is of the role and not that of the outlook."""
    stated_there = outlook.growth_percent or 0.0
    if _is_growth(said.mention):
        # The figure itself was compared when it was read, without the word beside it.
        return signed * stated_there < 0
    speaks = said.mention.record_id is None and _is_of_role(said.text, names) and _same_period(said.text, outlook)
    return speaks and not overlap(percent_interval(signed), percent_interval(stated_there))


def _is_growth(mention: Mention) -> bool:
    """Whether a figure became the growth of the outlook."""
    return (mention.table, mention.field) == (Outlook.table_name, "growth_percent")


def _signed(sentence: str, percent: float) -> float | None:
    """The change that a sentence with one percent states; None where it states none, or where up and down are both in it."""
    grows, shrinks = english.GROWS.search(sentence), english.SHRINKS.search(sentence)
    if (grows is None) == (shrinks is None):
        return None
    return percent if grows else -abs(percent)


def _is_of_role(sentence: str, names: re.Pattern[str]) -> bool:
    if not english.PROJECTED.search(sentence) or english.OF_OTHERS.search(english.COMPARED.sub("", sentence)):
        return False
    whose = english.WHOSE.search(sentence)
    if whose is not None:
        return whose["part"] is None and names.fullmatch(whose["who"]) is not None
    return bool(names.search(sentence) or english.OF_THE_ROLE.search(sentence))


def is_of_role(guide: GuideTables, sentence: str) -> bool:
    """Whether a sentence names the role of a guide, or says `this role` or the like."""
    return bool(_names(guide).search(sentence) or english.THIS_ROLE.search(sentence))


def _same_period(sentence: str, outlook: Outlook) -> bool:
    """Whether the years a sentence names, if it names any, are those of the outlook."""
    known = {outlook.period_start, outlook.period_end}
    return None in known or {int(year) for year in _YEAR.findall(sentence)} <= known


def _names(guide: GuideTables) -> re.Pattern[str]:
    roles = [re.escape(about.role.removesuffix("s")) for about in rows(guide, Guide) if about.role]
    return re.compile(rf"\b(?:{'|'.join(roles) or '(?!)'})(?:s|es)?\b", re.IGNORECASE)

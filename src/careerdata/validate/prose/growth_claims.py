"""What running text says of the role's projected growth."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Outlook
from careerdata.records.text import Guide, Mention
from careerdata.validate.prose.sentences import Stated, stated, unread
from careerdata.validate.rule import rows, sections_of
from careerdata.validate.values.rounding import overlap, percent_interval

_GROWS = re.compile(
    r"\b(?:grow(?:s|ing|th)?|increas(?:e|es|ing)|expand(?:s|ing)?|ris(?:e|es|ing)|climb(?:s|ing)?|soar(?:s|ing)?)\b",
    re.IGNORECASE,
)
_SHRINKS = re.compile(
    r"\b(?:declin(?:e|es|ing)|shrink(?:s|ing)?|decreas(?:e|es|ing)|contract(?:s|ing|ion)|fall(?:s|ing)?|drop(?:s|ping)?"
    r"|sink(?:s|ing)?|dwindl(?:e|es|ing))\b",
    re.IGNORECASE,
)
_CHANGES = (
    *("grow", "increas", "expand", "rise", "rising", "climb", "soar"),
    *("declin", "shrink", "decreas", "contract", "fall", "drop", "sink", "dwindl"),
)
"""What stands in every sentence that `_GROWS` or `_SHRINKS` finds."""
_PROJECTED = re.compile(
    r"\b(?:project(?:s|ed|ion|ions)|expect(?:s|ed)|forecasts?|forecasted|predict(?:s|ed)|anticipat(?:es|ed)|outlook|decade"
    r"|BLS|Bureau of Labor|(?:by|through|until|between|from) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_OF_THE_ROLE = re.compile(
    r"\b(?:employment|jobs?|job growth|positions?|demand for|this role|the role|this occupation|the occupation|this profession"
    r"|the profession|this field|the field|this career)\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"\b(?:salar(?:y|ies)|pay|wages?|earn\w*|compensation|revenue|budgets?|spending|market size|industr(?:y|ies)|sectors?"
    r"|average for|all occupations|(?:jobs?|employment|positions?) in (?!the field|the role|the occupation|this )[a-z]+"
    r"|overall employment|national average|annual(?:ly)?|a year|per year|each year|every year|yearly|turnover"
    r"|unemployment|remote|in the (?:US|UK|EU)|hospitals|schools|firms|compan(?:y|ies))\b",
    re.IGNORECASE,
)
"""Words by which a percent in the sentence may be something else than the projected change in the role's jobs."""

_COMPARED = re.compile(r"\b(?:than|as)\s+(?:the\s+)?average\b[^,;.]{0,60}", re.IGNORECASE)
"""What growth is compared with: `much faster than the average for all occupations` is still said of the role."""

_WHOSE = re.compile(
    r"\b(?:employment|jobs?|growth|demand|need|openings)\s+(?:of|for)\s+(?:(?:the|all|these|those)\s+)?(?P<who>[^,;:.]{1,100}?)\s+"
    r"(?:(?P<part>in|at|within|with|who|that)|is|are|was|were|will|has|have|had|to|should|may|might|could|from|by|over)\b",
    re.IGNORECASE,
)
"""Whose employment a sentence speaks of, and the word that goes on to a part of them: `of actors in the federal government`."""

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


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
    for said in stated(guide, (one for one in percents if one.line_start not in told), _CHANGES):
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
    grows, shrinks = _GROWS.search(sentence), _SHRINKS.search(sentence)
    if (grows is None) == (shrinks is None):
        return None
    return percent if grows else -abs(percent)


def _is_of_role(sentence: str, names: re.Pattern[str]) -> bool:
    if not _PROJECTED.search(sentence) or _OF_OTHERS.search(_COMPARED.sub("", sentence)):
        return False
    whose = _WHOSE.search(sentence)
    if whose is not None:
        return whose["part"] is None and names.fullmatch(whose["who"]) is not None
    return bool(names.search(sentence) or _OF_THE_ROLE.search(sentence))


def is_of_role(guide: GuideTables, sentence: str) -> bool:
    """Whether a sentence names the role of a guide, or says `this role` or the like."""
    return bool(_names(guide).search(sentence) or _THIS_ROLE.search(sentence))


_THIS_ROLE = re.compile(r"\b(?:this|the) (?:role|occupation|profession|field|career|job)\b", re.IGNORECASE)


def _same_period(sentence: str, outlook: Outlook) -> bool:
    """Whether the years a sentence names, if it names any, are those of the outlook."""
    known = {outlook.period_start, outlook.period_end}
    return None in known or {int(year) for year in _YEAR.findall(sentence)} <= known


def _names(guide: GuideTables) -> re.Pattern[str]:
    roles = [re.escape(about.role.removesuffix("s")) for about in rows(guide, Guide) if about.role]
    return re.compile(rf"\b(?:{'|'.join(roles) or '(?!)'})(?:s|es)?\b", re.IGNORECASE)

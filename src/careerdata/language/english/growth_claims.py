"""How a sentence says that the jobs of a role grow or shrink, and of what else a percent in it may be."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

GROWS = lazy(
    r"\b(?:grow(?:s|ing|th)?|increas(?:e|es|ing)|expand(?:s|ing)?|ris(?:e|es|ing)|climb(?:s|ing)?|soar(?:s|ing)?)\b",
    re.IGNORECASE,
)
SHRINKS = lazy(
    r"\b(?:declin(?:e|es|ing)|shrink(?:s|ing)?|decreas(?:e|es|ing)|contract(?:s|ing|ion)|fall(?:s|ing)?|drop(?:s|ping)?"
    r"|sink(?:s|ing)?|dwindl(?:e|es|ing))\b",
    re.IGNORECASE,
)
CHANGES = (
    *("grow", "increas", "expand", "rise", "rising", "climb", "soar"),
    *("declin", "shrink", "decreas", "contract", "fall", "drop", "sink", "dwindl"),
)
"""What stands in every sentence that `GROWS` or `SHRINKS` finds."""
PROJECTED = lazy(
    r"\b(?:project(?:s|ed|ion|ions)|expect(?:s|ed)|forecasts?|forecasted|predict(?:s|ed)|anticipat(?:es|ed)|outlook|decade"
    r"|BLS|Bureau of Labor|(?:by|through|until|between|from) (?:19|20)\d\d)\b",
    re.IGNORECASE,
)
OF_THE_ROLE = lazy(
    r"\b(?:employment|jobs?|job growth|positions?|demand for|this role|the role|this occupation|the occupation|this profession"
    r"|the profession|this field|the field|this career)\b",
    re.IGNORECASE,
)
OF_OTHERS = lazy(
    r"\b(?:salar(?:y|ies)|pay|wages?|earn\w*|compensation|revenue|budgets?|spending|market size|industr(?:y|ies)|sectors?"
    r"|average for|all occupations|(?:jobs?|employment|positions?) in (?!the field|the role|the occupation|this )[a-z]+"
    r"|overall employment|national average|annual(?:ly)?|a year|per year|each year|every year|yearly|turnover"
    r"|unemployment|remote|in the (?:US|UK|EU)|hospitals|schools|firms|compan(?:y|ies))\b",
    re.IGNORECASE,
)
"""Words by which a percent in the sentence may be something else than the projected change in the role's jobs."""
COMPARED = lazy(r"\b(?:than|as)\s+(?:the\s+)?average\b[^,;.]{0,60}", re.IGNORECASE)
"""What growth is compared with: `much faster than the average for all occupations` is still said of the role."""
WHOSE = lazy(
    r"\b(?:employment|jobs?|growth|demand|need|openings)\s+(?:of|for)\s+(?:(?:the|all|these|those)\s+)?(?P<who>[^,;:.]{1,100}?)\s+"
    r"(?:(?P<part>in|at|within|with|who|that)|is|are|was|were|will|has|have|had|to|should|may|might|could|from|by|over)\b",
    re.IGNORECASE,
)
"""Whose employment a sentence speaks of, and the word that goes on to a part of them: `of actors in the federal government`."""
THIS_ROLE = lazy(r"\b(?:this|the) (?:role|occupation|profession|field|career|job)\b", re.IGNORECASE)

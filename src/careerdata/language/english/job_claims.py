"""How a sentence says how many openings and jobs a role has, and which words make them some of these only."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

OPENINGS = lazy(
    r"\bopenings\b(?=.*\b(?:annual\w*|(?:a|per|each|every) year|yearly)\b)"
    r"|\b(?:annual\w*|(?:a|per|each|every) year|yearly)\b(?=.*\bopenings\b)",
    re.IGNORECASE | re.DOTALL,
)
OPENINGS_OF = lazy(r"\bopenings (?:of|for) (?P<who>[^,;.]{1,100})", re.IGNORECASE)
IN_A_PLACE = lazy(r"\b[Ii]n (?:[A-Z]\w+|(?:the|this|each) (?:state|city|region|county))\b")

JOBS = lazy(r"\d[\d,.]{0,20}(?P<rounded> (?:million|billion|thousand))? jobs\b")
HELD = lazy(r"\b(?:h[eo]ld|there (?:are|were)|ha[sd]|have|account(?:s|ed)? for|made up)\b", re.IGNORECASE)
IN_PART = lazy(r"\b[Ii]n (?:[A-Z]\w+|(?:one|the|this|each) (?:state|city|region|county|network|industry|sector))\b|\bto fill\b")
"""Words by which the jobs are some of the role's."""

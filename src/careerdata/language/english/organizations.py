"""How running text names organisations, conferences and platforms, and whom they are for."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

PLATFORMS = lazy(r"\b(?:platforms?|sites?|networks?|communities)\s+(?:like|such as|including)\s+", re.IGNORECASE)
GROUPS = lazy(r"\b(?:organi[sz]ations?|associations?|groups|societies|nonprofits)\s+(?:like|such as|including)\s+", re.IGNORECASE)
CONFERENCES = lazy(
    r"\b(?:conferences?|summits?|conventions?|symposi(?:a|ums)|events?|meetups?|expos)\s+(?:like|such as|including)\s+"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
CONFERENCE = lazy(r"\b(?:conferences?|summits?|conventions?|symposi(?:um|a|ums))\b", re.IGNORECASE)
_DOES = (
    r"(?:provid|offer|giv|support|host|run|help|connect|advocat|promot|work|publish|organi[sz]|advanc|build|foster|share|hold|fund|"
    r"award|train|maintain|create|champion|represent|empower|also)(?:e?s|ing)?"
)
"""What else an organisation does: with such a word another clause begins."""
FOR = lazy(
    r"\b(?:for|serv(?:es|ing)|support(?:s|ing)|connect(?:s|ing)|empower(?:s|ing)|represent(?:s|ing)"
    r"|(?:available|open|dedicated|grants?|mentoring|mentorship|resources|training|scholarships|support|networking|guidance|access"
    r"|advice|opportunities|services|programs|assistance|funding) to)\s+(?!and\b|or\b)(?P<whom>[^.,;:()]+?)"
    rf"(?=[.,;:()]|$|\s+(?:with|through|by|via|across|while|as well|at|on|who|and\s+{_DOES})\b)",
    re.IGNORECASE,
)

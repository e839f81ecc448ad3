"""How a sentence says what a role is paid, by the year or else, and of whom else the figure may be."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

_REST = r"(?:[^.]|\.\d){0,40}"
"""What of a sentence may stand between two words; the point of a number does not end it."""
PAY = lazy(
    r"\b(?:median|average|mean|typical)\b(?:[^.]|\.\d){0,60}\b(?:salary|pay|wage|wages|earnings|income|compensation)\b"
    rf"|\b(?:earns?|paid|makes?)\b{_REST}\b(?:median|average|mean) of\b"
    r"|\b(?:median|average|mean) (?:is|was|stands at|sits at|comes to)\b"
    rf"|\bon average\b{_REST}\b(?:earns?|paid|makes?)\b"
    rf"|\b(?:earns?|paid|makes?)\b{_REST}\bon average\b",
    re.IGNORECASE,
)
OF_SOME = lazy(
    r"\b(?:(?i:entry|juniors?|seniors?|leads?|experienced|starting|start|top|highest|lowest|managers?|directors?|state|city|metro\w*"
    r"|percentile|bonus\w*|increase\w*|raises?|more|less|extra|households?|famil(?:y|ies)|compared|than|up to)|[Ii]n [A-Z]\w+)\b"
)
"""Words by which pay in a sentence may be another than that of all in the role over a year."""
BY = tuple(
    (period, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for period, words in (
        ("hour", "(?:an|per|each|by the) hour|hourly"),
        ("month", "(?:a|per|each) month|monthly"),
        ("week", "(?:a|per|each) week|weekly"),
        ("day", "(?:a|per|each) day|daily"),
    )
)
DIFFERENCE_BY = lazy(r"\bby(?:\s+(?:about|around|some|roughly|approximately|between|as much as|up to))?\s+\Z", re.IGNORECASE)
"""What stands before a difference: pay that rises by $5,000 to $10,000."""

"""The words of a title that say its seniority."""

from __future__ import annotations

from careerdata.records.career import Seniority

# Words in the order in which they win: "Senior Manager" is a manager, "Lead Intern" an intern.
SENIORITIES: tuple[tuple[Seniority, str], ...] = (
    ("intern", "intern|internship|trainee|apprentice"),
    ("executive", r"vice[ -]president|[se]?vp|avp|president|chief(?: [a-z&]+){1,3} officer|chief|c[efiotm]o|partner"),
    ("executive", r"(?<!account )(?<!sales )(?<!marketing )executive(?! (?:assistant|secretary|chef|producer|coach|director))"),
    ("director", "director|head of"),
    ("manager", "manager|mgr|supervisor|superintendent|foreman|head"),
    (
        "principal",
        "principal|distinguished|staff(?! (?:accountant|assistant|attorney|auditor|nurse|pharmacist|therapist|writer))",
    ),
    ("lead", "lead|team leader|leader"),
    ("senior", r"senior(?:[ -]level)?|sr|late[ -]career|advanced|expert|iii|iv"),
    ("mid", r"mid(?:[ -](?:level|career))?|intermediate|journey(?:man|men|person|worker)|ii"),
    ("entry", r"entry(?:[ -]level)?|early[ -]career|beginner|graduate|new grad"),
    ("junior", r"junior|jr|associate|assistant|(?<=[a-z] )i"),
)
"""Seniority and the words of a title that say it; the first row that fits wins."""
LEADERS: tuple[tuple[Seniority, str], ...] = (
    ("executive", r"(?:vice[ -])?president|chief(?: [a-z&]+){1,3} officer"),
    ("director", "director of|head of"),
)
"""Titles that lead people whatever the guide is about: that is what the role is, not a word it happens to have."""

"""The words that name a credential."""

from __future__ import annotations

from careerdata.records.learning import Credential

# Words in the order in which they win where they begin at the same place.
CREDENTIALS: tuple[tuple[Credential, str], ...] = (
    ("none", r"no formal (?:educational )?credential|no (?:degree|formal education) (?:is )?(?:needed|required|necessary)"),
    ("other", r"some college(?:, no degree| courses?)?"),
    ("certificate", r"post-?secondary non-?degree award|(?:graduate |vocational |professional |post-?secondary )?certificates?"),
    ("certificate", r"vocational (?:training|program(?:me)?s?|school|diploma)|trade school|boot ?camps?"),
    ("associate", r"associate(?:['’]?s)? degrees?|associate['’]s|a\.?a\.?s\.? degree|two-year degree"),
    ("bachelor", r"bachelor(?:['’]?s)?(?: degrees?| of [a-z]+)?|b\.?sc\.?|b\.[as]\.|undergraduate degree|four-year degree"),
    ("master", r"master['’]s(?: degrees?)?|masters? degrees?|master of [a-z]+|mba|m\.b\.a\."),
    ("master", r"m\.?sc\.?|m\.[as]\.|graduate degree"),
    (
        "professional",
        r"doctor of (?:medicine|osteopathic medicine|pharmacy|dental (?:surgery|medicine)|optometry|veterinary medicine)",
    ),
    ("doctoral", r"doctoral(?: or professional)?(?: degrees?)?|doctorates?|ph\.?d\.?s?|ed\.d\.|doctor of [a-z]+|d\.?n\.?p\.?"),
    ("professional", r"professional degrees?|juris doctor|j\.?d\.?|m\.d\.|medical degree|law degree|pharm\.?d\.?|d\.d\.s\."),
    ("high_school", r"high[ -]school(?: diploma| graduate)?(?: or equivalent)?|secondary school (?:diploma|certificate)"),
    ("high_school", r"geds?|g\.e\.d\."),
)
"""Credentials and the words that name them; of two that begin at the same place the earlier row wins."""

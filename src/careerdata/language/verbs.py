"""Verbs of pay in languages that do not put them between subject and sum."""

from __future__ import annotations

from functools import cache
from typing import Literal

from careerdata.language.phrases import Phrases
from careerdata.language.shared import in_any


@cache
def inverted() -> Phrases[Literal["verb"]]:
    """Verbs that may stand right before their subject."""
    return in_any("verb", lambda language: language.pay.inverted)


@cache
def verbs_last() -> Phrases[Literal["verb"]]:
    """Verbs of pay that stand behind their sum: `3.000 Euro verdienen`."""
    return in_any("verb", lambda language: language.pay.verbs_last)

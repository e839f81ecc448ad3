"""What stands over a sum says of it: that what stands under it is pay, or another sum."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from careerdata.language.pay_words import asks, named_in
from careerdata.read.tables.heading import Heading

Verdict = Literal["pay", "other", "unsaid"]


def said_of_pay(heading: Heading) -> Verdict | None:
    """Whether what stands over a sum speaks of pay ("How much will I earn?") or of other sums; None where of neither."""
    if heading.pay or heading.not_pay:
        return "pay" if heading.pay else "other"
    words = heading.cell.value
    return "pay" if asks().find(words) and any(said.meaning == "verb" for said in named_in(words)) else None


def in_pay(over: Sequence[Heading]) -> bool:
    """Whether the nearest of some headings that says what sums under it are calls them pay."""
    said = next((verdict for heading in over if (verdict := said_of_pay(heading))), None)
    return said == "pay"

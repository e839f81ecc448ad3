"""The words of the growth labels of projections."""

from __future__ import annotations

from careerdata.records.outlook import GrowthLabel

GROWTH: tuple[tuple[GrowthLabel, str], ...] = (
    ("much_faster_than_average", r"much (?:faster|quicker|more quickly) than (?:the )?average"),
    ("faster_than_average", r"(?:faster|quicker|more quickly) than (?:the )?average"),
    ("slower_than_average", r"(?:slower|more slowly) than (?:the )?average"),
    ("as_fast_as_average", r"(?:about )?as fast as (?:the )?average|(?:about )?average growth|about as fast as average"),
    ("little_or_no_change", r"little or no (?:change|growth)|little change|no change"),
    ("decline", r"(?:rapid(?:ly)? )?declin(?:e|es|ing)"),
)
"""Growth labels of the US projections and the words that state them."""

"""What says that a word or a code is a currency."""

from __future__ import annotations

from careerdata.patterns import lazy

SAID = lazy(r"\((?:in )?([A-Z]{3})\)|\b(?:in|are|is|all|currency|values?|figures?|amounts?):? ([A-Z]{3})\b")
"""A code that a text names apart from an amount: (AUD), all figures in CAD."""
STERLING = lazy(r"\s(?:sterling|annually|(?:a|per) (?:year|annum|month))\b")
"""What follows `pounds` where they are money, and no weight."""

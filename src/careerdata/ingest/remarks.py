"""Comments in mark-up that speak to this tool: `<!-- careerdata: ... -->`."""

from __future__ import annotations

import re

from careerdata.patterns import lazy

_ADDRESSED = lazy(r"<!--\s*careerdata\b", re.IGNORECASE)
_END = "-->"


def is_remark(source: str) -> bool:
    """Whether a piece of mark-up is a whole comment that begins with the tool's name."""
    return _ADDRESSED.match(source) is not None and source.endswith(_END)

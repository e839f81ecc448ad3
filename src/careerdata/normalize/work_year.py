"""How much of each period is in a year of full work."""

from __future__ import annotations

from types import MappingProxyType

IN_A_YEAR: MappingProxyType[str, float] = MappingProxyType({"year": 1, "month": 12, "week": 52, "day": 260, "hour": 2080})
"""Of each period how many are in a year (52 weeks of 5 days and 40 hours, as the US Bureau of Labor Statistics counts them)."""

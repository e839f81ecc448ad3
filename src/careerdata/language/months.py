"""Names of months."""

from __future__ import annotations

from types import MappingProxyType

_NAMES = "January February March April May June July August September October November December".split()
MONTHS: MappingProxyType[str, int] = MappingProxyType(
    {
        **{name.lower(): number for number, name in enumerate(_NAMES, 1)},
        **{name[:3].lower(): number for number, name in enumerate(_NAMES, 1)},
        "sept": 9,
    }
)
"""Names of months and their usual short forms, lower-case, to 1..12."""

"""Career guides in, checked tables out: typed records in which each value knows the line and column it came from.

`build`, `check`, `diff`, `gate`, `history` and `load` are the package as a library; `careerdata --help` is the command line.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from careerdata.api import build as build
    from careerdata.api import check as check
    from careerdata.api import gate as gate
    from careerdata.release.diff.places import diff as diff
    from careerdata.release.history.places import history as history
    from careerdata.release.load import load as load

_HOMES = {
    "build": "careerdata.api",
    "check": "careerdata.api",
    "diff": "careerdata.release.diff.places",
    "gate": "careerdata.api",
    "history": "careerdata.release.history.places",
    "load": "careerdata.release.load",
}

__all__ = ["build", "check", "diff", "gate", "history", "load"]


def __getattr__(name: str) -> Any:
    # Loaded when first used: `careerdata --help` needs none of it.
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(_HOMES[name]), name)

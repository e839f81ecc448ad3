"""Career guides in, checked tables out: typed records in which each value knows the line and column it came from.

`build`, `check`, `diff`, `gate`, `history` and `load` are the package as a library, and the classes here what they give and
raise; `careerdata --help` is the command line. What does not stand in `__all__` may change with any release.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from careerdata.api import build as build
    from careerdata.api import check as check
    from careerdata.api import gate as gate
    from careerdata.errors import UserError as UserError
    from careerdata.gating.outcome import Outcome as Outcome
    from careerdata.records import Record as Record
    from careerdata.release.diff.places import diff as diff
    from careerdata.release.diff.result import Diff as Diff
    from careerdata.release.error import ExportError as ExportError
    from careerdata.release.history.places import history as history
    from careerdata.release.history.result import History as History
    from careerdata.release.load import Export as Export
    from careerdata.release.load import load as load
    from careerdata.release.signature import Signature as Signature
    from careerdata.release.verification import Mismatch as Mismatch
    from careerdata.release.verification import Verification as Verification
    from careerdata.settings import SettingsError as SettingsError
    from careerdata.validate.finding import Finding as Finding
    from careerdata.validate.result import Result as Result

    __version__: str

_HOMES = {
    "Diff": "careerdata.release.diff.result",
    "Export": "careerdata.release.load",
    "ExportError": "careerdata.release.error",
    "Finding": "careerdata.validate.finding",
    "History": "careerdata.release.history.result",
    "Mismatch": "careerdata.release.verification",
    "Outcome": "careerdata.gating.outcome",
    "Record": "careerdata.records",
    "Result": "careerdata.validate.result",
    "SettingsError": "careerdata.settings",
    "Signature": "careerdata.release.signature",
    "UserError": "careerdata.errors",
    "Verification": "careerdata.release.verification",
    "build": "careerdata.api",
    "check": "careerdata.api",
    "diff": "careerdata.release.diff.places",
    "gate": "careerdata.api",
    "history": "careerdata.release.history.places",
    "load": "careerdata.release.load",
}

__all__ = [
    "Diff",
    "Export",
    "ExportError",
    "Finding",
    "History",
    "Mismatch",
    "Outcome",
    "Record",
    "Result",
    "SettingsError",
    "Signature",
    "UserError",
    "Verification",
    "__version__",
    "build",
    "check",
    "diff",
    "gate",
    "history",
    "load",
]


if not TYPE_CHECKING:  # where types are checked, a name that there is not is an error

    def __getattr__(name: str) -> Any:
        # Loaded when first used: `careerdata --help` needs none of it.
        if name == "__version__":
            from importlib.metadata import version

            return version("careerdata")
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})

"""Known defects, planted in clean guides one at a time: a module a subject, a function a kind."""

from __future__ import annotations

import importlib
import pkgutil

from benches.defects.page import KINDS, Kind


def kinds() -> tuple[Kind, ...]:
    """Every kind of defect, by family and name."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
    return tuple(sorted(KINDS, key=lambda kind: (kind.families, kind.name)))

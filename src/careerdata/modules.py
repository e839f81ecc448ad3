"""What is added by adding a module to a folder: the modules that are there."""

from __future__ import annotations

import importlib
import pkgutil
from types import ModuleType


def modules_in(package: str) -> dict[str, ModuleType]:
    """The modules of a package by their own names, in the order of these; `package` is its full name."""
    path = importlib.import_module(package).__path__
    names = sorted(module.name for module in pkgutil.iter_modules(path))
    return {name: importlib.import_module(f"{package}.{name}") for name in names}

"""Findings as text for people and as the forms that other tools read: one module a form, with one function `render`.

A form is added by adding a module to `forms/`; the module's name is what `--format` takes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from careerdata.render import forms

if TYPE_CHECKING:
    from careerdata.validate.result import Result

__all__ = ["formats", "render"]


@cache
def formats() -> tuple[str, ...]:
    """Names of the forms, in order."""
    return tuple(sorted(module.name for module in pkgutil.iter_modules(forms.__path__)))


def render(form: str, result: Result) -> str:
    """A result in one of the `formats`. Raises ValueError for another name."""
    if form not in formats():
        raise ValueError(f"no format is called {form!r}; there are {', '.join(formats())}")
    write: Callable[[Result], str] = importlib.import_module(f"{forms.__name__}.{form}").render
    return write(result)

"""Findings, and what changed between two releases, as text for people and as the forms that other tools read.

One module a form, with one function `render`. A form is added by adding a module to `forms/` or to `diffs/`; the module's name
is what `--format` takes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from careerdata.render import diffs, forms

if TYPE_CHECKING:
    from careerdata.release.diff.result import Diff
    from careerdata.validate.result import Result

__all__ = ["diff_formats", "formats", "render", "render_diff"]


def formats() -> tuple[str, ...]:
    """Names of the forms of findings, in order."""
    return _names(forms)


def diff_formats() -> tuple[str, ...]:
    """Names of the forms of what changed, in order."""
    return _names(diffs)


def render(form: str, result: Result) -> str:
    """A result in one of the `formats`. Raises ValueError for another name."""
    write: Callable[[Result], str] = _form(forms, form)
    return write(result)


def render_diff(form: str, diff: Diff) -> Iterator[str]:
    """What changed in one of the `diff_formats`, part by part, as it may be long. Raises ValueError for another name."""
    write: Callable[[Diff], Iterator[str]] = _form(diffs, form)
    return write(diff)


@cache
def _names(room: ModuleType) -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(room.__path__)))


def _form(room: ModuleType, form: str) -> Any:
    if form not in _names(room):
        raise ValueError(f"no format is called {form!r}; there are {', '.join(_names(room))}")
    return importlib.import_module(f"{room.__name__}.{form}").render

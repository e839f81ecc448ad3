"""Findings, what changed between releases and what the gate says, as text for people and as the forms that other tools read.

One module a form, with one function `render`. A form is added by adding a module to `forms/`, `diffs/`, `gates/`,
`histories/` or `catalogues/`; the module's name is what `--format` takes.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING, Any

from careerdata.render import catalogues, diffs, forms, gates, histories

if TYPE_CHECKING:
    from careerdata.gating.outcome import Outcome
    from careerdata.release.diff.result import Diff
    from careerdata.release.history.result import History
    from careerdata.validate.result import Result
    from careerdata.validate.rule import Rule

__all__ = [
    "catalogue_formats",
    "diff_formats",
    "formats",
    "gate_formats",
    "history_formats",
    "render",
    "render_catalogue",
    "render_diff",
    "render_gate",
    "render_history",
]


def formats() -> tuple[str, ...]:
    """Names of the forms of findings, in order."""
    return _names(forms)


def diff_formats() -> tuple[str, ...]:
    """Names of the forms of what changed, in order."""
    return _names(diffs)


def gate_formats() -> tuple[str, ...]:
    """Names of the forms of what the gate says, in order: those of its own, and those that other tools read findings in."""
    return tuple(sorted({*_names(gates), *formats()}))


def history_formats() -> tuple[str, ...]:
    """Names of the forms of a history, in order."""
    return _names(histories)


def catalogue_formats() -> tuple[str, ...]:
    """Names of the forms of the list of rules, in order."""
    return _names(catalogues)


def render_catalogue(form: str, rules: Sequence[type[Rule]]) -> str:
    """Rules in one of the `catalogue_formats`. Raises ValueError for another name."""
    write: Callable[[Sequence[type[Rule]]], str] = _form(catalogues, form)
    return write(rules)


def render(form: str, result: Result) -> str:
    """A result in one of the `formats`. Raises ValueError for another name."""
    write: Callable[[Result], str] = _form(forms, form)
    return write(result)


def render_diff(form: str, diff: Diff) -> Iterator[str]:
    """What changed in one of the `diff_formats`, part by part, as it may be long. Raises ValueError for another name."""
    write: Callable[[Diff], Iterator[str]] = _form(diffs, form)
    return write(diff)


def render_history(form: str, history: History) -> Iterator[str]:
    """A history in one of the `history_formats`, part by part, as it may be long. Raises ValueError for another name."""
    write: Callable[[History], Iterator[str]] = _form(histories, form)
    return write(history)


def render_gate(form: str, outcome: Outcome) -> str:
    """What the gate says in one of the `gate_formats`. Raises ValueError for another name.

    A form of findings that the gate has none of its own for gets the changes as findings beside the others.
    """
    if form in _names(gates):
        write: Callable[[Outcome], str] = _form(gates, form)
        return write(outcome)
    from careerdata.gating.findings import as_findings

    return render(form, as_findings(outcome))


@cache
def _names(room: ModuleType) -> tuple[str, ...]:
    return tuple(sorted(module.name for module in pkgutil.iter_modules(room.__path__)))


def _form(room: ModuleType, form: str) -> Any:
    if form not in _names(room):
        raise ValueError(f"no format is called {form!r}; there are {', '.join(_names(room))}")
    return importlib.import_module(f"{room.__name__}.{form}").render

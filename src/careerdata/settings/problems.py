"""Settings made of what is given; where they cannot be, what is wrong: which file and line, what is there, what was meant."""

from __future__ import annotations

import reprlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple, get_args

from pydantic import BaseModel, ValidationError

from careerdata.nearest import nearest
from careerdata.settings.error import SettingsError
from careerdata.settings.model import Settings
from careerdata.storage.paths import printable
from careerdata.storage.toml import line_of

_SHORT = reprlib.Repr()
"""Writes what was found instead: as much of it as helps."""
_MOST_CHARACTERS = _SHORT.maxstring = _SHORT.maxother = 80
_MOST_PROBLEMS = 20
"""Problems of one file that are told at once."""


class SettingsFile(NamedTuple):
    """A file of settings."""

    path: Path
    """Relative to the working directory where it can be."""
    text: str
    table: Mapping[str, Any]
    """What it says of careerdata, by the keys as they are written."""
    within: tuple[str, ...] = ()
    """The tables around that: `tool` and `careerdata` in a `pyproject.toml`."""


def made(given: Mapping[str, Any], flags: Mapping[str, Any], file: SettingsFile | None = None) -> Settings:
    """Settings given in a file, or by a program, each flag winning. Raises SettingsError."""
    try:
        settings = Settings.model_validate({name: _as_tuple(name, value) for name, value in {**given, **flags}.items()})
    except ValidationError as error:
        problems = error.errors()[:_MOST_PROBLEMS]
        raise SettingsError("; ".join(_problem(problem, file, flags) for problem in problems)) from error
    return settings.read_from(file.path if file else None)


def _as_tuple(name: str, value: Any) -> Any:
    return (value,) if name in ("raw", "select", "ignore") and isinstance(value, str) else value


def _problem(problem: Any, file: SettingsFile | None, flags: Mapping[str, Any]) -> str:
    loc = [str(part) for part in problem["loc"]]
    name = printable(_written(".".join(loc), file)[:_MOST_CHARACTERS]) if loc else "settings"
    if loc and loc[0] in flags:
        where = f"--{loc[0].replace('_', '-')}"
    elif file is not None:
        where = f"{file.path}:{line_of(file.text, [*file.within, *loc])}"
    else:
        where = "settings"
    said = where if where.startswith("--") else f"{where}: {name}"
    if problem["type"] == "extra_forbidden":
        return f"{said}: unknown key{_meant(loc, file)}"
    return f"{said}: {problem['msg']}, found {_SHORT.repr(problem['input'])}"


def _meant(loc: Sequence[str], file: SettingsFile | None) -> str:
    """The nearest key there is, else all of them."""
    known = [_written(name, file) for name in _known(loc[:-1])]
    near = nearest(_written(loc[-1], file), known)
    return f"; did you mean {near}?" if near else f"; there are {', '.join(known)}"


def _known(loc: Sequence[str]) -> list[str]:
    """The keys of the table that a location leads to."""
    model: type[BaseModel] | None = Settings
    for step in loc:
        field = model.model_fields.get(step.replace("-", "_")) if model else None
        model = _model(field.annotation) if field else model  # a number of a list leads no further
    return [field.alias or name for name, field in model.model_fields.items()] if model else []


def _model(annotation: Any) -> type[BaseModel] | None:
    """The model of a field, of itself or of its items."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    return next(filter(None, map(_model, get_args(annotation))), None)


def _written(name: str, file: SettingsFile | None) -> str:
    """A key as it is written: with `-` in a file, with `_` in a program."""
    return name.replace("_", "-") if file else name

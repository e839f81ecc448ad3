"""A YAML file as a typed model: what is wrong in it is told with file and line."""

from __future__ import annotations

import reprlib
from pathlib import Path
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from careerdata.nearest import meant
from careerdata.patterns import lazy
from careerdata.storage import yaml as tree
from careerdata.storage.base import StorageError
from careerdata.storage.limits import MAX_SETTINGS_BYTES
from careerdata.storage.local import LocalFile
from careerdata.storage.paths import printable

_MOST_PROBLEMS = 50
"""Problems of one file that are told at once."""
_SHORT = reprlib.Repr()
"""Writes what was found instead: as much of it as helps."""
_SHORT.maxstring = _SHORT.maxother = 80

_QUOTED = lazy("'([^']*)'")

AnyModel = TypeVar("AnyModel", bound=BaseModel)


class TypedError(ValueError):
    """A file that is no YAML of its model: which file and line, what is there, what was expected."""


def load(path: Path, model: type[AnyModel], form: str, *, shipped: bool = False) -> AnyModel:
    """The content of a YAML file; `form` is where its form is described. Raises TypedError, naming file and line.

    One that is shipped with the package is known to be cheap to read.
    """
    try:
        data = LocalFile(str(path)).read(MAX_SETTINGS_BYTES + 1)
    except StorageError as error:
        raise TypedError(f"{path}:1: cannot be read: {error}") from error
    return read(data, str(path), model, form, shipped=shipped)


def read(data: bytes, path: str, model: type[AnyModel], form: str, *, shipped: bool = False) -> AnyModel:
    """The content of a YAML file's bytes; `path` is what errors call it. Raises TypedError, naming file and line."""
    try:
        small = len(data) <= MAX_SETTINGS_BYTES
        given, node = tree.load(data.decode("utf-8"), measured=not shipped) if small else (None, None)
    except tree.TreeError as error:
        raise TypedError(f"{path}:{error.line}: {error}; see {form} for the form") from error
    except UnicodeDecodeError as error:
        raise TypedError(f"{path}:1: cannot be read: {error}") from error
    if not small:
        raise TypedError(f"{path}:1: more than {MAX_SETTINGS_BYTES:,} bytes; such a file is some hundred lines")
    try:
        return model.model_validate(given)
    except ValidationError as error:
        problems = error.errors()[:_MOST_PROBLEMS]
        raise TypedError("\n".join(_problem(path, node, problem) for problem in problems)) from error


def _problem(path: str, node: Any, problem: Any) -> str:
    location = list(problem["loc"])
    found = f"{_SHORT.repr(problem['input']):.80}{_meant(problem)}"
    return f"{path}:{_line(node, location)}: {_where(location)}: {problem['msg']}, found {found}"


def _meant(problem: Any) -> str:
    """The nearest of the values that a key may have, where they are few and one of them resembles what was found."""
    is_one_of = problem["type"] == "literal_error" and isinstance(problem["input"], str)
    return meant(problem["input"], _QUOTED.findall(problem["ctx"]["expected"])) if is_one_of else ""


def _line(node: Any, location: list[int | str]) -> int:
    """Line of the innermost YAML node that a pydantic location leads to."""
    line = node.start_mark.line + 1 if node is not None else 1
    for step in location:
        if isinstance(node, yaml.MappingNode):
            pair = next(((key, value) for key, value in node.value if key.value == step), None)
            if pair is None:
                continue
            line, node = pair[0].start_mark.line + 1, pair[1]
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            node = node.value[step]
            line = node.start_mark.line + 1
    return int(line)


def _where(location: list[int | str]) -> str:
    return ".".join(printable(str(step))[: _SHORT.maxstring] for step in location) or "the file"

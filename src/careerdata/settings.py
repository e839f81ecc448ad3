"""What a user may set: in `[tool.careerdata]` of `pyproject.toml`, in `careerdata.toml`, or by a flag, which wins."""

from __future__ import annotations

import os
import reprlib
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from careerdata.about import About
from careerdata.errors import UserError
from careerdata.gate_policy import GatePolicy
from careerdata.storage import toml
from careerdata.storage.limits import MAX_SETTINGS_BYTES
from careerdata.storage.paths import printable

CONFIG_FILES = ("careerdata.toml", "pyproject.toml")

_SHORT = reprlib.Repr()
"""Writes what was found instead: as much of it as helps."""
_MOST_CHARACTERS = _SHORT.maxstring = _SHORT.maxother = 80
_MOST_PROBLEMS = 20
"""Problems of one file that are told at once."""


class SettingsError(UserError, ValueError):
    """A settings file or flag that cannot be used: exit status 2."""


class Settings(BaseModel):
    """The settings of one run. A settings file's keys are these names, with `-` or `_`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    raw: tuple[str, ...] = ("raw",)
    out: str = "exports"
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    per_path_ignores: dict[str, tuple[str, ...]] = {}
    """Rules that are not told of in some files: codes or prefixes by pattern of the path, as `"guides/ooh/*" = ["SAL008"]`."""
    fail_on: Literal["error", "warning", "never"] = "error"
    baseline: Path | None = None
    layouts: Path | None = None
    """A folder of the user's own layouts."""
    jobs: int = Field(default=1, ge=1)
    as_of: date | None = None
    gate: GatePolicy = GatePolicy()
    """What an update must pass before it is released."""
    package: About = About()
    """What a release says about itself: its name and title, licences, sources and contributors."""

    @field_validator("out", "baseline", "layouts")
    @classmethod
    def _is_path(cls, value: str | Path | None) -> str | Path | None:
        if "\0" in str(value):
            raise ValueError("a path holds no NUL")
        return value

    @property
    def at_gate(self) -> Settings:
        """The settings of a gate: which findings block there may be said apart."""
        return self.model_copy(update={"fail_on": self.gate.fail_on or self.fail_on})

    @property
    def day(self) -> date:
        """The day by which waivers expire: `as_of`, else SOURCE_DATE_EPOCH, else today (UTC)."""
        if self.as_of is not None:
            return self.as_of
        epoch = os.environ.get("SOURCE_DATE_EPOCH")
        if epoch is None:
            return datetime.now(UTC).date()
        try:
            return datetime.fromtimestamp(int(epoch), UTC).date()
        except (ValueError, OverflowError, OSError) as error:
            raise SettingsError(f"SOURCE_DATE_EPOCH is {epoch!r}; it must be whole seconds since 1970-01-01") from error


def load(config: Path | None = None, flags: dict[str, Any] | None = None) -> Settings:
    """The settings of a run: those of the file, each flag that is given winning.

    Without `config` the first of CONFIG_FILES in the working directory is read, if there is one. Raises SettingsError.
    """
    given: dict[str, Any] = {}
    named = str(config) if config else "the command line"
    for path in [config] if config else [Path(name) for name in CONFIG_FILES]:
        if config is None and not path.is_file():
            continue
        table = _table(path)
        if table is not None:
            given, named = {key.replace("-", "_"): value for key, value in table.items()}, str(path)
            # A path in a settings file is meant from where the file lies.
            for name in ("baseline", "layouts"):
                if isinstance(given.get(name), str):
                    given[name] = path.parent / given[name]
            break
    flags = {name: value for name, value in (flags or {}).items() if value is not None and value != ()}
    return _made(given, named, flags)


def of(given: dict[str, Any]) -> Settings:
    """The settings that a program gives by their names; no file is read. Raises SettingsError."""
    return _made(given, "settings", {})


def _made(given: dict[str, Any], named: str, flags: dict[str, Any]) -> Settings:
    """Settings given in what is called `named`, each flag winning."""
    try:
        return Settings.model_validate({name: _as_tuple(name, value) for name, value in (given | flags).items()})
    except ValidationError as error:
        problems = error.errors()[:_MOST_PROBLEMS]
        raise SettingsError("; ".join(_problem(problem, named, flags) for problem in problems)) from error


def _table(path: Path) -> dict[str, Any] | None:
    """The settings of a file; None where a `pyproject.toml` says nothing of careerdata."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_SETTINGS_BYTES + 1)
        content: Any = toml.parse(data.decode("utf-8")) if len(data) <= MAX_SETTINGS_BYTES else None
    except toml.TomlError as error:
        raise SettingsError(f"{path}: not TOML: {error}") from error
    except (OSError, ValueError) as error:  # no UTF-8, or a NUL in the path
        raise SettingsError(f"{path}: cannot be read: {error}") from error
    if content is None:
        raise SettingsError(f"{path}: more than {MAX_SETTINGS_BYTES:,} bytes; settings are a few lines")
    if path.name != "pyproject.toml":
        return dict(content)
    for name in ("tool", "careerdata"):
        content = content.get(name) if isinstance(content, dict) else None
    return content if isinstance(content, dict) else None


def _as_tuple(name: str, value: Any) -> Any:
    return (value,) if name in ("raw", "select", "ignore") and isinstance(value, str) else value


def _problem(problem: Any, named: str, flags: dict[str, Any]) -> str:
    loc = [str(part) for part in problem["loc"]]
    name = printable(".".join(loc)[:_MOST_CHARACTERS]) if loc else "settings"
    where = f"--{loc[0].replace('_', '-')}" if loc and loc[0] in flags else f"{named}: {name}"
    return f"{where}: {problem['msg']}, found {_SHORT.repr(problem['input'])}"

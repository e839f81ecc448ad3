"""`approvals.toml`: changes that a person looked at and let through, each with a name and a day."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError, field_validator

from careerdata.patterns import lazy
from careerdata.release.error import ExportError, shown
from careerdata.storage import toml
from careerdata.storage.limits import MAX_SETTINGS_BYTES
from careerdata.storage.paths import APPROVALS, is_remote, local_path

_SAYS = "`[[approval]]` tables with `record`, `change`, `by` and `on`, as `careerdata gate` prints them"
_NEXT = "Correct it; `careerdata gate` prints what to copy."
_HEAD = lazy(r"\s*\[\[\s*approval\s*\]\]")


class Approval(BaseModel):
    """One change, approved."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    record: str
    change: str
    by: str
    """Who looked at it."""
    on: date
    reason: str | None = None
    place: str = ""
    """File and line where it stands."""

    @field_validator("by")
    @classmethod
    def _is_signed(cls, name: str) -> str:
        if not name.strip():
            raise ValueError("nobody signed; write the name of who looked at the change")
        return name


def approved(raws: Iterable[str]) -> list[Approval]:
    """The approvals in the folders of this machine among `raws`. Raises ExportError for a file that says something else."""
    files = [Path(local_path(raw)) / APPROVALS for raw in raws if not is_remote(raw)]
    return [approval for file in dict.fromkeys(files) if file.is_file() for approval in read_approvals(file)]


def read_approvals(path: Path) -> list[Approval]:
    """The approvals of a file. Raises ExportError, with the line, where it cannot be read or says something else."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_SETTINGS_BYTES + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise ExportError.of(error, path) from error
    except UnicodeDecodeError as error:
        raise ExportError(path, f"is no UTF-8 at byte {error.start}", _SAYS, _NEXT) from error
    if len(data) > MAX_SETTINGS_BYTES:
        raise ExportError(path, f"has more than {MAX_SETTINGS_BYTES:,} bytes", _SAYS, "Take out those that a release has passed.")
    try:
        content = toml.parse(text.replace("\r\n", "\n"))
    except toml.TomlError as error:
        raise ExportError(f"{shown(path)}:{error.line}", f"is no TOML: {error}", _SAYS, _NEXT) from error
    entries = content.pop("approval", [])
    if content or not isinstance(entries, list):
        raise ExportError(path, f"holds {', '.join(content) or 'no list `approval`'}", _SAYS, _NEXT)
    lines = [number for number, line in enumerate(text.splitlines(), start=1) if _HEAD.match(line)]
    places = [f"{shown(path)}:{line}" for line in lines] if len(lines) == len(entries) else [shown(path)] * len(entries)
    return [_approval(entry, place) for entry, place in zip(entries, places, strict=True)]


def _approval(entry: Any, place: str) -> Approval:
    try:
        return Approval.model_validate({**entry, "place": place} if isinstance(entry, dict) else entry)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(map(str, first["loc"])) or "approval"
        raise ExportError(place, f"{where}: {first['msg'].removeprefix('Value error, ')}", _SAYS, _NEXT) from error

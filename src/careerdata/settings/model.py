"""The settings of one run, as a typed model."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, PrivateAttr, field_validator

from careerdata.about import About
from careerdata.gate_policy import GatePolicy
from careerdata.records.base import Currency
from careerdata.settings.error import SettingsError
from careerdata.storage.paths import whole_path


class Settings(BaseModel):
    """The settings of one run. A settings file's keys are these names, with `-` or `_`."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    raw: tuple[str, ...] = ("raw",)
    """What is read where no command names it: folders, files, zips or URLs."""
    out: str = "exports"
    """Folder or URL of the release."""
    select: tuple[str, ...] = ()
    """Only the rules of these codes or prefixes, such as `SAL` or `SAL004`; where none is named, all."""
    ignore: tuple[str, ...] = ()
    """All rules but these. Of a code that both name the longer prefix counts, and `ignore` among equals."""
    per_path_ignores: dict[str, tuple[str, ...]] = {}
    """Rules that are not told of in some files: codes or prefixes by pattern of the path, as `"guides/ooh/*" = ["SAL008"]`.
    A pattern fits a path from the folder of the settings file on, or from any folder below it."""
    fail_on: Literal["error", "warning", "never"] = "error"
    """What blocks: errors, warnings as well, or nothing."""
    baseline: Path | None = None
    """A file of findings that are known: only others block."""
    layouts: Path | None = None
    """A folder of the user's own layouts."""
    currency: dict[str, Currency] = {}
    """What a bare sign such as `$` is where nothing in a guide says (ISO 4217): for all guides, `"CAD"`, or by pattern of the
    path, as `"guides/ca/*" = "CAD"`; of several that fit the last."""
    jobs: int = Field(default=1, ge=1)
    """Processes that read guides."""
    as_of: date | None = None
    """The day by which waivers expire, as `2026-11-28`; where none is given `SOURCE_DATE_EPOCH`, else today (UTC)."""
    gate: GatePolicy = GatePolicy()
    """What an update must pass before it is released."""
    package: About = About()
    """What a release says about itself: its name and title, licences, sources and contributors."""
    _file: Path | None = PrivateAttr(None)

    @field_validator("out", "baseline", "layouts")
    @classmethod
    def _is_path(cls, value: str | Path | None) -> str | Path | None:
        if "\0" in str(value):
            raise ValueError("a path holds no NUL")
        return value

    @field_validator("currency", mode="before")
    @classmethod
    def _is_of_all(cls, value: object) -> object:
        return {"*": value} if isinstance(value, str) else value

    @property
    def file(self) -> Path | None:
        """The file that they were read from, relative to the working directory where it can be; None: no file."""
        return self._file

    @property
    def root(self) -> Path:
        """The folder that patterns of paths are meant from: that of the settings file, else the working directory."""
        return whole_path(self._file.parent if self._file else Path())

    def read_from(self, file: Path | None) -> Settings:
        """The same settings, which know their file."""
        self._file = file
        return self

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

"""The files that settings stand in: which one counts for a path, and what it says."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from careerdata.settings.error import SettingsError
from careerdata.settings.model import Settings
from careerdata.settings.problems import SettingsFile, made
from careerdata.storage import toml
from careerdata.storage.limits import MAX_SETTINGS_BYTES
from careerdata.storage.paths import CONFIG_FILES, is_remote, local_path, printable, whole_path

_PATHS = ("baseline", "layouts", "out")
"""Settings that name a place. One in a file is meant from where the file lies, and so are those in `raw`."""


def load(config: Path | None = None, flags: dict[str, Any] | None = None) -> Settings:
    """The settings of a run that has one of each, as a release does. Raises SettingsError, also where RAWs have several."""
    each = load_each(config, flags)
    if len(each) > 1:
        said = ", ".join(f"{printable(one.raw[0])} has {one.file or 'none'}" for one in each)
        raise SettingsError(f"one run has one settings file: {said}; name one with --config, or take them one after the other")
    return each[0]


def load_each(config: Path | None = None, flags: dict[str, Any] | None = None) -> list[Settings]:
    """The settings of each RAW: those of the file, each flag that is given winning. RAWs of one file share one run.

    Without `config` that is the nearest file of CONFIG_FILES in a RAW or above it, else in the working directory or above
    that. Raises SettingsError.
    """
    given = {name: value for name, value in (flags or {}).items() if value is not None and value != ()}
    files = _Files()
    raws: Sequence[str] = given.get("raw", ())
    if not raws:
        found = files.named(config) if config else files.of(Path.cwd())
        return [_settings(found, given, at_home=config is None)]
    by_file: dict[Path | None, tuple[SettingsFile | None, list[str]]] = {}
    for raw in raws:
        found = files.named(config) if config else files.near(raw)
        by_file.setdefault(found.path if found else None, (found, []))[1].append(raw)
    return [_settings(found, given | {"raw": tuple(some)}) for found, some in by_file.values()]


def _settings(file: SettingsFile | None, flags: dict[str, Any], *, at_home: bool = False) -> Settings:
    """`at_home`: the file was found from the working directory upwards; there RAW and DIR lie beside it, if it does not say."""
    if file is None:
        return made({}, flags)
    given = {key.replace("-", "_"): value for key, value in file.table.items()}
    if at_home:
        given = {"raw": "raw", "out": "exports"} | given
    folder = file.path.parent
    for name in _PATHS:
        if isinstance(given.get(name), str):
            given[name] = _from(folder, given[name])
    raw = given.get("raw")
    if isinstance(raw, str | list):
        given["raw"] = [_from(folder, one) if isinstance(one, str) else one for one in ([raw] if isinstance(raw, str) else raw)]
    return made(given, flags, file)


def _from(folder: Path, named: str) -> str:
    """A place that a file in a folder names."""
    return named if "://" in named or folder == Path() else str(folder / named)


class _Files:
    """The settings files of folders, each looked for and read once."""

    def __init__(self) -> None:
        self._of: dict[Path, SettingsFile | None] = {}
        self._named: dict[Path, SettingsFile | None] = {}

    def near(self, raw: str) -> SettingsFile | None:
        """The file that counts for a RAW: of one elsewhere, or one that has none, that of the working directory."""
        here = Path.cwd()
        if is_remote(raw) or "\0" in raw:
            return self.of(here)
        path = whole_path(local_path(raw))
        return self.of(path if path.is_dir() else path.parent) or self.of(here)

    def named(self, path: Path) -> SettingsFile | None:
        """A file that is named."""
        if path not in self._named:
            self._named[path] = _read(path)
        return self._named[path]

    def of(self, folder: Path) -> SettingsFile | None:
        """The nearest file in a folder, given by its absolute path, or above it."""
        if folder not in self._of:
            above = folder.parent
            self._of[folder] = _in(folder) or (self.of(above) if above != folder else None)
        return self._of[folder]


def _in(folder: Path) -> SettingsFile | None:
    """The settings file of a folder, None where it has none."""
    for name in CONFIG_FILES:
        path = folder / name
        if path.is_file() and (found := _read(_shown(path))) is not None:
            return found
    return None


def _shown(path: Path) -> Path:
    """A path relative to the working directory where there is a way."""
    try:
        return Path(os.path.relpath(path))
    except ValueError:  # another drive
        return path


def _read(path: Path) -> SettingsFile | None:
    """A settings file; None where a `pyproject.toml` says nothing of careerdata. Raises SettingsError."""
    try:
        with path.open("rb") as stream:
            data = stream.read(MAX_SETTINGS_BYTES + 1)
        text = data.decode("utf-8-sig")
        content: Any = toml.parse(text) if len(data) <= MAX_SETTINGS_BYTES else None
    except toml.TomlError as error:
        raise SettingsError(f"{path}:{error.line}: not TOML: {error}") from error
    except (OSError, ValueError) as error:  # no UTF-8, or a NUL in the path
        raise SettingsError(f"{path}: cannot be read: {error}") from error
    if content is None:
        raise SettingsError(f"{path}: more than {MAX_SETTINGS_BYTES:,} bytes; settings are a few lines")
    if path.name != "pyproject.toml":
        return SettingsFile(path, text, content)
    for name in ("tool", "careerdata"):
        content = content.get(name) if isinstance(content, dict) else None
    return SettingsFile(path, text, content, ("tool", "careerdata")) if isinstance(content, dict) else None

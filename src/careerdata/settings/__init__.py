"""What a user may set: in `[tool.careerdata]` of `pyproject.toml`, in `careerdata.toml`, or by a flag, which wins."""

from __future__ import annotations

from careerdata.settings.error import SettingsError
from careerdata.settings.files import load, load_each
from careerdata.settings.model import Settings
from careerdata.settings.problems import made

__all__ = ["Settings", "SettingsError", "load", "load_each", "of"]


def of(given: dict[str, object]) -> Settings:
    """The settings that a program gives by their names; no file is read. Raises SettingsError."""
    return made(given, {})

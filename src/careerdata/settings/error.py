"""What is told of settings that cannot be used."""

from __future__ import annotations

from careerdata.errors import UserError


class SettingsError(UserError, ValueError):
    """A settings file or flag that cannot be used: exit status 2."""

"""What keeps an export from being written or read."""

from __future__ import annotations

from pathlib import Path

from careerdata.errors import UserError


class ExportError(UserError):
    """An export that cannot be written or read: where, what was there, what was expected, and what to do."""

    path: Path | str
    found: str
    expected: str
    next_step: str

    def __init__(self, path: Path | str, found: str, expected: str, next_step: str) -> None:
        self.path = path
        self.found = found
        self.expected = expected
        self.next_step = next_step
        super().__init__(f"{shown(path)}: {found}; expected {expected}. {next_step}")

    @classmethod
    def of(cls, error: OSError, path: Path | str) -> ExportError:
        """What the system said while `path` was read or written."""
        at = f" ({Path(error.filename).name})" if error.filename else ""
        found = f"{error.strerror or error}{at}"
        return cls(
            path, found, "a place that can be read and written", "Choose another folder, or give this one room and rights."
        )


def shown(path: Path | str) -> str:
    """A path as a person would type it: relative to the working directory where it lies below, else its last part.

    Text is shown as it is: a URL, or a path that someone has made so already.
    """
    if isinstance(path, str):
        return path
    absolute = path.absolute()
    here = Path.cwd()
    return absolute.relative_to(here).as_posix() if absolute.is_relative_to(here) else path.name

"""What a store says where a file is not what it was."""

from __future__ import annotations

from careerdata.release.error import ExportError
from careerdata.storage.base import StorageError

CONDITIONAL = {"s3", "s3a"}
"""Protocols of stores that write on a condition: `If-Match` and `If-None-Match` of S3."""
_REFUSALS = {"PreconditionFailed", "ConditionalRequestConflict", "NoSuchKey", "412", "409"}
"""Codes by which S3 says that the condition does not hold, or that another write was quicker."""


class Replaced(ExportError):
    """A file was replaced while it was read."""


def is_refusal(error: ExportError, was: bytes | None) -> bool:
    """Whether the store says that what was to be replaced is not there any more, or that something is."""
    cause: BaseException | None = error
    while cause is not None:
        response = getattr(cause, "response", None)
        code = response.get("Error", {}).get("Code") if isinstance(response, dict) else None
        if code in _REFUSALS or isinstance(cause, FileExistsError if was is None else FileNotFoundError):
            return True
        cause = cause.__cause__
    return False


def refused(place: str, error: StorageError) -> ExportError:
    """What a store refuses, as an error of the release, with the next step."""
    next_step = f"{error.next_step[:1].upper()}{error.next_step[1:]}."
    return ExportError(place, error.what, "a place that can be read and written", next_step)

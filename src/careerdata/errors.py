"""What a user can mend."""

from __future__ import annotations


class UserError(Exception):
    """An error whose message says all that a user needs to mend it: the command line prints it and exits with status 2."""

"""Names of guides, and of files as people are shown them."""

from __future__ import annotations

import hashlib
import os
import re
import unicodedata
from pathlib import Path, PurePath

from careerdata.patterns import lazy

GIT = "git:"
"""How a place begins that is a revision of a Git repository."""
RENAMES = "renames.csv"
"""The file of a RAW in which a maintainer confirms which keys were renamed."""
APPROVALS = "approvals.toml"
"""The file of a RAW in which a person approves changes that the gate asks about."""
CONFIG_FILES = ("careerdata.toml", "pyproject.toml")
"""Files that settings stand in. Of one folder the first that has some counts."""

_GOOD_NAME = lazy(r"[a-z0-9]+(-[a-z0-9]+)*")
_URL = lazy(r"[A-Za-z][A-Za-z0-9+.-]+://")
_LOCAL_SCHEMES = ("file://", "local://")
_USER = lazy(r"(?<=://)[^/@]*@")


def guide_id(stem: str) -> str:
    """The stem where it is a good `guide_id`, else the nearest good one; eight digits of its SHA-256 where no letter is left."""
    if _GOOD_NAME.fullmatch(stem):
        return stem
    plain = unicodedata.normalize("NFKD", stem).encode("ascii", "ignore").decode()
    words = re.findall(r"[a-z0-9]+", plain.lower())
    return "-".join(words) or f"guide-{hashlib.sha256(stem.encode('utf-8', 'backslashreplace')).hexdigest()[:8]}"


def printable(name: str) -> str:
    """A name with what is no text in it (bytes that are no UTF-8, control characters) as U+FFFD."""
    return name if name.isprintable() else "".join(char if char.isprintable() else "\ufffd" for char in name)


def is_remote(named: str) -> bool:
    """Whether a path or URL is one for fsspec to open: any URL but that of a file of this machine."""
    return bool(_URL.match(named)) and not named.startswith(_LOCAL_SCHEMES)


def local_path(named: str) -> str:
    """Path of a file of this machine, given as a path or as a `file://` URL."""
    scheme = _URL.match(named)
    return named[scheme.end() :] if scheme else named


def whole_path(path: str | os.PathLike[str]) -> Path:
    """A path from the root on, without `.` and `..`; links in it stay, as whoever named it may look for things beside them."""
    return Path(os.path.normpath(Path(path).absolute()))


def shown_path(path: str) -> str:
    """A path relative to the working directory; its last part alone where there is no way from here to there."""
    if not PurePath(path).is_absolute():
        return printable(PurePath(path).as_posix())
    try:
        return printable(PurePath(os.path.relpath(path)).as_posix())
    except ValueError:  # another drive
        return printable(PurePath(path).name)


def shown_url(url: str) -> str:
    """A URL without user, password and query, which may hold secrets."""
    return printable(_USER.sub("", url).partition("?")[0])


def shown_place(named: str) -> str:
    """A path or URL as people are shown it."""
    return shown_url(named) if is_remote(named) else shown_path(local_path(named))

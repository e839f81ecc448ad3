"""Files behind a URL that fsspec reads. Imported only where a URL is named: fsspec and its file systems are slow to import."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from fsspec import AbstractFileSystem
from fsspec.core import url_to_fs

from careerdata.storage.base import Listing, StorageError
from careerdata.storage.paths import shown_url

_WEB = ("http://", "https://")
"""Where a file is fetched only if the user names it: a stranger's site settles nothing beside."""


@dataclass(frozen=True, slots=True)
class RemoteFile:
    """A file behind a URL."""

    url: str
    """The URL the user named, which says what file system it is."""
    path: str
    """The file's path in that file system."""
    told: int | None = None
    """Bytes of the file, where its listing says so."""

    def read(self, limit: int) -> bytes:
        """At most `limit` bytes. Raises StorageError for what is missing or may not be read."""
        with explained(self.url):
            chunks = []
            with url_to_fs(self.url)[0].open(self.path, "rb") as stream:
                # A stream over HTTP gives what has come so far, which may be less than what was asked for.
                while limit > 0 and (chunk := stream.read(limit)):
                    chunks.append(chunk)
                    limit -= len(chunk)
            return b"".join(chunks)

    def size(self) -> int | None:
        """Bytes of the file, None where its file system does not say."""
        return self.told


def system_of(url: str) -> tuple[AbstractFileSystem, str]:
    """The file system of a URL, and the path in it, without a `/` at its end. Raises whatever that file system raises."""
    system, path = url_to_fs(url)
    return system, path.rstrip("/")


def find(url: str) -> RemoteFile | Listing:
    """The file at a URL, or the listing of the folder there. Raises StorageError where there is neither."""
    with explained(url):
        system, path = system_of(url)
        system.invalidate_cache()
        about = system.info(path)
        if about["type"] == "file":
            return RemoteFile(url, path, about.get("size"))
        return _list(url, path, system.find(path, detail=True))


def nearest_above(url: str, name: str) -> tuple[str, RemoteFile | None]:
    """Address and file of that name in the nearest folder above a URL that has one; never of a web site."""
    if url.startswith(_WEB):
        return "", None
    with explained(url):
        system, folder = system_of(url)
        while "/" in folder:
            folder = folder.rpartition("/")[0]
            if system.isfile(f"{folder}/{name}"):
                return system.unstrip_protocol(f"{folder}/{name}"), RemoteFile(url, f"{folder}/{name}")
    return "", None


def _list(url: str, root: str, found: dict[str, dict[str, Any]]) -> Listing:
    listing = Listing()
    for path, about in found.items():
        name = path.removeprefix(root).removeprefix("/")
        if name and not name.endswith("/"):  # object stores may hold an empty object for a folder
            listing.add(name, RemoteFile(url, path, about.get("size")))
    return listing


@contextmanager
def explained(url: str) -> Iterator[None]:
    """Say what an error of a file system means, as a StorageError.

    Every Exception is meant: each of fsspec's file systems raises errors of its own library, which share no base.
    """
    try:
        yield
    except FileNotFoundError as error:
        raise StorageError("there is nothing at this URL", "check the URL") from error
    except PermissionError as error:
        raise StorageError("access is denied", "check the credentials of this file system") from error
    except ImportError as error:
        raise StorageError(f"its file system is not installed ({error})", "install that package") from error
    except Exception as error:
        said = str(error).replace(url, shown_url(url))
        raise StorageError(f"it cannot be read ({type(error).__name__}: {said})", "check the URL and its access") from error

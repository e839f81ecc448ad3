"""Files in a zip, read in place: nothing is ever unpacked to disk."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from careerdata.storage.base import Listing, Storage, StorageError
from careerdata.storage.limits import MAX_ARCHIVE_BYTES, MAX_ARCHIVE_FILES

_ENCRYPTED = 0x1
"""Bit of a member's flags (APPNOTE 4.4.4)."""

_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
"""How members may be packed: what every tool writes. Deflate cannot unpack to more than its directory declares."""


@dataclass(frozen=True, slots=True)
class ZipMember:
    """A file in a zip."""

    archive: Storage
    name: str
    unpacked: int | None = None
    """Bytes that the zip's directory declares."""

    def read(self, limit: int) -> bytes:
        """At most `limit` unpacked bytes. Raises StorageError for a damaged or encrypted member."""
        with _zip_errors():
            archive = _open(self.archive)
            member = archive.getinfo(self.name)
            if member.flag_bits & _ENCRYPTED:
                raise StorageError("it is encrypted", "save the zip without a password")
            if member.compress_type not in _METHODS:
                raise StorageError("it is packed in an unusual way", "save the zip with the usual method, deflate")
            with archive.open(member) as stream:
                return stream.read(limit)

    def size(self) -> int | None:
        """Bytes of the file, unpacked."""
        return self.unpacked


def list_zip(archive: Storage) -> Listing:
    """Files of a zip, by their path in it.

    Raises StorageError for what is no zip, and for one that holds more files or unpacks to more bytes than the limits.
    """
    _open.cache_clear()  # it may have changed since
    with _zip_errors():
        members = [member for member in _open(archive).infolist() if not member.is_dir()]
    unpacked = sum(member.file_size for member in members)
    if len(members) > MAX_ARCHIVE_FILES:
        raise StorageError(f"it holds {len(members):,} files, more than {MAX_ARCHIVE_FILES:,}", "split the zip")
    if unpacked > MAX_ARCHIVE_BYTES:
        raise StorageError(f"it unpacks to {unpacked:,} bytes, more than {MAX_ARCHIVE_BYTES:,}", "split the zip")
    listing = Listing()
    for member in members:
        if stat.S_ISLNK(member.external_attr >> 16):
            listing.outside[member.filename] = "another file, as a link"
        else:
            listing.add(member.filename, ZipMember(archive, member.filename, member.file_size))
    return listing


@lru_cache(maxsize=1)
def _open(archive: Storage) -> zipfile.ZipFile:
    """The zip, held in memory: its directory is read once for all its members, and a forked process shares no file position."""
    data = archive.read(MAX_ARCHIVE_BYTES + 1)
    if len(data) > MAX_ARCHIVE_BYTES:
        raise StorageError(f"it is larger than {MAX_ARCHIVE_BYTES:,} bytes", "split the zip")
    return zipfile.ZipFile(io.BytesIO(data))


@contextmanager
def _zip_errors() -> Iterator[None]:
    """Say what the errors of `zipfile` mean: it meets a damaged zip with any of these."""
    try:
        yield
    except (zipfile.BadZipFile, zlib.error, struct.error, EOFError, ValueError, KeyError, NotImplementedError) as error:
        raise StorageError(f"the zip is damaged ({error})", "save it anew") from error

"""Files of a store, told apart by whether they are there."""

from __future__ import annotations

from fsspec import AbstractFileSystem


def create(system: AbstractFileSystem, path: str, data: bytes) -> None:
    """Write a file that is not there yet; one that is refuses it, where the file system tells them apart."""
    try:
        system.pipe_file(path, data, mode="create")
    except TypeError:  # a file system of before there was a mode
        system.pipe_file(path, data)


def content(system: AbstractFileSystem, path: str) -> bytes | None:
    """The bytes of a file, None where there is none."""
    try:
        return bytes(system.cat_file(path))
    except FileNotFoundError:
        return None

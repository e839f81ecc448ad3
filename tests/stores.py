"""Stores of files for tests: what is behind a URL, seen without careerdata."""

from __future__ import annotations

from dataclasses import dataclass

from fsspec import AbstractFileSystem


@dataclass(frozen=True)
class Store:
    """A folder of a store."""

    system: AbstractFileSystem
    url: str

    @property
    def _root(self) -> str:
        return str(self.system._strip_protocol(self.url)).rstrip("/")

    def put(self, path: str, data: bytes) -> None:
        """Write a file, by its path in the folder."""
        self.system.pipe_file(f"{self._root}/{path}", data)

    def files(self) -> dict[str, bytes]:
        """Every file of the folder, by its path in it."""
        self.system.invalidate_cache()
        paths = self.system.find(self._root)
        return {path.removeprefix(f"{self._root}/"): self.system.cat_file(path) for path in paths}

    def stamps(self) -> dict[str, object]:
        """When each file was written, and what the store calls it."""
        self.system.invalidate_cache()
        found = self.system.find(self._root, detail=True)
        return {path: [info.get(name) for name in ("created", "LastModified", "ETag")] for path, info in found.items()}

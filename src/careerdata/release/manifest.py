"""`manifest.json`: what a release is made of, and from what."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import Annotated, Self

import orjson
from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, read
from careerdata.storage.base import leaves

NAME = "manifest.json"
DATAPACKAGE = "datapackage.json"
"""It lies beside the folders of the tables, so its path tells where those are."""


def _inside(path: str) -> str:
    if leaves(path):
        raise ValueError("leads out of the release")
    return path


Version = Annotated[str, StringConstraints(pattern=r"^\d+\.\d+\.\d+$")]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)


class Source(_Part):
    """A file the release is made from."""

    path: str
    """Relative to RAW, with `/`."""
    sha256: str


class File(_Part):
    """A file of the release."""

    path: Annotated[str, AfterValidator(_inside)]
    """Relative to the manifest, with `/`."""
    bytes: int
    rows: int | None
    """None for a file that is no table."""
    sha256: str
    content_sha256: str
    """SHA-256 of the content as canonical JSON, which no library version changes: for a table, of `json/<table>.json`; of a
    text (`CHANGES.md`) that of its bytes."""


class Counts(_Part):
    """What became of one column over all rows."""

    filled: int
    not_stated: int
    unreadable: int


class Manifest(_Part):
    """The release, as `manifest.json` says it."""

    data_version: Version
    schema_version: Version
    tool_version: str
    as_of: str | None = None
    """The day by which waivers expired, where one did depend on it."""
    quarantined: list[str] = []
    """Guides, by `guide_id`, that were left out because a finding blocks them."""
    removed: list[str] = []
    """Guides of the release before that were not there any more."""
    sources: list[Source]
    files: list[File]
    coverage: dict[str, dict[str, Counts]]

    @property
    def base(self) -> str:
        """What the paths of the files begin with: nothing in a folder, `releases/1.0.0/` or the like behind a URL."""
        package = (file.path for file in self.files if PurePosixPath(file.path).name == DATAPACKAGE)
        return next(package, "").removesuffix(DATAPACKAGE)

    def based(self, base: str) -> Self:
        """The manifest as it stands above the folder of its files, whose path is `base`, with `/` at its end."""
        own = self.base
        files = [file.model_copy(update={"path": base + file.path.removeprefix(own)}) for file in self.files]
        return self.model_copy(update={"files": files})

    def file(self, path: str) -> File | None:
        """What the manifest says of a file, by its path in the release; None where it does not name it."""
        path = self.base + path
        return next((file for file in self.files if file.path == path), None)

    def fields(self, table: str) -> set[str]:
        """Columns of a table; empty where the release has no such table."""
        return set(self.coverage.get(table, ()))

    def dump(self) -> bytes:
        """The file's bytes."""
        value = self.model_dump(exclude={"as_of"} if self.as_of is None else None)
        return orjson.dumps(value, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS | orjson.OPT_APPEND_NEWLINE)


def read_manifest(folder: Folder) -> Manifest | None:
    """The manifest of an export folder, None where there is none; raises ExportError where it is none of ours."""
    content = read(folder, NAME)
    return None if content is None else parse_manifest(content, folder.show(NAME))


def parse_manifest(content: bytes, path: str) -> Manifest:
    """The manifest that a file's bytes are; raises ExportError, naming `path`, where it is none of ours."""
    try:
        return Manifest.model_validate_json(content)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in first["loc"]) or "the file"
        raise ExportError(
            path, f"{where}: {first['msg']}", "a manifest as careerdata writes it", "Move the folder away, or choose another."
        ) from error

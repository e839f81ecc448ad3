"""A release in a revision of a Git repository, read with `git` and without a checkout."""

from __future__ import annotations

import io
import shutil
import subprocess
from dataclasses import dataclass, field
from typing import IO, Self

from careerdata.release.error import ExportError
from careerdata.release.objects import Objects
from careerdata.storage.paths import GIT

_EXPORTS = "exports"
"""Where a repository has its release if nobody says otherwise."""


@dataclass(frozen=True, slots=True)
class GitFolder:
    """A folder of a commit."""

    git: str
    """Path of the program."""
    rev: str
    """The revision as the user named it."""
    commit: str
    """Its hash: what is read stays the same, whatever becomes of the branch."""
    root: str
    """Path of the folder from the top of the repository, with `/`; empty for the top itself."""
    objects: Objects | None = field(default=None, compare=False)
    """Reads many files sooner, where many are read; None: each is read by a process of its own."""

    @classmethod
    def at(cls, place: str) -> Self:
        """The folder that `git:REV` or `git:REV:PATH` names, in the repository of the working directory.

        Raises ExportError where there is no such revision, no repository, or no `git`.
        """
        rev, parted, path = place.removeprefix(GIT).partition(":")
        program = shutil.which("git")
        if program is None:
            raise ExportError(place, "git is not installed", "the program `git` on the PATH", "Install Git, or name a folder.")
        # The words after --end-of-options are no options, whatever they begin with.
        done = _run(program, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{rev}^{{commit}}")
        commit = done.stdout.decode("ascii", "replace").strip()
        if done.returncode or not commit:
            why = _why(done) or f"no commit is called {rev!r}"
            raise ExportError(
                place,
                why,
                "a revision of the repository one is in",
                "List them with `git log` or `git tag`; fetch what is missing.",
            )
        root = path.strip("/") if parted else _EXPORTS
        return cls(program, rev, commit, "" if root == "." else root)

    def open(self, path: str) -> IO[bytes]:
        """A file by its path with `/`. Raises FileNotFoundError where the commit has none, ExportError where git fails."""
        named = f"{self.commit}:{self._path(path)}"
        content = self.objects.blob(named) if self.objects else None
        if content is not None:
            return io.BytesIO(content)
        if _run(self.git, "cat-file", "-e", named).returncode:
            raise FileNotFoundError(self.show(path))
        done = _run(self.git, "cat-file", "blob", named)
        if done.returncode:
            why = _why(done) or "cannot be read"
            raise ExportError(self.show(path), why, "a file of the revision", "Check the repository with `git fsck`.")
        return io.BytesIO(done.stdout)

    def show(self, path: str = "") -> str:
        """The folder, or a file of it, as the user would name it."""
        return f"{GIT}{self.rev}:{self._path(path) or '.'}"

    def changed(self, path: str) -> list[tuple[str, int]]:
        """The commits that changed a file of the folder, the oldest first, each with its time in seconds since 1970 (UTC).

        Of a merge only the branch that it was made on is followed. Raises ExportError where git fails.
        """
        # Neither settings nor the working directory of the user say what `rev-list` prints, or where a path begins.
        words = ("--first-parent", "--reverse", "--timestamp", self.commit, "--", f":(top,literal){self._path(path)}")
        done = _run(self.git, "rev-list", *words)
        if done.returncode:
            raise ExportError(self.show(), _why(done), "a history that can be read", "Check the repository with `git fsck`.")
        lines = (line.split() for line in done.stdout.decode("ascii", "replace").splitlines())
        return [(commit, int(seconds)) for seconds, commit in lines]

    @property
    def is_shallow(self) -> bool:
        """Whether the repository is a clone that lacks older commits."""
        return _run(self.git, "rev-parse", "--is-shallow-repository").stdout.strip() == b"true"

    def _path(self, path: str) -> str:
        return "/".join(part for part in (self.root, path) if part)


def _run(program: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run([program, *arguments], stdin=subprocess.DEVNULL, capture_output=True, check=False)  # noqa: S603 (no shell)


def _why(done: subprocess.CompletedProcess[bytes]) -> str:
    """What git says went wrong, on one line."""
    said = done.stderr.decode("utf-8", "replace").strip().removeprefix("fatal: ")
    return " ".join(said.split())

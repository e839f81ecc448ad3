"""A signature beside a manifest, made and checked by OpenSSH as Git does it: `ssh-keygen -Y sign -n careerdata`.

The manifest names the SHA-256 of every file, so whoever signs it signs the release. Nothing here computes or compares a
signature: `ssh-keygen` does, by the keys that an allowed signers file (ssh-keygen(1), ALLOWED SIGNERS) gives to people.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from careerdata.patterns import lazy
from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest

NAME = f"{MANIFEST}.sig"
"""Stands beside the manifest that was signed: behind a URL that below `releases/`, which stays what it was."""
NAMESPACE = "careerdata"
"""What is signed for: a signature of a mail or a commit with the same key is none of a release."""
_PROGRAM = "ssh-keygen"
_GOOD = lazy(r"Good .* with (?P<kind>\S+) key (?P<key>\S+)")
_NOBODY = "No principal matched."


@dataclass(frozen=True, slots=True)
class Signature:
    """What is known of the signature of a release.

    `unsigned`: there is none. `unverified`: there is one that nobody looked at. `good`: one of the signers made it for this
    manifest. `bad`: it is of another manifest, of nobody among the signers, or none at all.
    """

    state: Literal["unsigned", "unverified", "good", "bad"]
    signer: str | None = None
    """Who signed, as the allowed signers file names them; of a good one alone."""
    key: str | None = None
    """Kind and fingerprint of the key (`ED25519 SHA256:...`); also of a bad one, where it is of this manifest."""
    namespace: str = NAMESPACE
    why: str = ""
    """What is wrong with a bad one."""

    def __str__(self) -> str:
        if self.state == "good":
            return f"signed by {self.signer} with key {self.key} for {self.namespace}"
        told = {
            "unsigned": "unsigned",
            "unverified": "signed, unverified as no signers are given",
            "bad": f"not to be trusted: {self.why}",
        }
        return told[self.state]


def is_signed(folder: Folder, manifest: Manifest | None) -> bool:
    """Whether a signature stands beside the manifest of the release in a folder. Raises ExportError where it cannot be read."""
    return manifest is not None and read(folder, manifest.base + NAME) is not None


def looked_at(content: bytes, signature: bytes, signers: str | os.PathLike[str]) -> Signature:
    """What OpenSSH says of a signature of a manifest, by its bytes, given the file of allowed signers.

    Raises ExportError where that file is not there, and where there is no `ssh-keygen`.
    """
    allowed = Path(signers)
    if not allowed.is_file():
        raise ExportError(
            allowed, "is not there", "a file of allowed signers", "Name one: a line a signer, `name ssh-ed25519 AAAA...`."
        )
    program = shutil.which(_PROGRAM)
    if program is None:
        raise ExportError(allowed, f"{_PROGRAM} is not installed", f"the program `{_PROGRAM}` on the PATH", "Install OpenSSH.")
    with tempfile.TemporaryDirectory(prefix="careerdata-signature-") as folder:
        file = Path(folder) / NAME
        file.write_bytes(signature)
        return _Look(program, content, str(file), str(allowed)).signature()


@dataclass(frozen=True, slots=True)
class _Look:
    """One look at one signature."""

    program: str
    content: bytes
    file: str
    allowed: str

    def signature(self) -> Signature:
        """Whether it is of these bytes at all, then whose the key is, then whether that one may sign for this."""
        whole = self._run("check-novalidate", "-n", NAMESPACE)
        if whole.returncode:
            return Signature("bad", why=f"no signature of this manifest for {NAMESPACE} ({_said(whole)})")
        key = _key(whole)
        found = self._run("find-principals", "-f", self.allowed)
        why = _said(found)
        for signer in found.stdout.decode("utf-8", "replace").splitlines() if not found.returncode else ():
            checked = self._run("verify", "-f", self.allowed, "-I", signer, "-n", NAMESPACE)
            if not checked.returncode:
                return Signature("good", signer=signer, key=key)
            why = _said(checked)
        return Signature("bad", key=key, why=f"key {key} is of none of the signers" + (f" ({why})" if why else ""))

    def _run(self, what: str, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        command = [self.program, "-Y", what, *arguments, "-s", self.file]
        return subprocess.run(command, input=self.content, capture_output=True, check=False)  # noqa: S603 (no shell)


def _key(done: subprocess.CompletedProcess[bytes]) -> str:
    good = _GOOD.search(done.stdout.decode("utf-8", "replace"))
    return f"{good['kind']} {good['key']}" if good else "of a kind unknown here"


def _said(done: subprocess.CompletedProcess[bytes]) -> str:
    """What OpenSSH says is wrong: its first line says it, the rest how it came by that."""
    lines = [line.strip() for line in done.stderr.decode("utf-8", "replace").splitlines()]
    return next((line for line in lines if line and line != _NOBODY), "")

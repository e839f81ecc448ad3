"""Whether the files of a release are those that its manifest names, byte by byte, and by whom the manifest is signed."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from careerdata.release.error import ExportError
from careerdata.release.folder import Folder, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, parse_manifest, read_manifest
from careerdata.release.signature import NAME as SIGNATURE
from careerdata.release.signature import Signature, is_signed, looked_at


class Mismatch(NamedTuple):
    """A file that is not what the manifest says, or a signature that is not what was asked for."""

    path: str
    """Relative to the manifest, with `/`."""
    found: str
    """What is there, in words."""
    expected: str


class Verification(list[Mismatch]):
    """What is wrong with a release: empty where it is what was asked for."""

    signature: Signature
    """By whom the manifest is signed, or that it is not, or that nobody looked."""

    def __init__(self, found: Iterable[Mismatch], signature: Signature) -> None:
        super().__init__(found)
        self.signature = signature


def verified(folder: Folder, manifest: Manifest, signers: str | os.PathLike[str] | None) -> Verification:
    """Every file looked at, and the signature too where a file of allowed signers is given; then a release without one is wrong.

    Raises ExportError where another release stands there meanwhile, and where signatures cannot be looked at.
    """
    if signers is None:
        signature = Signature("unverified" if is_signed(folder, manifest) else "unsigned")
        found = []
    else:
        signature = _looked_at(folder, manifest, signers)
        expected = f"a signature of the manifest by one of the signers in {os.fspath(signers)}"
        wrong = Mismatch(manifest.base + SIGNATURE, signature.why or "nothing", expected)
        found = [] if signature.state == "good" else [wrong]
    found += mismatches(folder, manifest)
    if found:
        refuse_replaced(folder, manifest)
    return Verification(found, signature)


def mismatches(folder: Folder, manifest: Manifest) -> Iterator[Mismatch]:
    """Each file of the manifest that is missing, cannot be read, or has other bytes, in the order of the manifest."""
    for file in manifest.files:
        expected = f"{file.bytes:,} bytes with SHA-256 {file.sha256}"
        try:
            content = read(folder, file.path)
        except ExportError as error:
            yield Mismatch(file.path, error.found, expected)
            continue
        if content is None:
            yield Mismatch(file.path, "nothing", expected)
        elif (found := hashlib.sha256(content).hexdigest()) != file.sha256:
            yield Mismatch(file.path, f"{len(content):,} bytes with SHA-256 {found}", expected)


def refuse_replaced(folder: Folder, manifest: Manifest) -> None:
    """Raise ExportError where by now another release stands in the folder that a manifest was read from."""
    stands = read_manifest(folder)
    if stands is not None and stands != manifest:
        now = f"release {stands.data_version}" + (" built anew" if stands.data_version == manifest.data_version else "")
        raise ExportError(
            folder.show(), f"was replaced by {now}", f"release {manifest.data_version}, as opened", "Load it again."
        )


def _looked_at(folder: Folder, manifest: Manifest, signers: str | os.PathLike[str]) -> Signature:
    """The signature of just the manifest that was opened: what is checked is what was read, not what stands there by now."""
    path = manifest.base + MANIFEST
    content = read(folder, path)
    signature = read(folder, manifest.base + SIGNATURE)
    if content is None or parse_manifest(content, folder.show(path)).based(manifest.base) != manifest:
        refuse_replaced(folder, manifest)
        return Signature("bad", why=f"the manifest that was opened is not {path}, which would be signed")
    if read(folder, path) != content:
        refuse_replaced(folder, manifest)
    return Signature("unsigned") if signature is None else looked_at(content, signature, signers)

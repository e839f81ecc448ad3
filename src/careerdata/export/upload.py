"""Publishing a release to a URL, where nothing can be exchanged: what a manifest names is never written over.

    manifest.json                   the release that stands; written last, so that it is there whole or not at all
    releases/1.0.0/                 one release, as a folder of this machine would hold it
    releases/1.0.0/5f0c2a9b.../     the same data built again with other bytes: newer findings, another Parquet library

An upload that fails leaves the manifest as it was, and files that no manifest names; the next one writes them anew.
Releases stay: who loaded an older manifest still finds its files.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from careerdata.release.error import ExportError
from careerdata.release.folder import LocalFolder, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, parse_manifest, read_manifest
from careerdata.release.remote import RemoteFolder

RELEASES = "releases"
_DIGITS = 16
"""Of the hash that names a rebuilt release's folder: 64 bits tell any number of builds apart."""


class Upload:
    """The release behind a URL: `begin`, write into `new`, then `commit` or `abandon`.

    Stores have no lock. Where another build publishes meanwhile, the later one fails, unless both end in the same instant.
    """

    def __init__(self, url: str) -> None:
        self.standing = RemoteFolder.at(url)
        self.last: Manifest | None = None
        self._last_bytes: bytes | None = None
        self._scratch: Path | None = None

    @property
    def shown(self) -> str:
        """The URL, without what may be secret in it."""
        return self.standing.show()

    @property
    def new(self) -> Path:
        """The folder of this machine to write into."""
        assert self._scratch is not None, "begin comes first"
        return self._scratch

    def begin(self) -> None:
        """Look at the release that stands at the URL. Raises ExportError where it cannot be read or holds something else."""
        self._last_bytes = read(self.standing, MANIFEST)
        if self._last_bytes is None:
            self._refuse_strangers()
        else:
            self.last = parse_manifest(self._last_bytes, self.standing.show(MANIFEST))
        self._scratch = Path(tempfile.mkdtemp(prefix="careerdata-"))

    def commit(self) -> None:
        """Upload what is new, then the manifest. Raises ExportError; what stood at the URL then still stands."""
        manifest = read_manifest(LocalFolder(self.new))
        assert manifest is not None, "the manifest is written before the release is committed"
        if self.last is None or manifest.based(self.last.base) != self.last:
            base = self._put_release(manifest)
            self._refuse_race()
            self.standing.pipe(manifest.based(base).dump(), MANIFEST)
        self.abandon()

    def abandon(self) -> None:
        """Leave the URL as it is, and nothing on this machine."""
        if self._scratch is not None:
            shutil.rmtree(self._scratch)
            self._scratch = None

    def _put_release(self, manifest: Manifest) -> str:
        """Upload the files to a folder that no other release is in; returns its path, with `/`. Its manifest comes last."""
        data = manifest.dump()
        for base in self._bases(manifest, data):
            there = read(self.standing, base + MANIFEST)
            if there is None:
                for file in manifest.files:
                    self.standing.put(self.new / file.path, base + file.path)
                self.standing.pipe(data, base + MANIFEST)
                return base
            if there == data:
                return base
        raise ExportError(self.shown, "holds a damaged release of this build", "the release itself", "Remove it.")

    def _bases(self, manifest: Manifest, data: bytes) -> Iterator[str]:
        base = f"{RELEASES}/{manifest.data_version}/"
        yield base
        yield f"{base}{hashlib.sha256(data).hexdigest()[:_DIGITS]}/"

    def _refuse_strangers(self) -> None:
        strange = [name for name in self.standing.names() if name != RELEASES and not name.startswith(".")]
        if strange:
            raise ExportError(
                self.shown,
                f"holds {strange[0]}{' and more' if len(strange) > 1 else ''} and no {MANIFEST}",
                "a release of careerdata, or nothing",
                "Choose another URL, or move those files away.",
            )

    def _refuse_race(self) -> None:
        if read(self.standing, MANIFEST) != self._last_bytes:
            raise ExportError(self.shown, "another build has published meanwhile", "one build at a time", "Build again.")

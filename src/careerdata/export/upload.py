"""Publishing a release to a URL, where nothing can be exchanged: what a manifest names is never written over.

    manifest.json                   the release that stands; written last, so that it is there whole or not at all
    releases/1.0.0/                 one release, as a folder of this machine would hold it
    releases/1.0.0/5f0c2a9b.../     another of that version: newer findings, another Parquet library, a build at the same time
    releases/1.0.0/.upload          the release beside it is being uploaded, and by whom; gone once it is published
    .careerdata.lock                one build publishes; only where the store cannot write on a condition

An upload that fails leaves the manifest as it was, and files that no manifest names; a later one removes them.
Releases stay: who loaded an older manifest still finds its files.
"""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterator
from pathlib import Path

from careerdata.export.claim import Claim, StoreLock, tidy
from careerdata.export.reuse import refuse_published
from careerdata.export.scratch import Scratch
from careerdata.release.error import ExportError
from careerdata.release.folder import RELEASES, LocalFolder, read
from careerdata.release.manifest import NAME as MANIFEST
from careerdata.release.manifest import Manifest, parse_manifest, read_manifest
from careerdata.release.remote import RemoteFolder
from careerdata.release.side import Side
from careerdata.release.signature import NAME as SIGNATURE

_DIGITS = 16
"""Of the hash that names a rebuilt release's folder: 64 bits tell any number of builds apart."""


class Upload:
    """The release behind a URL: `begin`, write into `new`, then `commit` or `abandon`.

    Where another build publishes meanwhile, the later one fails: the manifest is written in the place of the one that was
    there at the beginning, or not at all.
    """

    def __init__(self, url: str) -> None:
        self.standing = RemoteFolder.at(url)
        self.last: Manifest | None = None
        self._last_bytes: bytes | None = None
        self._scratch: Scratch | None = None

    @property
    def shown(self) -> str:
        """The URL, without what may be secret in it."""
        return self.standing.show()

    @property
    def workplace(self) -> str:
        """The folder for temporary files, which `TMPDIR` names."""
        return f"{tempfile.gettempdir()}, where a release is written before it goes to {self.shown}"

    @property
    def new(self) -> Path:
        """The folder of this machine to write into."""
        assert self._scratch is not None, "begin comes first"
        return self._scratch.folder

    def begin(self) -> None:
        """Look at the release that stands at the URL. Raises ExportError where it cannot be read or holds something else."""
        self._last_bytes = read(self.standing, MANIFEST)
        if self._last_bytes is None:
            self._refuse_strangers()
        else:
            self.last = parse_manifest(self._last_bytes, self.standing.show(MANIFEST))
        self._scratch = Scratch()

    def commit(self) -> None:
        """Upload what is new, then the manifest. Raises ExportError; what stood at the URL then still stands."""
        manifest = read_manifest(LocalFolder(self.new))
        assert manifest is not None, "the manifest is written before the release is committed"
        with StoreLock(self.standing) as lock:
            tidy(self.standing, RELEASES, self.last.base if self.last else "")
            if self.last is None or manifest.based(self.last.base) != self.last:
                self._publish(manifest, lock)
        self.abandon()

    def abandon(self) -> None:
        """Leave the URL as it is, and nothing on this machine."""
        if self._scratch is not None:
            self._scratch.remove()
            self._scratch = None

    def _publish(self, manifest: Manifest, lock: StoreLock) -> None:
        if read(self.standing, MANIFEST) == self._last_bytes:  # what another build published meanwhile is told below
            refuse_published(self.standing, self.last, Side(LocalFolder(self.new), manifest))
        base, claim = self._base(manifest)
        try:
            if claim is not None:
                self._put_release(manifest, base, (claim, lock))
            still_ours = lock.held and (claim is None or claim.held)
            if not still_ours or not self.standing.replace(manifest.based(base).dump(), MANIFEST, self._last_bytes):
                self._refuse_other(manifest)
            if self.last is not None and not self.last.base:  # a folder that was copied there, signed as it was
                self.standing.remove(SIGNATURE)
        except BaseException:
            if claim is not None:
                claim.give_up()
            raise
        if claim is not None:
            claim.release()

    def _base(self, manifest: Manifest) -> tuple[str, Claim | None]:
        """Path, with `/`, of a folder that no other release is in, and the right to write there: none where this one is."""
        data = manifest.dump()
        for base in self._bases(manifest, data):
            claim = Claim(self.standing, base, hashlib.sha256(data).hexdigest())
            there = read(self.standing, base + MANIFEST)
            if there == data and not claim.marked:
                return base, None
            if there in (None, data) and claim.take():
                return base, claim
        raise ExportError(self.shown, "holds a damaged release of this build", "the release itself", "Remove it, or build again.")

    def _put_release(self, manifest: Manifest, base: str, marks: tuple[Claim, StoreLock]) -> None:
        """Upload the files, their manifest last."""
        for file in manifest.files:
            self.standing.put(self.new / file.path, base + file.path)
            for mark in marks:
                mark.renew()
        self.standing.pipe(manifest.dump(), base + MANIFEST)

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

    def _refuse_other(self, manifest: Manifest) -> None:
        """Raise ExportError for a build that published meanwhile, unless it published just this."""
        stands = read_manifest(self.standing)
        if stands is not None and manifest.based(stands.base) == stands:
            return
        now = f"release {stands.data_version} of it stands" if stands else "nothing stands"
        found = f"another build has published meanwhile: {now}, and this one is not published"
        raise ExportError(self.shown, found, "one build at a time", "Build again.")

"""Guides checked, mended as their findings propose, and checked again, until nothing is left to mend."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from careerdata.ingest.found import Found
from careerdata.ingest.source import Source
from careerdata.mending.choice import chosen
from careerdata.mending.file_text import FileText
from careerdata.mending.tally import Tally
from careerdata.pipeline import run
from careerdata.settings import Settings
from careerdata.storage.held import HeldFile
from careerdata.storage.local import LocalFile
from careerdata.validate.finding import Finding
from careerdata.validate.location import printable_path
from careerdata.validate.result import Result

MOST_PASSES = 60
"""Passes over the guides. A fix that touches another's waits for the next; no text needs more than a few, but for those in which
one fix that makes things worse has to be told from the others.
"""


@dataclass
class MendedFile:
    """A guide's file before and after."""

    source: Source
    before: bytes
    after: bytes
    made: list[Finding] = field(default_factory=list)
    """The findings that were mended in it."""


@dataclass
class Mended:
    """What mending came to. `result` is what is found afterwards."""

    first: Result
    """What was found before anything was mended."""
    result: Result
    files: list[MendedFile] = field(default_factory=list)
    """The files that changed, in the order of the guides."""
    refused: list[tuple[Finding, str]] = field(default_factory=list)
    """Findings whose fix was not made, and why."""

    @property
    def made(self) -> int:
        """How many findings were mended."""
        return sum(len(file.made) for file in self.files)

    @property
    def left(self) -> int:
        """How many open findings could be mended by fixes that are not safe."""
        return sum(one.fix is not None and not one.fix.safe for one in self.result.open)


class Mender:
    """Mends what was found, in memory: nothing is written."""

    def __init__(self, found: Found, settings: Settings, *, unsafe: bool) -> None:
        self._found, self._settings, self._unsafe = found, settings, unsafe
        self._files: dict[str, MendedFile] = {}
        self._refused: dict[str, tuple[Finding, str]] = {}
        self._most: dict[str, int] = {}
        """How many findings of a file are mended in a pass, where all at once made things worse."""

    def mend(self) -> Mended:
        """Check and mend in turn until no fix is left, or none helps."""
        first = result = run(self._found, self._settings)
        for _ in range(MOST_PASSES):
            made = self._pass(chosen(result.findings, unsafe=self._unsafe, without=self._refused))
            if not made:
                break
            after = run(self._found, self._settings)
            before_it, after_it = Tally(result), Tally(after)
            spoilt = [name for name, (_, mended) in made.items() if not after_it.is_better(before_it, name, mended)]
            for name in self._most.keys() & made.keys():
                self._most[name] *= 2
            for name in spoilt:
                self._undo(name, *made[name])
            if len(spoilt) < len(made):  # else the guides are what they were, and so is what is found in them
                result = run(self._found, self._settings) if spoilt else after
        files = [self._files[name] for name in map(_shown, self._found.guides) if name in self._files]
        return Mended(first, result, [file for file in files if file.after != file.before], list(self._refused.values()))

    def _pass(self, findings: Sequence[Finding]) -> dict[str, tuple[bytes, list[Finding]]]:
        """Make the fixes of one pass; of each file that changed its bytes before, and the findings."""
        by_file: dict[str, list[Finding]] = {}
        for finding in findings:
            by_file.setdefault(finding.source_file, []).append(finding)
        made: dict[str, tuple[bytes, list[Finding]]] = {}
        for number, source in enumerate(self._found.guides):
            of_file = by_file.pop(_shown(source), [])[: self._most.get(_shown(source))]
            mended = self._apply(number, source, of_file) if of_file else None
            if mended is not None:
                made[_shown(source)] = mended
        for rest in by_file.values():
            self._refuse(rest, "it stands in no guide's file")
        return made

    def _apply(self, number: int, source: Source, findings: list[Finding]) -> tuple[bytes, list[Finding]] | None:
        """Mend one guide; its bytes before, and what was mended in it, or None where nothing can be."""
        if not isinstance(source.storage, LocalFile | HeldFile):
            self._refuse(findings, "the file is in an archive or elsewhere; mend it there")
            return None
        before = source.read()
        assert isinstance(before, bytes)  # larger ones are no guides and have no such findings
        text = FileText(before)
        made = [one for one in findings if self._is_encodable(text, one)]
        file = self._files.setdefault(_shown(source), MendedFile(source, before, before))
        self._put(number, file, text.with_edits(edit for one in made if one.fix for edit in one.fix.edits))
        file.made += made
        return (before, made) if made else None

    def _is_encodable(self, text: FileText, finding: Finding) -> bool:
        lacking = text.lacking(finding.fix.edits if finding.fix else ())
        if lacking:
            self._refuse([finding], lacking)
        return not lacking

    def _put(self, number: int, file: MendedFile, data: bytes) -> None:
        file.after = data
        self._found.guides[number] = replace(file.source, storage=HeldFile(file.source.shown_as, data))

    def _undo(self, name: str, before: bytes, findings: list[Finding]) -> None:
        """Take back what was mended in a file; which of several it was is found out by mending fewer of them at once."""
        number = next(at for at, source in enumerate(self._found.guides) if _shown(source) == name)
        file = self._files[name]
        self._put(number, file, before)
        file.made = [one for one in file.made if one not in findings]
        self._most[name] = max(len(findings) // 2, 1)
        if len(findings) == 1:
            self._refuse(findings, "mended so, the guide is read otherwise than was meant")

    def _refuse(self, findings: Iterable[Finding], why: str) -> None:
        self._refused.update((one.fingerprint, (one, why)) for one in findings)


def _shown(source: Source) -> str:
    return printable_path(source.shown_as)

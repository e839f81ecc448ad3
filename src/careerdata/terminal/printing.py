"""What the flags of a command say of how its findings come out."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from careerdata.nearest import meant
from careerdata.render import formats, statistics
from careerdata.settings import SettingsError
from careerdata.terminal import reports
from careerdata.terminal.output import note
from careerdata.watch import log


@dataclass(frozen=True, slots=True)
class Printing:
    """How the findings of a command come out: printed, in files, in which formats, how much of it."""

    form: str = "text"
    output: Path | None = None
    """A file for what is in `form`; the terminal then has the text for people."""
    report: Sequence[str] | None = None
    """What `--report` names, as it was given."""
    statistics: bool = False
    """How often each rule found something, in place of the findings."""
    quiet: bool = False
    verbose: bool = False

    def asked_for(self, forms: tuple[str, ...] | None = None) -> list[reports.Report]:
        """The further reports, of the forms there are. Raises SettingsError for what cannot be meant, before any work is done."""
        known = forms or formats()
        if self.form not in known:
            raise SettingsError(f"--format {self.form!r}: there are {', '.join(known)}{meant(self.form, known)}")
        if self.statistics and self.form not in statistics.FORMATS:
            raise SettingsError(f"--statistics prints {' or '.join(statistics.FORMATS)}, not {self.form}; --report writes others")
        if self.quiet and self.verbose:
            raise SettingsError("--quiet and --verbose: say one of them")
        _tell(verbose=self.verbose)
        return reports.asked_for(self.report, known)

    @property
    def moves(self) -> bool:
        """Whether a line may show how far a run is: not where nobody wants to hear, nor among what the log says."""
        return not (self.quiet or self.verbose)

    def note(self, text: str) -> None:
        """Say on stderr what came of it, unless nobody wants to hear."""
        if not self.quiet:
            note(text)


class _Notes(logging.Handler):
    """Notes on stderr of what the package says it does."""

    def emit(self, record: logging.LogRecord) -> None:
        note(record.getMessage())


def _tell(*, verbose: bool) -> None:
    """Listen to what the package says it does, or no more."""
    log.handlers[:] = [one for one in log.handlers if not isinstance(one, _Notes)] + ([_Notes()] if verbose else [])
    log.setLevel(logging.INFO if verbose else logging.NOTSET)

"""The baseline of a command: what is known already, and what is from now on."""

from __future__ import annotations

from careerdata.settings import Settings, SettingsError
from careerdata.storage.whole import replace_files
from careerdata.terminal.printing import Printing
from careerdata.terminal.reports import not_written
from careerdata.validate.result import Result


def to_known(settings: Settings, *, write_baseline: bool) -> Settings:
    """The settings, without the baseline that is written for the first time: nothing is known yet."""
    if not write_baseline:
        return settings
    if settings.baseline is None:
        raise SettingsError("--write-baseline needs --baseline FILE, the file to write")
    if settings.baseline.exists():
        return settings
    return settings.model_copy(update={"baseline": None})


def write_baseline_of(result: Result, settings: Settings, printing: Printing) -> int:
    """Write the baseline: from now on only what is new blocks."""
    from careerdata.validate.triage import baseline

    assert settings.baseline is not None
    try:
        replace_files({settings.baseline: baseline.dump(result.findings)})
    except OSError as error:
        raise SettingsError(not_written(f"--baseline {settings.baseline}", error)) from error
    printing.note(f"{settings.baseline}: {len(result.findings)} findings are known from now on")
    return result.exit_status if result.exit_status > 1 else 0

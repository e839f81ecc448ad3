"""The commands that look at guides: check, and check that mends."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from careerdata import api
from careerdata.commands.known import to_known, write_baseline_of
from careerdata.render import render
from careerdata.settings import Settings, SettingsError
from careerdata.storage.held import HeldFile
from careerdata.terminal import progress, reports
from careerdata.terminal.findings import note_faults, show
from careerdata.terminal.printing import Printing

Given = Mapping[Path, HeldFile]
"""Files that are at hand, by their absolute paths."""


def check(each: Sequence[Settings], printing: Printing, given: Given | None = None, *, write_baseline: bool = False) -> int:
    """Read and check guides, those of each settings file by themselves, and print the findings."""
    also = printing.asked_for()
    if write_baseline and len(each) > 1:
        raise SettingsError("--write-baseline: these paths have several settings files; write the baseline of each by itself")
    with progress.shown(wanted=printing.moves):
        result = api.examine_each([to_known(settings, write_baseline=write_baseline) for settings in each], given)
    reports.write(also, lambda other: render(other, result))
    show(result, printing)
    return write_baseline_of(result, each[0], printing) if write_baseline else result.exit_status


def mend(each: Sequence[Settings], printing: Printing, given: Given | None = None, *, unsafe: bool, diff: bool) -> int:
    """Mend guides as their findings propose and print what is found afterwards; with `diff` only what would change."""
    from careerdata.mending.told import mended_each, told

    if diff and (printing.form != "text" or printing.output or printing.statistics):
        raise SettingsError("--diff prints what would change, in place of what --format, --output and --statistics are about")
    printing.asked_for()
    with progress.shown(wanted=printing.moves):
        mended = mended_each(each, given, unsafe=unsafe, diff=diff)
    result = told(mended, printing.note, diff=diff)
    if diff:
        note_faults(result)
    else:
        show(result, printing)
    return result.exit_status

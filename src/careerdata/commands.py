"""What each command does: call, print, give the exit status. Results go to stdout, notes to stderr."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from careerdata import api, scaffold
from careerdata.render import render
from careerdata.render.escape import printable_lines
from careerdata.render.fit import fitted_lines
from careerdata.render.summary import published as told
from careerdata.settings import Settings, SettingsError
from careerdata.storage.held import HeldFile
from careerdata.storage.paths import shown_place
from careerdata.storage.whole import replace_files
from careerdata.terminal import reports, screen
from careerdata.terminal.findings import SAY_IT_ALL, note_faults, publish, show
from careerdata.terminal.output import note, put
from careerdata.terminal.printing import Printing
from careerdata.terminal.reports import not_written
from careerdata.validate.result import Result

Given = Mapping[Path, HeldFile]
"""Files that are at hand, by their absolute paths."""


def check(each: Sequence[Settings], printing: Printing, given: Given | None = None, *, write_baseline: bool = False) -> int:
    """Read and check guides, those of each settings file by themselves, and print the findings."""
    also = printing.asked_for()
    if write_baseline and len(each) > 1:
        raise SettingsError("--write-baseline: these paths have several settings files; write the baseline of each by itself")
    result = api.examine_each([_to_known(settings, write_baseline=write_baseline) for settings in each], given)
    reports.write(also, lambda other: render(other, result))
    show(result, printing)
    return _baseline(result, each[0], printing) if write_baseline else result.exit_status


def mend(each: Sequence[Settings], printing: Printing, given: Given | None = None, *, unsafe: bool, diff: bool) -> int:
    """Mend guides as their findings propose and print what is found afterwards; with `diff` only what would change."""
    from careerdata.mending.told import mend_each

    printing.asked_for()
    result = mend_each(each, given, unsafe=unsafe, diff=diff)
    if diff:
        note_faults(result)
    else:
        show(result, printing)
    return result.exit_status


def build(settings: Settings, printing: Printing, *, quarantine: bool = False, write_baseline: bool = False) -> int:
    """Read, check and export guides; a note says what became of the release."""
    also = printing.asked_for()
    result, manifest = api.release(_to_known(settings, write_baseline=write_baseline), quarantine=quarantine)
    reports.write(also, lambda other: render(other, result))
    show(result, printing)
    for line in [] if printing.form in SAY_IT_ALL else told(result):
        printing.note(line)
    out = shown_place(settings.out)
    if manifest is not None:
        printing.note(f"{out}: release {manifest.data_version}, {len(manifest.files)} files")
    else:
        printing.note(f"{out}: left as it was")
    return _baseline(result, settings, printing) if write_baseline else result.exit_status


def gate(settings: Settings, base: str | None, printing: Printing, *, fail_on_given: bool = False) -> int:
    """Hold an update against the last release and the policy, and print what came of it."""
    from careerdata.render import gate_formats, render_gate

    also = printing.asked_for(gate_formats())
    outcome = api.judge(settings if fail_on_given else settings.at_gate, base or settings.out)
    reports.write(also, lambda other: render_gate(other, outcome))

    def said(form: str, *, printed: bool) -> str:
        text = render_gate(form, outcome)
        return fitted_lines(text, screen.width()) if printed and form == "text" else text

    publish(said, printing)
    note_faults(outcome.result)
    return outcome.exit_status


def inspect(file: str, form: str, settings: Settings) -> int:
    """Print what is read out of one guide."""
    from careerdata import inspection, pipeline

    if form not in ("text", "json"):
        raise SettingsError(f"--format {form!r}: inspect prints text or json")
    guide = pipeline.read_guide(Path(file), settings)
    put(inspection.as_json(guide) if form == "json" else printable_lines(inspection.as_text(guide)))
    return 0


def rules() -> int:
    """Print the rule catalogue."""
    from careerdata.validate import catalogue

    put("".join(f"{rule.code}  {rule.severity:<7}  {rule.title()}\n" for rule in catalogue.rules()))
    return 0


def explain(code: str) -> int:
    """Print one rule with its reason, its examples and the way to mend what it finds, or one check of the gate."""
    from careerdata.gating import judging
    from careerdata.validate import catalogue

    put((judging.describe(code) or catalogue.describe(code)) + "\n")
    return 0


def schema(folder: Path, *, check: bool) -> int:
    """Write the schema files, or say which of them are stale."""
    from careerdata.schemas import files

    if check:
        stale = files.stale(folder)
        put("".join(f"{folder / name}: stale; run `careerdata schema`\n" for name in stale))
        return 1 if stale else 0
    try:
        written = files.write(folder)
    except OSError as error:
        raise SettingsError(not_written(f"--out {folder}", error)) from error
    for name in written:
        note(f"wrote {folder / name}")
    return 0


def new(what: str, name: str, folder: Path, page: Path | None = None) -> int:
    """Start a guide or a layout."""
    path = scaffold.new_guide(name, folder) if what == "guide" else scaffold.new_layout(name, folder, page)
    note(f"wrote {path}: fill in what stands in <…>" if what == "guide" else f"wrote {path}: its comments say what to put where")
    return 0


def _to_known(settings: Settings, *, write_baseline: bool) -> Settings:
    """The settings, without the baseline that is written for the first time: nothing is known yet."""
    if not write_baseline:
        return settings
    if settings.baseline is None:
        raise SettingsError("--write-baseline needs --baseline FILE, the file to write")
    if settings.baseline.exists():
        return settings
    return settings.model_copy(update={"baseline": None})


def _baseline(result: Result, settings: Settings, printing: Printing) -> int:
    """Write the baseline: from now on only what is new blocks."""
    from careerdata.validate.triage import baseline

    assert settings.baseline is not None
    try:
        replace_files({settings.baseline: baseline.dump(result.findings)})
    except OSError as error:
        raise SettingsError(not_written(f"--baseline {settings.baseline}", error)) from error
    printing.note(f"{settings.baseline}: {len(result.findings)} findings are known from now on")
    return result.exit_status if result.exit_status > 1 else 0

"""What each command does: call, print, give the exit status. Results go to stdout, notes to stderr."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from careerdata import api, scaffold
from careerdata.render import formats, render
from careerdata.render.escape import printable_lines
from careerdata.render.summary import published as told
from careerdata.settings import Settings, SettingsError
from careerdata.storage.paths import shown_place
from careerdata.storage.whole import replace_files
from careerdata.terminal import reports
from careerdata.terminal.findings import SAY_IT_ALL, known_format, not_written, note_faults, publish, show
from careerdata.terminal.output import note, put
from careerdata.validate.result import Result

Said = Sequence[str] | None
"""What `--report` names, as it was given."""


def check(settings: Settings, form: str, output: Path | None, said: Said = None, *, write_baseline: bool = False) -> int:
    """Read and check guides, and print the findings."""
    known_format(form)
    also = reports.asked_for(said, formats())
    result = api.examine(_to_known(settings, write_baseline=write_baseline))
    reports.write(also, lambda other: render(other, result))
    show(result, form, output)
    return _baseline(result, settings) if write_baseline else result.exit_status


def mend(settings: Settings, form: str, output: Path | None, *, unsafe: bool, diff: bool) -> int:
    """Mend guides as their findings propose and print what is found afterwards; with `diff` only what would change."""
    from careerdata.ingest.sources import find
    from careerdata.mending import told
    from careerdata.mending.run import Mender

    known_format(form)
    mended = Mender(find(settings.raw), settings, unsafe=unsafe).mend()
    if diff:
        told.show_diff(mended)
        note_faults(mended.first)
        return mended.first.exit_status
    told.write(mended)
    show(mended.result, form, output)
    return mended.result.exit_status


def build(settings: Settings, form: str, said: Said = None, *, quarantine: bool = False, write_baseline: bool = False) -> int:
    """Read, check and export guides; a note says what became of the release."""
    known_format(form)
    also = reports.asked_for(said, formats())
    result, manifest = api.release(_to_known(settings, write_baseline=write_baseline), quarantine=quarantine)
    reports.write(also, lambda other: render(other, result))
    show(result, form, None)
    for line in [] if form in SAY_IT_ALL else told(result):
        note(line)
    out = shown_place(settings.out)
    if manifest is not None:
        note(f"{out}: release {manifest.data_version}, {len(manifest.files)} files")
    else:
        note(f"{out}: left as it was")
    return _baseline(result, settings) if write_baseline else result.exit_status


def gate(
    settings: Settings, form: str, base: str | None, output: Path | None, said: Said = None, *, fail_on_given: bool = False
) -> int:
    """Hold an update against the last release and the policy, and print what came of it."""
    from careerdata.render import gate_formats, render_gate

    if form not in gate_formats():
        raise SettingsError(f"--format {form!r}: there are {', '.join(gate_formats())}")
    also = reports.asked_for(said, gate_formats())
    outcome = api.judge(settings if fail_on_given else settings.at_gate, base or settings.out)
    reports.write(also, lambda other: render_gate(other, outcome))
    publish(render_gate(form, outcome), form, output, lambda: render_gate("markdown", outcome))
    note_faults(outcome.result)
    return outcome.exit_status


def inspect(file: str, form: str, settings: Settings) -> int:
    """Print what is read out of one guide."""
    from careerdata import inspection, pipeline

    if form not in ("text", "json"):
        raise SettingsError(f"--format {form!r}: inspect prints text or json")
    guide = pipeline.read_guide(Path(file), settings.layouts)
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


def _baseline(result: Result, settings: Settings) -> int:
    """Write the baseline: from now on only what is new blocks."""
    from careerdata.validate.triage import baseline

    assert settings.baseline is not None
    try:
        replace_files({settings.baseline: baseline.dump(result.findings)})
    except OSError as error:
        raise SettingsError(not_written(f"--baseline {settings.baseline}", error)) from error
    note(f"{settings.baseline}: {len(result.findings)} findings are known from now on")
    return result.exit_status if result.exit_status > 1 else 0

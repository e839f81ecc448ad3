"""The commands that take guides to a release: check, build, diff, gate."""

from __future__ import annotations

import typer

from careerdata.cli.app import app
from careerdata.release.standing import fate_told
from careerdata.settings import SettingsError
from careerdata.terminal import flags


@app.command()
def check(
    raw: flags.Raw = None,
    format: flags.Format = "text",
    output: flags.Output = None,
    report: flags.Reports = None,
    fix: flags.Fix = False,
    unsafe_fixes: flags.UnsafeFixes = False,
    diff: flags.FixDiff = False,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    fail_on: flags.FailOn = None,
    baseline: flags.Baseline = None,
    write_baseline: flags.WriteBaseline = False,
    jobs: flags.Jobs = None,
    config: flags.Config = None,
    as_of: flags.AsOf = None,
) -> None:
    """Read and check guides; print the findings; export nothing."""
    said = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = flags.settings_of(config, raw=tuple(raw or ()), **said)
    from careerdata import commands

    if fix or diff or unsafe_fixes:
        if report or write_baseline or not (fix or diff):
            raise SettingsError("--unsafe-fixes goes with --fix or --diff, and these without --report and --write-baseline")
        raise typer.Exit(commands.mend(settings, format, output, unsafe=unsafe_fixes, diff=diff))
    raise typer.Exit(commands.check(settings, format, output, report, write_baseline=write_baseline))


@app.command()
def build(
    raw: flags.Raw = None,
    out: flags.Out = None,
    format: flags.Format = "text",
    report: flags.Reports = None,
    quarantine: flags.Quarantine = False,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    fail_on: flags.FailOn = None,
    baseline: flags.Baseline = None,
    write_baseline: flags.WriteBaseline = False,
    jobs: flags.Jobs = None,
    config: flags.Config = None,
    as_of: flags.AsOf = None,
) -> None:
    """Read, check and export guides. Nothing at DIR changes unless nothing blocks."""
    said = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = flags.settings_of(config, raw=tuple(raw or ()), out=out, **said)
    with fate_told(settings.out):
        from careerdata import commands

        status = commands.build(settings, format, report, quarantine=quarantine, write_baseline=write_baseline)
    raise typer.Exit(status)


@app.command()
def diff(old: flags.Old, new: flags.New, format: flags.DiffFormat = "text", renames: flags.Renames = None) -> None:
    """Say what changed between two releases, record by record and field by field, and the version that follows."""
    from careerdata.terminal.changes import show_changes

    show_changes(old, new, format, renames)


@app.command()
def gate(
    raw: flags.Raw = None,
    base: flags.Base = None,
    format: flags.GateFormat = "text",
    output: flags.Output = None,
    report: flags.Reports = None,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    fail_on: flags.FailOn = None,
    baseline: flags.Baseline = None,
    jobs: flags.Jobs = None,
    config: flags.Config = None,
    as_of: flags.AsOf = None,
) -> None:
    """Check, build aside, compare with the last release and apply the policy; 1 blocks the update. Nothing is written."""
    said = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = flags.settings_of(config, raw=tuple(raw or ()), **said)
    from careerdata import commands

    raise typer.Exit(commands.gate(settings, format, base, output, report, fail_on_given=fail_on is not None))

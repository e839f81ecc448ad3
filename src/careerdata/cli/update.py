"""The commands that take guides to a release: check, build, diff, gate."""

from __future__ import annotations

import typer

from careerdata.cli.app import app
from careerdata.release.standing import fate_told
from careerdata.terminal import flags, formats


@app.command()
def check(
    raw: flags.RawOrStdin = None,
    format: formats.Format = "text",
    output: flags.Output = None,
    report: formats.Reports = None,
    statistics: flags.Statistics = False,
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
    stdin_filename: flags.StdinFilename = None,
    quiet: flags.Quiet = False,
    verbose: flags.Verbose = False,
) -> None:
    """Read and check guides; print the findings; export nothing."""
    from careerdata.terminal import stdin

    raws, given = stdin.taken(raw or (), stdin_filename)
    said = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    each = flags.settings_of_each(config, raw=raws, **said)
    from careerdata import commands
    from careerdata.terminal.printing import Printing

    printing = Printing(format, output, report, statistics, quiet, verbose)
    if fix or diff or unsafe_fixes:
        if report or write_baseline or not (fix or diff):
            from careerdata.settings import SettingsError

            raise SettingsError("--unsafe-fixes goes with --fix or --diff, and these without --report and --write-baseline")
        raise typer.Exit(commands.mend(each, printing, given, unsafe=unsafe_fixes, diff=diff))
    raise typer.Exit(commands.check(each, printing, given, write_baseline=write_baseline))


@app.command()
def build(
    raw: flags.Raw = None,
    out: flags.Out = None,
    format: formats.Format = "text",
    report: formats.Reports = None,
    quarantine: flags.Quarantine = False,
    check: flags.BuildCheck = False,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    fail_on: flags.FailOn = None,
    baseline: flags.Baseline = None,
    write_baseline: flags.WriteBaseline = False,
    jobs: flags.Jobs = None,
    config: flags.Config = None,
    as_of: flags.AsOf = None,
    quiet: flags.Quiet = False,
    verbose: flags.Verbose = False,
) -> None:
    """Read, check and export guides. Nothing at DIR changes unless nothing blocks."""
    said = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = flags.settings_of(config, raw=tuple(raw or ()), out=out, **said)
    with fate_told(settings.out):
        from careerdata import commands
        from careerdata.terminal.printing import Printing

        printing = Printing(format, None, report, quiet=quiet, verbose=verbose)
        if check:
            if write_baseline:
                from careerdata.settings import SettingsError

                raise SettingsError("--check writes nothing: leave out --write-baseline")
            raise typer.Exit(commands.compare(settings, printing, quarantine=quarantine))
        status = commands.build(settings, printing, quarantine=quarantine, write_baseline=write_baseline)
    raise typer.Exit(status)


@app.command()
def diff(old: flags.Old, new: flags.New, format: formats.DiffFormat = "text", renames: flags.Renames = None) -> None:
    """Say what changed between two releases. Record by record, field by field, with the version that follows."""
    from careerdata.terminal.changes import show_changes

    show_changes(old, new, format, renames)


@app.command()
def gate(
    raw: flags.Raw = None,
    base: flags.Base = None,
    format: formats.GateFormat = "text",
    output: flags.Output = None,
    report: formats.Reports = None,
    select: flags.Select = None,
    ignore: flags.Ignore = None,
    fail_on: flags.FailOn = None,
    baseline: flags.Baseline = None,
    jobs: flags.Jobs = None,
    config: flags.Config = None,
    as_of: flags.AsOf = None,
    quiet: flags.Quiet = False,
    verbose: flags.Verbose = False,
) -> None:
    """Hold an update against the last release.

    Check, build aside, compare with the last release and apply the policy; 1 blocks the update. Nothing is written.
    """
    said = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = flags.settings_of(config, raw=tuple(raw or ()), **said)
    from careerdata import commands
    from careerdata.terminal.printing import Printing

    printing = Printing(format, output, report, quiet=quiet, verbose=verbose)
    raise typer.Exit(commands.gate(settings, base, printing, fail_on_given=fail_on is not None))

"""The commands: parse, call, render, exit status. No logic."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careerdata.release.standing import fate_told
from careerdata.terminal import flags
from careerdata.terminal.ending import ended

app = typer.Typer(
    help="Career guides in, checked tables out: every value and finding points at its line and column.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


@app.command()
def check(
    raw: flags.Raw = None,
    format: flags.Format = "text",
    output: flags.Output = None,
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

    raise typer.Exit(commands.check(settings, format, output, write_baseline=write_baseline))


@app.command()
def build(
    raw: flags.Raw = None,
    out: flags.Out = None,
    format: flags.Format = "text",
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

        status = commands.build(settings, format, quarantine=quarantine, write_baseline=write_baseline)
    raise typer.Exit(status)


@app.command()
def diff(old: flags.Old, new: flags.New, format: flags.DiffFormat = "text", renames: flags.Renames = None) -> None:
    """Say what changed between two releases, record by record and field by field, and the version that follows."""
    from careerdata.terminal.changes import show_changes

    show_changes(old, new, format, renames)


@app.command()
def inspect(
    file: Annotated[str, typer.Argument(help="One guide.")],
    format: Annotated[str, typer.Option("--format", help="text or json.", metavar="F")] = "text",
    config: flags.Config = None,
) -> None:
    """Show what is read out of one file: layout, sections, records, and what became of each line."""
    settings = flags.settings_of(config)
    from careerdata import commands

    raise typer.Exit(commands.inspect(file, format, settings))


@app.command()
def rules() -> None:
    """List the rules."""
    from careerdata import commands

    raise typer.Exit(commands.rules())


@app.command()
def explain(code: Annotated[str, typer.Argument(help="Code of a rule, such as SAL001.")]) -> None:
    """Say what one rule is about, with a bad and a good example and the way to mend it."""
    from careerdata import commands

    raise typer.Exit(commands.explain(code))


@app.command()
def schema(
    out: Annotated[Path, typer.Option(help="Folder of the schemas.", metavar="DIR")] = Path("schemas"),
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 where the files there are stale.")] = False,
) -> None:
    """Write the JSON Schema and the Table Schema of every table, and the data dictionary."""
    from careerdata import commands

    raise typer.Exit(commands.schema(out, check=check))


new = typer.Typer(help="Start a guide or a layout to fill in.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(new, name="new")


@new.command("guide")
def new_guide(
    name: Annotated[str, typer.Argument(help="Name of the role, such as data-analyst.")],
    raw: Annotated[Path, typer.Option(help="Folder of the guides.", metavar="RAW")] = Path("raw"),
) -> None:
    """Write RAW/guides/NAME.txt to fill in, never over a file."""
    from careerdata import commands

    raise typer.Exit(commands.new("guide", name, raw))


@new.command("layout")
def new_layout(
    name: Annotated[str, typer.Argument(help="Name of the publisher.")],
    folder: Annotated[Path, typer.Option("--dir", help="Folder of the layouts.", metavar="DIR")] = Path("layouts"),
    page: Annotated[Path | None, typer.Option("--from", help="A page of the publisher to start from.", metavar="FILE")] = None,
) -> None:
    """Write DIR/NAME.yaml, a layout with comments to start from, never over a file."""
    from careerdata import commands

    raise typer.Exit(commands.new("layout", name, folder, page))


def main() -> None:
    """The command line, where this module is at hand already; the console script is `careerdata.__main__.main`."""
    with ended():
        app()

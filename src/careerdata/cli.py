"""The commands: parse, call, render, exit status. No logic."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from careerdata.release.standing import fate_told
from careerdata.render import formats
from careerdata.terminal.ending import ended
from careerdata.terminal.stops import nothing_written

if TYPE_CHECKING:
    from careerdata.settings import Settings

app = typer.Typer(
    help="Career guides in, checked tables out: every value and finding points at its line and column.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

Raw = Annotated[
    list[str] | None, typer.Argument(help="Folders, files, zips or URLs of guides  [default: raw]", show_default=False)
]
Select = Annotated[str | None, typer.Option(help="Only the rules of these codes or prefixes, by commas: SAL,LVL003.")]
Ignore = Annotated[str | None, typer.Option(help="All rules but these.")]
FailOn = Annotated[str | None, typer.Option(help="What blocks: error, warning or never.  [default: error]", metavar="LEVEL")]
Baseline = Annotated[Path | None, typer.Option(help="Only findings that are not in this file block.", metavar="FILE")]
WriteBaseline = Annotated[bool, typer.Option("--write-baseline", help="Write the findings to the file of --baseline.")]
Jobs = Annotated[int | None, typer.Option(help="Processes that read guides.  [default: 1]", min=1)]
Config = Annotated[Path | None, typer.Option(help="Settings file instead of careerdata.toml or pyproject.toml.", metavar="FILE")]
AsOf = Annotated[str | None, typer.Option(help="Day by which waivers expire, YYYY-MM-DD.", metavar="DATE")]
Format = Annotated[
    str,
    typer.Option("--format", help=f"How findings are printed: {', '.join(formats())}.", metavar="F"),
]

Output = Annotated[Path | None, typer.Option(help="Write the findings here.", metavar="FILE")]
Out = Annotated[str | None, typer.Option(help="Folder or URL of the release.  [default: exports]", metavar="DIR")]
Quarantine = Annotated[bool, typer.Option("--quarantine", help="Publish the guides that pass and list the rest.")]


@nothing_written()
def _settings(config: Path | None, **flags: Any) -> Settings:
    from careerdata import settings

    for name in ("select", "ignore"):
        if isinstance(flags.get(name), str):
            flags[name] = tuple(code.strip() for code in flags[name].split(",") if code.strip())
    if flags.get("as_of") is not None:
        try:
            flags["as_of"] = date.fromisoformat(flags["as_of"])
        except ValueError:
            raise settings.SettingsError(f"--as-of {flags['as_of']!r} is no date; write it as 2026-12-31") from None
    loaded = settings.load(config, flags)
    _ = loaded.day
    return loaded


@app.command()
def check(
    raw: Raw = None,
    format: Format = "text",
    output: Output = None,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = False,
    jobs: Jobs = None,
    config: Config = None,
    as_of: AsOf = None,
) -> None:
    """Read and check guides; print the findings; export nothing."""
    flags = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = _settings(config, raw=tuple(raw or ()), **flags)
    from careerdata import commands

    raise typer.Exit(commands.check(settings, format, output, write_baseline=write_baseline))


@app.command()
def build(
    raw: Raw = None,
    out: Out = None,
    format: Format = "text",
    quarantine: Quarantine = False,
    select: Select = None,
    ignore: Ignore = None,
    fail_on: FailOn = None,
    baseline: Baseline = None,
    write_baseline: WriteBaseline = False,
    jobs: Jobs = None,
    config: Config = None,
    as_of: AsOf = None,
) -> None:
    """Read, check and export guides. Nothing at DIR changes unless nothing blocks."""
    flags = {"select": select, "ignore": ignore, "fail_on": fail_on, "baseline": baseline, "jobs": jobs, "as_of": as_of}
    settings = _settings(config, raw=tuple(raw or ()), out=out, **flags)
    with fate_told(settings.out):
        from careerdata import commands

        status = commands.build(settings, format, quarantine=quarantine, write_baseline=write_baseline)
    raise typer.Exit(status)


@app.command()
def inspect(
    file: Annotated[str, typer.Argument(help="One guide.")],
    format: Annotated[str, typer.Option("--format", help="text or json.", metavar="F")] = "text",
    config: Config = None,
) -> None:
    """Show what is read out of one file: layout, sections, records, and what became of each line."""
    settings = _settings(config)
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

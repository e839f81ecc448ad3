"""The commands that show: what is read out of a guide, what became of a record, the rules, the schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careerdata.cli.app import app
from careerdata.terminal import flags, formats


@app.command()
def inspect(
    file: Annotated[str, typer.Argument(help="One guide.", metavar="FILE")],
    format: formats.InspectFormat = "text",
    config: flags.Config = None,
) -> None:
    """Show what is read out of one file. Layout, sections, records, and what became of each line."""
    settings = flags.settings_of(config, raw=(file,))
    from careerdata import commands

    raise typer.Exit(commands.inspect(file, format, settings))


@app.command()
def history(
    key: flags.Key = None,
    base: flags.Releases = None,
    format: formats.HistoryFormat = "text",
    renames: flags.Renames = None,
) -> None:
    """Say when a value appeared and changed. And what it was; without KEY what each release changed."""
    from careerdata.terminal.past import show_history

    show_history(key, base, format, renames)


@app.command()
def rules(codes: flags.Codes = None, format: formats.RuleFormat = "text") -> None:
    """List the rules, all or those whose codes begin so."""
    from careerdata import commands

    raise typer.Exit(commands.rules(codes or (), format))


@app.command()
def explain(code: flags.Code) -> None:
    """Say what one rule is about. With a bad and a good example and the way to mend it."""
    from careerdata import commands

    raise typer.Exit(commands.explain(code))


@app.command()
def schema(
    out: Annotated[Path, typer.Option(help="Folder of the schemas.", metavar="DIR")] = Path("schemas"),
    check: Annotated[bool, typer.Option("--check", help="Write nothing; exit with 1 where the files there are stale.")] = False,
) -> None:
    """Write the schemas of every table. JSON Schema, Table Schema, and the data dictionary."""
    from careerdata import commands

    raise typer.Exit(commands.schema(out, check=check))

"""The commands that show: what is read out of a guide, what became of a record, the rules, the schemas."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careerdata.cli.app import app
from careerdata.terminal import flags


@app.command()
def inspect(
    file: Annotated[str, typer.Argument(help="One guide.")],
    format: Annotated[str, typer.Option("--format", help="text or json.", metavar="F")] = "text",
    config: flags.Config = None,
) -> None:
    """Show what is read out of one file: layout, sections, records, and what became of each line."""
    settings = flags.settings_of(config, raw=(file,))
    from careerdata import commands

    raise typer.Exit(commands.inspect(file, format, settings))


@app.command()
def history(
    key: flags.Key = None,
    base: flags.Releases = None,
    format: flags.HistoryFormat = "text",
    renames: flags.Renames = None,
) -> None:
    """Say when a value first appeared, when it changed and what it was; without KEY what each release changed."""
    from careerdata.terminal.past import show_history

    show_history(key, base, format, renames)


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

"""The commands that start something to fill in: a guide, a layout."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from careerdata.cli.app import app

new = typer.Typer(help="Start a guide or a layout to fill in.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(new, name="new")


@new.command("guide")
def new_guide(
    name: Annotated[str, typer.Argument(help="Name of the role, such as data-analyst.", metavar="NAME")],
    raw: Annotated[Path, typer.Option(help="Folder of the guides.", metavar="RAW")] = Path("raw"),
) -> None:
    """Write RAW/guides/NAME.txt to fill in, never over a file."""
    from careerdata import commands

    raise typer.Exit(commands.new("guide", name, raw))


@new.command("layout")
def new_layout(
    name: Annotated[str, typer.Argument(help="Name of the publisher.", metavar="NAME")],
    folder: Annotated[Path, typer.Option("--dir", help="Folder of the layouts.", metavar="DIR")] = Path("layouts"),
    page: Annotated[Path | None, typer.Option("--from", help="A page of the publisher to start from.", metavar="FILE")] = None,
) -> None:
    """Write DIR/NAME.yaml, a layout with comments to start from, never over a file."""
    from careerdata import commands

    raise typer.Exit(commands.new("layout", name, folder, page))

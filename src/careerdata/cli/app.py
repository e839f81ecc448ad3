"""The application that commands are added to."""

from __future__ import annotations

from typing import Annotated

import typer

app = typer.Typer(
    help="Career guides in, checked tables out: every value and finding points at its line and column.",
    no_args_is_help=True,
    context_settings={"max_content_width": 120},
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def _version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version

        from careerdata.terminal.output import put

        put(f"careerdata {version('careerdata')}\n")
        raise typer.Exit


@app.callback()
def careerdata(
    version: Annotated[
        bool, typer.Option("--version", help="Say the version, and nothing else.", callback=_version, is_eager=True)
    ] = False,
) -> None:
    """What stands before every command."""

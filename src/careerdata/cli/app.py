"""The application that commands are added to."""

from __future__ import annotations

import typer

app = typer.Typer(
    help="Career guides in, checked tables out: every value and finding points at its line and column.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)

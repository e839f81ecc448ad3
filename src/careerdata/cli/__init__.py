"""The commands: parse, call, render, exit status. No logic."""

from __future__ import annotations

# In the order in which --help lists them.
from careerdata.cli import update  # isort: skip
from careerdata.cli import look, start  # isort: skip
from careerdata.cli.app import app
from careerdata.terminal.ending import ended

__all__ = ["app", "look", "main", "start", "update"]


def main() -> None:
    """The command line, where this module is at hand already; the console script is `careerdata.__main__.main`."""
    with ended():
        app()

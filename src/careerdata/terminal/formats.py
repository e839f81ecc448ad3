"""The flags that say in which format something is printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

import typer

from careerdata.render import catalogue_formats, diff_formats, formats, gate_formats, history_formats
from careerdata.terminal import completions


def _format(what: str, names: Callable[[], tuple[str, ...]]) -> Any:
    said = f"How {what} printed: {', '.join(names())}."
    return typer.Option("--format", help=said, metavar="F", autocompletion=completions.one_of(names))


Format = Annotated[str, _format("findings are", formats)]
DiffFormat = Annotated[str, _format("the changes are", diff_formats)]
GateFormat = Annotated[str, _format("the verdict is", gate_formats)]
HistoryFormat = Annotated[str, _format("the history is", history_formats)]
InspectFormat = Annotated[str, _format("it is", lambda: ("json", "text"))]
RuleFormat = Annotated[str, _format("the rules are", catalogue_formats)]
Reports = Annotated[
    list[str] | None,
    typer.Option(
        "--report",
        help="Write them in another format too: sarif=FILE. May be given again.",
        metavar="F=FILE",
        autocompletion=completions.reports,
    ),
]

"""How far a run is, on a terminal's stderr: stage, guides done of all, rate, time left and the guide at hand."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic
from typing import TYPE_CHECKING

from careerdata.render.escape import printable
from careerdata.terminal.screen import is_terminal
from careerdata.watch import Listener, listening

if TYPE_CHECKING:
    from rich.progress import Progress, TaskID

PATIENCE = 1.0
"""Seconds of work before anything is shown: what is over sooner needs no bar."""


@contextmanager
def shown(*, wanted: bool = True) -> Iterator[None]:
    """Within it runs show how far they are, where stderr is a terminal and neither CI nor the user says no; gone at its end."""
    if not (wanted and is_terminal(sys.stderr)) or os.environ.get("CI") or os.environ.get("TERM") == "dumb":
        yield
        return
    bar = _Bar()
    try:
        with listening(bar):
            yield
    finally:
        bar.end()


class _Bar(Listener):
    """A line of rich, which is loaded with the first bar that is shown."""

    def __init__(self) -> None:
        self._begun = monotonic()
        self._bar: Progress | None = None
        self._task: TaskID | None = None
        self._of = self._done = self._read = 0
        self._stage = self._name = ""

    def begin(self, of: int) -> None:
        self._of, self._done, self._read = of, 0, 0

    def stage(self, name: str) -> None:
        self._stage = name
        self._show()

    def at(self, name: str) -> None:
        self._name = name
        self._show()
        self._read += 1

    def done(self, guides: int) -> None:
        self._done = self._read = guides
        self._show()

    def end(self) -> None:
        """Take the line away."""
        if self._bar is not None:
            self._bar.stop()

    def _show(self) -> None:
        if self._bar is None:
            if monotonic() - self._begun < PATIENCE:
                return
            self._bar = _bar()
            self._task = self._bar.add_task("", at="", rate="")
            self._bar.start()
        assert self._task is not None
        done = max(self._done, self._read)
        rate = f"{done / (monotonic() - self._begun):,.0f}/s"
        self._bar.update(self._task, description=self._stage, completed=done, total=self._of, rate=rate, at=printable(self._name))


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
    from rich.table import Column

    return Progress(
        TextColumn("{task.description}", markup=False, table_column=Column(width=len("exporting"))),
        BarColumn(bar_width=20),
        MofNCompleteColumn(),
        TextColumn("{task.fields[rate]}", markup=False, justify="right"),
        TimeRemainingColumn(compact=True),
        TextColumn("{task.fields[at]}", markup=False, table_column=Column(ratio=1, no_wrap=True, overflow="ellipsis")),
        console=Console(stderr=True),
        transient=True,
        expand=True,
    )

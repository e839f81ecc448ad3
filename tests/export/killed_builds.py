"""Run by `test_killed.py`: builds a release over and over, each time killed one step later, and looks at what stands.

A step is a call to the system that makes, opens, renames or removes something, seen through Python's audit hook.
Arguments: the folder to work in, `one` or `two` steps for the swap, and every how many-th step to try.
Prints `fine N`, N being the number of kills, or says what was broken.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import nullcontext
from pathlib import Path
from unittest.mock import patch

from careerdata.export import swap as swap_module
from careerdata.export.load import load
from tests.export.releases import publish_guides
from tests.records_factory import record

STEPS = {"open", "os.mkdir", "os.rename", "os.remove", "os.rmdir", "shutil.rmtree", "ctypes.dlsym"}


def build_and_die(out: Path, guides: int, at: int) -> bool:
    """Build in a process that is killed right before its `at`-th step; whether it was."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(event: str, _: tuple[object, ...]) -> None:
            nonlocal seen
            if event in STEPS:
                seen += 1
                if seen == at:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        publish_guides(out, guides, rows=1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def standing(out: Path) -> int:
    """Number of guides of the release that stands; every file of it must be what its manifest says."""
    export = load(out)
    for table in export:
        export.arrow(table)
    return len(export.arrow("guides"))


def try_all(folder: Path, every: int, two_steps: bool) -> int:
    """Kill builds until one lives; returns how many were killed."""
    out, at, kills = folder / "exports", 1, 0
    publish_guides(out, 1, rows=1)
    while build_and_die(out, standing(out) % 2 + 1, at):
        kills += 1
        at += every
        if two_steps and not out.exists():
            publish_guides(folder / "other", 1, rows=1)  # another folder's build does not mind
            build_and_die(out, 1, 40)  # the next start mends it, though it is killed as well
        standing(out)
    left = {path.name for path in folder.iterdir()} - {"exports", "other"}
    assert not left, left
    return kills


if __name__ == "__main__":
    record("guides")  # import what a child needs once
    two_steps = sys.argv[2] == "two"
    with patch.object(swap_module, "exchange", lambda *_: False) if two_steps else nullcontext():
        sys.stdout.write(f"fine {try_all(Path(sys.argv[1]), int(sys.argv[3]), two_steps)}\n")

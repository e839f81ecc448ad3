"""Run by `test_killed.py`: builds a release over and over, each time killed one step later, and looks at what stands.

A step is a call to the system that makes, opens, renames or removes something, seen through Python's audit hook.
Arguments: the folder to work in, and `one` or `two` steps for the swap.
Prints the number of kills, and of those that left no release at all until the next start; fails where one is not whole.
"""

from __future__ import annotations

import os
import signal
import sys
from contextlib import nullcontext
from pathlib import Path
from unittest.mock import patch

from careerdata.export import swap as swap_module
from careerdata.release.load import load
from tests.export.releases import publish_guides
from tests.records_factory import record

FOLDERS = frozenset({"os.mkdir", "os.rename", "os.rmdir", "os.link", "shutil.rmtree", "ctypes.dlsym"})
FILES = frozenset({"open", "os.remove"})


def build_and_die(out: Path, guides: int, steps: frozenset[str], at: int) -> bool:
    """Build in a process that is killed right before the `at`-th of the steps; whether it was."""
    child = os.fork()
    if child == 0:
        seen = 0

        def count(event: str, _: tuple[object, ...]) -> None:
            nonlocal seen
            if event in steps:
                seen += 1
                if seen == at:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        publish_guides(out, guides, rows=1)
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status)


def standing(out: Path) -> int:
    """Number of guides of the release that stands; every file of it must be what its manifest says, and the note be there."""
    assert (out / "notes" / "mine").read_text() == "mine"
    assert (out / "notes" / "empty").is_dir()
    export = load(out)
    for table in export:
        export.arrow(table)
    return len(export.arrow("guides"))


def try_all(folder: Path, steps: frozenset[str], every: int) -> tuple[int, int]:
    """Kill builds until one lives; returns how many were killed, and after how many the folder had to be mended."""
    out, kills, mended = folder / "exports", 0, 0
    publish_guides(out, 1, rows=1)
    (out / "notes" / "empty").mkdir(parents=True, exist_ok=True)
    (out / "notes" / "mine").write_text("mine")
    while build_and_die(out, standing(out) % 2 + 1, steps, 1 + kills * every):
        kills += 1
        if not out.exists():
            mended += 1
            assert build_and_die(out, 1, FILES, 20), "the next start mends it, though it is killed as well"
        standing(out)
    left = {path.name for path in folder.iterdir()} - {"exports"}
    assert not left, left
    return kills, mended


if __name__ == "__main__":
    record("guides")  # import what a child needs once
    with patch.object(swap_module, "exchange", lambda *_: False) if sys.argv[2] == "two" else nullcontext():
        every_folder = try_all(Path(sys.argv[1]), FOLDERS, every=1)
        some_files = try_all(Path(sys.argv[1]), FOLDERS | FILES, every=13)
    sys.stdout.write(f"{every_folder[0] + some_files[0]} {every_folder[1] + some_files[1]}\n")

"""A build killed at any moment leaves the last release, or the new one, whole."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.mark.skipif(not hasattr(os, "fork"), reason="each build is killed in a process of its own, made by fork")
@pytest.mark.parametrize("steps", ["one", "two"])
def test_a_build_killed_before_any_of_its_steps_leaves_a_whole_release(tmp_path: Path, steps: str) -> None:
    script = [sys.executable, "-m", "tests.export.killed_builds", str(tmp_path), steps]
    result = subprocess.run(script, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    kills, mended = map(int, result.stdout.split())
    assert kills > 25
    # Two renames leave a moment between them, which the next start mends; one exchange leaves none.
    assert (mended > 0) == (steps == "two")

"""The command line in a process of its own, with bounds on its memory and its work."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

SECONDS = 60
"""No measure of speed: honest reading takes seconds, what grows with the square of the input takes hours."""
MEMORY = 3 << 29
"""Bytes of address space, 1.5 GB: a check of the shipped guides uses a quarter of it."""

_BOUNDED = """
import resource
resource.setrlimit(resource.RLIMIT_AS, ({memory}, {memory}))
resource.setrlimit(resource.RLIMIT_CPU, ({seconds}, {seconds}))
from careerdata.cli import main
main()
"""


class Outcome:
    """What the command line said."""

    def __init__(self, run: subprocess.CompletedProcess[bytes]) -> None:
        self.status = run.returncode
        self.notes = run.stderr.decode()
        report = json.loads(run.stdout or '{"findings": []}')
        self.findings = report["findings"]
        self.guides = report.get("summary", {}).get("guides")
        self.figures = report.get("summary", {}).get("records", {}).get("mentions")
        self.codes = {finding["code"] for finding in self.findings}

    def says(self, words: str) -> bool:
        """Whether a finding or a note has these words."""
        return words in self.notes or any(words in finding["message"] for finding in self.findings)


def check(*raw: Path, memory: int = MEMORY, seconds: int = SECONDS) -> Outcome:
    """`careerdata check` of RAWs; it must come to an end of its own within the bounds, and not break."""
    program = _BOUNDED.format(memory=memory, seconds=seconds)
    command = [sys.executable, "-c", program, "check", *map(str, raw), "--format", "json"]
    folder = raw[0] if raw[0].is_dir() else raw[0].parent
    # Waited for longer than it may work: it may have to wait for a processor.
    run = subprocess.run(command, capture_output=True, timeout=5 * seconds, check=False, cwd=folder)
    assert run.returncode in (0, 1, 2), f"ended with {run.returncode}: {run.stderr.decode()[-2000:]}"
    assert run.returncode != 2 or run.stderr
    return Outcome(run)

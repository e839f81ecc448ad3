"""How the time of reading and checking a guide grows with its size, for guides that are one fragment over and over.

Each fragment is repeated as one line, as lines and as paragraphs, and larger structures as they are, in plain text, Markdown
and HTML, at three sizes, each twice the one before. What takes linear time takes twice as long for twice as much; listed are
those where the last doubling took more than `MOST` times as long. They end with status 1.

    python -m benches.growth [--kilobytes 30] [--only TEXT] [--all]
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from resource import RLIMIT_CPU, setrlimit
from time import process_time

from careerdata.api import check
from careerdata.render import render
from tests.repeated import FRAGMENTS, STRUCTURES, guide_of

MOST = 2.6
"""Times as long for twice as much. The square takes 4, what is linear 2; between lies what a busy machine adds."""
LEAST = 0.3
"""Seconds of processor time below which no growth is told."""
SIZES = (1, 2, 4)
PATIENCE = 300
"""Seconds of processor time after which a run is given up."""


@dataclass(frozen=True)
class Case:
    """Something that is repeated, and in which form of guide."""

    what: str
    how: str
    suffix: str

    @property
    def name(self) -> str:
        """What it is called in the report."""
        return f"{self.what!r} {self.how} .{self.suffix}"


@dataclass(frozen=True)
class Growth:
    """Processor seconds by size; infinite where it was given up."""

    case: Case
    seconds: Sequence[float]

    @property
    def factor(self) -> float:
        """How many times as long the last doubling took."""
        before, last = self.seconds[-2:]
        return last / before if before else 0.0

    @property
    def is_steep(self) -> bool:
        """Whether it grows faster than the guide."""
        return self.seconds[-1] > LEAST and not self.factor <= MOST

    def __str__(self) -> str:
        times = " ".join(f"{seconds:8.2f}" for seconds in self.seconds)
        return f"{self.case.name:60} {times}  x{self.factor:.1f}{'  STEEP' if self.is_steep else ''}"


def cases() -> Iterator[Case]:
    """Everything that is repeated."""
    for suffix in ("txt", "md", "html"):
        for what in FRAGMENTS:
            for how in ("as one line", "as lines", "as paragraphs"):
                yield Case(what, how, suffix)
        for what in STRUCTURES:
            yield Case(what, "as they are", suffix)


def grown(case: Case, size: int) -> Growth:
    """The growth of a case, from so many characters on."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"chef.{case.suffix}"
        seconds: list[float] = []
        for times in SIZES:
            path.write_text(guide_of(case.what, case.how, case.suffix, size * times), encoding="utf-8")
            seconds.append(apart(path))
            if seconds[-1] == float("inf"):
                break
        return Growth(case, seconds if len(seconds) > 1 else [0.0, *seconds])


def apart(path: Path) -> float:
    """Processor seconds of reading and checking a guide, in a copy of this process, where every cache is as it was."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        setrlimit(RLIMIT_CPU, (PATIENCE, PATIENCE))
        signal.signal(signal.SIGXCPU, signal.SIG_DFL)
        try:
            began = process_time()
            render("text", check(path))
            os.write(writing, str(process_time() - began).encode())
        finally:
            os._exit(0)
    os.close(writing)
    os.waitpid(child, 0)
    said = os.read(reading, 100)
    os.close(reading)
    return float(said or "inf")


def main() -> int:
    """Print the growth of each case; 1 where one is steep."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--kilobytes", type=int, default=30, help="the smallest guide")
    parser.add_argument("--only", default="", help="cases whose name holds this")
    parser.add_argument("--all", action="store_true", help="print those that grow in line, too")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:  # what is loaded once is loaded before anything is measured
        for suffix in ("txt", "md", "html"):
            path = Path(folder) / f"chef.{suffix}"
            path.write_text(guide_of("paragraphs of pay", "as they are", suffix, 3_000), encoding="utf-8")
            check(path)
    steep = 0
    for case in cases():
        if asked.only not in case.name:
            continue
        growth = grown(case, asked.kilobytes * 1_000)
        steep += growth.is_steep
        if growth.is_steep or asked.all:
            print(growth, flush=True)
    print(f"{steep} grow faster than their guide")
    return int(steep > 0)


if __name__ == "__main__":
    sys.exit(main())

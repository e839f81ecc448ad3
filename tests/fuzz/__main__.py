"""Tries mutated guides and tables for a while and keeps those that break a promise:

    python -m tests.fuzz --seconds 600

Each sample is made from a number, so that a run with the same `--seed` tries the same ones. What breaks is made small, written
to `tests/corpus/`, and tried again by `tests/test_corpus.py` from then on. A worker does the work; one that hangs, dies or
runs out of memory is replaced, and what it had in hand is kept.
"""

from __future__ import annotations

import argparse
import multiprocessing
import sys
import tempfile
import time
from pathlib import Path

from tests.fuzz.samples import Sample, seeds, stored
from tests.fuzz.worker import Work, keep, say, work

CORPUS = Path(__file__).resolve().parents[1] / "corpus"
HANG = 120.0
"""Seconds after which a worker that is still at one sample is taken to hang."""
_STEP = 1_000_003
"""Between the seeds of one worker and the next."""


def main() -> int:
    """Run workers until time is up; 1 where the corpus has grown."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description="Try mutated guides and tables.")
    parser.add_argument("--seconds", type=float, default=600, help="how long (default: 600)")
    parser.add_argument("--seed", type=int, default=0, help="number from which the samples are made (default: 0)")
    parser.add_argument("--seeds", type=Path, help="a folder of files to start from, instead of those here")
    parser.add_argument("--corpus", type=Path, default=CORPUS, help="where to write what breaks (default: tests/corpus)")
    chosen = parser.parse_args()
    before = _names(chosen.corpus)
    pool = seeds(chosen.seeds) + ([stored(path) for path in sorted(CORPUS.iterdir())] if CORPUS.is_dir() else [])
    until = time.monotonic() + chosen.seconds
    seed = chosen.seed
    with tempfile.TemporaryDirectory(prefix="careerdata-fuzz-") as name:
        while time.monotonic() < until - 1:
            _watch(Work(seed, until, pool, chosen.corpus, Path(name) / "desk"))
            seed += _STEP
    new = sorted(_names(chosen.corpus) - before)
    say("\n  ".join([f"{len(new)} new in the corpus", *new]))
    return 1 if new else 0


def _watch(task: Work) -> None:
    """One worker, until it ends; what it had in hand when it died or hung goes to the corpus."""
    worker = multiprocessing.get_context("spawn").Process(target=work, args=(task,))
    worker.start()
    while worker.is_alive():
        worker.join(1)
        if task.desk.exists() and time.time() - task.desk.stat().st_mtime > HANG:
            worker.kill()
            worker.join()
    if worker.exitcode:
        for path in task.desk.iterdir() if task.desk.exists() else ():
            kept = keep(Sample(path.name, path.read_bytes()), task.corpus)
            say(f"worker ended with {worker.exitcode}; kept {kept}")


def _names(corpus: Path) -> set[str]:
    folders = (corpus, corpus.with_name(f"{corpus.name}-large"))
    return {path.name for folder in folders if folder.is_dir() for path in folder.iterdir()}


if __name__ == "__main__":
    sys.exit(main())

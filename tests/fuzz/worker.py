"""The process that tries samples: what breaks it costs no more than itself."""

from __future__ import annotations

import hashlib
import logging
import random
import resource
import shutil
import sys
import time
from collections import Counter
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.fuzz.look import flaws
from tests.fuzz.mutate import mutated
from tests.fuzz.samples import Sample
from tests.fuzz.shrink import shrunk

MEMORY = 4 << 30
"""Bytes of address space of a worker: a sample that wants more breaks it, not the machine."""
EXPORTS = 20
"""Every so many-th sample is exported and loaded as well, which takes longer than all the rest."""
KEEP = 20_000
"""Bytes of the largest sample that is kept in the corpus; a larger one is written beside it, to be looked at."""


class Work(NamedTuple):
    """What a worker is to do."""

    seed: int
    until: float
    """By `time.monotonic`."""
    pool: list[Sample]
    corpus: Path
    desk: Path
    """Folder in which the sample in hand lies."""


def work(task: Work) -> None:
    """Try samples until time is up; what breaks goes to the corpus."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    logging.disable()
    kinds = Counter[str]()
    number = 0
    while time.monotonic() < task.until:
        sample = mutated(random.Random(f"{task.seed}:{number}"), task.pool)
        _take_in_hand(sample, task.desk)
        export = number % EXPORTS == 0
        for flaw in flaws(sample, export=export)[:1]:
            kind = _kind(flaw)
            kinds[kind] += 1
            if kinds[kind] == 1:
                say(f"{sample.name} {len(sample.data)} bytes: {flaw}")
                small = shrunk(sample, partial(_shows, kind, export))
                say(f"  kept as {keep(small, task.corpus)}")
        number += 1
    say(f"seed {task.seed}: {number} samples, {kinds.total()} flaws {dict(kinds)}")


def keep(sample: Sample, corpus: Path) -> Path:
    """Write a sample to the corpus, named by its content."""
    folder = corpus if len(sample.data) <= KEEP else corpus.with_name(f"{corpus.name}-large")
    folder.mkdir(parents=True, exist_ok=True)
    name = Path(sample.name)
    path = folder / f"{name.stem}--{hashlib.sha256(sample.data).hexdigest()[:8]}{name.suffix}"
    path.write_bytes(sample.data)
    return path


def say(text: str) -> None:
    """Say something at once."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def _take_in_hand(sample: Sample, desk: Path) -> None:
    shutil.rmtree(desk, ignore_errors=True)
    desk.mkdir()
    (desk / sample.name).write_bytes(sample.data)


def _shows(kind: str, export: bool, sample: Sample) -> bool:
    return any(_kind(flaw) == kind for flaw in flaws(sample, export=export))


def _kind(flaw: str) -> str:
    """What a flaw is, without what differs from sample to sample: an error by its type and place."""
    parts = flaw.split(":")
    return ":".join(parts[:3]) if "raised" in parts[0] else parts[0]

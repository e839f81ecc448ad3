"""What the fuzzer once broke stays mended, and what it starts from is taken as it stands."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fuzz.look import flaws
from tests.fuzz.samples import Sample, seeds, stored

CORPUS = Path(__file__).parent / "corpus"
MOST = 200_000
"""Bytes of the whole corpus: it is read at every run of the tests."""


@pytest.mark.parametrize("path", sorted(CORPUS.iterdir()), ids=lambda path: path.name)
def test_what_once_broke_holds(path: Path) -> None:
    assert flaws(stored(path)) == []


@pytest.mark.parametrize("sample", seeds(), ids=lambda sample: sample.name)
def test_what_the_fuzzer_starts_from_holds(sample: Sample) -> None:
    assert flaws(sample) == []


def test_the_corpus_stays_small() -> None:
    assert sum(path.stat().st_size for path in CORPUS.iterdir()) < MOST

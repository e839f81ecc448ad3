"""Work that grows with a guide and not with its square, by how often each function is called: no clock is asked."""

from __future__ import annotations

import gc
from cProfile import Profile
from functools import _lru_cache_wrapper
from pathlib import Path
from pstats import Stats

import pytest

from careerdata.api import check
from tests.repeated import STRUCTURES, guide_of

SIZE = 1_500
"""Characters of the smaller guide."""
LARGER = 6
"""How many times as long the larger one is."""
TIMES = 12
"""Most times as many calls: twice what is due, since caches hold too little. The square makes 36 times as many."""
FEW = 6_000
"""Calls that do not count: what a guide too small for it has none of."""


@pytest.mark.slow
@pytest.mark.parametrize("what", STRUCTURES)
def test_no_function_is_called_more_often_than_the_guide_grows(what: str, tmp_path: Path) -> None:
    calls(what, 1, tmp_path)  # loads what is loaded once
    small, large = calls(what, 1, tmp_path), calls(what, LARGER, tmp_path)
    steep = {where: (small.get(where, 0), count) for where, count in large.items() if count > TIMES * small.get(where, 0) + FEW}
    assert not steep


def calls(what: str, times: int, folder: Path) -> dict[str, int]:
    """How often each function is called that checks a guide of a structure over and over, no text of it known before."""
    for held in gc.get_objects():
        if isinstance(held, _lru_cache_wrapper) and held.cache_parameters()["maxsize"]:
            held.cache_clear()
    path = folder / "chef.md"
    path.write_text(guide_of(what, "as they are", "md", times * SIZE), encoding="utf-8")
    profile = Profile()
    profile.runcall(check, path)
    stats = Stats(profile).stats  # type: ignore[attr-defined]
    return {f"{Path(file).name}:{line} {name}": stat[1] for (file, line, name), stat in stats.items()}

"""What `careerdata inspect` shows of a guide."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata import inspection
from careerdata.pipeline import read_guide


@pytest.fixture(scope="module")
def shown(repository: Path) -> str:
    return inspection.as_text(read_guide(repository / "raw/guides/patient-services-coordinator.txt"))


def test_a_level_from_zero_years_on_says_so(shown: str) -> None:
    assert "years_min=0.0  years_max=2.0" in shown


def test_what_the_guide_does_not_state_is_not_shown(shown: str) -> None:
    assert "=None" not in shown
    assert "=[]" not in shown
    assert "=False" not in shown

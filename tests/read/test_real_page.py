"""The publisher's own page, ticked off fact by fact: figures and names only, no sentence of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.patient_services import GuideTests


@pytest.fixture(scope="module")
def guide(shared: Path) -> GuideTables:
    return read_guide(shared / "guides" / "patient-services-coordinator.txt")


class TestRealPage(GuideTests):
    """Every test of the guide, on the page itself."""

"""The guide of `raw/`: the same facts as the publisher's page, in other words, on the same lines."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.patient_services import GuideTests


@pytest.fixture(scope="module")
def guide(repository: Path) -> GuideTables:
    return read_guide(repository / "raw" / "guides" / "patient-services-coordinator.txt")


class TestOwnGuide(GuideTests):
    """Every test of the guide, on our wording of it."""

    def test_related_roles_keep_what_the_guide_says_of_them(self, guide: GuideTables) -> None:
        assert all(record.model_dump()["description"] for record in guide.records["related_roles"])

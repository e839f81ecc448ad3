"""The last look at a release ends as the commands do."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.release import suite
from careerdata.schemas.failure import Failure


def test_a_crash_ends_with_3_and_bad_data_with_1(monkeypatch: pytest.MonkeyPatch, repository: Path) -> None:
    from careerdata.schemas import expectations, verdict

    def crash(*_: object) -> list[object]:
        raise verdict.ExpectationBroke("tools.name: expect_column_values_to_be_unique broke: KeyError")

    release = str(repository / "exports")
    with monkeypatch.context() as patched:
        patched.setattr(expectations.Expectations, "check", crash)
        assert suite.main([release]) == suite.BROKE
    with monkeypatch.context() as patched:
        patched.setattr(expectations.Expectations, "check", lambda *_: [])
        assert suite.main([release]) == suite.PASSED
        patched.setattr(expectations.Expectations, "check", lambda *_: [Failure("median", "minimum: 0", 3, -4.0)])
        assert suite.main([release]) == suite.BAD_DATA


def test_a_folder_without_a_release_is_wrong_usage(tmp_path: Path) -> None:
    assert suite.main([str(tmp_path)]) == suite.USAGE

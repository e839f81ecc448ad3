"""The package as a library."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import careerdata
from careerdata.settings import SettingsError


@pytest.mark.parametrize("wrong", [{"jobs": 0}, {"fail_on": "sometimes"}, {"colour": "red"}])
def test_a_setting_that_cannot_be_meant_is_named(repository: Path, wrong: dict[str, Any]) -> None:
    with pytest.raises(SettingsError, match=f"^settings: {next(iter(wrong))}: "):
        careerdata.check(repository / "raw", **wrong)


def test_one_rule_may_be_given_by_its_code(repository: Path) -> None:
    assert careerdata.check(repository / "raw", select="SAL001").exit_status == 0

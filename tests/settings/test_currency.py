"""What a bare sign is where a guide does not say: a setting, for all guides or by path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata import check
from careerdata.document.tables import Tables
from careerdata.ingest.sources import find
from careerdata.pipeline import read_guide, run
from careerdata.records.pay import Salary
from careerdata.settings import SettingsError, of

SAID = {
    "usa": "Welders earn $60,000 a year in the United States.",
    "any": "Welders earn $60,000 a year.",
    "pound": "Welders earn £60,000 a year.",
}


@pytest.fixture
def raw(tmp_path: Path) -> Path:
    for name, sentence in SAID.items():
        path = tmp_path / "raw" / "guides" / "ca" / f"welder-{name}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"# Welder\n\n## Salary\n\n{sentence}\n")
    return tmp_path / "raw"


def currencies(raw: Path, **said: Any) -> dict[str, str | None]:
    found: dict[str, str | None] = {}

    def take(tables: Tables) -> None:
        found.update({row.guide_id: row.currency for row in tables["salaries"] if isinstance(row, Salary)})

    settings = of({"raw": (str(raw),), **said})
    run(find(settings.raw), settings, take)
    return found


def test_bare_sign_is_nobodys_where_nothing_says(raw: Path) -> None:
    assert currencies(raw) == {"welder-usa": "USD", "welder-any": None, "welder-pound": "GBP"}
    assert [one.guide_id for one in check(raw).findings if one.code == "SAL030"] == ["welder-any"]


def test_setting_says_what_nothing_in_the_guide_does(raw: Path) -> None:
    assert currencies(raw, currency="CAD") == {"welder-usa": "USD", "welder-any": "CAD", "welder-pound": "GBP"}
    assert [one for one in check(raw, currency="CAD").findings if one.code == "SAL030"] == []


def test_currency_that_has_no_such_sign_says_nothing(raw: Path) -> None:
    assert currencies(raw, currency="JPY")["welder-any"] is None


@pytest.mark.parametrize(
    ("by_path", "expected"),
    [
        ({"guides/ca/*": "CAD"}, "CAD"),
        ({"guides/au/*": "AUD"}, None),
        ({"*": "USD", "guides/ca/*": "CAD"}, "CAD"),
        ({"guides/ca/*": "CAD", "*": "USD"}, "USD"),
        ({"./raw/guides/ca/*": "CAD"}, "CAD"),
    ],
)
def test_setting_may_be_by_path_and_the_last_that_fits_stands(
    raw: Path, by_path: dict[str, str], expected: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(raw.parent)
    assert currencies(raw, currency=by_path)["welder-any"] == expected


def test_one_guide_is_read_by_the_same_setting(raw: Path) -> None:
    guide = read_guide(raw / "guides/ca/welder-any.md", of({"currency": "CAD"}))
    assert [row.currency for row in guide.records["salaries"] if isinstance(row, Salary)] == ["CAD"]


def test_what_is_no_code_is_refused() -> None:
    with pytest.raises(SettingsError, match="currency"):
        of({"currency": "dollars"})

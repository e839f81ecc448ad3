"""What docs/settings.md says of settings is what there is."""

from __future__ import annotations

import re
from pathlib import Path

from careerdata.settings import Settings, load
from careerdata.validate.triage.glob import fits, names_of
from tests import settings_page


def test_the_page_is_that_which_the_models_give(repository: Path) -> None:
    committed = (repository / "docs/settings.md").read_text("utf-8")
    assert settings_page.text() == committed, "python -m tests.settings_page > docs/settings.md renews it"


def test_every_setting_says_what_it_is() -> None:
    rows = [row for row in settings_page.rows(Settings) if row.startswith("| `")]
    assert len(rows) == len(Settings.model_fields) - len({"gate", "package"})
    assert [row for row in rows if re.search(r"\|\s+\|$", row)] == []


def test_the_settings_shown_are_settings(tmp_path: Path) -> None:
    (example,) = re.findall(r"^```toml\n(.*?)^```$", settings_page.HEAD, re.MULTILINE | re.DOTALL)
    (tmp_path / "careerdata.toml").write_text(example)
    read = load(tmp_path / "careerdata.toml")
    assert (read.fail_on, read.ignore) == ("warning", ("TXT010",))
    assert read.per_path_ignores == {"raw/guides/drafts/*": ("SAL", "LVL005")}


def test_the_patterns_shown_fit_the_path_shown(tmp_path: Path) -> None:
    (patterns, path) = re.findall(r"any\s+folder\s+below\s+it:(.*?)all\s+fit\s+`(\S+)`", settings_page.HEAD, re.DOTALL)[0]
    shown = re.findall(r"`(\S+)`", patterns)
    assert len(shown) == 4
    names = names_of(str(tmp_path / path), str(tmp_path))
    assert [pattern for pattern in shown if not any(fits(name, pattern) for name in names)] == []

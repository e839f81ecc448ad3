"""What docs/settings.md says of patterns is so."""

from __future__ import annotations

import re
from pathlib import Path

from careerdata.validate.triage.glob import fits, names_of


def test_the_patterns_shown_fit_the_path_shown(repository: Path, tmp_path: Path) -> None:
    page = (repository / "docs/settings.md").read_text("utf-8")
    ((patterns, path),) = re.findall(r"any\s+folder\s+below\s+it:(.*?)all\s+fit\s+`(\S+)`", page, re.DOTALL)
    shown = re.findall(r"`(\S+)`", patterns)
    assert len(shown) == 4
    names = names_of(str(tmp_path / path), str(tmp_path))
    assert [pattern for pattern in shown if not any(fits(name, pattern) for name in names)] == []

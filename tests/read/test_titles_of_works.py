"""Books and talks in lists of resources: what they are called, and not who they are by."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


@pytest.mark.parametrize(
    ("item", "name"),
    [
        ("Ann Lee: *Clean Combs* \u2014 on hygiene", "Clean Combs"),
        ("Ann Lee, _Clean Combs_", "Clean Combs"),
        ("*Clean Combs* by Ann Lee (2019)", "Clean Combs"),
        ("*Clean Combs* (Ann Lee)", "Clean Combs"),
        ('"Clean Combs" by Ann Lee', "Clean Combs"),
        ("Ann Lee: \u201cClean Combs\u201d", "Clean Combs"),
        ("Clean Combs by Ann Lee and Bo Ray", "Clean Combs"),
        ("Combs by hand", "Combs by hand"),
        ("Learning by Doing", "Learning by Doing"),
        ("Comb House: *a forum for all*", "Comb House"),
        ("**Comb House**: *The Forum*", "Comb House"),
        ("Comb House, in *Old Town*", "Comb House, in Old Town"),
    ],
)
def test_a_work_is_called_by_its_title(tmp_path: Path, item: str, name: str) -> None:
    path = tmp_path / "beekeeper.md"
    path.write_text(f"# Beekeeper Career Guide\n\nBeekeepers keep hives.\n\n## Books\n\n- {item}\n", encoding="utf-8")
    assert [resource.name for resource in rows_of(read_guide(path), "resources")] == [name]

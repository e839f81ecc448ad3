"""Front matter whose end is missing or runs on: what it declares is read all the same, and the place is known."""

from __future__ import annotations

import pytest

from careerdata.ingest.markdown import front_matter


@pytest.mark.parametrize(
    ("raw", "begins", "open_at"),
    [
        ("---\ntitle: Baker\n---\n# Baker\n", "# Baker", None),
        ("---\ntitle: Baker\n---# Baker\n", "# Baker", 17),
        ("---\ntitle: Baker\ntags:\n  - bread\n\n# Baker\n\nText.\n", "# Baker", 0),
        ("---\ntitle: Baker\n---# Baker\n\nText.\n\n---\n\nMore.\n", "# Baker", 17),
        ("---\n\nNote: a rule stands above.\n", "---", None),
        ("---\nNote: this is text.\n", "---", None),
    ],
)
def test_text_begins_behind_the_head_whether_it_ends_or_not(raw: str, begins: str, open_at: int | None) -> None:
    declared, at = front_matter.read(raw)
    assert raw[at:].lstrip().startswith(begins)
    assert declared.head_open == open_at
    assert declared.title == (None if begins == "---" else "Baker")


def test_a_head_in_toml_declares_what_stands_before_its_tables() -> None:
    raw = '+++\ntitle = "Baker"\ndate = 2024-05-02 # first\n[params]\ntitle = "Other"\n+++\n\n# Bakers\n'
    declared, at = front_matter.read(raw)
    assert (declared.title, declared.published) == ("Baker", "2024-05-02")
    assert raw[at:].lstrip().startswith("# Bakers")
    assert front_matter.read("+++\ntitle = 1\n")[1] == 0

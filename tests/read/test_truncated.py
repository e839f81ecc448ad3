"""A page that was cut off says which of its sections are gone, though its summary names them all."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide

PAGE = Path(__file__).resolve().parents[2] / "../shared/guides/ooh/electricians.html"


@pytest.mark.skipif(not PAGE.is_file(), reason="needs the handbook pages in ../shared/guides/ooh")
@pytest.mark.parametrize(
    ("size", "gone"),
    [(60_000, ["how_to_become", "outlook", "pay", "related_roles"]), (80_000, ["related_roles"])],
)
def test_a_page_cut_off_names_the_sections_it_lost(tmp_path: Path, size: int, gone: list[str]) -> None:
    path = tmp_path / "electricians.html"
    path.write_bytes(PAGE.read_bytes()[:size])
    missing = [trouble.expected for trouble in read_guide(path).troubles if trouble.reason == "missing-section"]
    assert sorted(expected.rpartition("(")[2].rstrip(")") for expected in missing) == gone

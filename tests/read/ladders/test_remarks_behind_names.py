"""A bracket behind the name of a level that says something of it is none of the name."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide
from careerdata.records.career import Level


@pytest.mark.parametrize(
    ("bracket", "kept"),
    [
        ("equivalent to Staff", False),
        ("same as a principal", False),
        ("for those who lead", False),
        ("Operations", True),
        ("Research and Development", True),
        ("front end", True),
    ],
)
def test_remark_is_no_part_of_the_title(bracket: str, kept: bool, tmp_path: Path) -> None:
    names = ("Kiln Manager", "Senior Kiln Manager")
    path = tmp_path / "potter.md"
    path.write_text(
        "# Potter Career Ladder\n\n## Management Track\n\n"
        + "".join(f"### {name} ({bracket})\n\nLooks after {number} kilns.\n\n" for number, name in enumerate(names, start=2))
    )
    titles = [row.title for row in read_guide(path).records["levels"] if isinstance(row, Level)]
    assert titles == [f"{name} ({bracket})" if kept else name for name in names]

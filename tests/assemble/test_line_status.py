"""Every line of a guide that is not blank has a status: nothing is left out of the account."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide

WRAPPED = "# Baker Career Guide\n\nBakers bake bread\nand rolls, long before\nanyone else is up.\n\n## Skills\n\n- Patience\n"
MARKED_UP = """---
title: Baker Career Guide
---

# Baker Career Guide

<!-- a note to
     the editor -->

Skills
------

* * *

| Skill | Use |
|-------|-----|
| Patience | Dough takes its time. |

```
oven --hot
```

[1]: https://bakers.example
"""


def line_status(folder: Path, name: str, text: str) -> dict[int, str]:
    path = folder / name
    path.write_text(text, "utf-8")
    return dict(read_guide(path).line_status)


@pytest.mark.parametrize("text", [WRAPPED, MARKED_UP])
@pytest.mark.parametrize("suffix", ["md", "txt"])
def test_each_line_that_is_not_blank_counts(tmp_path: Path, text: str, suffix: str) -> None:
    lines = [number for number, line in enumerate(text.split("\n"), 1) if line.strip()]
    assert list(line_status(tmp_path, f"baker.{suffix}", text)) == lines


def test_lines_that_are_mark_up_alone_are_furniture(tmp_path: Path) -> None:
    lines = MARKED_UP.split("\n")
    found = {lines[line - 1] for line, status in line_status(tmp_path, "baker.md", MARKED_UP).items() if status == "boilerplate"}
    marks = {"---", "<!-- a note to", "     the editor -->", "------", "* * *", "|-------|-----|", "```"}
    assert marks | {"title: Baker Career Guide", "[1]: https://bakers.example"} <= found
    assert "| Patience | Dough takes its time. |" not in found


def test_all_lines_of_a_wrapped_paragraph_share_its_fate(tmp_path: Path) -> None:
    found = line_status(tmp_path, "baker.md", WRAPPED)
    assert [found[line] for line in (3, 4, 5)] == ["used"] * 3


def test_lines_that_a_page_hides_or_strikes_out_are_furniture(tmp_path: Path) -> None:
    page = "<h1>Baker</h1>\n<p>Bakers bake bread.</p>\n<p hidden>ghost</p>\n<p>They\n<del>\nseldom\n</del> sleep.</p>\n"
    found = line_status(tmp_path, "baker.html", page)
    assert {line: status for line, status in found.items() if status == "boilerplate"} == {3: "boilerplate", 6: "boilerplate"}
    assert list(found) == [1, 2, 3, 4, 6, 7]

"""A guide of too many lines, tags or figures is refused with a clear finding, and one that is merely long is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.document.document import Document
from careerdata.document.problem import Trouble
from careerdata.ingest.guide import document
from careerdata.ingest.sources import find
from careerdata.storage.limits import MAX_FIGURES, MAX_LINES, MAX_TAGS


def read(folder: Path, name: str, text: str) -> Document | Trouble:
    (folder / name).write_text(text, encoding="utf-8")
    (source,) = find([folder / name]).guides
    return document(source)


@pytest.mark.parametrize(
    ("name", "piece", "most", "what"),
    [
        ("a.txt", "a\n", MAX_LINES, "lines"),
        ("a.md", "a\n", MAX_LINES, "lines"),
        ("a.html", "<p>a", MAX_TAGS, "tags"),
        ("a.md", "<b>a", MAX_TAGS, "tags"),
        ("a.txt", "$5 ", MAX_FIGURES, "figures"),
        ("a.txt", "$ ", MAX_FIGURES, "figures"),
        ("a.txt", "%", MAX_FIGURES, "figures"),
        ("a.html", "1,234.5% ", MAX_FIGURES, "figures"),
    ],
)
def test_as_much_as_may_be_is_read_and_more_is_not(tmp_path: Path, name: str, piece: str, most: int, what: str) -> None:
    assert isinstance(read(tmp_path, name, piece * most), Document)
    trouble = read(tmp_path, name, piece * (most + 1))
    assert isinstance(trouble, Trouble)
    assert (trouble.reason, trouble.found, trouble.expected) == ("too-large", f"{most + 1:,} {what}", f"at most {most:,} {what}")


def test_what_a_page_does_not_show_counts_for_nothing(tmp_path: Path) -> None:
    assert isinstance(read(tmp_path, "a.html", f"<script>{'1 ' * MAX_FIGURES}$5 $6</script><p>a"), Document)
    assert isinstance(read(tmp_path, "a.txt", "a < b " * MAX_TAGS + "<"), Document)

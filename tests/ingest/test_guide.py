"""One file becomes a document, or the trouble that kept it from being one."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.document.document import Document
from careerdata.document.problem import Trouble
from careerdata.ingest.guide import document
from careerdata.ingest.sources import find
from careerdata.storage.limits import MAX_DEPTH


def read(path: Path, data: bytes) -> Document | Trouble:
    path.write_bytes(data)
    return document(find([str(path)]).guides[0])


def test_a_text_guide_becomes_a_document_with_its_hash_and_places(tmp_path: Path) -> None:
    data = b"\xef\xbb\xbfChef\r\n\r\n  Pay: $40k\r\n"
    guide = read(tmp_path / "chef.txt", data)
    assert isinstance(guide, Document)
    assert (guide.guide_id, guide.source_file, guide.format) == ("chef", "chef.txt", "text")
    assert guide.sha256 == hashlib.sha256(data).hexdigest()
    assert [(block.value, *guide.place(block.text.start)) for block in guide.blocks] == [("Chef", 1, 1), ("Pay: $40k", 3, 3)]


def test_a_file_that_is_no_text_is_a_trouble_at_its_place(tmp_path: Path) -> None:
    trouble = read(tmp_path / "chef.txt", "Chef\ncafé".encode("latin-1"))
    assert isinstance(trouble, Trouble)
    assert (trouble.reason, trouble.guide_id, trouble.line, trouble.column) == ("damaged-encoding", "chef", 2, 4)


def test_mark_up_without_end_is_a_trouble(tmp_path: Path) -> None:
    trouble = read(tmp_path / "chef.html", b"<p>\n" + b"<div>" * (MAX_DEPTH + 10))
    assert isinstance(trouble, Trouble)
    assert (trouble.reason, trouble.line) == ("too-deep", 2)


@pytest.mark.parametrize("suffix", ["txt", "html", "md"])
@given(data=st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_no_bytes_crash_the_reading_of_a_guide(tmp_path_factory: pytest.TempPathFactory, suffix: str, data: bytes) -> None:
    assert isinstance(read(tmp_path_factory.getbasetemp() / f"chef.{suffix}", data), Document | Trouble)

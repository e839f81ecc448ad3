"""Edits in the bytes of a file: all else stays as it was."""

from __future__ import annotations

import codecs

import pytest

from careerdata.mending.file_text import FileText
from careerdata.validate.fix import Edit


def edit(line: int, begin: int, end: int, text: str, end_line: int | None = None) -> Edit:
    return Edit(file="x.txt", line=line, column=begin, end_line=end_line or line, end_column=end, text=text)


def test_line_ends_are_kept() -> None:
    data = b"Welder\r\n\r\nPay: $9\rMore\nLast"
    assert FileText(data).with_edits([edit(3, 6, 8, "$10"), edit(4, 1, 5, "Less")]) == b"Welder\r\n\r\nPay: $10\rLess\nLast"


def test_new_line_ends_are_those_of_the_file() -> None:
    assert FileText(b"a\r\nb\r\nc").with_edits([edit(3, 2, 2, "\n")]) == b"a\r\nb\r\nc\r\n"


@pytest.mark.parametrize(
    ("mark", "encoding"), [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")]
)
def test_mark_and_encoding_are_kept(mark: bytes, encoding: str) -> None:
    data = mark + "Café\nKöche verdienen viel\n".encode(encoding)
    assert FileText(data).with_edits([edit(2, 1, 6, "Bäcker")]) == mark + "Café\nBäcker verdienen viel\n".encode(encoding)


def test_declared_encoding_is_kept() -> None:
    data = '<meta charset="windows-1252"><p>Café’s pay</p>'.encode("cp1252")
    assert FileText(data).with_edits([edit(1, 33, 39, "Bär’s")]) == data.replace(
        "Café’s".encode("cp1252"), "Bär’s".encode("cp1252")
    )


def test_character_that_the_encoding_lacks_is_told() -> None:
    data = '<meta charset="windows-1252"><p>Caf\xe9</p>'.encode("cp1252")
    assert FileText(data).lacking([edit(1, 33, 37, "\u4e2d")]) == "cp1252 has no '\u4e2d'"
    assert FileText(data).lacking([edit(1, 33, 37, "\u2019")]) is None


def test_file_whose_bytes_would_not_be_kept_is_left() -> None:
    head = b'<meta charset="shift_jis"><p>Pay \x87\x90 $9'
    assert FileText(head.replace(b"\x87\x90", b"\x81\xe0")).lacking([edit(1, 35, 37, "$10")]) is None
    assert FileText(head).lacking([edit(1, 35, 37, "$10")]) == "cp932 has several ways to write what stands in the file"


def test_columns_count_code_points() -> None:
    assert FileText("😀😀 $9".encode()).with_edits([edit(1, 4, 6, "$10")]) == "😀😀 $10".encode()


def test_edit_may_span_lines() -> None:
    assert FileText(b"one\r\ntwo\r\nthree").with_edits([edit(1, 2, 3, "-", end_line=2)]) == b"o-o\r\nthree"

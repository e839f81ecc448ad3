"""Bytes of any kind become text, or a trouble that says where and why not."""

from __future__ import annotations

import codecs
import io
import zipfile

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from careerdata.ingest.decode import DecodeError, decode

GUIDE = "Chef\n\nPay: ≈€40k – £35k\n"


def refused(data: bytes) -> DecodeError:
    with pytest.raises(DecodeError) as caught:
        decode(data)
    return caught.value


@pytest.mark.parametrize(
    "data",
    [
        GUIDE.encode(),
        codecs.BOM_UTF8 + GUIDE.encode(),
        codecs.BOM_UTF16_LE + GUIDE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + GUIDE.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + GUIDE.encode("utf-32-le"),
    ],
    ids=["utf-8", "with a mark", "utf-16-le", "utf-16-be", "utf-32-le"],
)
def test_unicode_with_and_without_a_byte_order_mark_reads_the_same(data: bytes) -> None:
    assert decode(data).text == GUIDE


def test_every_line_break_is_read_as_a_line_feed() -> None:
    assert decode(codecs.BOM_UTF8 + b"a\r\nb\rc\n\r\nd").text == "a\nb\nc\n\nd"


@pytest.mark.parametrize("data", [b"", b" \t\r\n\n", codecs.BOM_UTF8, codecs.BOM_UTF16_LE, "\xa0\n".encode()])
def test_no_text_or_only_white_space_is_an_empty_file(data: bytes) -> None:
    assert refused(data).reason == "empty-file"


def test_a_western_file_is_damaged_at_line_and_column_with_the_way_to_mend_it() -> None:
    flaw = refused("Chef\r\n\r\nSalaire d'un café".encode("latin-1"))
    assert (flaw.reason, flaw.line, flaw.column) == ("damaged-encoding", 3, 17)
    assert "E9" in flaw.found
    assert "`é`" in flaw.found
    assert "iconv -f WINDOWS-1252 -t UTF-8" in flaw.expected


def test_one_broken_byte_among_good_utf_8_is_not_taken_for_another_encoding() -> None:
    flaw = refused("né à Paris\n5 €".encode() + b"\xe2\x82\nend")
    assert (flaw.reason, flaw.line, flaw.column) == ("damaged-encoding", 2, 4)
    assert "E2 82" in flaw.found
    assert "1252" not in flaw.expected


def test_half_a_character_of_utf_16_is_damaged() -> None:
    flaw = refused(codecs.BOM_UTF16_LE + "a\nbc".encode("utf-16-le") + b"\x00")
    assert (flaw.reason, flaw.line, flaw.column) == ("damaged-encoding", 2, 3)


@pytest.mark.parametrize(
    "head",
    ["<meta charset=windows-1252>", "<meta http-equiv=x content='text/html; charset=ISO-8859-1'>", "<?xml encoding='latin1'?>"],
)
def test_a_page_in_the_encoding_it_declares_is_read(head: str) -> None:
    page = f"<html>{head}<p>café €".encode("cp1252")
    assert decode(page).text.endswith("café €")


def test_a_page_that_is_good_utf_8_is_that_whatever_it_declares() -> None:
    assert decode("<meta charset=iso-8859-1>café".encode()).text.endswith("café")


@pytest.mark.parametrize("name", ["utf-7", "zlib", "unicode_escape", "no-such"])
def test_a_page_cannot_choose_a_codec_that_is_no_encoding_of_pages(name: str) -> None:
    assert refused(f"<meta charset={name}>caf\xe9".encode("latin-1")).reason == "damaged-encoding"


def zipped() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("a.txt", "a")
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "named"),
    [
        (b"%PDF-1.7 and so on", "PDF"),
        (zipped(), "zip"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"Pay\nis \0 here", "NUL byte at byte 7"),
        ("Pay is good".encode("utf-16-le"), "UTF-16"),
        (bytes(range(1, 32)) * 9, "control bytes"),
        (codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"), "NUL"),
    ],
    ids=["pdf", "zip", "png", "nul", "utf-16 without mark", "controls", "nul in utf-16"],
)
def test_a_binary_file_is_named_as_what_it_is(data: bytes, named: str) -> None:
    flaw = refused(data)
    assert flaw.reason == "not-text"
    assert named in flaw.found


def test_a_nul_is_found_at_its_line_and_column() -> None:
    flaw = refused(b"Pay\nis \0 here")
    assert (flaw.line, flaw.column) == (2, 4)


def test_a_stray_control_character_in_a_long_text_is_still_text() -> None:
    assert decode(b"word " * 100 + b"\x0e").text.endswith("\x0e")


@given(st.binary(max_size=300) | st.text(max_size=100).map(lambda text: text.encode("utf-16")))
@example(codecs.BOM_UTF16_LE + b"\x00\xd8")
@example(b"<meta charset=gbk>\xff")
def test_any_bytes_give_text_without_carriage_returns_or_a_trouble_with_a_place(data: bytes) -> None:
    flaw = None
    try:
        text = decode(data).text
    except DecodeError as error:
        flaw = error
    else:
        assert "\r" not in text
        text.encode()
    if flaw:
        assert flaw.line >= 1
        assert flaw.column >= 1
        assert flaw.found
        assert flaw.expected


def test_a_stray_nul_among_thousands_of_bytes_is_damage_to_a_text_and_keeps_the_places() -> None:
    text = "a guide " * 500
    assert decode(f"{text}\0{text}".encode()).text == f"{text}\ufffd{text}"

"""Bytes to text: which encoding they are in, or where and why they are no text."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.ingest.encodings import MARKS, declared_encoding

_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive (DOCX, XLSX, ODT and EPUB are zips)"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office file (DOC, XLS)"),
    (b"{\\rtf", "an RTF document"),
    (b"SQLite format 3", "an SQLite database"),
)

_CONTROLS = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1b")) + b"\x7f"
CONTROL_SHARE = 0.01
"""Share of control bytes above which bytes are no text: text has none, compressed data about one in nine."""
_SAMPLE = 8192
"""Bytes looked at for that share, as git and grep do; a NUL is looked for in all of them."""
NUL_SHARE = 0.001
"""Share of NULs above which bytes are no text. A stray one among thousands is damage to a text: it reads as U+FFFD, as the
standards of HTML and CommonMark have it, and is told of as damage."""


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with every line break as LF, without byte-order mark, and the encoding it was in, by Python's name."""

    text: str
    encoding: str


class DecodeError(ValueError):
    """Bytes that give no text.

    `reason` is `empty-file`, `not-text` or `damaged-encoding`; `line` and `column` are the first place, from 1; `found` is
    what stands there and `expected` what should.
    """

    def __init__(self, reason: str, found: str, expected: str, line: int = 1, column: int = 1) -> None:
        super().__init__(f"{reason} at {line}:{column}: {found}; expected {expected}")
        self.reason = reason
        self.found = found
        self.expected = expected
        self.line = line
        self.column = column


def decode(data: bytes) -> Decoded:
    """Text of a file: UTF-8, or UTF-16 and UTF-32 with a byte-order mark, or else the encoding that an HTML page declares.

    Raises DecodeError where the bytes are empty, only white space, binary, or break their encoding.
    """
    mark, encoding = next((known for known in MARKS if data.startswith(known[0])), (b"", "utf-8"))
    body = data[len(mark) :]
    if encoding == "utf-8":
        _refuse_binary(data)
    try:
        text = body.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8" or (declared := declared_encoding(data)) is None:
            raise _damaged(body, encoding, error) from None
        text, encoding = _decode_declared(data, declared), declared
    return Decoded(_settle(text, len(data)), encoding)


def _refuse_binary(data: bytes) -> None:
    expected = "a guide as text"
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise DecodeError("not-text", name, expected)
    zero = data.find(b"\0")
    if data.count(b"\0") > NUL_SHARE * len(data):
        # Every other byte of UTF-16 is a NUL where the text is English.
        wide = len(data) > 1 and data.count(b"\0") * 3 > len(data)
        found = "NUL bytes as in UTF-16 without a byte-order mark" if wide else f"a NUL byte at byte {zero}"
        raise DecodeError("not-text", found, f"{expected} in UTF-8", *_place(data[:zero].decode("utf-8", "replace")))
    sample = data[:_SAMPLE]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls > CONTROL_SHARE * len(sample):
        raise DecodeError("not-text", f"{controls} control bytes among the first {len(sample)}", expected)


def _decode_declared(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise _damaged(data, encoding, error) from None


def _settle(text: str, size: int) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text or text.isspace():
        found = "only white space" if text else "no text"
        raise DecodeError("empty-file", f"{found} ({size} bytes)", "the text of a guide")
    if text.count("\0") > NUL_SHARE * len(text):
        raise DecodeError("not-text", "a NUL character", "a guide as text", *_place(text[: text.index("\0")]))
    return text.replace("\0", "\ufffd")


def _damaged(body: bytes, encoding: str, error: UnicodeDecodeError) -> DecodeError:
    before = body[: error.start].decode(encoding, "replace")
    there = body[error.start : max(error.end, error.start + 1)]
    found = f"bytes {there[:4].hex(' ').upper()}"
    expected = encoding.upper()
    if encoding == "utf-8" and _reads_as_western(body):
        found += f", `{there[:1].decode('cp1252')}` in windows-1252"
        expected += ": convert the file with `iconv -f WINDOWS-1252 -t UTF-8`"
    return DecodeError("damaged-encoding", found, expected, *_place(before))


def _reads_as_western(body: bytes) -> bool:
    """Whether bytes that are no UTF-8 are likely windows-1252: all of them defined there, and none of them good UTF-8."""
    try:
        body.decode("cp1252")
    except UnicodeDecodeError:
        return False
    return body.decode("utf-8", "ignore").isascii()


def _place(before: str) -> tuple[int, int]:
    """Line and column, from 1, of what follows a text."""
    before = before.replace("\r\n", "\n").replace("\r", "\n")
    return before.count("\n") + 1, len(before) - before.rfind("\n")

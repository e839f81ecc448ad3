"""Which encoding bytes say they are in: by a byte-order mark, or in the head of a page."""

from __future__ import annotations

import codecs
import re

# The longer mark first: UTF-32 in little-endian order opens with the mark of UTF-16.
MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_PRESCAN = 1024
"""Bytes in which a page must declare its encoding (HTML Standard, `Determining the character encoding`)."""
_DECLARED = re.compile(rb"""<(?:meta\b[^>]*?\bcharset|\?xml\b[^>]*?\bencoding)\s*=\s*["']?\s*([\w:.-]+)""", re.IGNORECASE)

# Labels of the Encoding Standard that pages still use, and Python's name of what browsers take them for. A page chooses
# from these alone: Python has codecs (utf-7, unicode_escape) that are no encodings of pages.
_WESTERN = "ascii us-ascii latin1 iso-8859-1 iso8859-1 l1 cp1252 windows-1252 x-cp1252"
_CODECS = {
    **dict.fromkeys(_WESTERN.split(), "cp1252"),
    **{f"windows-125{digit}": f"cp125{digit}" for digit in "01345678"},
    **{f"iso-8859-{part}": f"iso8859-{part}" for part in (2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16)},
    **dict.fromkeys(("iso-8859-9", "latin5"), "cp1254"),
    **dict.fromkeys(("gb2312", "gbk", "gb18030"), "gb18030"),
    **dict.fromkeys(("shift_jis", "shift-jis", "sjis", "x-sjis", "windows-31j"), "cp932"),
    **dict.fromkeys(("euc-kr", "ks_c_5601-1987"), "cp949"),
    **{name: name for name in ("koi8-r", "koi8-u", "big5", "euc-jp", "macintosh")},
}


def declared_encoding(data: bytes) -> str | None:
    """Python's name of the encoding that a page declares in its head, None where it declares none that is known."""
    match = _DECLARED.search(data[:_PRESCAN])
    return _CODECS.get(match[1].decode("ascii", "replace").lower()) if match else None

"""Workbooks to change: at the cells, or at the XML they are packed of."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from typing import Any

import openpyxl

SALARIES = "guide_id,scope,currency,period,minimum\n"


def workbook(change: Callable[[Any], object]) -> bytes:
    """A workbook with one row of salaries, after a change to it."""
    made = openpyxl.Workbook()
    sheet = made.worksheets[0]
    sheet.append(SALARIES.strip().split(","))
    sheet.append(["harbour-pilot", "headline", "USD", "year", 110_000])
    change(made)
    packed = io.BytesIO()
    made.save(packed)
    return packed.getvalue()


def repacked(data: bytes, name: str, change: Callable[[bytes], bytes]) -> bytes:
    """A zip with one member changed."""
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as new:
        for member in old.infolist():
            part = old.read(member)
            new.writestr(member.filename, change(part) if member.filename == name else part)
    return packed.getvalue()


SHEET = "xl/worksheets/sheet1.xml"
PLAIN = workbook(id)


def with_shared_text(data: bytes, text: bytes, cells: int) -> bytes:
    """A workbook with rows of five cells more, each of which names the same text."""
    part = b'<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>' + text + b"</t></si></sst>"
    kind = (
        b'<Override PartName="/xl/sharedStrings.xml" ContentType='
        b'"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>'
    )
    rows = (b"<row>" + b'<c t="s"><v>0</v></c>' * 5 + b"</row>") * (cells // 5)
    data = repacked(data, "[Content_Types].xml", lambda types: types.replace(b"</Types>", kind))
    data = repacked(data, SHEET, lambda sheet: sheet.replace(b"</sheetData>", rows + b"</sheetData>"))
    packed = io.BytesIO(data)
    with zipfile.ZipFile(packed, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", part)
    return packed.getvalue()


def with_number_format(data: bytes, code: bytes) -> bytes:
    """A workbook with one number format of its own, which its last style names."""
    formats = b'<numFmts count="1"><numFmt numFmtId="200" formatCode="' + code + b'" /></numFmts>'
    data = repacked(data, "xl/styles.xml", lambda styles: styles.replace(b'<numFmts count="0" />', formats))
    return repacked(data, "xl/styles.xml", lambda styles: styles.replace(b'<xf numFmtId="0"', b'<xf numFmtId="200"'))

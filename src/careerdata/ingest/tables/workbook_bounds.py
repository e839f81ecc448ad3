"""What a workbook may cost to open, told from its XML before a library opens it: a few kilobytes unpack to gigabytes."""

from __future__ import annotations

import io
import re
import zipfile

from careerdata.ingest.tables.grid import GridFlawError
from careerdata.storage.limits import (
    MAX_FORMULA_CHARACTERS,
    MAX_NUMBER_FORMAT,
    MAX_STYLES_BYTES,
    MAX_WORKBOOK_BYTES,
    MAX_WORKBOOK_ELEMENTS,
)

_ELEMENT = re.compile(rb"<[^/?!]")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/][^<]*")
_FORMAT = re.compile(rb"formatCode\s*=\s*(?:\"([^\"]*)|'([^']*))")
_STYLES = "xl/styles.xml"
"""Where openpyxl looks for styles, whatever the workbook says."""


def guard(data: bytes) -> None:
    """Raises GridFlawError for a workbook that would cost too much, or is none; BadZipFile where it is no zip."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        members = archive.infolist()
        unpacked = sum(member.file_size for member in members)
        _bound(unpacked, MAX_WORKBOOK_BYTES, "bytes unpacked", "keep the table in a file of its own")
        styles = max((member.file_size for member in members if member.filename == _STYLES), default=0)
        _bound(styles, MAX_STYLES_BYTES, "bytes of styles", "copy the table into a new workbook")
        for member in members:
            _guard_part(archive.read(member).replace(b"\0", b""))  # whatever its name, and though it be UTF-16


def _guard_part(part: bytes) -> None:
    # No part of a workbook has a document type; without one there are no entities to expand.
    if b"<!DOCTYPE" in part:
        raise GridFlawError("damaged-table", 0, "a document type declaration", "XLSX, which has none")
    elements = sum(1 for _ in _ELEMENT.finditer(part))
    _bound(elements, MAX_WORKBOOK_ELEMENTS, "cells, texts and other elements in one part", "split the file by guide")
    # openpyxl writes a shared formula out anew for each of its cells.
    formulas = [len(match[0]) for match in _FORMULA.finditer(part)]
    if formulas and len(formulas) * max(formulas) > MAX_FORMULA_CHARACTERS:
        raise GridFlawError("too-large", 0, f"{len(formulas):,} formulas", "values: paste them as values")
    # openpyxl looks for the end of a bracket from each that opens.
    longest = max((len(match[1] or match[2] or b"") for match in _FORMAT.finditer(part)), default=0)
    _bound(longest, MAX_NUMBER_FORMAT, "characters in one number format", "copy the table into a new workbook")


def _bound(found: int, most: int, what: str, advice: str) -> None:
    if found > most:
        raise GridFlawError("too-large", 0, f"{found:,} {what}", f"at most {most:,}: {advice}")

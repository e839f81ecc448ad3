"""`waivers.toml`: findings that someone has looked at and answers for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from careerdata.document.document import Document
from careerdata.patterns import lazy
from careerdata.storage import toml
from careerdata.validate.finding import Finding
from careerdata.validate.triage.glob import fits

FILE_NAME = "waivers.toml"

_HEADER = lazy(r"^[ \t]*\[\[[ \t]*waiver[ \t]*\]\]", re.MULTILINE)
_FULL_CODE = lazy(r"[A-Z]{3}\d{3}")


@dataclass(frozen=True, slots=True)
class Waiver:
    """One `[[waiver]]`. `guide` and `record` may hold `*`; `record` may leave out the guide it begins with."""

    line: int
    code: str = ""
    guide: str = ""
    record: str = "*"
    reason: str = ""
    owner: str = ""
    until: date | None = None
    """Last day on which it holds; None: for good."""
    faults: tuple[str, ...] = ()
    """Why it cannot be read."""

    def holds(self, day: date) -> bool:
        """Whether it may waive anything on a day."""
        return bool(self.reason) and not self.faults and not self.expired(day)

    def expired(self, day: date) -> bool:
        """Whether its last day is over."""
        return self.until is not None and self.until < day

    def covers(self, finding: Finding) -> bool:
        """Whether it speaks of a finding."""
        guide = finding.guide_id or ""
        if finding.code != self.code or not fits(guide, self.guide):
            return False
        record = finding.record_id or ""
        return fits(record, self.record) or fits(record.removeprefix(f"{guide}/"), self.record)


@dataclass(frozen=True, slots=True)
class WaiverFile:
    """The waivers of one file, and its text to show them in."""

    document: Document
    waivers: tuple[Waiver, ...]


def parse(text: str, shown_as: str) -> WaiverFile:
    """The waivers of a file's text."""
    document = Document("", FILE_NAME, shown_as, text, "", "text")
    try:
        content = toml.parse(text)
    except toml.TomlError as error:
        return WaiverFile(document, (Waiver(error.line, faults=(f"no TOML: {error}",)),))
    unknown = [name for name in content if name != "waiver"]
    if unknown:
        at = document.line(max(text.find(unknown[0]), 0))
        return WaiverFile(document, (Waiver(at, faults=(f"unknown table {unknown[0]}: write [[waiver]]",)),))
    entries = content.get("waiver", [])
    if not isinstance(entries, list):
        return WaiverFile(document, (Waiver(1, faults=("`waiver` must be a list: write [[waiver]]",)),))
    lines = [document.line(header.start()) for header in _HEADER.finditer(text)]
    if len(lines) != len(entries):
        # Written as an inline array, which has no line of its own for each.
        lines = [1] * len(entries)
    return WaiverFile(document, tuple(_waiver(line, entry) for line, entry in zip(lines, entries, strict=True)))


def _waiver(line: int, entry: Any) -> Waiver:
    if not isinstance(entry, Mapping):
        return Waiver(line, faults=("a waiver must be a table: write [[waiver]]",))
    words = {name: entry.get(name, default) for name, default in _WORDS.items()}
    faults = [f"{name} must be text" for name, value in words.items() if not isinstance(value, str)]
    texts = {name: str(value).strip() for name, value in words.items()}
    if not _FULL_CODE.fullmatch(texts["code"]):
        faults.append("code must be one rule's, such as SAL004")
    if not texts["guide"]:
        faults.append("guide must name a guide, or * for all")
    until, fault = _until(entry.get("until"))
    faults.extend(fault)
    faults.extend(f"unknown key {name}" for name in entry if name not in _WORDS and name != "until")
    return Waiver(line, **texts, until=until, faults=tuple(faults))


_WORDS = {"code": "", "guide": "", "record": "*", "reason": "", "owner": ""}


def _until(value: Any) -> tuple[date | None, list[str]]:
    if value is None:
        return None, []
    if isinstance(value, datetime):
        return value.date(), []
    if isinstance(value, date):
        return value, []
    try:
        return date.fromisoformat(value), []
    except (TypeError, ValueError):
        return None, [f"until must be a date such as 2026-12-31, it is {value!r}"]

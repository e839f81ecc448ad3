"""`waivers.toml`: the waivers of a corpus."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from itertools import chain, repeat
from typing import Any

from careerdata.document.document import Document
from careerdata.nearest import meant
from careerdata.storage import toml
from careerdata.storage.toml_places import Entry, Places
from careerdata.validate.triage.file_waiver import FULL_CODE, FileWaiver
from careerdata.validate.triage.waiver import At, Fault, Waiver, Word

FILE_NAME = "waivers.toml"

_KEYS = {"code": "", "guide": "", "record": "*", "reason": "", "owner": ""}
"""Keys whose value is text, and what stands for one that is left out."""


@dataclass(frozen=True, slots=True)
class WaiverFile:
    """The waivers of one text, and the text to show them in."""

    document: Document
    waivers: Sequence[Waiver]


def parse(text: str, shown_as: str) -> WaiverFile:
    """The waivers of a file's text."""
    document = Document("", FILE_NAME, shown_as, text, "", "text")
    try:
        content = toml.parse(text)
    except toml.TomlError as error:
        at = At(error.line, error.column)
        return WaiverFile(document, [FileWaiver(at=at, faults=(Fault(f"no TOML: {error}", at),))])
    return WaiverFile(document, list(_Reader(document, content).waivers()))


class _Reader:
    """Reads the waivers of a TOML text, each with all that is wrong with it."""

    def __init__(self, document: Document, content: Mapping[str, Any]) -> None:
        self._document = document
        self._content = content
        self._places = Places(document.raw, "waiver")

    def waivers(self) -> Iterator[Waiver]:
        """The waivers in order; before them one without a code for each thing at the top that is none."""
        for name in self._content:
            if name != "waiver":
                yield self._broken(self._places.names.get(name, 0), f"unknown table {name}: write [[waiver]]")
        entries = self._content.get("waiver", [])
        begin = self._places.names.get("waiver", 0)
        if not isinstance(entries, list):
            yield self._broken(begin, "`waiver` must be a list: write [[waiver]]")
            return
        known = self._places.entries
        # Values that are themselves in braces stand for entries that are none.
        places = known if len(known) == len(entries) else repeat(Entry(begin, {}))
        for entry, place in zip(entries, chain(places, repeat(Entry(begin, {}))), strict=False):
            yield self._waiver(entry, place)

    def _broken(self, offset: int, says: str) -> Waiver:
        return FileWaiver(at=self._at(offset), faults=(Fault(says, self._at(offset)),))

    def _waiver(self, entry: Any, place: Entry) -> Waiver:
        if not isinstance(entry, Mapping):
            return self._broken(place.begin, "a waiver must be a table: write [[waiver]]")
        value_of = {name: self._at(at.value) for name, at in place.keys.items()}
        begin = self._at(place.begin)
        given = {name: entry.get(name, default) for name, default in _KEYS.items()}
        texts = {
            name: Word(value.strip() if isinstance(value, str) else "", value_of.get(name, begin))
            for name, value in given.items()
        }
        until, faulty = _until(entry.get("until"), value_of.get("until", begin))
        faults = [Fault(f"{name} must be text", texts[name].at) for name, value in given.items() if not isinstance(value, str)]
        faults += [fault for name, fault in _told(texts["code"], texts["guide"]) if isinstance(given[name], str)]
        faults += faulty
        for name in entry:
            if name not in _KEYS and name != "until":
                at = self._at(place.keys[name].key) if name in place.keys else begin
                faults.append(Fault(f"unknown key {name}{meant(name, (*_KEYS, 'until'))}", at))
        return FileWaiver(
            at=begin,
            codes=(texts["code"],),
            reason=texts["reason"].text,
            faults=tuple(sorted(faults, key=lambda fault: fault.at)),
            guide_word=texts["guide"],
            record=texts["record"].text,
            owner=texts["owner"].text,
            until=until,
        )

    def _at(self, offset: int) -> At:
        return At(*self._document.place(offset))


def _told(code: Word, guide: Word) -> Iterator[tuple[str, Fault]]:
    """What is wrong with the words that say what is waived, and under which key."""
    if not FULL_CODE.fullmatch(code.text):
        found = f"it is {code.text}" if code.text else "there is none"
        yield "code", Fault(f"code must be one rule's, such as SAL004; {found}", code.at, code.text)
    if not guide.text:
        yield "guide", Fault("guide must name a guide, or * for all", guide.at)


def _until(value: Any, at: At) -> tuple[Word | None, list[Fault]]:
    if value is None:
        return None, []
    if isinstance(value, datetime):
        value = value.date()
    if isinstance(value, date):
        return Word(value.isoformat(), at), []
    try:
        return Word(date.fromisoformat(value).isoformat(), at), []
    except (TypeError, ValueError):
        return None, [Fault(f"until must be a date such as 2026-12-31, it is {value!r}", at)]

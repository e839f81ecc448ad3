"""From what a rule yields to a finding: its place, its excerpt, its fingerprint."""

from __future__ import annotations

import hashlib
from collections import Counter
from functools import cached_property

from careerdata.document.document import Document
from careerdata.validate.finding import Excerpt, Finding, Related
from careerdata.validate.fix_builder import fix_of
from careerdata.validate.hit import Hit
from careerdata.validate.location import Spot, printable_path
from careerdata.validate.rule import Rule

CONTEXT = 200
"""Characters of a source line kept before and behind a finding's column: twice what a terminal shows."""

RELATED_TEXT = 200
"""Characters kept of the text of a related place: it is a pointer, the place itself has the rest."""


class Completer:
    """Makes findings of the hits of one run, handed over in the order in which equals shall be numbered."""

    def __init__(self) -> None:
        self._numbers: Counter[str] = Counter()
        self._lines = _Lines()

    def finding(self, rule: Rule, hit: Hit) -> Finding:
        """The finding that a hit of a rule is."""
        spot = hit.spot
        return Finding(
            code=rule.code,
            severity=rule.severity,
            message=hit.message,
            hint=hit.hint or rule.hint,
            source_file=printable_path(spot.shown_as),
            line=spot.line,
            column=spot.column,
            guide_id=spot.guide_id,
            table=spot.table,
            record_id=spot.record_id,
            field=spot.field,
            related=tuple(_related(other) for other in hit.related),
            fix=fix_of(hit.mend) if hit.mend else None,
            fingerprint=self._fingerprint(rule.code, spot),
            raw_file=printable_path(spot.source_file),
            excerpt=self._excerpt(spot),
        )

    def _fingerprint(self, code: str, spot: Spot) -> str:
        """What stays the same of a finding when lines are added above it."""
        where = [spot.record_id, spot.field or ""] if spot.record_id else [spot.identity or self._lines.of(spot).digest]
        base = digest(code, spot.guide_id or spot.source_file, *where)
        self._numbers[base] += 1
        number = self._numbers[base]
        return base if number == 1 else digest(base, str(number))

    def _excerpt(self, spot: Spot) -> Excerpt:
        whole = self._lines.of(spot)
        line = whole.text
        at = min(spot.column - 1, len(line))
        begin = max(at - CONTEXT, 0)
        stated = spot.text.partition("\n")[0]
        width = max(len(stated), 1) if line.startswith(stated, at) else 1
        return Excerpt(
            text=line[begin : at + CONTEXT],
            column=begin + 1,
            width=width,
            byte_column=whole.bytes_before(at) + 1,
            byte_width=max(_bytes(line[at : at + width]), 1),
            complete=at + CONTEXT >= len(line),
        )


class _Lines:
    """The lines findings stand on; the last one is kept, for many findings share a long one."""

    def __init__(self) -> None:
        self._last: tuple[Document | None, int, _Line] = (None, 0, _Line(""))

    def of(self, spot: Spot) -> _Line:
        """The whole line of a spot, empty where its file is no document."""
        if spot.document is None:
            return _Line("")
        document, number, line = self._last
        if document is not spot.document or number != spot.line:
            line = _Line(spot.document.line_text(spot.line))
            self._last = (spot.document, spot.line, line)
        return line


class _Line:
    """One line, and what would cost its whole length anew for each finding on it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._counted = (0, 0)

    @cached_property
    def digest(self) -> str:
        """Of the text without the white space at its ends."""
        return digest(self.text.strip())

    def bytes_before(self, at: int) -> int:
        """UTF-8 bytes of the first `at` characters. Findings come in order of their column: counting goes on where it ended."""
        seen, size = self._counted
        if at < seen:
            seen, size = 0, 0
        self._counted = (at, size + _bytes(self.text[seen:at]))
        return self._counted[1]


def _related(spot: Spot) -> Related:
    shown, raw_file = printable_path(spot.shown_as), printable_path(spot.source_file)
    return Related(file=shown, line=spot.line, text=spot.text[:RELATED_TEXT], raw_file=raw_file)


def _bytes(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def digest(*parts: str) -> str:
    """Sixteen hexadecimal digits: enough for no two of a million findings to meet by chance."""
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:16]

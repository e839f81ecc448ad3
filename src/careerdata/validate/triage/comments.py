"""Waivers in the text of a guide: `<!-- careerdata: ignore SAL004 reason -->`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from careerdata.document.document import Document
from careerdata.document.span import Span
from careerdata.nearest import meant
from careerdata.patterns import lazy
from careerdata.validate.finding import Finding
from careerdata.validate.triage.extent import Blocks, Extent
from careerdata.validate.triage.waiver import At, Fault, Waiver, Word

MOST = 1_000
"""Comments of a guide that are looked at: each may be held against every finding of the guide."""

WHOLE, NEXT = "ignore-file", "ignore"
_WAYS = (NEXT, WHOLE)

_COMMENT = lazy(r"<!--\s*careerdata\b(?P<colon>\s*:)?\s*(?P<way>[\w-]*)(?P<rest>.*?)-->", re.IGNORECASE | re.DOTALL)
_CODE = r"(?:[A-Z]{3}\d*|(?=[A-Za-z]{3}\d)[A-Za-z]{3}\d+)\b(?![-'\u2019])"
_CODES = lazy(rf"\s*(?P<codes>{_CODE}(?:(?:\s*,\s*|\s+(?=[A-Z]{{3}}\d{{3}}\b)){_CODE})*)\s*,?")
_ONE = lazy(_CODE)
_LEADS = lazy(r"[\s:\-\u2013\u2014]+")
"""What may stand between the codes and the reason."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CommentWaiver(Waiver):
    """One comment, and the part of its guide that it speaks of."""

    document: Document
    extent: Extent | None = None

    @property
    def means(self) -> str:
        if self.extent is None:
            return "here, where nothing follows"
        begin, end = self.extent
        if begin <= 0 and end > len(self.document.raw):
            return "in the whole file"
        first, last = self.document.line(begin), self.document.line(max(begin, end - 1))
        return f"in line {first}" if first == last else f"in lines {first} to {last}"

    def covers(self, finding: Finding) -> bool:
        if self.extent is None:
            return False
        return self.extent.begin <= self.document.offset(finding.line, finding.column) < self.extent.end


def comments(document: Document) -> Iterator[Waiver]:
    """The waivers in a document's comments, in order; those that cannot be read say why."""
    if not document.remarks:
        return
    blocks = Blocks(document)
    for span in document.remarks[:MOST]:
        waiver = _waiver(document, span, blocks)
        if waiver is not None:
            yield waiver
    if len(document.remarks) > MOST:
        at = At(*document.place(document.remarks[MOST].start))
        yield CommentWaiver(at=at, document=document, faults=(Fault(f"more than {MOST:,} comments that waive", at),))


def _waiver(document: Document, span: Span, blocks: Blocks) -> Waiver | None:
    """The waiver of a comment; None of one that only happens to begin with the tool's name."""
    found = _COMMENT.fullmatch(document.raw, *span)
    if found is None:
        return None
    at = At(*document.place(span.start))
    way = found["way"].lower()
    near = meant(way, _WAYS)
    if not found["colon"] and not near:
        return None
    way_at = At(*document.place(found.start("way")))
    if way not in _WAYS or not found["colon"]:
        said = f"`{way}` says nothing to careerdata{near}" if way not in _WAYS else "a colon is missing"
        fault = Fault(f"{said}; write `careerdata: {NEXT}` or `careerdata: {WHOLE}`", way_at)
        return CommentWaiver(at=at, document=document, faults=(fault,))
    codes = _CODES.match(document.raw, found.start("rest"), found.end("rest"))
    if codes is None:
        return CommentWaiver(at=at, document=document, faults=(Fault("it names no rule: write a code such as SAL004", way_at),))
    words = (Word(one[0].upper(), At(*document.place(one.start()))) for one in _ONE.finditer(document.raw, *codes.span("codes")))
    reason = document.raw[codes.end() : found.end("rest")]
    lead = _LEADS.match(reason)
    return CommentWaiver(
        at=at,
        document=document,
        codes=tuple(words),
        reason=" ".join(reason[lead.end() if lead else 0 :].split()),
        extent=blocks.whole() if way == WHOLE else blocks.meant_at(span),
    )

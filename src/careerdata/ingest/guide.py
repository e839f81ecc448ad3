"""One guide: from its bytes to a document with positions, by the parser of its format."""

from __future__ import annotations

from careerdata.document.document import Document
from careerdata.document.parsed import Declared, Parsed
from careerdata.document.problem import Trouble
from careerdata.document.structured import Item
from careerdata.ingest import bounds, code, text
from careerdata.ingest.decode import DecodeError, decode
from careerdata.ingest.source import GUIDE_FORMATS, Format, Source
from careerdata.storage.limits import TooDeep


def document(source: Source) -> Document | Trouble:
    """The guide as a document, or what kept it from being one.

    That is `too-large`, `empty-file`, `not-text`, `damaged-encoding` or `too-deep`.

    Raises SourceError where the file cannot be opened.
    """
    data = source.read()
    if isinstance(data, Trouble):
        return data
    try:
        raw = decode(data).text
    except DecodeError as flaw:
        return source.trouble(flaw.reason, flaw.found, flaw.expected, flaw.line, flaw.column)
    guide_format = GUIDE_FORMATS[source.suffix]
    digest = source.digest(data)
    guide = Document(source.name, source.source_file, source.shown_as, raw, digest, guide_format, currency=source.currency)
    if excess := bounds.before_parsing(guide):
        return source.trouble("too-large", *excess)
    try:
        parsed = _parse(raw, guide_format)
    except TooDeep as flaw:
        line, column = guide.place(flaw.offset)
        found = f"more than {flaw.bound} elements inside one another"
        return source.trouble("too-deep", found, "the mark-up of a page", line, column)
    guide.blocks, guide.declared, guide.left_open, guide.unseen, inline_code, guide.remarks = parsed
    guide.code = code.spans(raw, inline_code)
    guide.things = _things(raw, guide_format)
    if excess := bounds.after_parsing(guide):
        return source.trouble("too-large", *excess)
    if not any(block.text for block in guide.blocks):
        return source.trouble("empty-file", "mark-up that shows no text", "the text of a guide")
    return guide


def _parse(raw: str, guide_format: Format) -> Parsed:
    # The parsers of mark-up are imported where there is mark-up: plain text starts without them.
    if guide_format == "html":
        from careerdata.ingest.html import parse as html

        return html.parse(raw)
    if guide_format == "markdown":
        from careerdata.ingest.markdown import parse as markdown

        return markdown.parse(raw)
    return Parsed(text.parse(raw), Declared())


def _things(raw: str, guide_format: Format) -> list[Item]:
    if guide_format != "html":
        return []
    from careerdata.ingest.data.things import things

    return things(raw)

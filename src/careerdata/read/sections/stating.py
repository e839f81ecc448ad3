"""The sentences of a text, and those of them that fit a template."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from careerdata.document.document import Text
from careerdata.read.sections.context import Page
from careerdata.read.templates.template import Found, Template, plain

_SENTENCE_END = re.compile(r"[.!?][\"'\u201d\u2019)]*\s+(?=[\"'\u201c(]?[A-Z0-9$\u00a3\u20ac])")
_ABBREVIATION = re.compile(
    r"(?:\b(?:approx|e\.g|i\.e|etc|vs|no|dr|mr|ms|st|rs|fr|sfr|kr|est|avg|dept|u\.s|u\.k|inc|ltd|jr|sr)|\b[A-Z])\.$",
    re.IGNORECASE,
)


def sentences(text: Text) -> Iterator[tuple[int, int]]:
    """Where the sentences of a text begin and end; an abbreviation's full stop ends none."""
    begin = 0
    for match in _SENTENCE_END.finditer(text.value):
        if not _ABBREVIATION.search(text.value, max(begin, match.start() - 12), match.start() + 1):
            yield begin, match.start() + 1
            begin = match.end()
    if begin < len(text.value):
        yield begin, len(text.value)


def stating(templates: Sequence[Template], text: Text, page: Page) -> Iterator[tuple[Text, int, list[Found]]]:
    """The sentences of a text that fit a template: each with the number of the first one it fits, and its slots."""
    paragraph = plain(text.value)
    if not any(template.core in paragraph for template in templates):
        return
    for begin, end in sentences(text):
        words = plain(text.value[begin:end])
        sentence: Text | None = None
        for number, template in enumerate(templates):
            if template.core not in words:
                continue
            sentence = sentence or text.cut(begin, end)
            found = template.match(page.masked(sentence))
            if found is not None:
                yield sentence, number, found
                break

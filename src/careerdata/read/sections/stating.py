"""The sentences of a text that fit a template."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.text import Text
from careerdata.language.sentences import sentences
from careerdata.read.sections.context import Page
from careerdata.read.templates.template import Found, Template
from careerdata.read.templates.wording import plain


def stating(templates: Sequence[Template], text: Text, page: Page) -> Iterator[tuple[Text, int, list[Found]]]:
    """The sentences of a text that fit a template: each with the number of the first one it fits, and its slots."""
    paragraph = plain(text.value)
    if not any(template.core in paragraph for template in templates):
        return
    for begin, end in sentences(text.value):
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

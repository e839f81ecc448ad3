"""Questions and answers of a page that has no heading over them: sections side by side that each ask something, or lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal, NamedTuple

from careerdata.document.block import Block
from careerdata.document.row import Row
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.read.labels import is_strong
from careerdata.read.readers.first_lines import MAX_TITLE, is_question, unnumbered
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section
from careerdata.read.strong import strong_runs

MIN_QUESTIONS = 3
"""Questions side by side that are a list of them: a guide may ask two of what its sections are about."""
_OF_NO_TOPIC = ("other", "definition")
"""Kinds of sections whose text no reader of their own reads."""


class Asked(NamedTuple):
    """A question, and the blocks of its answer."""

    question: Text
    answer: Sequence[Block]


class Questions(Reader):
    """A row of `faqs` a question, where sections that all are questions stand side by side and most are of no known topic.

    Guides ask for the topics of their sections, too (`What does a welder do?`): such are read as these.
    """

    how: Literal["questions"] = "questions"

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        if section.kind.startswith("faq"):
            asked = [] if _is_read(section, page) else _lines(section, page.document.raw, apart=True, least=1)
        else:
            asked = _headed(section) or _lines(section, page.document.raw, apart=page.document.format != "text")
        for rank, one in enumerate((one for one in asked if one.answer), start=1):
            row = Row("faqs")
            question = unnumbered(one.question)
            row.put("question", question.clean, question.span())
            texts = [block.text for block in one.answer]
            row.put("answer", " ".join(block.clean for block in one.answer), Span(texts[0].span().start, texts[-1].span().end))
            row.put("rank", rank)
            yield row


def _is_read(section: Section, page: Page) -> bool:
    """Whether a reader of its own has read questions of a section."""
    extent = section.extent
    spans = (row.values["question"].span for row in page.read.of("faqs"))
    return any(span is not None and extent.start <= span.start < extent.end for span in spans)


def _headed(section: Section) -> list[Asked]:
    """The sections right under one, where all are questions."""
    children = section.children
    unknown = sum(child.kind in _OF_NO_TOPIC for child in children)
    if len(children) < MIN_QUESTIONS or unknown * 2 <= len(children) or not all(_asks(child.heading) for child in children):
        return []
    return [Asked(child.heading, list(_all_lines(child))) for child in children]


def _asks(heading: Text) -> bool:
    return heading.value.rstrip(" *_").endswith("?")


def _all_lines(section: Section) -> Iterator[Block]:
    yield from section.lines()
    for child in section.children:
        yield from _all_lines(child)


def _lines(section: Section, raw: str, *, apart: bool, least: int = MIN_QUESTIONS) -> list[Asked]:
    """The lines of a section that are questions, each with the paragraphs up to the next; `apart`: they stand by themselves.

    One in bold may open the paragraph of its answer.
    """
    asked: list[Asked] = [Asked(section.heading, [])] if _asks(section.heading) and section.kind in ("title", "other") else []
    for block in section.lines():
        if is_question(block) and (block.alone or not apart or is_strong(block, raw)):
            asked.append(Asked(block.text, []))
        elif (end := _bold_question(block, raw)) is not None:
            asked.append(Asked(block.text.cut(0, end), [replace(block, text=block.text.cut(end))]))
        elif asked and not block.cells:
            asked[-1] = Asked(asked[-1].question, [*asked[-1].answer, block])
    return asked if sum(bool(one.answer) for one in asked) >= least else []


def _bold_question(block: Block, raw: str) -> int | None:
    """Where the question in bold ends that a paragraph opens with, before its answer."""
    bold = next(iter(strong_runs(block.text, raw)), None) if block.shape in ("line", "item") and not block.cells else None
    if bold is None or bold[0] or bold[1] > MAX_TITLE or not block.value[: bold[1]].rstrip(" :").endswith("?"):
        return None
    return bold[1] if any(map(str.isalpha, block.value[bold[1] :])) else None

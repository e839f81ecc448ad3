"""Lines that an entry of several lines may begin with."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.patterns import lazy
from careerdata.read.sections.adorned import unadorned
from careerdata.read.strong import strong_runs

MAX_TITLE = 160
"""Longest line (code points) that is taken for the title of an entry; the longest question of the pages read has 112."""
MIN_LABELLED = 2
"""Lines at least that open with a name in bold of which each begins an entry: one alone is set off."""

_NUMBER = lazy(r"[A-Z]?\d{1,3}[.:)]\s+")
"""The number of a question: Q3: what is asked."""


def is_question(block: Block) -> bool:
    """Whether a block is a question."""
    return len(block.value) <= MAX_TITLE and block.value.endswith("?") and block.shape in ("line", "heading")


def asks(block: Block) -> bool:
    """Whether a block of questions and answers is a question, which may be numbered or an item."""
    return is_question(block) or (block.shape == "item" and len(block.value) <= MAX_TITLE and block.value.endswith("?"))


def is_title(block: Block) -> bool:
    """Whether a block is a heading, or a line by itself that ends as none of running text does."""
    stands_alone = block.alone and block.shape == "line" and block.value[-1] not in ".!:;,?"
    return len(block.value) <= MAX_TITLE and (block.shape == "heading" or stands_alone)


def labelled_lines(blocks: Sequence[Block], raw: str) -> frozenset[int]:
    """`id` of the lines that open with a name in bold, each before what is said of it; none where a list stands before them."""
    lines: list[int] = []
    told = True  # each says more on its own line
    for block in blocks:
        if block.shape == "item" and not lines:
            break
        bold = next(iter(strong_runs(block.text, raw)), None) if block.shape == "line" else None
        if bold is not None and bold[0] == 0:
            lines.append(id(block))
            told = told and any(map(str.isalnum, block.value[bold[1] :]))
    over_text = bool(lines) and (told or id(blocks[-1]) != lines[-1])
    return frozenset(lines) if len(lines) >= MIN_LABELLED and over_text else frozenset()


def unnumbered(question: Text) -> Text:
    """A question without the number before it."""
    question = unadorned(question)
    number = _NUMBER.match(question.value, 0, MAX_TITLE)
    return question.cut(number.end()) if number else question

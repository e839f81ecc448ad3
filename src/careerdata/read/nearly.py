"""Headings that are nearly ones a layout knows: `Freqently Asked Questons`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import islice, product

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.model import Language, language_of
from careerdata.language.slips import Slips
from careerdata.patterns import lazy
from careerdata.read.headings import Headings
from careerdata.read.looks import MAX_UNKNOWN_HEADING
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import Page
from careerdata.read.templates.wording import plain

MOST_WORDS = 10
"""Words of a heading that is looked at."""
MOST_SLIPS = 2
"""Words of it that may be misspelled."""
_MOST_TRIED = 8
"""Ways to mend a heading that are tried."""
_MOST_KEPT = 64
"""Layouts, and languages, whose words are kept."""

_WORD = lazy(r"[^\W\d_]+")
_SLOT = lazy(r"\{[^}]*\}")


class Nearly:
    """Tells which known heading was meant by one that a layout does not know, on pages of one language."""

    def __init__(self, headings: Headings, language: Language | None) -> None:
        self._headings = headings
        self._topics = language.topics if language is not None else None
        self._slips = Slips(word for written in self._written() for word in _WORD.findall(plain(written)))

    def meant(self, block: Block, page: Page) -> str | None:
        """What a heading should say; None where it is known, or none that a slip of the pen could have made of a known one."""
        if len(block.value) > MAX_UNKNOWN_HEADING:
            return None
        text = unadorned(block.text)
        # What stands behind `for` or `in` may be anything where headings are known by what they are about.
        told = self._topics.leading(text.value) if self._topics is not None else text.value
        words = [(found[0], found.span()) for found in _WORD.finditer(text.value[: len(told)])]
        unknown = [(word.casefold(), span) for word, span in words if not self._is_known(word, page)]
        if not unknown or len(words) > MOST_WORDS or len(unknown) > MOST_SLIPS:
            return None
        choices = [self._slips.meant(word, alone=len(unknown) == len(words)) for word, _ in unknown]
        if not all(choices) or self._headings.candidates(block, page):
            return None
        spans = [span for _, span in unknown]
        ways = (tuple(zip(spans, way, strict=True)) for way in islice(product(*choices), _MOST_TRIED))
        mended = (_mended(text.value, way) for way in ways)
        return next((value for value in mended if self._headings.candidates(_heading(block, value), page)), None)

    def _is_known(self, word: str, page: Page) -> bool:
        return self._slips.knows(word.casefold()) or word.casefold() in plain(page.role).split()

    def _written(self) -> Iterator[str]:
        """Whatever stands in headings that the layout knows."""
        yield from self._headings.fixed
        for template, _ in self._headings.templates:
            yield _SLOT.sub(" ", template.written)
        if self._topics is not None:
            for topic, heads in self._topics.heads.items():
                if topic in self._headings.topics:
                    yield from heads
            topics = self._topics
            yield from topics.modifiers | topics.joins | topics.articles | topics.links | topics.of


def nearly(headings: Headings, page: Page) -> Nearly:
    """What tells of a layout's headings."""
    return _nearly(headings, page.language if headings.topics else None)


@lru_cache(maxsize=_MOST_KEPT)
def _nearly(headings: Headings, tag: str | None) -> Nearly:
    """Made when the first heading is met that no rule knows."""
    return Nearly(headings, language_of(tag) if headings.topics else None)


def _heading(block: Block, value: str) -> Block:
    return replace(
        block, shape="item" if block.shape == "item" else "heading", text=Text(value, block.text.start), cells=(), links=()
    )


def _mended(value: str, way: tuple[tuple[tuple[int, int], str], ...]) -> str:
    """A heading with other words in some places, their capitals as they were."""
    for (begin, end), word in reversed(way):
        was = value[begin:end]
        value = (
            value[:begin] + (word.upper() if was.isupper() else word.capitalize() if was[:1].isupper() else word) + value[end:]
        )
    return value

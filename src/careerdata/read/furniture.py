"""What belongs to the page and not to the guide, and what stands aside in it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal

from careerdata.document.block import Block
from careerdata.language.model import languages
from careerdata.patterns import lazy
from careerdata.read.layouts.model import Layout
from careerdata.read.sections.context import MAX_HEADING, Page
from careerdata.read.selectors import Marked
from careerdata.read.templates.wording import plain

_PARTS_OF_PAGES = (
    *("nav", "footer", ".footer", "#footer", ".site-footer", ".page-footer", ".navbar", ".navigation", "#navigation"),
    *(".breadcrumb", ".breadcrumbs", "#breadcrumb", "#breadcrumbs"),
)
"""Elements that HTML has for what belongs to the page, and what pages commonly name theirs."""
_RIGHTS = lazy(r"(?:copyright\s+)?(?:©|\([cC]\))\s?(?:[0-9]{4}\b|[A-Z])|copyright\s+[0-9]{4}\b", re.IGNORECASE)
"""Whose a page is."""


_PARTED = lazy(r"\s*[|\u00b7\u2022>\u203a\u00bb/]\s*|\s{2,}|\t")
"""What parts the links of a menu that stands in one line."""
_LONGEST_CALL = 8
"""Most words of a line that asks to do something on the site."""


@cache
def _in_menus() -> frozenset[str]:
    """What stands in a menu beside other links, and by itself may be a heading: jobs, careers."""
    return frozenset(plain(word) for language in languages().values() for word in language.menu_words)


@cache
def _titles_of_menus() -> frozenset[str]:
    """What is no title of a page: home."""
    return frozenset(plain(word) for language in languages().values() for word in language.titles.menus)


@cache
def _calls() -> tuple[str, ...]:
    """How lines begin that ask to do something on the site: subscribe to our."""
    return tuple(f"{plain(words)} " for language in languages().values() for words in language.page_calls)


@cache
def _said_by_pages() -> frozenset[str]:
    """What pages say of themselves in a line of their own, in any language: menus, buttons, footers."""
    return frozenset(plain(line) for language in languages().values() for line in language.page_lines)


Place = Literal["furniture", "aside", "guide"]


class Furnishing:
    """Tells what a layout makes of the blocks of a page, by the elements around them and by their words."""

    def __init__(self, layout: Layout, page: Page) -> None:
        self._layout, self._page = layout, page
        self._furniture = Marked((*_PARTS_OF_PAGES, *layout.furniture.marks))
        self._words = layout.furniture_words | _said_by_pages()
        self._asides = Marked(layout.asides)
        content = Marked(layout.furniture.outside)
        self._content = content if any(block in content for block in page.document.blocks) else None
        self._menus = _lists_of_links(page)
        self._places: dict[frozenset[str], Place] = {}

    def place(self, block: Block) -> Place:
        """What a block is, by elements and words."""
        place = self._around(block)
        return "furniture" if place == "furniture" or self._says_furniture(block) else place

    def is_furniture(self, block: Block) -> bool:
        """Whether a block belongs to the page and not to the guide."""
        return self.place(block) == "furniture"

    def _around(self, block: Block) -> Place:
        """What the elements around a block make of it: most blocks share theirs with others, so each set is asked once."""
        place = self._places.get(block.marks)
        if place is None:
            outside = self._content is not None and block not in self._content
            place = "furniture" if outside or block in self._furniture else "aside" if block in self._asides else "guide"
            self._places[block.marks] = place
        return place

    def _says_furniture(self, block: Block) -> bool:
        if len(block.value) > MAX_HEADING:
            return False
        words = self._page.plain(block)
        if words in self._words or (_RIGHTS.match(block.value) and block.shape != "heading"):
            return True
        if (block.shape == "line" and _is_menu(block)) or (block.shape == "item" and block.group in self._menus):
            return True
        patterns = (template for template in self._layout.furniture_patterns if template.core in words)
        return any(template.match(self._page.masked(block.text)) is not None for template in patterns)


def _lists_of_links(page: Page) -> frozenset[int]:
    """The lists of a page whose items are all links of menus and footers."""
    lists: dict[int, list[str]] = {}
    for block in page.document.blocks:
        if block.shape == "item" and block.group:
            lists.setdefault(block.group, []).append(plain(block.value))
    return frozenset(group for group, words in lists.items() if _are_links(words))


def _are_links(words: Sequence[str]) -> bool:
    """Whether some words are all links of menus, one of them at least nothing else."""
    own = _said_by_pages() | _titles_of_menus()
    return len(words) > 1 and not own.isdisjoint(words) and all(word in own or word in _in_menus() for word in words)


def _is_menu(block: Block) -> bool:
    """Whether a line is a menu's links side by side, or asks to do something on the site."""
    words = plain(block.value)
    if words.startswith(_calls()) and len(words.split()) <= _LONGEST_CALL:
        return True
    if len(block.links) == 1 and block.links[0].text.value == block.value and words in _titles_of_menus():
        return True
    return _are_links([plain(part) for part in _PARTED.split(block.value) if part.strip()])

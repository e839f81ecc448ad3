"""Which text is the title of a page: a heading, what its head declares, or one of its first lines; never a paragraph."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import takewhile

from careerdata.document.block import FRONT_MATTER, Block
from careerdata.document.document import Document
from careerdata.document.span import Span
from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.shared import titles_of
from careerdata.language.topics import OTHER
from careerdata.normalize import dates
from careerdata.read.headings import Headings
from careerdata.read.layouts.model import Layout
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.context import MAX_HEADING, MAX_TITLE_LINE, Page
from careerdata.read.sections.money import has_money
from careerdata.read.sections.role import topics_at
from careerdata.read.templates.wording import plain
from careerdata.read.titles.role import is_of_a_role, role_in
from careerdata.read.titles.speaking import Speaking

NOWHERE = -1
"""Start of a text whose place is not known."""
_ENDS = tuple(".;,:")
"""How no title ends: a sentence, or what leads in a list or a table."""
Unseen = Callable[[Block], bool]
"""Whether a block is furniture."""


@dataclass(frozen=True)
class Title:
    """The title of a page."""

    text: Text
    block: Block | None
    """The block that it is; None where only the head of the file says it."""
    role: str = ""
    """The role that it names; empty where it names none, or several."""
    role_at: Span | None = None


def title_of(page: Page, layout: Layout, is_furniture: Unseen, headings: Headings) -> Title:
    """The title of a page of at least one block: by the forms of its layout, else by where it stands and what it says."""
    titled = page.title(layout.title_templates)
    if titled is not None:
        block, slots = titled
        named = next((slot.text for slot in slots if slot.name == "role"), None)
        return _named(Title(block.text, block), named.cut(0, topics_at(named.value)) if named else None)
    declared = _declared(page.document, page.document.declared.title)
    heading = _heading(page.document, is_furniture)
    if heading is None and declared is not None:
        return _named(Title(declared, None), _role(page, layout, declared, None))
    block = heading or _first_line(page, is_furniture, headings)
    is_first = next((one for one in page.document.blocks if not is_furniture(one)), block) is block
    if layout.by_meaning and (_is_one_of_several(block, page) or (not is_first and _is_head_within(block, page, headings))):
        return Title(block.text, None)  # the page begins with its first section
    return _named(Title(block.text, block), _role(page, layout, block.text, declared))


def _named(title: Title, role: Text | None) -> Title:
    """A title with its role, which stands where the title has it, too; else where it is declared."""
    if role is None:
        return title
    at = title.text.value.find(role.value)
    place = title.text.span(at, at + len(role.value)) if at >= 0 else role.span() if role.start >= 0 else None
    return replace(title, role=role.clean, role_at=place)


def _role(page: Page, layout: Layout, title: Text, declared: Text | None) -> Text | None:
    """The role: as the head of the file calls it, as the title does, as the title that the head declares does."""
    called = _declared(page.document, page.document.declared.role)
    if called is not None:
        return called
    for slot in page.declared_title(layout.page_title_templates) or ():
        if slot.name == "role":
            return Text(slot.text.value, NOWHERE)
    speaks_of = Speaking(page.document, title)
    titles = titles_of(page.language)
    role = role_in(title, titles, speaks_of)
    if role is None and declared is not None:
        # What a reader sees names no one role: the head may do so only in so many words.
        role = role_in(declared, titles, speaks_of)
        role = role if role is not None and titles.names_a_role(role.value) else None
    return role


def _heading(document: Document, is_furniture: Unseen) -> Block | None:
    """The top heading. Of several the first is one of the page's sections, where its head declares a title."""
    within = [block for block in document.blocks if FRONT_MATTER not in block.marks]
    marked = (block for block in within if block.shape == "heading" and block.level == 1)
    top = [block for block in marked if not is_furniture(block)]
    declared = document.declared.title
    if len(top) > 1 and declared is not None:
        return next((block for block in top if plain(block.value) in plain(declared)), None)
    first = next((block for block in within if not is_furniture(block)), None)
    return top[0] if top else first if first is not None and first.shape == "heading" and declared is None else None


def _is_one_of_several(block: Block, page: Page) -> bool:
    """Whether a heading is that of the first section, and not of the page: others stand beside it, and it names a topic."""
    beside = [other for other in page.headings if other.shape == "heading" and other.level == block.level]
    topic = page.topic(unadorned(block.text)) if block.shape == "heading" and len(beside) > 1 else None
    return topic not in (None, OTHER)


def _is_head_within(block: Block, page: Page, headings: Headings) -> bool:
    """Whether a line of a text without blank ones is the heading of what stands below it."""
    return page.document.is_dense and bool(headings.candidates(block, page))


def _first_line(page: Page, is_furniture: Unseen, headings: Headings) -> Block:
    """The first line that may be a title; where none may, the first heading, else the first line."""
    shown = [block for block in page.document.blocks if not is_furniture(block)] or page.document.blocks
    above = takewhile(lambda block: block.shape != "row", shown[:MAX_TITLE_LINE])  # a title below a table would hide it
    may_be = [block for block in above if block.shape != "heading" and _may_be_title(block, page)]
    may_be = may_be[:1] + list(takewhile(lambda block: not _opens_a_section(block, page, headings), may_be[1:]))
    of_role = (block for block in may_be if any(is_of_a_role(block.text, words.titles) for words in languages().values()))
    marked = (block for block in shown if block.shape == "heading")
    return next(of_role, None) or next(iter(may_be), None) or next(marked, None) or shown[0]


def _opens_a_section(block: Block, page: Page, headings: Headings) -> bool:
    """Whether a line by itself says what stands below it, so that the title stands above it."""
    return (block.alone and page.topic(unadorned(block.text)) is not None) or _is_head_within(block, page, headings)


def _may_be_title(block: Block, page: Page) -> bool:
    """Whether a line may be a title: no paragraph, no date, no menu's word, no sum of money."""
    value = block.clean
    if (
        block.shape != "line"
        or len(value) > MAX_HEADING
        or value.endswith((".", ";", ",", ":"))
        or not any(map(str.isalpha, value))
    ):
        return False
    menus = {word for words in languages().values() for word in words.titles.menus}
    return value.casefold() not in menus and dates.iso_date(value) is None and not has_money(block.text, page)


def _declared(document: Document, said: str | None) -> Text | None:
    """What the head of a file declares, where it stands as it is read."""
    at = document.raw.find(said) if said is not None else NOWHERE
    return Text(said, at) if said is not None and at >= 0 else None

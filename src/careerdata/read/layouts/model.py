"""What a layout may say, as a typed model."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, SerializeAsAny, field_validator

from careerdata.language.model import languages
from careerdata.nearest import meant
from careerdata.read.readers import READERS
from careerdata.read.sections.section import Reader
from careerdata.read.templates.compiler import Written, compile_template
from careerdata.read.templates.template import Template
from careerdata.records.base import Currency, Period
from careerdata.records.text import SectionKind


def _named(given: Any) -> Any:
    """The reader that `how` names, made of what a layout says of it; its module is imported now, not before."""
    if not isinstance(given, dict):
        return given
    how = given.get("how")
    reader = READERS.get(how) if isinstance(how, str) else None
    if reader is None:
        raise ValueError(f"no reader has this `how`; there are {', '.join(READERS)}{meant(str(how), READERS)}")
    return reader.model_validate(given)


AnyReader = Annotated[Reader, BeforeValidator(_named)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class SectionRule(_Model):
    """A section the publisher's pages have: the words of its heading, what it is about, how it is read."""

    kind: SectionKind
    headings: list[Written] = []
    topics: list[str] = []
    """What its heading may be about, by the words of any language that `language/words/` has: `skills`, `pay`."""
    required: bool = False
    """Every guide of this publisher has it: a guide without is reported."""
    many: bool = False
    """Several sections of a guide may have such a heading."""
    read: list[SerializeAsAny[AnyReader]] = []
    reads_unknown: bool = False
    """Its readers read the sections inside it, too, whose heading the layout does not know."""
    areas: bool = False
    """The sections inside it may have the heading of any field: a strategy or a project is one that duties are in."""
    sections: list[SectionRule] = []

    @cached_property
    def templates(self) -> tuple[Template, ...]:
        told = (written for words in languages().values() for topic in self.topics for written in words.headings.get(topic, ()))
        return tuple(compile_template(written) for written in (*self.headings, *told))

    @field_validator("topics")
    @classmethod
    def _are_known(cls, topics: list[str]) -> list[str]:
        known = {topic for words in languages().values() for topic in (*words.topics.heads, *words.topics.pairs, *words.headings)}
        for topic in topics:
            if topic not in known:
                raise ValueError(
                    f"no language has words for the topic {topic!r}; there are {', '.join(sorted(known))}{meant(topic, known)}"
                )
        return topics

    @cached_property
    def owns_headings(self) -> bool:
        """Whether headings inside the section belong to its rows."""
        return any(reader.owns_headings for reader in self.read)

    def walk(self) -> Iterator[SectionRule]:
        """This rule and all under it."""
        yield self
        for rule in self.sections:
            yield from rule.walk()


class Furniture(_Model):
    """What belongs to the page and not to the guide: menus, buttons, adverts, repeated labels."""

    lines: list[Written] = []
    marks: list[str] = []
    """Elements by tag, `.class` or `#id`; `#help-*` names every one that begins so."""
    outside: list[str] = []
    """Elements that hold the guide: on a page that has one of them, everything outside is furniture."""
    heading_ends: list[str] = []
    """Words of buttons at the end of headings."""


class Layout(_Model):
    """How one publisher's pages look."""

    name: str
    publisher: str | None = None
    currency: Currency | None = None
    """Currency of a bare `$`."""
    period: Period | None = None
    """What pay is for where the text does not say."""
    titles: list[Written] = []
    """Titles of a guide; `{role}` is the role."""
    page_titles: list[Written] = []
    """Titles that pages declare in their head; `{role}` is the role."""
    furniture: Furniture = Furniture()
    asides: list[str] = []
    """Elements, as in `furniture.marks`, whose figures are mentions but never rows: charts, captions."""
    introduction: list[SerializeAsAny[AnyReader]] = []
    """Readers of the text under the title."""
    sections: list[SectionRule] = []
    by_meaning: bool = False
    """Whether the pages have no form of their own: tables written as text and labels of lines are looked for first."""
    ladders: bool = False
    """Whether headings, labels and items that name levels are looked for, wherever they stand."""
    everywhere: list[SerializeAsAny[AnyReader]] = []
    """Readers tried on the running text of every section, after the section's own."""

    @cached_property
    def title_templates(self) -> tuple[Template, ...]:
        return tuple(compile_template(written) for written in self.titles)

    @cached_property
    def page_title_templates(self) -> tuple[Template, ...]:
        return tuple(compile_template(written) for written in self.page_titles)

    @cached_property
    def furniture_words(self) -> frozenset[str]:
        """Every furniture line of fixed words, as `template.plain` gives it."""
        templates = map(compile_template, self.furniture.lines)
        return frozenset(words for template in templates for words in template.words or ())

    @cached_property
    def furniture_patterns(self) -> tuple[Template, ...]:
        """The furniture lines that hold a slot."""
        return tuple(template for template in map(compile_template, self.furniture.lines) if template.words is None)

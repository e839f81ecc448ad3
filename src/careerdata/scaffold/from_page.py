"""A layout started from a page: its title and headings, with the kinds that the layout which stands in takes them for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from careerdata.assemble.guide import assemble
from careerdata.document.block import Block
from careerdata.document.problem import Trouble
from careerdata.document.tables import LineStatus
from careerdata.errors import UserError
from careerdata.ingest.guide import document
from careerdata.ingest.sources import find
from careerdata.pipeline import recogniser
from careerdata.read.guide import Reading, read
from careerdata.read.layouts.model import Layout, SectionRule
from careerdata.read.layouts.registry import Shelf
from careerdata.read.readers import READERS
from careerdata.read.recognise import Recogniser
from careerdata.read.sections.adorned import unadorned
from careerdata.read.sections.section import Reader
from careerdata.read.templates.wording import plain
from careerdata.scaffold.page_comments import tables, unknown
from careerdata.scaffold.page_words import as_template, says

REPEATED = 2
"""How often a line that nothing was read from stands on the page, to be proposed as furniture."""
_WIDTH = 116


class FromPageError(UserError, ValueError):
    """A page that no layout can be started from, why, and what to do."""


def layout_from(name: str, page: Path) -> str:
    """The text of a layout for the pages of a publisher, by one of them: it reads what the layout that stands in reads.

    Raises FromPageError where the file is no guide, and SourceError where it cannot be opened.
    """
    found = find([page])
    for error in found.errors:
        raise error
    ingested = document(found.guides[0])
    if isinstance(ingested, Trouble):
        raise FromPageError(f"{page}: line {ingested.line}: {ingested.found}; expected {ingested.expected}")
    generic = recogniser().fallback
    reading = read(ingested, Recogniser(Shelf([], lambda: generic)))
    line_status = assemble(reading).line_status
    return "".join(_text(name, page, generic, reading, line_status))


def _text(name: str, page: Path, generic: Layout, reading: Reading, line_status: dict[int, LineStatus]) -> Iterator[str]:
    yield f"# How the pages of one publisher look, started from {page.name}.\n"
    yield "# Every line is data, and nothing here is run; docs/layouts.md says what there is.\n"
    yield _dump({"name": name, "publisher": name})
    yield "\n# The page is read by the meaning of its words, as one that no layout knows.\n"
    yield _dump({"by_meaning": True, "ladders": generic.ladders})
    yield "\n# Forms of the title. {role} is the role the guide is about; {...} is any words; <a|b> is one or the other.\n"
    yield _dump({"titles": _titles(reading)})
    yield "\n# What belongs to the page and not to the guide; lines that came more than once and said nothing are proposed.\n"
    yield _dump({"furniture": {"lines": _repeated(reading, line_status), "marks": list(generic.furniture.marks)}})
    yield "\n# Read on every section, after its own readers.\n"
    yield _dump({"everywhere": [_reader(reader) for reader in generic.everywhere]})
    yield from tables(reading)
    yield from unknown(reading)
    yield "\n# The sections: what each is about (`kind`), its headings here, its other words (`topics`), how it is read.\n"
    yield "sections:\n"
    headings = _headings(reading, generic)
    for rule in generic.sections:
        told = _rule(rule, headings)
        if told is not None:
            yield "".join(f"  {line}\n" for line in _dump([told]).splitlines())


def _dump(data: Any) -> str:
    """Data as YAML; a mapping of single values stands a line each."""
    flat = isinstance(data, dict) and not any(isinstance(value, list | dict) for value in data.values())
    return yaml.safe_dump(data, sort_keys=False, allow_unicode=True, width=_WIDTH, default_flow_style=False if flat else None)


def _titles(reading: Reading) -> list[str]:
    title, role = reading.outline.title.heading.clean, reading.page.role
    written = as_template(title, role)
    # A role alone is the form of any heading, and tells no title from it.
    return [written] if written is not None and "{role}" in written and written.strip() != "{role}" else []


def _repeated(reading: Reading, line_status: dict[int, LineStatus]) -> list[str]:
    """Lines that stand on the page more than once and of which nothing was read."""
    page = reading.page.document

    def is_idle(block: Block) -> bool:
        return all(line_status.get(line) in (None, "unused", "boilerplate") for line in page.lines_of(block.text))

    shown = [block for block in page.blocks if block.shape in ("line", "item") and block.text and not says(block.value)]
    times = Counter(plain(block.value) for block in shown)
    busy = {plain(block.value) for block in shown if not is_idle(block)}
    repeated = {plain(block.value): block.clean for block in shown if times[plain(block.value)] >= REPEATED}
    return sorted(words for key, words in repeated.items() if key not in busy)


def _headings(reading: Reading, generic: Layout) -> dict[int, list[str]]:
    """The headings of the page by the `id` of the rule that each opened."""
    told: dict[int, list[str]] = {}
    rules = [rule for top in generic.sections for rule in top.walk()]
    for section in reading.outline.sections:
        rule = next((rule for rule in rules if rule.kind == section.kind and tuple(rule.read) == section.readers), None)
        written = as_template(unadorned(section.heading).clean.rstrip(": "), reading.page.role)
        if rule is not None and section.kind != "other" and written and written not in told.setdefault(id(rule), []):
            told[id(rule)].append(written)
    return told


def _rule(rule: SectionRule, headings: dict[int, list[str]]) -> dict[str, Any] | None:
    """A rule of the layout that stands in with the page's headings; None for one that would have neither these nor topics."""
    own = headings.get(id(rule), [])
    if not own and not rule.topics:
        return None
    told: dict[str, Any] = {"kind": rule.kind}
    told |= {"headings": own} if own else {}
    told |= {name: value for name in ("topics", "many", "reads_unknown") if (value := getattr(rule, name))}
    told |= {"read": [_reader(reader) for reader in rule.read]} if rule.read else {}
    inner = [one for child in rule.sections if (one := _rule(child, headings)) is not None]
    return told | ({"sections": inner} if inner else {})


def _reader(reader: Reader) -> dict[str, Any]:
    how = next(how for how, kind in READERS.items() if type(reader) is kind)
    return {"how": how, **reader.model_dump(mode="json", exclude_defaults=True, exclude={"how"})}

"""Sections whose headings count the steps of a way to the job: `Step 1`, `Step 2`, beside each other under one heading."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import Literal

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.phrases import Phrases
from careerdata.language.shared import by_meaning, words_of
from careerdata.read.readers.counted import Counted, counted, numbered
from careerdata.read.readers.counted_lines import CountedLines, counts
from careerdata.read.readers.counted_rows import CountedRows, counts_steps
from careerdata.read.sections.role import names_role
from careerdata.read.sections.section import Reader, Section
from careerdata.records.text import SectionKind

MIN_STEPS = 2
"""Steps at least: one alone is the heading of something else."""
MIN_NUMBERED = 3
"""The same of headings that only a number counts."""
_KIND: SectionKind = "how_to_become"
Way = Literal["job", "other"]


def claim_steps(sections: Iterable[Section], role: str) -> None:
    """Have sections that are steps of a way to the job read as such; what another reader is known to read stays its own."""
    for section in sections:
        for before, run in _runs(section):
            over = [section.heading, *([before.heading] if before is not None else ())]
            is_guide = section.kind == "title" and len(run) >= MIN_NUMBERED and _is_of_role(section.heading, role)
            if is_guide or (before is not None and before.kind == _KIND) or any(map(_leads_to_the_job, over)):
                for step in run:
                    step.kind, step.readers = _KIND, (Counted(),)
        if section.kind in ("title", "other") and _leads_to_the_job(section.heading):
            _claim_own(section)
        if section.kind == "title" and _asks_how(section.heading) and _leads_to_the_job(section.heading):
            _claim_numbered(section)


def _claim_own(section: Section) -> None:
    """Have the rows of a table, or the lines, of a section that count steps read as such."""
    readers: tuple[Reader, ...] = (
        (CountedRows(),) if counts_steps(section) else (CountedLines(),) if _counts_in_lines(section) else ()
    )
    section.readers += readers
    if readers and section.kind == "other":
        section.kind = _KIND


def _claim_numbered(section: Section) -> None:
    """Have the sections right under one, where most are numbered from one on, read as its steps as well as what they are."""
    found = [(child, count) for child in section.children if (count := numbered(child.heading)) is not None]
    counts_up = [count.number for _, count in found] == list(range(1, len(found) + 1))
    if len(found) < MIN_NUMBERED or not counts_up or len(found) * 3 < len(section.children) * 2:
        return
    for child, _ in found:
        child.readers += (Counted(),)
        if child.kind == "other":
            child.kind = _KIND


def _counts_in_lines(section: Section) -> bool:
    return sum(map(counts, section.lines())) >= MIN_STEPS


def _runs(section: Section) -> Iterator[tuple[Section | None, list[Section]]]:
    """The steps beside each other right under a section, numbered upwards, and the section before the first of them."""
    run: list[Section] = []
    before: Section | None = None
    last: Section | None = None
    for child in [*section.children, None]:
        count = counted(child.heading) if child is not None and _is_free(child) else None
        known = counted(run[-1].heading) if run else None
        if count is None or known is None or (count.word, count.number) <= (known.word, known.number):
            if len(run) >= MIN_STEPS:
                yield before, run
            run, before = [], last
        if child is not None and count is not None:
            run.append(child)
        last = child


def _is_free(section: Section) -> bool:
    """Whether no rule knows the heading of a section by its own words."""
    return section.kind == "other" or section.is_one_of_a_list


def _is_of_role(title: Text, role: str) -> bool:
    """Whether the title of a guide names its role and no way to somewhere else: what it counts leads to that."""
    names = bool(role) and names_role(title.value, role) and not _ways().find(title.value)
    return names and any(words.titles.is_of_a_role(title.value) for words in languages().values())


def _asks_how(title: Text) -> bool:
    """Whether a title begins as a question does: `How to become a potter`, and not `Careers in clay`."""
    return title.value.split()[0].casefold() in words_of(lambda language: language.titles.asks)


def _leads_to_the_job(heading: Text) -> bool:
    """Whether a heading speaks of a way to the job, and of none to somewhere else: an interview, a project."""
    said = {one.meaning for one in _ways().find(heading.value)}
    return said == {"job"}


@cache
def _ways() -> Phrases[Way]:
    return by_meaning(lambda language: {"job": language.ways.job, "other": language.ways.other})

"""Lines that state a level and its pay and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from itertools import pairwise

from careerdata.document.text import Text
from careerdata.language.pay_words import prepositions
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.words import NUMBER
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.rung import is_rung
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.owners import Rung
from careerdata.read.tables.vocabulary import Meaning, vocabulary

_NUMBERING = lazy(r"\A\s*\(?\d{1,2}[.)]")


def _is_plain(heading: Heading, page: Page) -> bool:
    """Whether a name is that of a level or of the role, and says not where: `Senior Welder at a shipyard`."""
    value = heading.cell.value
    if prepositions().find(value):
        return heading.years is not None
    return is_rung(heading, page) or _is_graded_role(value) or bool(page.role and same_role(value, page.role))


def _is_graded_role(value: str) -> bool:
    """Whether a name is that of a job with a number behind it, or a step: `Analyst II`, `Police Officer Step 1`."""
    found = _numbered().search(value)
    if found is None:
        return False
    before = value[: found.start()].rstrip()
    grades = [said for said in vocabulary().find(before) if Meaning("owner", "grade") in said.meaning and said.end == len(before)]
    return names_a_role(before[: grades[-1].start].rstrip() if grades else before)


@cache
def _numbered() -> re.Pattern[str]:
    """The number at the end of a name."""
    return re.compile(rf"(?<=\s){NUMBER}\Z")


def is_all_of_a_rung(passage: Passage, over: Sequence[Heading], page: Page) -> bool:
    """Whether a sum, the name of a level and its years are all that a line says: `Junior Welder: 0-2 years, $40,000`.

    The level may stand over a line that is nothing but a sum.
    """
    named = [heading_of(name, page) for name in passage.names] or list(over[:1])
    ranked = any(heading.is_rung or _is_graded_role(heading.cell.value) for heading in named)
    if not ranked or not all(_is_plain(heading, page) for heading in named):
        return False
    rest = passage.text.value[: passage.figure.start]
    for name in passage.names:
        rest = rest.replace(name.value, "", 1)
    return not any(map(str.isalnum, _NUMBERING.sub("", rest) + passage.text.value[passage.stop :]))


def of_the_role(rung: Rung | None, names: Sequence[Text], page: Page) -> Rung | None:
    """A level that only years name, by the name of the role that stands right before them: `Welder: 2-5 years, $50,000`."""
    for before, name in pairwise(names):
        if rung is not None and rung.years_in is name and same_role(before.value, page.role):
            return replace(rung, title=before)
    return rung

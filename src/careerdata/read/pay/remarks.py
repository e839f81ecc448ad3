"""Labels that name nobody, as a sentence of its own says whose its sum is, and labels that one points at: `This role pays`."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.language.pay_words import named_in, themselves
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.place import is_name, is_place
from careerdata.read.tables.vocabulary import Meaning, vocabulary

LEAST_WORDS = 3
"""Words of a remark before a colon, which is no name of somebody."""
MAX_BEFORE = 2
"""Words between one that points and one for a job: `this union job`."""


def is_remark(name: Text, passage: Passage, page: Page) -> bool:
    """Whether a label is a remark, and a sentence behind it says whose its sum is: `Size counts, too: a fitter earns`."""
    value = passage.text.value
    end = value.find(name.value, passage.begin) + len(name.value)
    behind = value[end : passage.figure.start]
    if not passage.spoken or behind[:2].strip() != ":" or len(name.value.split()) < LEAST_WORDS or is_name(name):
        return False
    verb = next((said for said in named_in(behind) if said.meaning == "verb"), None)
    if verb is None or not any(map(str.isalpha, behind[: verb.start])) or is_place(name) or names_a_role(name.value):
        return False
    heading = heading_of(name, page)
    owns = any(one.end == len(name.value) and any(said.subject == "owner" for said in one.meaning) for one in heading.said)
    return not (owns or heading.is_rung or heading.pay or same_role(name.value, page.role))


def is_kind(name: Text) -> bool:
    """Whether a label says only of what kind the one behind it is: the `Position` of "Position: Site Engineer"."""
    said = vocabulary().all_of(name.value)
    return said is not None and {meaning.subject for meaning in said} == {"owner"}


def pointed_at(passage: Passage, over: Sequence[Heading], page: Page) -> Text | None:
    """The name right over a sentence that is of a job it points at: `This role pays`; none where that is the guide's."""
    label = over[0].label if len(over) > 1 else None
    if label is None or not is_label(label) or over[0].said or same_role(label.value, page.role) or not is_name(label):
        return None
    words = passage.before.split()[: MAX_BEFORE + 2]
    points = bool(words) and themselves(page.language).all_of(words[0]) is not None
    jobs = any(Meaning("owner", "role") in (vocabulary().all_of(word) or ()) for word in words[1:])
    return label if points and jobs else None

"""Whether the items of a list name things, or say something of what they stand under."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import Literal, NamedTuple

from careerdata.document.block import Block
from careerdata.language.model import languages
from careerdata.language.phrases import Phrases, Said
from careerdata.language.shared import by_meaning
from careerdata.read.ladders.words import seniorities
from careerdata.read.lists.wording import asks_for, is_ability, is_noun
from careerdata.read.sections.label import label_of
from careerdata.read.sections.section import Section

MIN_REMARKS = 2
"""Remarks at least by which the names above them are told: one alone may be a slip."""
MOST_FOR_A_REMARK = 3
"""Most items of such lists to each that is told to be a remark: others are too short to tell."""
MOST_FOR_A_FACT = 2
"""The same of items that each begin with a label which recurs from list to list."""
MIN_LABELS = 3
"""Labelled items at least by which a list tells what its labels are."""
MOST_BEFORE = 2
"""Most words before the one that judges: `The most popular for`."""
SENTENCE = 5
"""Most words of an item with a full stop that still is a name."""
_Part = Literal["begins", "judges", "behind", "degrees", "sizes"]
_JUDGING: frozenset[tuple[_Part, _Part]] = frozenset({("judges", "behind"), ("judges", "sizes"), ("degrees", "sizes")})
"""What stands beside each other in a remark."""


class Group(NamedTuple):
    """A heading, a label or an item, and the items under it."""

    label: str
    items: Sequence[Block]


def is_remark(value: str) -> bool:
    """Whether words say how good, easy or wanted something is, and name nothing: `Great for beginners`, `Growing demand`."""
    found = _parts().find(value)
    return bool(found) and ((not found[0].start and found[0].meaning == "begins") or _judges(value, found))


def judges(value: str) -> bool:
    """Whether words say so by an adjective and what stands behind that, whatever they begin with."""
    return _judges(value, _parts().find(value))


def _judges(value: str, found: Sequence[Said[_Part]]) -> bool:
    return any(
        (one.meaning, other.meaning) in _JUDGING
        and not value[one.end : other.start].strip()
        and len(value[: one.start].split()) <= MOST_BEFORE
        for one, other in pairwise(found)
    )


def say_of_their_labels(groups: Sequence[Group]) -> bool:
    """Whether the items of lists beside each other say something of what heads each, so that this is what is listed.

    Some are remarks, half are sentences or facts: labels that come again from list to list (`How to learn: ...`).
    """
    items = [item for group in groups for item in group.items]
    remarks = sum(is_remark(item.value) for item in items)
    if remarks >= MIN_REMARKS and len(items) <= remarks * MOST_FOR_A_REMARK:
        return True
    if len(groups) < MIN_REMARKS:
        return False
    return sum(_is_sentence(item.value) for item in items) * 2 >= len(items) or _share_facts(groups, len(items))


def says_of_its_heading(section: Section) -> bool:
    """Whether the list of a section says something of its heading, one of several beside each other that each name a thing."""
    parent = section.parent
    if not section.is_one_of_a_list or parent is None or is_kind(section.heading.value):
        return False
    if parent.names_under is None:
        groups = [Group(child.heading.value, _items(child)) for child in parent.children if child.is_one_of_a_list]
        parent.names_under = say_of_their_labels([group for group in groups if group.items and not is_kind(group.label)])
    return parent.names_under


def is_kind(label: str) -> bool:
    """Whether a label says what kind of things stand under it, or how much they are wanted, and is none."""
    return any(words.topics.is_group(label) for words in languages().values())


def lone_degrees(blocks: Sequence[Block]) -> frozenset[int]:
    """The `id` of items that only one label of several in a list which could say of what kind things are begins: a name there.

    `Technical: ...` beside `Written: ...` and `Verbal: ...` is one more of these.
    """
    labels = {id(block): label for block in blocks if block.shape == "item" and (label := label_of(block))}
    kinds = frozenset(at for at, label in labels.items() if is_kind(label))
    is_lone = len(kinds) == 1 and len(labels) >= MIN_LABELS
    return kinds if is_lone and all(_is_degree(labels[at]) for at in kinds) else frozenset()


def _is_degree(label: str) -> bool:
    return any(label in words.topics.degrees for words in languages().values())


def _items(section: Section) -> list[Block]:
    return [block for block in section.lines() if block.shape == "item"]


def _is_sentence(value: str) -> bool:
    return value.endswith(".") and len(value.split()) > SENTENCE and not (is_ability(value) or is_noun(value) or asks_for(value))


def _share_facts(groups: Sequence[Group], size: int) -> bool:
    """Whether half of the items are labels that recur from list to list, none of them a kind of things, under what is no rung."""
    if any(seniorities().find(group.label) for group in groups):
        return False
    labels = Counter(label for group in groups for label in {label_of(item) for item in group.items} if label)
    shared = {label for label, count in labels.items() if count >= MIN_REMARKS and not is_kind(label)}
    return size <= sum(label_of(item) in shared for group in groups for item in group.items) * MOST_FOR_A_FACT


@cache
def _parts() -> Phrases[_Part]:
    return by_meaning(
        lambda language: {
            "begins": language.remarks.begins,
            "judges": language.remarks.judges,
            "behind": language.remarks.behind,
            "degrees": language.remarks.degrees,
            "sizes": language.remarks.sizes,
        }
    )

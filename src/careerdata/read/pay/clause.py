"""Words of a sentence that run into its sum and name nobody, and what kind of name the others are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from careerdata.document.text import Text
from careerdata.language.pay_words import places_of, prepositions, statistics
from careerdata.language.paying_words import lists_by
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.place import is_name, is_only_place, is_place


def is_clause(name: Text, passage: Passage, over: Sequence[Heading], page: Page) -> bool:
    """Whether what runs into a sum of a sentence are words of the sentence, and the name of nobody and nothing paid."""
    between = passage.text.value[passage.text.value.find(name.value, passage.begin) + len(name.value) : passage.figure.start]
    if not passage.spoken or between.strip(" ~≈*_(["):
        return False
    leads = prepositions().find(name.value)
    if statistics().find(name.value) and leads and leads[-1].meaning == "for" and leads[-1].end == len(name.value):
        return True  # `The average roof sells for`
    heading = heading_of(name, page)
    known = heading.label is None or heading.is_rung or heading.pay or heading.not_pay or heading.says("pay")
    if known or statistics().find(name.value) or is_place(name) or names_a_role(name.value) or same_role(name.value, page.role):
        return False
    if are_places(passage, over[:1]) and is_name(name):
        return False
    return kind_of_name([heading, *over]) == "occupation"


def are_places(passage: Passage, over: Sequence[Heading]) -> bool:
    """Whether a sum's sentence, or what stands right over it, says that names are of places: `Pay by city`."""
    said = [heading.cell.value for heading in over] + ([passage.text.value] if passage.spoken else [])
    return any(map(_says_places, said))


@lru_cache(maxsize=16)
def _says_places(words: str) -> bool:
    """Whether words say that names are of places; kept, as a line may hold thousands of sums."""
    return bool(places_of().find(words))


def kind_of_name(said: Sequence[Heading]) -> str:
    """What a name is of which the text says no more than what stands over it: an employer, an industry, else an occupation."""
    for number, heading in enumerate(said):
        ordered = _ordered_by(heading) if number else None
        if ordered is not None:
            return ordered
        if number and heading.label is not None and names_a_role(heading.label.value):  # what stands under a job is none of these
            break
        kinds = heading.kinds("owner")
        if "employer" in kinds:
            return "employer"
        if "industry" in kinds:
            return "industry"
    return "occupation"


def may_employ(name: Text, over: Sequence[Heading]) -> bool:
    """Whether a name that holds that of a place is an employer's, by what stands over it: `London Glass`."""
    employs = kind_of_name(over) == "employer" or "employer" in map(_ordered_by, over)
    return employs and len(name.value.split()) > 1 and not is_only_place(name)


def _ordered_by(heading: Heading) -> str | None:
    """What a heading says that its list is ordered by: `Pay by employer`."""
    value = heading.cell.value
    for said in lists_by().find(value):
        for one in heading.said:
            kinds = [
                meaning.kind for meaning in one.meaning if meaning.subject == "owner" and meaning.kind in ("employer", "industry")
            ]
            if kinds and one.start > said.end - 1 and not value[said.end : one.start].strip():
                return kinds[0]
    return None

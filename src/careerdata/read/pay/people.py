"""Whether a sum is said of people who work, so that what it is for a time can hardly be but pay."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.words import labelled
from careerdata.read.pay.labels import is_label
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.rung import is_rung
from careerdata.read.pay.subject_words import subject_words
from careerdata.read.pay.worth import YEARLY, worth_of
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.vocabulary import Meaning, vocabulary


def is_of_people(passage: Passage, page: Page, label: Heading | None = None) -> bool:
    """Whether a sum stands behind the name of a level, or its sentence is of a level or a job.

    Such a sum is for a time, or of the size of a year's pay.
    """
    if label is not None:
        return label.is_rung
    sized = passage.figure.period is not None or worth_of(passage) >= YEARLY
    return passage.first and passage.spoken and sized and _names_people(subject_words(passage, page), page)


def _names_people(subject: Text, page: Page) -> bool:
    if not subject or not is_label(subject):
        return False
    if _is_of_grade(subject.value):
        return True
    return names_a_role(subject.value) or same_role(subject.value, page.role) or is_rung(heading_of(subject, page), page)


def _is_of_grade(subject: str) -> bool:
    """Whether words are a grade and those who are on it: `Band 7 roles`, `Level 3 nurses`."""
    found = labelled().match(subject)
    rest = subject[found.end() :].strip() if found else ""
    said = vocabulary().all_of(rest) if rest else None
    return bool(rest) and (names_a_role(rest) or (said is not None and Meaning("owner", "role") in said))

"""Whether a sum is paid to somebody whom a row cannot name."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.document.text import Text
from careerdata.language.paying_words import lists_by
from careerdata.language.tellers import apart
from careerdata.patterns import lazy
from careerdata.read.pay.listed import is_listed_apart
from careerdata.read.pay.names import REACH
from careerdata.read.pay.others import is_of_a_share, is_of_everyone, is_of_some, one_of_several
from careerdata.read.pay.part import is_of_a_part
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.sentence_marks import last_end
from careerdata.read.pay.share import Share
from careerdata.read.pay.stated import Stated
from careerdata.read.pay.unnamed import is_of_others
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading

_CLOSED = lazy(r"\([^()]*\)")


def names_no_one(
    passage: Passage, stated: Stated, share: Share | None, names: Sequence[Text], over: Sequence[Heading], page: Page
) -> bool:
    """Whether a sum is of some, or of more than are in the role, and nothing that a row may name says of whom.

    `names`: the labels before it; `over`: what stands over it, nearest first.
    """
    row, field = stated.row, stated.field
    scope = row.values["scope"].value
    of_all = scope not in ("region", "industry", "employer") and is_of_everyone(passage, page)
    if scope in ("headline", "prose", "region") and _is_elsewhere(passage):
        return True
    if of_all or (scope != "level" and is_of_some(passage)) or is_of_a_share(row, share):
        return True
    # A range that nobody is named for claims no more than that some are paid so.
    if is_of_a_part(passage) and not (scope == "prose" and field == "minimum-maximum"):
        return True
    if scope not in ("headline", "prose"):
        return False
    if one_of_several(passage) is not None or _is_listed_by(passage) or (not names and is_listed_apart(over, page)):
        return True
    return scope == "headline" and not names and is_of_others(passage, field, page)


def _is_listed_by(passage: Passage) -> bool:
    """Whether a sum is one of those that a sentence tells apart: `Salaries differ by industry: $40,000 in`."""
    before = passage.text.value[max(0, passage.figure.start - REACH) : passage.figure.start]
    head, colon, _ = before[last_end(before.rstrip(": ")) + 1 :].partition(":")
    return bool(colon) and bool(lists_by().find(head)) and not any(map(str.isdigit, head))


def _is_elsewhere(passage: Passage) -> bool:
    """Whether a sum is of all but where a place says: `outside of London`, of which no row can tell."""
    return bool(apart().find(_CLOSED.sub("", passage.before)))

"""The headings of a list by something: of whom the pay below each is."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from careerdata.document.text import Text
from careerdata.language.paying_words import lists_by
from careerdata.read.pay.labels import is_label
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.owners import Owners
from careerdata.read.tables.place import is_name

_SCOPES = {"role": "occupation", "group": "occupation", "industry": "industry", "employer": "employer"}
"""Whose pay stands below a heading, by the kind of what they are listed by."""


def listed_over(over: Sequence[Heading], page: Page) -> Owners:
    """Whose pay stands under the nearest heading of a list by job, industry or employer (`By specialty`), as that names it."""
    heading, kind = _listed(over, page)
    name, scope = heading.label if heading is not None else None, _SCOPES.get(kind)
    return Owners(name=name, scope=scope) if name is not None and scope is not None and is_name(name) else Owners()


def is_listed_apart(over: Sequence[Heading], page: Page) -> bool:
    """Whether a sum stands under a heading of such a list that names nobody and no place known: `RN` under `By city`."""
    return _listed(over, page)[0] is not None


def _listed(over: Sequence[Heading], page: Page) -> tuple[Heading | None, str]:
    """The nearest heading of a list by something, and the kind of that; one that says something of pay is none."""
    for heading, above in pairwise(over):
        said = lists_by().find(above.cell.value)
        kinds = above.kinds("owner")
        if not said or not kinds or heading.label is None or heading.said or not is_label(heading.label):
            continue
        if _is_own(heading.label, page):
            continue
        return heading, kinds[-1]
    return None, ""


def _is_own(label: Text, page: Page) -> bool:
    return bool(page.role) and same_role(label.value, page.role)

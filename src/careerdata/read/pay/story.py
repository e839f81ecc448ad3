"""Whether a sum is what one person was paid: a story, and nobody's pay but hers."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.language.pay_words import stories
from careerdata.language.tellers import me
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.passage import Passage
from careerdata.read.tables.heading import Heading

_PERSON = lazy(r"\s*[A-Z][^\W\d_]+(?:\s[A-Z][^\W\d_]+)?,\s(?:aged\s)?[1-9]\d,\s")
"""A person's name and age."""
_HOLDER = lazy(r"(?P<person>[A-Z][^\W\d_]+\s[A-Z][^\W\d_]+)\s\((?P<job>[^()]{3,60})\)\s\w+\s\Z")
"""A person's name with her job in a bracket, right before a sum and the word that leads to it: `Ann Cook (Planner) at`."""
_QUOTE = " \"“„«'"


def is_of_one(passage: Passage, over: Sequence[Heading]) -> bool:
    """Whether one person's pay is told, who is named with her age or her job, or tells of herself: `Kim, 34, now earns`."""
    if any(stories().find(heading.cell.value) for heading in over):
        return True
    holder = _HOLDER.search(passage.before)
    if holder is not None and names_a_role(holder["job"]) and not names_a_role(holder["person"]):
        return True
    sentence = passage.text.value[passage.begin : passage.figure.start]
    return _PERSON.match(sentence) is not None or any(not sentence[: said.start].strip(_QUOTE) for said in me().find(sentence))

"""Sentences that lead in a list and name what it lists: `Skills that employers look for include:`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from careerdata.document.block import Block
from careerdata.language.joining import articles, doing, following, needing
from careerdata.language.pay_words import subject_ends
from careerdata.patterns import lazy
from careerdata.read.aside import is_of_a_role
from careerdata.read.labels import LEVEL

_WORD = lazy(r"[^\W\d_]+")
LEADING = ("?", ":", "\uff1a")
"""What a line ends in that may lead in a list."""
MAX_QUESTION = 80
"""Longest question over a list."""
MAX_LEAD = 160
"""Longest such sentence (code points)."""


def lead_in(block: Block) -> list[Block]:
    """What a line that ends in a colon may say is listed below it, as labels: the pieces of its sentence that may name it.

    A question asks for it: `What tools do they use?`. Where the last of two sentences does not name it the first may: `They have
    many tasks. Here are some:`.
    """
    value = block.value
    if block.shape == "line" and value.endswith("?") and len(value) <= MAX_QUESTION:
        return [replace(block, level=LEVEL)]
    last = value.rfind(". ") + 2 if ". " in value else 0
    if block.shape != "line" or len(value) - last > MAX_LEAD or value[-1:] not in (":", "\uff1a"):
        return []
    places = [(last + begin, last + end) for begin, end in _pieces(value[last:])]
    places += _objects(value, 0, last - 2) if last else ()
    return [replace(block, text=block.text.cut(*place), level=LEVEL) for place in places if value[slice(*place)].strip()]


def listed_under(block: Block, role: str, of_role: bool, over_credentials: Callable[[], bool]) -> str | None:
    """The topic of a list whose lead names none: what those in the role do, `Potters would:`, or what to have learnt.

    `over_credentials`: half of its items are such; `of_role`: the lead stands where it is about those in the role.
    """
    value = block.value.rstrip(" :\uff1a")
    if value == block.value:
        return None
    does = next((said for said in doing().find(value) if said.end == len(value)), None)
    if does is not None and of_role and (role or is_of_a_role(value[: does.start])):
        return "responsibilities"
    return "requirements" if needing().find(value) and over_credentials() else None


def _pieces(value: str) -> Iterator[tuple[int, int]]:
    """Where a sentence may name what it leads in: before its verb, beside `following`, behind its verb, behind its comma."""
    verb = next((said for said in subject_ends().find(value) if said.start), None)
    word = following().search(value)
    if verb is not None:
        yield 0, verb.start
        clause = next((at for at in _articles(value[: verb.start]) if at), 0)
        yield 0, clause  # `The tools` of "The tools a nurse uses include"
    if word is not None:
        yield word.end(), len(value) - 1
        yield verb.end if verb else 0, word.start()
        yield 0, next((at for at in _articles(value[: word.start()]) if at), 0)  # `You'll need` of "You'll need the following"
    yield from _objects(value, 0, len(value) - 1)
    comma = value.find(", ")
    if comma > 0:
        yield comma + 2, len(value) - 1  # `you should have` of "To do well, you should have"


def _objects(value: str, begin: int, end: int) -> Iterator[tuple[int, int]]:
    """Where the object of a sentence's verb stands, up to its first comma: `several skills` of "has several skills, such as"."""
    verb = next((said for said in subject_ends().find(value[begin:end]) if said.start), None)
    if verb is not None:
        comma = value.find(",", begin + verb.end, end)
        yield begin + verb.end, comma if comma >= 0 else end


def _articles(words: str) -> Iterator[int]:
    """Where the articles of some words stand."""
    for word in _WORD.finditer(words):
        if word[0].casefold() in articles():
            yield word.start()

"""What the lines of a section list by commas: a line that is a list and nothing else, or a sentence that says of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.joining import articles, doing, listing, needing, small
from careerdata.language.model import languages
from careerdata.language.pay_words import subject_ends, themselves
from careerdata.language.sentences import sentences
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.words import plurals
from careerdata.read.lists.entry import Entry
from careerdata.read.lists.names import is_list, is_long_list, listed
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role, same_role
from careerdata.read.sections.section import Section

MIN_ROLES = 2
"""Related jobs that a sentence names at least."""
MOST_OF_A_ROLE = 5
"""Most words of one."""
_WORD = lazy(r"[^\W_]+")
_APOSTROPHE = lazy(r"['\u2019]")


def of_sentences(section: Section, lines: Sequence[Block], page: Page, *, whole: bool) -> list[Entry]:
    """What a section's sentences list: `Key skills include patience and calm`; with `whole` else the names its first line is."""
    topic = page.topic(section.heading)
    found = [entry for block in lines for entry in _of_sentences(block, topic, page)]
    return found or (_of_line(lines, page) if whole else [])


def _of_sentences(block: Block, topic: str | None, page: Page) -> Iterator[Entry]:
    for begin, end in sentences(block.value):
        sentence = block.text.cut(begin, end)
        if topic == "related_roles" and (roles := _roles(sentence)):
            yield from (Entry(role, role, None, None, None, block) for role in roles)
            continue
        behind = next((cut for cut in _behind(sentence, topic, page) if is_list(cut) or is_long_list(cut)), None)
        for piece in listed(behind) if behind is not None else ():
            yield Entry(piece, piece, None, None, None, block)


def _roles(sentence: Text) -> list[Text]:
    """The jobs that a sentence on related ones names by commas: each piece is one, the first behind its last small word."""
    pieces = listed(sentence)
    if len(pieces) < MIN_ROLES:
        return []
    roles = [_behind_small(piece) for piece in pieces]
    few = all(len(role.value.split()) <= MOST_OF_A_ROLE for role in roles)
    return roles if few and all(names_a_role(role.value) for role in roles) else []


@cache
def _leading_on() -> frozenset[str]:
    """Words behind which a sentence says of whom or what: with, for."""
    return frozenset(word for language in languages().values() for word in language.topics.links)


def _behind_small(text: Text) -> Text:
    """What stands behind the last article or small word of a text."""
    said = [word.end() for word in _WORD.finditer(text.value) if word[0].casefold() in articles() | small()]
    said += [word.end() for word in _WORD.finditer(text.value) if word[0].casefold() in _leading_on()]
    return text.cut(max(said)) if said else text


def _behind(sentence: Text, topic: str | None, page: Page) -> Iterator[Text]:
    """What may be the list of a sentence: behind a colon, behind a verb whose subject is the section's topic, or who needs it."""
    value = sentence.value
    colon = value.find(": ")
    if colon > 0 and _says(value[:colon], page) and page.topic(sentence.cut(0, colon)) in (topic, None):
        yield sentence.cut(colon + 1)
    verb = next((said for said in listing().find(value) if said.start), None)
    if verb is not None and topic is not None and page.topic(sentence.cut(0, verb.start)) == topic:
        yield sentence.cut(verb.end)
    need = next((said for said in needing().find(value) if said.start), None)
    if need is not None and _is_somebody(value[: need.start].rstrip(), page):
        yield sentence.cut(need.end)


def _says(value: str, page: Page) -> bool:
    """Whether words before a colon are a sentence: `You need`."""
    begins = themselves(page.language).all_of(value.partition(" ")[0]) is not None
    return begins or any(said.start for said in subject_ends().find(value))


def _of_line(lines: Sequence[Block], page: Page) -> list[Entry]:
    """What the first line of a section lists by commas, where that is all it does: one of those in the role is a sentence."""
    pieces = listed(lines[0].text) if lines and is_list(lines[0].text) else []
    if not pieces or _has_a_verb(pieces[0].value) or (lines[0].value.endswith(".") and _tells_of_somebody(pieces[0].value, page)):
        return []
    return [Entry(piece, piece, None, None, None, lines[0]) for piece in pieces]


def _has_a_verb(value: str) -> bool:
    """Whether words are a sentence's beginning that says what it lists: `Common tools include chisels`."""
    return any(said.start for said in listing().find(value))


def _is_somebody(value: str, page: Page) -> bool:
    """Whether words are those in the guide's role, or stand for whom the text is about: `They`."""
    said = next((one for one in doing().find(value) if one.end == len(value)), None)
    value = _APOSTROPHE.split(value[: said.start] if said else value, maxsplit=1)[0].strip()
    if themselves(page.language).all_of(value) is not None or (bool(page.role) and same_role(value, page.role)):
        return True
    return len(value.split()) == 1 and names_a_role(value)


def _tells_of_somebody(value: str, page: Page) -> bool:
    """Whether words begin with those in the guide's role, or with who does a job, and say more of them: `Potters use kilns`."""
    first, _, more = value.partition(" ")
    first = _APOSTROPHE.split(first, maxsplit=1)[0]
    of_role = bool(page.role) and names_role(value, page.role)
    somebody = themselves(page.language).all_of(first) is not None or (first.endswith(plurals()) and names_a_role(first))
    return bool(more) and (of_role or somebody)

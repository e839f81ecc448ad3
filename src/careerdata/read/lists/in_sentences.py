"""What the lines of a section list by commas: a line that is a list and nothing else, or a sentence that says of what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.joining import listing
from careerdata.language.pay_words import subject_ends, themselves
from careerdata.language.sentences import sentences
from careerdata.read.lists.entry import Entry
from careerdata.read.lists.names import is_list, is_long_list, listed
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.sections.section import Section


def of_sentences(section: Section, lines: Sequence[Block], page: Page) -> list[Entry]:
    """The names that a section's sentences list: `Key skills include patience and calm`; else those its first line is."""
    topic = page.topic(section.heading)
    found = [entry for block in lines for entry in _of_sentences(block, topic, page)]
    return found or _of_line(lines, page)


def _of_sentences(block: Block, topic: str | None, page: Page) -> Iterator[Entry]:
    for begin, end in sentences(block.value):
        sentence = block.text.cut(begin, end)
        behind = next((cut for cut in _behind(sentence, topic, page) if is_list(cut) or is_long_list(cut)), None)
        for piece in listed(behind) if behind is not None else ():
            yield Entry(piece, piece, None, None, None, block)


def _behind(sentence: Text, topic: str | None, page: Page) -> Iterator[Text]:
    """What may be the list of a sentence: it stands behind a colon, or behind a verb whose subject is the section's topic."""
    value = sentence.value
    colon = value.find(": ")
    if colon > 0 and _says(value[:colon], page) and page.topic(sentence.cut(0, colon)) in (topic, None):
        yield sentence.cut(colon + 1)
    verb = next((said for said in listing().find(value) if said.start), None)
    if verb is not None and topic is not None and page.topic(sentence.cut(0, verb.start)) == topic:
        yield sentence.cut(verb.end)


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


def _tells_of_somebody(value: str, page: Page) -> bool:
    """Whether words begin with those in the guide's role, or with who does a job, and say more of them: `Potters use kilns`."""
    first, _, more = value.partition(" ")
    of_role = bool(page.role) and names_role(value, page.role)
    return bool(more) and (of_role or themselves(page.language).all_of(first) is not None)

"""Licences and certifications named in running text. English only."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.row import Row
from careerdata.document.text import Text
from careerdata.language.english import credentials as english
from careerdata.language.sentences import sentences
from careerdata.read.readers.credential_row import Found, Kind, credential_row, identity
from careerdata.read.readers.initials import initials_in
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

MOST_WORDS = 6
"""Most words that name a credential before its noun."""
REACH = 100
"""Characters looked at for them."""
MOST_LISTED = 4
"""Most credentials that share one noun, as in `CPR, BLS, or ACLS certification`."""


class Credentials(Reader):
    """`<name> license`, `<name> (<ACRONYM>) certification`, `Certified <Name>`, `certification in <name>`; each once a guide."""

    how: Literal["credentials"] = "credentials"
    prose_only: bool = False
    """Lists are read by another reader."""
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        seen = page.read.gathered("education", _identities)
        for block in section.lines():
            if not english.HINT.search(block.value) or (self.prose_only and block.shape in ("item", "row")):
                continue
            for begin, end in sentences(block.text.value):
                for row in _sentence(block.text, begin, end):
                    if identity(row) not in seen:
                        seen.add(identity(row))
                        yield row


def _identities(row: Row) -> Iterator[str]:
    yield identity(row)


def _sentence(text: Text, begin: int, end: int) -> Iterator[Row]:
    """The credentials of a sentence; what one form has named, the forms after it pass by."""
    reached = begin
    ways = (way(text, begin, end) for way in (_titled, _listed, _phrases, _subjects))
    for start, stop, row in sorted((found for way in ways for found in way), key=lambda found: found[0]):
        if start >= reached:
            reached = stop
            yield row


def _titled(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Titles: `Certified Public Accountant (CPA)`, and the words before one that its acronym takes in."""
    for match in english.TITLED.finditer(text.value, begin, end):
        start = match.start()
        if english.BODY.search(text.value, max(begin, start - REACH), start):
            continue
        licensed = match[0].startswith("Licensed") or english.LICENSED.search(text.value, max(begin, start - 12), start)
        acronym = english.ACRONYM.match(text.value, match.end(), end)
        named = initials_in(text.value, max(begin, start - REACH), match.end(), acronym["acronym"]) if acronym else None
        first = start if named is None else min(start, named)
        yield credential_row(text, first, match.end(), end, "license" if licensed else "certification")


def _listed(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Names with acronyms that a noun behind the last of them makes credentials."""
    names: list[tuple[int, int]] = []
    position = begin
    for match in english.ACRONYM.finditer(text.value, begin, end):
        start = initials_in(text.value, position, match.start(), match["acronym"])
        after = english.LISTED.match(text.value, match.end(), end)
        if start is None and after is not None:
            start = _called(text.value, position, match.start(), match["acronym"], after["noun"] or "")
        position = match.end()
        if start is None or after is None:
            names.clear()
            continue
        names = [*names, (start, match.start())][-MOST_LISTED:]
        if after["noun"]:
            kind: Kind = "license" if english.LICENCE.match(after["noun"]) else "certification"
            for name in names:
                yield credential_row(text, *name, end, kind)
            names.clear()


def _called(value: str, begin: int, end: int, acronym: str, noun: str) -> int | None:
    """Where the words before an acronym and a noun begin that name it, though they do not give all of its letters.

    They are several and give the first one: hazardous materials (HAZMAT) endorsement. Of a commercial pilot (CPL) license the
    acronym takes the noun in, so that it is none of the words before it.
    """
    start = _phrase_start(value, begin, end + len(" "))
    words = value[start:end].split()
    takes_noun = acronym[-1].upper() == noun[:1].upper()
    return start if len(words) > 1 and words[0][0].upper() == acronym[0] and not takes_noun else None


def _phrases(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Phrases that end in the noun: `commercial driver's license`."""
    for match in english.NOUN_AT.finditer(text.value, begin, end):
        start = _phrase_start(text.value, begin, match.start())
        kinds = (
            match[0][-1] == "s" and text.value[start + (start == begin) : match.end()].islower()
        )  # `recognized certifications` are many
        if start < match.start() and not kinds:
            yield credential_row(text, start, match.end(), end, "license" if english.LICENCE.match(match[0]) else "certification")


def _phrase_start(value: str, begin: int, noun: int) -> int:
    """Where the words before a noun begin that name it, each a blank apart from the next; the noun itself where none does."""
    start = noun
    words = list(english.WORDS.finditer(value, max(begin, noun - REACH), noun))[-MOST_WORDS:]
    for word in reversed(words):
        cut = word.start() > begin and value[word.start() - 1].isalnum()
        # "the Association's certification" says whose it is, "Commercial Driver's License" is all name.
        owner = value[noun : noun + 1].islower() and word.start() > begin and english.OWNER.fullmatch(word[0]) is not None
        if cut or value[word.end() : start] != " " or _is_stop(word[0]) or owner:
            break
        start = word.start()
    return start


def _is_stop(word: str) -> bool:
    low = word.lower()
    named = word[0].isupper() and low in english.CAPITALISED
    return (low in english.STOPS and not named) or low.endswith("ly")


def _subjects(text: Text, begin: int, end: int) -> Iterator[Found]:
    """`certification in CPR (cardiopulmonary resuscitation)`."""
    for match in english.IN.finditer(text.value, begin, end):
        if match["name"].split()[0].lower() not in english.NO_SUBJECT:
            yield credential_row(text, *match.span("name"), end, "certification")

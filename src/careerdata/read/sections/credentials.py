"""Licences and certifications named in running text. English only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.ingest.document import Text
from careerdata.ingest.row import Row
from careerdata.read.reader import Page, Reader, sentences
from careerdata.read.section import Section

Kind = Literal["certification", "license"]
Found = tuple[int, int, Row]
"""Where a credential is named, and its row."""

_NOUN = r"(?:licen[cs]es?|certifications?|certificates?|endorsements?|designations?)"
_WORD = r"[A-Za-z][\w'\u2019.-]*"
_BEGIN = r"(?<![\w'\u2019.-])"
_NAME = r"[A-Z][\w.&'\u2019-]*"
_HINT = re.compile(r"licen[cs]|certif|endorsement|designation|Registered|Chartered|Accredited", re.IGNORECASE)
"""A text without one of these names no credential."""
_WORDS = re.compile(_WORD)
_NOT_OF_IT = r"(?! (?:exam|test|program|board|requirement|process|course))"
_NOUN_AT = re.compile(rf"\b(?:{_NOUN})\b{_NOT_OF_IT}", re.IGNORECASE)
_TITLES = "Certified|Registered|Licensed|Chartered|Accredited|Board[- ]Certified"
_TITLED = re.compile(rf"{_BEGIN}(?:{_TITLES})(?: (?:of|in|and|{_NAME}))+")
_ACRONYM = re.compile(r" \((?P<acronym>[A-Z][A-Za-z]{0,3}[A-Z](?:-[A-Z]{1,3})?)s?\)")
_LISTED = re.compile(rf",? (?:and |or )?(?P<noun>{_NOUN})\b|,? (?:and|or) |, ", re.IGNORECASE)
_IN = re.compile(rf"\bcertification in (?P<name>{_WORD}(?: {_WORD}){{0,3}}?)(?= \(|[.,;]|$)")
_MEANING = re.compile(r" \((?P<meaning>[a-z][a-z -]{3,60})\)")
_ISSUER = re.compile(
    r",? (?:is |are )?(?:offered |awarded |issued |granted |conferred |administered |available )?(?:by|from|through) (?:the )?"
    rf"(?P<issuer>{_NAME}(?: (?:(?:of|for|and|the|in) )*{_NAME})*)(?<!\.)"
)
_LICENSED = re.compile(r"\blicensed $", re.IGNORECASE)
_LICENCE = re.compile(r"licen[cs]e|endorsement", re.IGNORECASE)
_NOUN_ENDS = re.compile(rf"\s*{_NOUN}$", re.IGNORECASE)
_STOPS = frozenset(
    """a an the and or of for to in on by with from as at about through if than not no into toward towards before after
    including include its it their his her your this that these those such same other another any each every one two some
    many most all both either which who although while because when where since whether though even once only just how
    what may might must can could should will would is are be become been was were do does have has had having hold holds
    holding earn earns earning obtain obtains obtaining get gets getting gain gaining receive receives receiving award
    awarded pass keep lose complete completing maintain maintaining need needs require requires required requiring
    requirements prefer pursue pursuing seek seeking offer offers offering issue issues culminates additional additionally
    certain specific various several multiple separate different alternative optional voluntary related current valid full
    initial advanced basic new first own appropriate proper necessary equivalent entry-level level type types kind kinds
    state states state's states\u2019 state-issued national federal local professional occupational industry formal
    civilian specialty specialized education educational postsecondary information license certification""".split()
)
"""Words that name no credential: a phrase begins after the last of them, and one of nothing else is none."""
_CAPITALISED = frozenset("basic advanced national specialized professional".split())
"""Of these the ones that are part of a name where it is written with capitals: Basic Life Support."""
_NO_SUBJECT = _STOPS | {"areas", "specialties"}
MOST_WORDS = 6
"""Most words that name a credential before its noun."""
REACH = 100
"""Characters looked at for them."""
MOST_LISTED = 4
"""Most credentials that share one noun, as in `CPR, BLS, or ACLS certification`."""


class Credentials(Reader):
    """`<name> license`, `<name> (<ACRONYM>) certification`, `Certified <Name>`, `certification in <name>`; each once a guide."""

    how: Literal["credentials"] = "credentials"
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        seen = {_identity(row) for row in page.read if row.table == "education"}
        for block in section.lines():
            if not _HINT.search(block.value):
                continue
            for begin, end in sentences(block.text):
                for row in _sentence(block.text, begin, end):
                    if _identity(row) not in seen:
                        seen.add(_identity(row))
                        yield row


def _sentence(text: Text, begin: int, end: int) -> Iterator[Row]:
    """The credentials of a sentence; what one form has named, the forms after it pass by."""
    reached = begin
    ways = (way(text, begin, end) for way in (_titled, _listed, _phrases, _subjects))
    for start, stop, row in sorted((found for way in ways for found in way), key=lambda found: found[0]):
        if start >= reached:
            reached = stop
            yield row


def _titled(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Titles: `Certified Public Accountant (CPA)`."""
    for match in _TITLED.finditer(text.value, begin, end):
        licensed = match[0].startswith("Licensed") or _LICENSED.search(text.value, max(begin, match.start() - 12), match.start())
        yield _row(text, match.start(), match.end(), end, "license" if licensed else "certification")


def _listed(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Names with acronyms that a noun behind the last of them makes credentials."""
    names: list[tuple[int, int]] = []
    position = begin
    for match in _ACRONYM.finditer(text.value, begin, end):
        start = _initials(text.value, position, match.start(), match["acronym"])
        position = match.end()
        after = _LISTED.match(text.value, match.end(), end)
        if start is None or after is None:
            names.clear()
            continue
        names = [*names, (start, match.start())][-MOST_LISTED:]
        if after["noun"]:
            kind: Kind = "license" if _LICENCE.match(after["noun"]) else "certification"
            for name in names:
                yield _row(text, *name, end, kind)
            names.clear()


def _phrases(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Phrases that end in the noun: `commercial driver's license`."""
    for match in _NOUN_AT.finditer(text.value, begin, end):
        start = _phrase_start(text.value, begin, match.start())
        if start < match.start():
            yield _row(text, start, match.end(), end, "license" if _LICENCE.match(match[0]) else "certification")


def _phrase_start(value: str, begin: int, noun: int) -> int:
    """Where the words before a noun begin that name it, each a blank apart from the next; the noun itself where none does."""
    start = noun
    words = list(_WORDS.finditer(value, max(begin, noun - REACH), noun))[-MOST_WORDS:]
    for word in reversed(words):
        cut = word.start() > begin and value[word.start() - 1].isalnum()
        if cut or value[word.end() : start] != " " or _is_stop(word[0]):
            break
        start = word.start()
    return start


def _is_stop(word: str) -> bool:
    low = word.lower()
    named = word[0].isupper() and low in _CAPITALISED
    return (low in _STOPS and not named) or low.endswith("ly")


def _subjects(text: Text, begin: int, end: int) -> Iterator[Found]:
    """`certification in CPR (cardiopulmonary resuscitation)`."""
    for match in _IN.finditer(text.value, begin, end):
        if match["name"].split()[0].lower() not in _NO_SUBJECT:
            yield _row(text, *match.span("name"), end, "certification")


def _row(text: Text, start: int, stop: int, end: int, kind: Kind) -> Found:
    """The row of a name: an acronym in brackets, or what an acronym stands for, then who awards it."""
    row = Row("education")
    row.put("kind", kind)
    row.put("credential", "certificate")
    name = text.cut(start, stop)
    acronym = _ACRONYM.match(text.value, stop, end)
    meaning = _MEANING.match(text.value, stop, end) if name.value.isupper() else None
    if acronym is not None:
        row.put("acronym", acronym["acronym"], text.span(*acronym.span("acronym")))
        stop = acronym.end()
    elif meaning is not None:
        row.put("acronym", name.clean, name.span())
        name = text.cut(*meaning.span("meaning"))
        stop = meaning.end()
    row.put("name", name.clean, name.span())
    issuer = _ISSUER.match(text.value, stop, end)
    if issuer is not None:
        row.put("issuer", issuer["issuer"], text.span(*issuer.span("issuer")))
    return start, stop, row


def _initials(value: str, begin: int, end: int, acronym: str) -> int | None:
    """Where the words begin whose initials an acronym gives, None where they do not.

    Fewer words than letters will do where the first and last agree: cardiopulmonary resuscitation (CPR).
    """
    letters = [char for char in acronym if char.isupper()]
    words = list(_WORDS.finditer(value, begin, end))[-len(letters) :]
    if [word[0][0].upper() for word in words] == letters:
        return words[0].start()
    for size in range(2, len(letters)):
        fewer = words[-size:]
        if len(fewer) == size and fewer[0][0][0].upper() == letters[0] and fewer[-1][0][0].upper() == letters[-1]:
            return fewer[0].start()
    return None


def _identity(row: Row) -> str:
    """What makes two mentions one credential: its acronym, else its name less the noun."""
    value = row.values.get("acronym") or row.values["name"]
    words = str(value.value).casefold()
    return _NOUN_ENDS.sub("", words) or words

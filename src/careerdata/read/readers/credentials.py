"""Licences and certifications named in running text. English only."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar, Literal

from careerdata.document.document import Text
from careerdata.document.row import Row
from careerdata.language.sentences import sentences
from careerdata.read.sections.context import Page
from careerdata.read.sections.section import Reader, Section

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
_NOT_OF_IT = (
    r"(?! (?:exam|test|program|board|requirement|process|course|commission|committee|council|agenc|authorit|bod(?:y|ies)\b"
    r"|organi[sz]ation|department|service|system|standard|fee|law|rule|renewal))"
)
_NOUN_AT = re.compile(rf"\b(?:{_NOUN})\b{_NOT_OF_IT}", re.IGNORECASE)
_TITLES = "Certified|Registered|Licensed|Chartered|Accredited|Board[- ]Certified"
_TITLED = re.compile(rf"{_BEGIN}(?:{_TITLES})(?! Apprentice)(?: (?:of|in|and|{_NAME}))+")
_BODY = re.compile(rf"{_BEGIN}{_NAME} (?:of|for) (?:the )?$")
"""What stands before a title that is part of a body's name: Board of Certified Safety Professionals."""
_ACRONYM = re.compile(r" \((?P<acronym>[A-Z][A-Za-z]{0,4}[A-Z](?:-[A-Z]{1,3})?)s?\)")
_LISTED = re.compile(rf",? (?:and |or )?(?P<noun>{_NOUN})\b|,? (?:and|or) |, ", re.IGNORECASE)
_IN = re.compile(rf"\bcertification in (?P<name>{_WORD}(?: {_WORD}){{0,3}}?)(?= \(|[.,;]|$)")
_MEANING = re.compile(r" \((?P<meaning>[a-z][a-z -]{3,60})\)")
ISSUER = re.compile(
    r",? (?:is |are )?(?:offered |awarded |issued |granted |conferred |administered |available )?(?:by|from|through) (?:the )?"
    rf"(?P<issuer>{_NAME}(?: (?:(?:of|for|and|the|in) )*{_NAME})*)(?<!\.)"
)
_LICENSED = re.compile(r"\blicensed $", re.IGNORECASE)
_LICENCE = re.compile(r"licen[cs]e|endorsement", re.IGNORECASE)
_NOUN_ENDS = re.compile(rf"\s*{_NOUN}$", re.IGNORECASE)
_OWNER = re.compile(r"[A-Z].*['\u2019]s?")
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
_SMALL = frozenset("a an and at for in of on or the to with".split())
"""Words of a name that give its acronym no letter."""
_NO_SUBJECT = _STOPS | {"areas", "specialties"}
MOST_WORDS = 6
"""Most words that name a credential before its noun."""
REACH = 100
"""Characters looked at for them."""
BOTH_ENDS = 2
SURE_LETTERS = 2
"""Letters of an acronym at most of which none may be a slip: with one of two right, any words would do."""
MOST_LISTED = 4
"""Most credentials that share one noun, as in `CPR, BLS, or ACLS certification`."""


class Credentials(Reader):
    """`<name> license`, `<name> (<ACRONYM>) certification`, `Certified <Name>`, `certification in <name>`; each once a guide."""

    how: Literal["credentials"] = "credentials"
    prose_only: bool = False
    """Lists are read by another reader."""
    prose: ClassVar[bool] = True

    def read(self, section: Section, page: Page) -> Iterator[Row]:
        seen = {_identity(row) for row in page.read if row.table == "education"}
        for block in section.lines():
            if not _HINT.search(block.value) or (self.prose_only and block.shape in ("item", "row")):
                continue
            for begin, end in sentences(block.text.value):
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
    """Titles: `Certified Public Accountant (CPA)`, and the words before one that its acronym takes in."""
    for match in _TITLED.finditer(text.value, begin, end):
        start = match.start()
        if _BODY.search(text.value, max(begin, start - REACH), start):
            continue
        licensed = match[0].startswith("Licensed") or _LICENSED.search(text.value, max(begin, start - 12), start)
        acronym = _ACRONYM.match(text.value, match.end(), end)
        named = _initials(text.value, max(begin, start - REACH), match.end(), acronym["acronym"]) if acronym else None
        first = start if named is None else min(start, named)
        yield _row(text, first, match.end(), end, "license" if licensed else "certification")


def _listed(text: Text, begin: int, end: int) -> Iterator[Found]:
    """Names with acronyms that a noun behind the last of them makes credentials."""
    names: list[tuple[int, int]] = []
    position = begin
    for match in _ACRONYM.finditer(text.value, begin, end):
        start = _initials(text.value, position, match.start(), match["acronym"])
        after = _LISTED.match(text.value, match.end(), end)
        if start is None and after is not None:
            start = _called(text.value, position, match.start(), match["acronym"], after["noun"] or "")
        position = match.end()
        if start is None or after is None:
            names.clear()
            continue
        names = [*names, (start, match.start())][-MOST_LISTED:]
        if after["noun"]:
            kind: Kind = "license" if _LICENCE.match(after["noun"]) else "certification"
            for name in names:
                yield _row(text, *name, end, kind)
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
        # "the Association's certification" says whose it is, "Commercial Driver's License" is all name.
        owner = value[noun : noun + 1].islower() and word.start() > begin and _OWNER.fullmatch(word[0]) is not None
        if cut or value[word.end() : start] != " " or _is_stop(word[0]) or owner:
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
    issuer = ISSUER.match(text.value, stop, end)
    if issuer is not None:
        row.put("issuer", issuer["issuer"], text.span(*issuer.span("issuer")))
    return start, stop, row


def _initials(value: str, begin: int, end: int, acronym: str) -> int | None:
    """Where the words begin whose initials an acronym gives, None where they do not.

    Fewer words than letters will do where the first and last agree: cardiopulmonary resuscitation (CPR). So will as many
    words as letters where one letter alone is another: a slip of the acronym's.
    """
    letters = [char for char in acronym if char.isupper()]
    every = list(_WORDS.finditer(value, begin, end))
    for words in (every[-len(letters) :], [word for word in every if word[0].lower() not in _SMALL][-len(letters) :]):
        if _agreeing(words, letters) == len(letters):
            return words[0].start()
    words = every[-len(letters) :]
    for size in range(2, len(letters)):
        fewer = words[-size:]
        if len(fewer) == size and _agreeing([fewer[0], fewer[-1]], [letters[0], letters[-1]]) == BOTH_ENDS:
            return fewer[0].start()
    slipped = len(words) == len(letters) > SURE_LETTERS and _agreeing(words, letters) == len(letters) - 1
    return words[0].start() if slipped else None


def _agreeing(words: list[re.Match[str]], letters: list[str]) -> int:
    """How many words begin with the letter in their place; none where they are not as many as the letters."""
    pairs = zip(words, letters, strict=True) if len(words) == len(letters) else ()
    return sum(word[0][0].upper() == letter for word, letter in pairs)


def _identity(row: Row) -> str:
    """What makes two mentions one credential: its acronym, else its name less the noun."""
    value = row.values.get("acronym") or row.values["name"]
    words = str(value.value).casefold()
    return _NOUN_ENDS.sub("", words) or words

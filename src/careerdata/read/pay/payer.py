"""Who pays a sum, and whom, by a verb whose subject pays: `Glassworks pay their apprentices £19,000`."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import anyone, named_in, statistics, themselves
from careerdata.language.tellers import joining, paying, theirs
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.ladders.words import plurals
from careerdata.read.pay.anew import pays_anew
from careerdata.read.pay.introduction import without_introduction
from careerdata.read.pay.inversion import LEADS
from careerdata.read.pay.labels import is_label, trimmed, without_verb
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.rung import is_rung
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import same_role
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.place import is_name, is_place

_WORDS = lazy(r"[^\W\d_]+")


def payer_of(passage: Passage, page: Page) -> Owners | None:
    """The employer that is the subject of a verb for paying, and those whom it pays where they are a level or another job."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    verbs = paying().find(text.value[begin:stop])
    if not verbs:
        return None
    verb = verbs[-1]
    word = text.value[begin + verb.start : begin + verb.end]
    if not word.islower() or not _is_verb(text.value[begin + verb.end : stop]):
        return None
    subject = trimmed(text, _clause(text, begin, begin + verb.start), begin + verb.start)
    payer = _payer(subject, page) or (_other(subject, page) if pays_anew(passage.before) else None)
    if payer is None:
        return None
    paid = _paid(text, begin + verb.end, stop)
    heading = heading_of(paid, page) if paid and is_label(paid) else None
    if heading is not None and is_rung(heading, page):
        return Owners(rung=rung_of(paid, page), name=payer, scope="employer")
    case = paid if names_a_role(paid.value) and not same_role(paid.value, page.role) else None
    return Owners(name=payer, scope="employer", case=case)


def _is_verb(behind: str) -> bool:
    """Whether what stands behind a word for paying makes it a verb: whom it is paid to, or the sum: `pay their apprentices`."""
    word = next(iter(behind.split()), "").casefold()
    return not behind.strip() or word in theirs() or word in LEADS or names_a_role(" ".join(behind.split()[:1]))


def _clause(text: Text, begin: int, end: int) -> int:
    """Where the words that a verb is said of begin: behind the last comma, or the last word that joins sentences."""
    value = text.value
    marks = [value.rfind(mark, begin, end) + len(mark) for mark in (", ", "; ") if mark in value[begin:end]]
    words = [word for word in joining().find(value[begin:end]) if value[begin + word.end :][:1].isspace()]
    at = max([begin, *marks, *(begin + word.end + 1 for word in words)])
    joined = value.rfind(" & ", begin, end)
    return at if joined < 0 or at <= joined or not words or at != begin + words[-1].end + 1 else begin


def _payer(subject: Text, page: Page) -> Text | None:
    """A subject that is an employer: by its last word, or written as a name is."""
    subject = without_verb(without_introduction(subject, page))
    if not subject or not is_label(subject) or anyone().all_of(subject.value) or is_place(subject):
        return None
    words = subject.value.split()
    heading = heading_of(subject, page)
    said = [
        one for one in heading.said if any((meaning.subject, meaning.kind) == ("owner", "employer") for meaning in one.meaning)
    ]
    if said and len(words) > 1:
        return subject
    return subject if is_name(subject) and not names_a_role(subject.value) and words[0][0].isupper() else None


def _other(subject: Text, page: Page) -> Text | None:
    """A subject of a few words that are known for nothing else, in the plural: `clinics` of "while clinics pay"."""
    known = bool(heading_of(subject, page).said or themselves(page.language).find(subject.value)) if subject else True
    named = not known and is_label(subject) and subject.value.endswith(plurals()) and not names_a_role(subject.value)
    return subject if named else None


def _paid(text: Text, begin: int, stop: int) -> Text:
    """The words between a verb and the sum, or what is said of it: `their newly qualified solicitors`."""
    value = text.value[begin:stop]
    cuts = [said.start for said in named_in(value)] + [said.start for said in statistics().find(value)]
    cuts += [word.start() for word in _WORDS.finditer(value) if word[0].casefold() in LEADS]
    paid = trimmed(text, begin, begin + min([*cuts, len(value)]))
    first = paid.value.split()[:1]
    return paid.cut(len(first[0])) if first and first[0].casefold() in theirs() else paid

"""Whose pay a sentence says it is: by its subject, or by what follows a word for whom or where."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any, Literal

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.pay_words import anyone, ends, links, named_in, prepositions, statistics, subject_ends, themselves, whole
from careerdata.language.phrases import Phrases
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.labels import is_label, trimmed
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import around_role, names_role
from careerdata.read.tables.heading import Heading, heading_of
from careerdata.read.tables.owners import Owners, rung_of
from careerdata.read.tables.place import place_at
from careerdata.read.tables.vocabulary import vocabulary

Finder = Callable[[], Phrases[Any]]
"""Gives the words to look for."""
MAX_KIND = 2
"""Most words before the name of a job that say which of those in it are meant."""


def is_rung(heading: Heading, page: Page) -> bool:
    """Whether what stands over a sum names a level, and is no sentence or topic: years, a grade, or a word for one at an end.

    The guide's own role is none, though its last word may be one: `Dental Assistant`.
    """
    if not heading.is_rung or heading.label is None or not is_label(heading.label):
        return False
    if heading.years is not None or not heading.says("seniority"):
        return True
    if is_of_role(heading.label, page):
        return False
    label = heading.label
    begin, end = label.span()
    if _names_several(heading):
        return False
    seniorities = [said for said in heading.said if any(one.subject == "seniority" for one in said.meaning)]
    spans = [heading.cell.span(said.start, said.end) for said in seniorities]
    return any(span.start == begin or span.end == end for span in spans)


def stands_for(label: Text) -> bool:
    """Whether words stand for what the text spoke of before: `this translates to`."""
    said = themselves().find(label.value)
    return bool(said) and not said[0].start


def is_of_role(label: Text, page: Page) -> bool:
    """Whether the words for a seniority in a label are all of the name of the guide's role: `Dental Assistants in Ohio`."""
    around = around_role(label.value, page.role) if page.role else None
    if around is None:
        return False
    rest = vocabulary().find(" ".join(map(" ".join, around)))
    return not any(meaning.subject == "seniority" for said in rest for meaning in said.meaning)


def _names_several(heading: Heading) -> bool:
    """Whether a heading sets levels beside each other: "Freshers & Experienced"."""
    said = [one for one in heading.said if any(meaning.subject == "seniority" for meaning in one.meaning)]
    value = heading.cell.value
    between = value[said[0].end : said[-1].start] if len(said) > 1 else ""
    return "&" in between or "," in between or bool(links().find(between))


def subject_of(owners: Owners, passage: Passage, page: Page) -> Owners:
    """Whose pay a sentence says it is: by its subject (`Senior welders can earn`), or by what follows `for` and `in`."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    subject = _subject(passage)
    called = _called(passage)
    for piece in (_head(subject), subject, called, *after(text, begin, stop, "for")):
        heading = heading_of(piece, page) if piece and is_label(piece) else None
        if heading is not None and is_rung(heading, page):
            owners = replace(owners, rung=rung_of(piece, page))
            break
    if owners.rung is None:
        owners = replace(owners, name=owners.name or another_in([subject, called], passage, page))
    if not passage.first:  # what stands before `and` is of the sum before
        begin += next((said.end for said in links().find(text.value[begin:stop])), 0)
    where = (*after(text, begin, stop, "in"), subject)
    place = next((place for piece in where if (place := place_at(piece))), None)
    if owners == Owners() and place is None and _is_some_of(subject, page):
        return replace(owners, name=subject)
    return replace(owners, place=place) if place is not None and owners.place is None else owners


def _head(subject: Text) -> Text:
    """A subject up to its first comma or word for where: `Senior welders` of "Senior welders in Ohio"."""
    cuts = [said.start for said in prepositions().find(subject.value) if said.meaning == "in"]
    return subject.cut(0, min([*cuts, len(subject.value.partition(",")[0])]))


def _subject(passage: Passage) -> Text:
    """The words of a sentence before its verb, or before what says what its sum is."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    value = text.value[:stop]
    cuts = [said.start for said in subject_ends().find(value[begin:])] + [said.start for said in statistics().find(value[begin:])]
    cuts += [said.start for said in named_in(value[begin:]) if said.meaning == "verb"]
    end = begin + min(cuts, default=stop - begin)
    return trimmed(text, begin if passage.first else max(begin, value.rfind(",", begin, end) + 1), end)


def _called(passage: Passage) -> Text:
    """The words between what a sum is and the word or the verb for pay: `the average barrister salary`."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    said = statistics().find(text.value[begin:stop])
    start = begin + said[0].end if said else stop
    end = start + min((one.start for one in named_in(text.value[start:stop])), default=0)
    return trimmed(text, start, end)


def employed_in(passage: Passage, page: Page) -> Owners:
    """The industry or the employers that a sentence says its sum is paid in: `In the gas industry, workers average`."""
    for piece in after(passage.text, passage.begin, passage.figure.start, "in"):
        heading = heading_of(piece, page) if piece and is_label(piece) else None
        kind = next((one for one in heading.kinds("owner") if one in ("industry", "employer")), None) if heading else None
        if kind is not None and len(piece.value.split()) > 1:
            return Owners(name=piece, scope=kind)
    return Owners()


def speaks_of_another(passage: Passage, page: Page) -> bool:
    """Whether a sentence is of something that is neither the guide's role nor anyone in it: `Night work pays £32`."""
    if not page.role or not passage.spoken:
        return False
    subject = _subject(passage)
    if subject and not themselves().all_of(subject.value):
        return _is_foreign(subject, page)
    following = after(passage.text, passage.begin, passage.figure.start, "for")
    return any(_is_foreign(piece, page) for piece in following if piece)


def _is_foreign(subject: Text, page: Page) -> bool:
    """Whether words have none with the role in common, and are not those that it is spoken of by."""
    role, said = ({word.casefold().rstrip("s") for word in words.split()} for words in (page.role, subject.value))
    return is_label(subject) and not role & said and _is_of_none_here(subject, page, (anyone, ends, statistics, themselves))


def another_in(pieces: Sequence[Text], passage: Passage, page: Page) -> Text | None:
    """The job other than the guide's that some pieces of a sentence, or what follows `for` in it, name."""
    following = after(passage.text, passage.begin, passage.figure.start, "for")
    return next((piece for piece in (*pieces, *following) if _is_another(piece, page)), None)


def role_over(over: Sequence[Heading], page: Page) -> Text | None:
    """The job other than the guide's that the nearest heading below the title which names one is about: `3. Welders:`."""
    below = [trimmed(heading.cell, 0, _before_note(heading.cell.value)) for heading in over[:-1]]
    return next((name for name in below if _is_another(name, page, (ends, statistics))), None)


def _before_note(value: str) -> int:
    """Where a name ends before the bracket that closes a text: `General Practitioners (GPs)`."""
    return value.rfind(" (") if value.endswith(")") and value.rfind(" (") > 0 else len(value)


def _is_another(subject: Text, page: Page, none_of: Sequence[Finder] = (ends, anyone, statistics)) -> bool:
    """Whether words name a job other than that of the guide, and hold none of the words that those of it are spoken of by."""
    return bool(subject) and is_label(subject) and names_a_role(subject.value) and _is_of_none_here(subject, page, none_of)


def _is_of_none_here(label: Text, page: Page, none_of: Sequence[Finder]) -> bool:
    """Whether a label names no sum, not the guide's role and no kind of owner, and holds none of some words."""
    value = label.value
    if named_in(value) or any(find().find(value) for find in none_of):
        return False
    return not (page.role and names_role(value, page.role)) and not heading_of(label, page).kinds("owner")


def _is_some_of(subject: Text, page: Page) -> bool:
    """Whether words of a sentence name some of those in the guide's role only: `Unionized welders`, `welders in shipyards`."""
    value = subject.value
    around = around_role(value, page.role) if page.role and subject and is_label(subject) else None
    if around is None or any(find().find(value) for find in (ends, anyone, statistics)) or named_in(value):
        return False
    before, behind = around
    if behind:
        return behind[0] in _within() and len(behind) > 1 and behind[1] not in whole()
    kind = [word for word in before if word not in whole()]
    return 0 < len(kind) <= MAX_KIND and not prepositions().find(value)


def _within() -> frozenset[str]:
    return frozenset(word for language in languages().values() for word in language.pay.paid_in)


def after(text: Text, begin: int, stop: int, kind: Literal["for", "in"]) -> Iterator[Text]:
    """What follows a word for whom or where in a sentence before its sum: the median pay for senior welders is."""
    value = text.value
    for said in prepositions().find(value[begin:stop]):
        if said.meaning != kind:
            continue
        start = begin + said.end
        following = [one.start for find in (subject_ends, prepositions) for one in find().find(value[start:stop])]
        following += [one.start for one in named_in(value[start:stop])]
        comma = value.find(",", start, stop)
        cut = min([*(start + at for at in following), *([comma] if comma >= 0 else []), stop])
        yield trimmed(text, start, cut)

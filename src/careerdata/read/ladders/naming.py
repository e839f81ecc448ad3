"""The name of a level at the head of a heading, a label or a list item, with its grade and years."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.model import languages
from careerdata.language.name_ends import end_of_name
from careerdata.language.pay_words import statistics
from careerdata.normalize.figure import Figure
from careerdata.read.ladders import words
from careerdata.read.ladders.experience import only_says_experience, says_nothing, unhedged, years_in
from careerdata.read.ladders.grade import graded, is_grade, series_of
from careerdata.read.ladders.name import Name
from careerdata.read.ladders.no_name import is_key, is_name, is_numbering, is_place, is_span, is_titled
from careerdata.read.ladders.pieces import BRACKET, WORD, begin_of, pieces_of
from careerdata.read.sections.context import Page

MAX_HEAD = 300
"""Characters of a text in which the name at its head is looked for."""
_MARKS = " \u00a0,:(-\u2013\u2014"


def name_of(text: Text, page: Page) -> Name | None:
    """What a text names at its head that may be a level; None where it is a sentence, a question or longer than a name.

    What begins with a grade asks of nothing else: `L1 Engineer: Entry-Level?`.
    """
    begin = begin_of(text.value)
    if only_says_experience(text.value[begin:].partition(":")[0]) or _asks(text.value):  # `Experience: 0-2 years`
        return None
    text = text.cut(0, len(text.value.rstrip("? ")))
    stop = min([len(text.value), begin + MAX_HEAD, *_sums(text, page)])
    title: Text | None = None
    grade = years = None
    end = begin
    for start, finish in pieces_of(text.value, begin, stop):
        own = text.value[start:finish].strip()
        if title is None and finish < stop and (is_numbering(own) or is_key(own, text.value[finish:stop])):
            continue
        piece, own_grade, own_years = _said(text, start, finish, page)
        leads = finish == stop < len(text.value) and not text.value[finish - 1 : stop + 1].strip().startswith(("(", "["))
        titles = title is grade and not leads and piece is not None and is_titled(piece.value)
        if title is not None and piece and not is_grade(piece.value) and not titles:
            if text.value[start:finish].rstrip().endswith(")"):  # what is said of it, with its years in brackets behind
                years = years or own_years
            break
        if title is None or (piece and titles and not is_grade(piece.value)):
            title = piece or title
        years = years or own_years
        grade = grade or own_grade or (piece if piece is not title else None)
        end = finish
    if title is None and years is not None:
        title = text.cut(begin, end)
    if title is None or not is_name(_without_experience(title.value)) or is_span(title, page) or is_place(title.value):
        return None
    return Name(title, grade, years, text if years is not None else None, end)


def _without_experience(title: str) -> str:
    """A title without the bracket that says how experienced one is: `First Job (little to no experience)`."""
    return BRACKET.sub(lambda bracket: "" if words.experience().find(bracket[1]) else bracket[0], title)


def _is_remark(bracket: str) -> bool:
    """Whether a bracket says something of the name before it, and is none of it: `Manager (equivalent to Senior)`."""
    joined = any(word.casefold() in words.small() for word in WORD.findall(bracket))
    return joined and bracket[:1].islower() and not words.experience().find(bracket)


def _asks(value: str) -> bool:
    """Whether a text is a question, and none that begins with a grade."""
    asked_of = series_of(value) if value.rstrip()[-1:] == "?" else ("", "")
    return asked_of is None or (asked_of[0] != "" and asked_of[0].upper() not in words.letters())


def _sums(text: Text, page: Page) -> list[int]:
    return [figure.start for figure in page.figures(text) if figure.kind == "money"]


def _said(text: Text, start: int, finish: int, page: Page) -> tuple[Text | None, Text | None, Figure | None]:
    """The name in a piece, its grade and its years; what says nothing else than years is no name."""
    value = text.value
    years = _asked_in(text, start, finish, page)
    bracket = BRACKET.search(value, start, finish)
    grade: Text | None = None
    if bracket is not None:
        inside = text.cut(bracket.start(1), bracket.end(1))
        own = graded(inside)[1]
        in_bracket = years is not None and bracket.start() <= years.start < bracket.end()
        if own is not None:
            grade = own
        if own is not None or in_bracket or _is_remark(inside.value):
            finish = bracket.start()
    elif years is not None:
        before, behind = unhedged(value[start : years.start]), value[years.end : finish]
        if says_nothing(before) and says_nothing(behind.partition(",")[0]):
            return None, None, years
        if says_nothing(behind):
            finish = start + len(before)
        else:
            years = None
    name = text.cut(start, finish)
    called = name.value.rstrip(_MARKS)
    cut_off = bracket is not None or years is not None  # `Junior with` 2 years; `Head of` alone is all that the page calls it
    name = name.cut(0, end_of_name(called) if cut_off else len(called))
    if not any(map(str.isalnum, name.value)):
        return None, grade, years
    title, own_grade = graded(_without_pay(name))
    return title, grade or own_grade, years


def _asked_in(text: Text, start: int, finish: int, page: Page) -> Figure | None:
    """The years in a piece; those that one learns are none: `4-5 year apprenticeship`."""
    years = years_in(text, start, finish, page)
    behind = WORD.match(text.value[years.end : finish].lstrip(" -")) if years is not None else None
    if behind is not None and any(language.learning_phrases.all_of(behind[0]) for language in languages().values()):
        return None
    return years


def _without_pay(name: Text) -> Text:
    """A name without the pay that it is a heading of: the `Entry Level` of an entry-level salary, or average."""
    found = [(said.start, said.end) for said in words.pay().find(name.value)]
    found += [(said.start, said.end) for said in statistics().find(name.value)]
    for start, end in reversed(found):
        if end == len(name.value) and start:
            return name.cut(0, start)
    return name

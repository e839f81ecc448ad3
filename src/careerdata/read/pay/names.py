"""The names that stand around a sum of money on its line: the labels before it, and what is noted behind it."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.pay_words import introductions, named_in, prepositions, statistics, subject_ends, themselves
from careerdata.language.paying_words import sums_at
from careerdata.language.tellers import sources
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.graded import graded_before
from careerdata.read.pay.introduction import is_introduction
from careerdata.read.pay.labels import is_label, phrase_behind, pieces_of, trimmed, without_article, without_verb
from careerdata.read.pay.places import place_led, without_at
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.heading import heading_of

REACH = 400
"""Characters before and behind a sum in which words speak of it: the longest sentences read have fewer, and one without an
end would be gone through anew for each of its sums."""
_NOTE = lazy(r"\s*[(\[]([^()\[\]]{1,80})[)\]]")
_BRACKETED = lazy(r"((?:[A-Z][^\W\d_]+[\s.'’-]{1,2}){1,4})\(\Z")
"""A name whose sum stands in the bracket behind it: `Worcester (£39,000)`."""
_TAIL = lazy(r"\s*([^.,;()\[\]|]{1,60})")


def note_on(text: Text, begin: int, start: int, stop: int, end: int) -> Text | None:
    """What is said of a sum right behind it: in a bracket, up to the end of its own, or behind `for` and `in`."""
    inside = text.value.count("(", begin, start) > text.value.count(")", begin, start)
    found = _TAIL.match(text.value, stop, end) if inside else _NOTE.match(text.value, stop, end)
    if found:
        return text.cut(found.start(1), found.end(1)) or None
    return phrase_behind(text, stop, end)


def level_behind(text: Text, start: int, stop: int, page: Page) -> Text | None:
    """The level that a line names behind its sum, and holds nothing else: `£18,000 Starter`."""
    if max(start, len(text.value) - stop) > REACH or trimmed(text, 0, start):
        return None
    behind = trimmed(text, stop, len(text.value))
    return behind if behind and is_label(behind) and heading_of(behind, page).is_rung else None


def names_before(text: Text, begin: int, end: int, page: Page, *, first: bool) -> list[Text]:
    """The labels in `text[begin:end]`: commas part names of a row of them, but only words of a sentence.

    Between two sums, words that no mark sets off name nothing but where they are written as a name is, or are that of a level.
    """
    pieces = [
        (piece, mark)
        for piece, mark in _behind_colon(list(pieces_of(text, begin, end)))
        if any(map(str.isalpha, piece.value)) and not _introduces(piece, mark, page)
    ]
    in_row = False
    if not first:  # what stands before a semicolon is of the sum before
        since = max((number for number, (_, mark) in enumerate(pieces, 1) if mark == ";"), default=0)
        in_row = ";" in text.value[begin:end] and len(pieces) - since == 1 and pieces[-1][1] == ","
        pieces = pieces[since:]
    if len(pieces) > 1 and not pieces[-1][1] and _is_bound(text, pieces[-1][0], end):
        pieces.pop()
    if len(pieces) == 1 and (_is_said_of_pay(pieces[0][0], page) or _leads_to_centre(pieces[0][0])):
        return []
    spoken = next((number for number, (piece, _) in enumerate(pieces) if not is_label(piece)), None)
    if spoken is None and len(pieces) > 1 and without_verb(pieces[-1][0]) is not pieces[-1][0]:
        pieces = [(piece, mark) for piece, mark in pieces[:-1] if mark != ","] + pieces[-1:]
        if len(pieces) == 1 and (_is_said_of_pay(pieces[0][0], page) or _stands_for(pieces[0][0], page)):
            return []
    pieces = [(without_at(piece), mark) for piece, mark in pieces]
    if spoken is None:
        return [piece for piece, mark in pieces if first or in_row or mark not in ("", ",") or _is_name(piece, page)]
    named = [piece for piece, mark in pieces[:spoken] if mark != ","]
    if named:
        return named
    bracketed = _BRACKETED.search(text.value, begin, end) or graded_before(text.value, begin, end)
    return [text.cut(*bracketed.span(1))] if bracketed else place_led(text, begin, end)


def _behind_colon(pieces: list[tuple[Text, str]]) -> list[tuple[Text, str]]:
    """The pieces behind the colon of a sentence that leads in labels: `The pay is as follows: Leeds -- £24,000`."""
    colons = [number for number, (_, mark) in enumerate(pieces[:-1]) if mark == ":"]
    if (
        not colons
        or statistics().find(pieces[-1][0].value)
        or all(is_label(piece) for piece, _ in pieces[: colons[-1] + 1])
        or not is_label(pieces[-1][0])
    ):
        return pieces
    return pieces[colons[-1] + 1 :]


def _is_bound(text: Text, piece: Text, end: int) -> bool:
    """Whether all that stands from a piece, or the word before it, to its sum says what the sum is: `up to`, `à partir de`."""
    begin = text.value.rfind(piece.value, 0, end)
    before = text.value.rfind(" ", 0, max(begin - 1, 0)) + 1
    return any(statistics().all_of(text.value[at:end].strip()) is not None for at in (begin, before))


def _stands_for(piece: Text, page: Page) -> bool:
    """Whether words up to a verb stand for what was spoken of: `it is`."""
    return themselves(page.language).all_of(without_verb(piece).value) is not None


def _introduces(piece: Text, mark: str, page: Page) -> bool:
    """Whether words before a comma, or before a sum that they call pay, are the introduction of a sentence; or an answer."""
    if introductions().all_of(piece.value) and not heading_of(piece, page).says("period"):
        return True
    if _names_source(piece):
        return True
    return mark in ("", ",") and is_introduction(piece, page) and (mark == "," or heading_of(piece, page).pay)


def _names_source(piece: Text) -> bool:
    """Whether words name who says what stands behind them: `per Salary Atlas`."""
    said = sources().find(piece.value)
    return bool(said) and not said[0].start and piece.value[said[0].end :].strip()[:1].isupper()


def _is_said_of_pay(piece: Text, page: Page) -> bool:
    """Whether words are a sentence up to its verb, on what pay is: `The average barrister salary is`.

    Where it is the role's own pay in all of a country, they name nobody as a label either.
    """
    nouns = [said for said in named_in(piece.value) if said.meaning == "pay"]
    if nouns and without_verb(piece) is not piece and heading_of(without_article(without_verb(piece)), page).label is None:
        return True
    if without_verb(piece) is piece or not nouns or not statistics().find(piece.value):
        return False
    placed = any(said.meaning == "in" for said in prepositions().find(piece.value[nouns[-1].end :]))
    return not (placed and page.role and names_role(piece.value, page.role))


def _leads_to_centre(piece: Text) -> bool:
    """Whether words end in the centre that a sum is and what leads to it: `In Ontario the average is`, `the median at`."""
    value = piece.value
    for said in statistics().find(value):
        rest = value[said.end :].strip()
        spans = [(one.start, one.end) for one in prepositions().find(rest) if one.meaning == "in"]
        leads = (0, len(rest)) in spans + [(one.start, one.end) for one in subject_ends().find(rest)]
        leads = (leads and said.start > 0) or rest.casefold() in sums_at()
        if said.meaning in ("mean", "median") and leads:
            return True
    return False


def _is_name(piece: Text, page: Page) -> bool:
    bare = without_verb(piece)
    return not piece.value[0].islower() or heading_of(bare, page).is_rung or names_a_role(bare.value)

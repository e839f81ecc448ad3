"""The time of a career that a sentence says its sum is of: `With experience, you can earn`, `£45,000 after five years`."""

from __future__ import annotations

from dataclasses import replace

from careerdata.document.text import Text
from careerdata.language.pay_words import end_in_pay, introductions, prepositions
from careerdata.language.tellers import having
from careerdata.patterns import lazy
from careerdata.read.ladders.experience import only_says_experience
from careerdata.read.ladders.words import stages
from careerdata.read.pay.had import parts_of
from careerdata.read.pay.labels import is_label, trimmed, without_verb
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import Heading, heading_of

MAX_LENGTH = 60
"""Characters of such words."""
_PHRASE_END = lazy(r"[,.;:()\[\]|]|\s[-\u2013\u2014]\s|\s(?:and|und|et|but|aber|mais)\s")


def stage_in(passage: Passage, page: Page) -> Text | None:
    """The words before the first comma of a sentence, or right behind its sum, that say at which time of a career it is paid."""
    text, begin, start = passage.text, passage.begin, passage.figure.start
    if not passage.spoken:
        return None
    comma = text.value.find(",", begin, start) if passage.first else -1
    before = trimmed_to(text, begin, comma) if comma >= 0 else None
    if before is not None and _is_stage(before, page):
        return before
    since = passage.figure.start - len(passage.before)
    led_in = (trimmed_to(text, since + at, since + stop) for at, stop in parts_of(passage.before))
    named = next((piece for piece in led_in if piece is not None and _is_stage(piece, page)), None)
    if named is not None:
        return named
    if passage.rises:  # what stands behind a sum that rises is of its end alone
        return None
    end = _PHRASE_END.search(text.value, passage.stop, passage.end)
    behind = trimmed_to(text, passage.stop, end.start() if end else passage.end)
    return behind if behind is not None and _is_stage(behind, page) else None


def without_stage(passage: Passage, page: Page) -> Passage:
    """A sum without the label that is such words up to their verb, or names pay behind them: `Once qualified it is`."""
    name = passage.names[-1] if passage.names else None
    if name is None or not passage.spoken or without_verb(name) is name:
        return passage
    stage = stage_in(passage, page)
    within = stage is not None and name.span().start <= stage.span().start and stage.span().end <= name.span().end
    before = stage is not None and stage.span().end <= name.span().start
    return replace(passage, names=passage.names[:-1]) if within or (before and end_in_pay(without_verb(name).value)) else passage


def trimmed_to(text: Text, begin: int, end: int) -> Text | None:
    """`text[begin:end]` without blanks around it, with the word that leads it in; None where there is none or it is long."""
    value = text.value[begin:end]
    piece = text.cut(begin + len(value) - len(value.lstrip()), begin + len(value.rstrip()))
    return piece if 0 < len(piece.value) <= MAX_LENGTH else None


def _ends_in_seniority(heading: Heading, rest: Text) -> bool:
    """Whether the last words are for how senior one is, and not all of them: `they reach mid-level`."""
    said = [one for one in heading.said if any(meaning.subject == "seniority" for meaning in one.meaning)]
    return bool(said) and said[-1].end == len(rest.value) and said[-1].start > 0


def _is_stage(piece: Text, page: Page) -> bool:
    """Whether words are one that leads in a time, and one for what one has got by then, or years and no other name."""
    leads = [said.end for find in (introductions, having, prepositions) for said in find().find(piece.value) if not said.start]
    if not leads:
        return False
    rest = trimmed(piece, max(leads), len(piece.value))
    if stages().all_of(rest.value) is not None or only_says_experience(rest.value):
        return True
    heading = heading_of(rest, page)
    if heading.label is not None and heading.is_rung and _ends_in_seniority(heading, rest):
        return True
    alone = heading.label is None or heading.label.value == rest.value or only_says_experience(heading.label.value)
    return is_label(piece) and heading.years is not None and alone

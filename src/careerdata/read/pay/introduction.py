"""The introduction of a sentence: the words before its subject, that name nobody (`According to one survey, ...`)."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.language.pay_words import introductions, prepositions
from careerdata.read.pay.labels import trimmed
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import heading_of
from careerdata.read.tables.place_at import place_at


def is_introduction(piece: Text, page: Page) -> bool:
    """Whether words are an introduction, and name no level by its years either: `After 5 years`."""
    said = introductions().find(piece.value)
    if not said or piece.value[: said[0].start].strip() or piece.value[said[0].end :].startswith("-"):  # `Non-union`
        return False
    comma = max(map(piece.value.find, ",:"))
    heading = heading_of(piece.cut(0, comma if comma > 0 else None), page)
    return heading.years is None and not heading.is_rung


def without_introduction(subject: Text, page: Page) -> Text:
    """A subject behind its introduction; nothing is left of one without a comma, since its subject stands behind the verb."""
    first = subject.value.find(",")
    if first > 0 and _is_placed(subject.value[:first]):
        rest = trimmed(subject, first + 1, len(subject.value))
        place = place_at(rest)  # In Portland, Oregon
        end = rest.value.find(place.value) + len(place.value) if place is not None else 0
        return without_introduction(rest.cut(end) if end < len(rest.value) else rest, page)
    if not is_introduction(subject, page):
        return subject
    comma = max(map(subject.value.rfind, ",:"))
    rest = trimmed(subject, comma + 1, len(subject.value)) if comma >= 0 else subject.cut(0, 0)
    return rest if rest.value.casefold() not in articles() else rest.cut(0, 0)


def _is_placed(words: str) -> bool:
    """Whether words before a comma say where: `In New Zealand`."""
    said = prepositions().find(words)
    return bool(said) and said[0].meaning == "in" and not words[: said[0].start].strip()

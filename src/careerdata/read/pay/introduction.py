"""The introduction of a sentence: the words before its subject, that name nobody (`According to one survey, ...`)."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.language.pay_words import introductions
from careerdata.read.pay.labels import trimmed
from careerdata.read.sections.context import Page
from careerdata.read.tables.heading import heading_of


def is_introduction(piece: Text, page: Page) -> bool:
    """Whether words are an introduction, and name no level by its years either: `After 5 years`."""
    said = introductions().find(piece.value)
    return bool(said) and not piece.value[: said[0].start].strip() and heading_of(piece, page).years is None


def without_introduction(subject: Text, page: Page) -> Text:
    """A subject behind its introduction; nothing is left of one without a comma, since its subject stands behind the verb."""
    if not is_introduction(subject, page):
        return subject
    comma = max(map(subject.value.rfind, ",:"))
    rest = trimmed(subject, comma + 1, len(subject.value)) if comma >= 0 else subject.cut(0, 0)
    return rest if rest.value.casefold() not in articles() else rest.cut(0, 0)

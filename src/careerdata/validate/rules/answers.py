"""FAQ and OUT: figures in running text against the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from careerdata.normalize.tables import GuideTables
from careerdata.records.learning import Faq
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.records.text import Mention, Section
from careerdata.validate import growth_talk
from careerdata.validate.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.rounding import apart, may_be_equal
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.sample import as_it_is, edited
from careerdata.validate.sentences import Stated, stated
from careerdata.validate.spot import row_spot, value_spot
from careerdata.validate.wording import money, number, percent, short

LIKE_TABLE = 0.05
"""Share by which pay in an answer may differ from that of the tables: what a headline may differ from its level by."""

_PAY = re.compile(
    r"\b(?:median|average|mean|typical)\b[^.]{0,60}\b(?:salary|pay|wage|wages|earnings|income|compensation)\b", re.IGNORECASE
)
_OPENINGS = re.compile(r"\bopenings\b", re.IGNORECASE)
_OF_SOME = re.compile(
    r"\b(?:(?i:entry|junior|senior|lead|experienced|starting|start|top|highest|lowest|managers?|directors?|state|city|metro\w*"
    r"|percentile|bonus\w*|increase\w*|compared|than|up to|hour\w*|month\w*|week\w*|day)|in [A-Z]\w+)\b"
)
"""Words by which pay in a sentence may be another than that of all in the role over a year."""

_GROWTH_SAID = "Employment of Data Analysts is projected to grow 9% by 2032."
_MARKET = "Employers of every size look for people who read data well."
_ANSWER = "The median salary of a Data Analyst is $84,000 USD."


def _faq_sections(guide: GuideTables) -> set[str]:
    return {section.section_id for section in rows(guide, Section) if section.kind == "faq"}


class _GrowthTalk(GuideRule):
    """Reports what running text says of the growth, in answers or elsewhere."""

    in_answers: ClassVar[bool]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        answers: set[str] | None = None
        for claim in growth_talk.contradictions(guide):
            answers = _faq_sections(guide) if answers is None else answers
            mention, stated_there = claim.said.mention, claim.outlook.growth_percent or 0.0
            if (mention.section_id in answers) == self.in_answers:
                message = f"growth of {percent(claim.percent)} is said here, {percent(stated_there)} in the outlook"
                other = value_spot(guide, claim.outlook, "growth_percent")
                yield Hit(value_spot(guide, mention, "minimum"), message, (other,))


class GrowthInProse(_GrowthTalk):
    """Growth in running text that differs from the outlook.

    Two figures for one projection: one of them was not updated. Sentences that give another period, or may speak of an industry,
    of pay or of all occupations, are passed over.
    """

    code = "OUT010"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    in_answers = False
    bad = edited(_MARKET, f"{_MARKET} {_GROWTH_SAID.replace('9%', '19%')}")
    good = edited(_MARKET, f"{_MARKET} Jobs of Data Analysts are projected to grow 9% by 2032.")


class GrowthInAnswer(_GrowthTalk):
    """Growth in an answer that differs from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "FAQ001"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    in_answers = True
    bad = edited(_GROWTH_SAID, _GROWTH_SAID.replace("9%", "19%"))
    good = as_it_is(_GROWTH_SAID)


class _AnswerFigure(GuideRule):
    """Looks at the figures of one kind in the answers that became nothing else."""

    kind: ClassVar[str]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        answers = _faq_sections(guide)
        if answers:
            figures = [one for one in rows(guide, Mention) if one.kind == self.kind and one.section_id in answers]
            for said in stated(guide, figures):
                mention = said.mention
                if mention.record_id is None and mention.maximum is None and mention.minimum and said.alone:
                    yield from self.compare(guide, said, mention.minimum)

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        """What is wrong with one figure."""
        raise NotImplementedError


class PayInAnswer(_AnswerFigure):
    """Pay in an answer that differs from the tables.

    An answer that gives the median or the average of the role must give the headline's, or that of the level it names; over 5%
    between them, one was not updated.
    """

    code = "FAQ002"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    kind = "money"
    bad = edited(_ANSWER, _ANSWER.replace("$84,000", "$64,000"))
    good = as_it_is(_ANSWER)

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        if not _PAY.search(said.text) or said.mention.open_ended:
            return
        known = _pay_of(guide, said)
        if known and all(apart(figure, value) > LIKE_TABLE for _, value, _ in known):
            pay, value, name = known[0]
            whose = pay.title or "the headline"
            message = f"the answer says {money(figure, pay.currency)}, the {name} of {whose} is {money(value, pay.currency)}"
            yield Hit(value_spot(guide, said.mention, "minimum"), message, (value_spot(guide, pay, name),))


def _pay_of(guide: GuideTables, said: Stated) -> list[tuple[Salary, float, str]]:
    """The yearly medians and means a sentence may speak of: those of the longest level title in it, else the headline's."""
    pays = [pay for pay in rows(guide, Salary) if pay.period == "year" and pay.currency == said.mention.unit]
    levels = [pay for pay in pays if pay.scope == "level" and pay.title and pay.title.casefold() in said.text.casefold()]
    longest = max((len(pay.title or "") for pay in levels), default=0)
    chosen = [pay for pay in levels if len(pay.title or "") == longest]
    if not _OF_SOME.search(said.text):
        chosen += [pay for pay in pays if pay.scope == "headline"]
    return [(pay, value, name) for pay in chosen for name in ("median", "mean") if (value := getattr(pay, name)) is not None]


class OpeningsInAnswer(_AnswerFigure):
    """Openings in an answer that differ from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "FAQ003"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    kind = "count"
    bad = edited("About 10,500 openings a year are expected.", "About 15,000 openings a year are expected.")
    good = as_it_is("About 10,500 openings a year are expected.")

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings = outlook.annual_openings
            if openings and _OPENINGS.search(said.text) and not may_be_equal(figure, openings):
                message = f"the answer says {number(figure)} openings, the outlook {number(openings)}"
                yield Hit(value_spot(guide, said.mention, "minimum"), message, (value_spot(guide, outlook, "annual_openings"),))


class QuestionTwice(GuideRule):
    """A question that is asked twice.

    It was pasted twice, or one of the two is meant to be another.
    """

    code = "FAQ004"
    severity = "warning"
    hint = "delete one of the two, or ask what was meant"
    bad = Rows(faqs=[{"question": "Is the work varied?", "answer": "Yes."}, {"question": "Is the work varied?", "answer": "No."}])
    good = Rows(faqs=[{"question": "Is the work varied?", "answer": "Yes."}, {"question": "Is it hard?", "answer": "No."}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        first: dict[str, Faq] = {}
        for row in rows(guide, Faq):
            kept = first.setdefault(" ".join(row.question.casefold().split()), row)
            if kept is not row:
                yield Hit(
                    row_spot(guide, row, "question"),
                    f"{short(row.question)!r} is asked twice",
                    (row_spot(guide, kept, "question"),),
                )

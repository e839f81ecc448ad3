"""FAQ, SAL and OUT: pay and openings in running text against the tables."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.records.outlook import Outlook
from careerdata.records.pay import Salary
from careerdata.records.text import Mention
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose import growth_claims
from careerdata.validate.prose.sentences import Stated, stated, unread
from careerdata.validate.rule import GuideRule, rows, sections_of
from careerdata.validate.values.formatting import money, number, per
from careerdata.validate.values.pay_bounds import PERIODS_A_YEAR
from careerdata.validate.values.rounding import apart, may_be_equal

LIKE_TABLE = 0.05
"""Share by which pay in an answer may differ from that of the tables: what a headline may differ from its level by."""

_REST = r"(?:[^.]|\.\d){0,40}"
"""What of a sentence may stand between two words; the point of a number does not end it."""

_PAY = re.compile(
    r"\b(?:median|average|mean|typical)\b(?:[^.]|\.\d){0,60}\b(?:salary|pay|wage|wages|earnings|income|compensation)\b"
    rf"|\b(?:earns?|paid|makes?)\b{_REST}\b(?:median|average|mean) of\b"
    r"|\b(?:median|average|mean) (?:is|was|stands at|sits at|comes to)\b"
    rf"|\bon average\b{_REST}\b(?:earns?|paid|makes?)\b"
    rf"|\b(?:earns?|paid|makes?)\b{_REST}\bon average\b",
    re.IGNORECASE,
)
_OPENINGS = re.compile(
    r"\bopenings\b(?=.*\b(?:annual\w*|(?:a|per|each|every) year|yearly)\b)"
    r"|\b(?:annual\w*|(?:a|per|each|every) year|yearly)\b(?=.*\bopenings\b)",
    re.IGNORECASE | re.DOTALL,
)
_OPENINGS_OF = re.compile(r"\bopenings (?:of|for) (?P<who>[^,;.]{1,100})", re.IGNORECASE)
_IN_A_PLACE = re.compile(r"\b[Ii]n (?:[A-Z]\w+|(?:the|this|each) (?:state|city|region|county))\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_OF_SOME = re.compile(
    r"\b(?:(?i:entry|juniors?|seniors?|leads?|experienced|starting|start|top|highest|lowest|managers?|directors?|state|city|metro\w*"
    r"|percentile|bonus\w*|increase\w*|raises?|more|less|extra|households?|famil(?:y|ies)|compared|than|up to)|[Ii]n [A-Z]\w+)\b"
)
"""Words by which pay in a sentence may be another than that of all in the role over a year."""

_MARKET = "Employers of every size look for people who read data well."
_OPENINGS_SAID = "About 10,500 openings a year are expected."
_ANSWER = "The median salary of a Data Analyst is $84,000 USD."


class FigureRule(GuideRule):
    """Looks at the figures of one kind that became nothing else, in answers or in other running text."""

    kind: ClassVar[str]
    about: ClassVar[tuple[str, ...]]
    """Words, one of which a text that is worth reading sentence by sentence holds."""
    in_answers: ClassVar[bool]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        answers = sections_of(guide, "faq")
        of_kind = (one for one in rows(guide, Mention) if one.kind == self.kind)
        figures = unread(one for one in of_kind if (one.section_id in answers) == self.in_answers)
        # What contradicts a record was found when the record was read.
        told = {trouble.line for trouble in guide.troubles if trouble.reason == "contradiction"}
        for said in stated(guide, [one for one in figures if one.line_start not in told], self.about):
            mention = said.mention
            if mention.record_id is None and mention.maximum is None and mention.minimum and said.alone:
                yield from self.compare(guide, said, mention.minimum)

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        """What is wrong with one figure."""
        raise NotImplementedError


class _Pay(FigureRule):
    """Compares pay that running text calls the median or the average of the role, or of a level it names."""

    kind = "money"
    about = ("median", "average", "mean", "typical", "earn", "paid", "make")

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        if not _PAY.search(said.text) or said.mention.open_ended:
            return
        # An answer is about the role; other text says so where it is.
        if not self.in_answers and not growth_claims.is_of_role(guide, said.text):
            return
        period, yearly = _by_year(said.text, figure)
        years = {int(year) for year in _YEAR.findall(said.text)}
        known = [one for one in _pay_of(guide, said) if years <= {int((one[0].as_of or "0")[:4])}]
        if known and all(apart(yearly, value) > LIKE_TABLE for _, value, _ in known):
            pay, value, name = known[0]
            whose = pay.title or "the headline"
            message = (
                f"{money(figure, pay.currency)} {per(period)} is said here, the {name} of {whose} is {money(value, pay.currency)}"
            )
            yield Hit(value_spot(guide, said.mention, "minimum"), message, (value_spot(guide, pay, name),))


class PayInAnswer(_Pay):
    """Pay in an answer that differs from the tables.

    An answer that gives the median or the average of the role must give the headline's, or that of the level it names; over 5%
    between them, one was not updated.
    """

    code = "FAQ002"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    in_answers = True
    bad = edited(_ANSWER, _ANSWER.replace("$84,000", "$64,000"))
    good = as_it_is(_ANSWER)


class PayInProse(_Pay):
    """Pay in running text that differs from the tables.

    A sentence that gives the median or the average of the role must give the headline's, or that of the level it names; over 5%
    between them, one was not updated.
    """

    code = "SAL024"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    in_answers = False
    bad = edited(_MARKET, f"{_MARKET} {_ANSWER.replace('$84,000', '$64,000')}")
    good = edited(_MARKET, f"{_MARKET} The average pay of a Data Analyst is $84,000 USD.")


_BY = tuple(
    (period, re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for period, words in (
        ("hour", "(?:an|per|each|by the) hour|hourly"),
        ("month", "(?:a|per|each) month|monthly"),
        ("week", "(?:a|per|each) week|weekly"),
        ("day", "(?:a|per|each) day|daily"),
    )
)


def _by_year(sentence: str, figure: float) -> tuple[str, float]:
    """The period that a sentence gives pay for, and the pay over a full-time year; a year where it says nothing else."""
    period = next((name for name, words in _BY if words.search(sentence)), "year")
    return period, figure * PERIODS_A_YEAR[period]


def _pay_of(guide: GuideTables, said: Stated) -> list[tuple[Salary, float, str]]:
    """The yearly medians and means a sentence may speak of: those of the longest level title in it, else the headline's."""
    pays = [pay for pay in rows(guide, Salary) if pay.period == "year" and pay.currency == said.mention.unit]
    levels = [pay for pay in pays if pay.scope == "level" and pay.title and pay.title.casefold() in said.text.casefold()]
    longest = max((len(pay.title or "") for pay in levels), default=0)
    chosen = [pay for pay in levels if len(pay.title or "") == longest]
    if not _OF_SOME.search(said.text):
        chosen += [pay for pay in pays if pay.scope == "headline"]
    return [(pay, value, name) for pay in chosen for name in ("median", "mean") if (value := getattr(pay, name)) is not None]


class _Openings(FigureRule):
    """Compares openings that running text states with those of the outlook."""

    kind = "count"
    about = ("openings",)

    def _is_of_role(self, guide: GuideTables, sentence: str) -> bool:
        """Whether a sentence gives openings a year, and not those of a place or of another occupation."""
        whose = _OPENINGS_OF.search(sentence)
        if not _OPENINGS.search(sentence) or _IN_A_PLACE.search(sentence):
            return False
        return whose is None or growth_claims.is_of_role(guide, whose["who"])

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        for outlook in rows(guide, Outlook):
            openings = outlook.annual_openings
            same = openings is None or may_be_equal(figure, openings)
            # Who says `about 100,000` of 102,900 is not mistaken.
            near = said.mention.approximate and openings and apart(figure, openings) <= LIKE_TABLE
            if openings and not same and not near and self._is_of_role(guide, said.text):
                message = f"{number(figure)} openings are said here, {number(openings)} in the outlook"
                yield Hit(value_spot(guide, said.mention, "minimum"), message, (value_spot(guide, outlook, "annual_openings"),))


class OpeningsInAnswer(_Openings):
    """Openings in an answer that differ from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "FAQ003"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    in_answers = True
    bad = edited(_OPENINGS_SAID, _OPENINGS_SAID.replace("10,500", "15,000"))
    good = as_it_is(_OPENINGS_SAID)


class OpeningsInProse(_Openings):
    """Openings in running text that differ from the outlook.

    Two figures for one projection: one of them was not updated.
    """

    code = "OUT013"
    severity = "warning"
    hint = "find out which of the two is right, and mend the other"
    in_answers = False
    bad = edited(_MARKET, f"{_MARKET} Some 15,000 openings are expected each year.")
    good = edited(_MARKET, f"{_MARKET} Some 10,500 openings are expected each year.")

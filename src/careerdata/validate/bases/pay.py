"""What rules about pay in running text have in common."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.language.english import pay_claims as english
from careerdata.normalize.work_year import IN_A_YEAR
from careerdata.patterns import lazy
from careerdata.records.pay import Salary
from careerdata.validate.bases.figures import FigureRule
from careerdata.validate.hit import Hit
from careerdata.validate.location import value_spot
from careerdata.validate.prose import growth_claims
from careerdata.validate.prose.sentences import Stated
from careerdata.validate.rule import rows
from careerdata.validate.values.formatting import money, per
from careerdata.validate.values.pay import LIKE_TABLE
from careerdata.validate.values.rounding import apart

_YEAR = lazy(r"\b(?:19|20)\d\d\b")


class PayTalk(FigureRule):
    """Compares pay that running text calls the median or the average of the role, or of a level it names."""

    kind = "money"
    about = ("median", "average", "mean", "typical", "earn", "paid", "make")

    def compare(self, guide: GuideTables, said: Stated, figure: float) -> Iterator[Hit]:
        if not english.PAY.search(said.text) or said.mention.open_ended:
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


def _by_year(sentence: str, figure: float) -> tuple[str, float]:
    """The period that a sentence gives pay for, and the pay over a full-time year; a year where it says nothing else."""
    period = next((name for name, words in english.BY if words.search(sentence)), "year")
    return period, figure * IN_A_YEAR[period]


def _pay_of(guide: GuideTables, said: Stated) -> list[tuple[Salary, float, str]]:
    """The yearly medians and means a sentence may speak of: those of the longest level title in it, else the headline's."""
    pays = [pay for pay in rows(guide, Salary) if pay.period == "year" and pay.currency == said.mention.unit]
    levels = [pay for pay in pays if pay.scope == "level" and pay.title and pay.title.casefold() in said.text.casefold()]
    longest = max((len(pay.title or "") for pay in levels), default=0)
    chosen = [pay for pay in levels if len(pay.title or "") == longest]
    if not english.OF_SOME.search(said.text):
        chosen += [pay for pay in pays if pay.scope == "headline"]
    return [(pay, value, name) for pay in chosen for name in ("median", "mean") if (value := getattr(pay, name)) is not None]

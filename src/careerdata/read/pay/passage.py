"""One sum of money in running text, with the words of its line that speak of it."""

from __future__ import annotations

from dataclasses import dataclass

from careerdata.document.text import Text
from careerdata.language.figure_words import RISES
from careerdata.language.pay_words import subject_ends
from careerdata.normalize.currencies import agreed
from careerdata.normalize.figure import Figure
from careerdata.patterns import lazy
from careerdata.read.pay.anew import speaks_anew
from careerdata.read.pay.names import REACH
from careerdata.read.pay.sentence_marks import last_end, quotations

MOST_NAMED = 2
"""Words behind a sum in a bracket that name its currency: `(20,800 Canadian dollars)`."""

_RISES = lazy(rf"\b{RISES}\b")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sum and what its line says around it."""

    text: Text
    figure: Figure
    begin: int
    """Where its sentence begins, or the words of another sum before it end."""
    end: int
    """Where its sentence ends, or the next sum begins."""
    names: tuple[Text, ...]
    """The labels before it on its line, in order: `Google`, `Fresher`; in a sentence those that stand before it."""
    note: Text | None
    """What stands in brackets right behind it, or follows it in its own bracket."""
    first: bool
    """No other sum stands before it in its sentence."""
    within: Text | None = None
    """What follows `in` right behind it, where other sums of its sentence have such a name, too: each is of another industry."""
    unclear: bool = False
    """Its owner cannot be told: only blanks part it from another sum, as in a table that lost its columns, or sums take turns."""
    before_unit: str | None = None
    """The currency of the sum before it, or its sign where several countries share that."""

    @property
    def before(self) -> str:
        return self.text.value[max(self.begin, self.figure.start - REACH) : self.figure.start]

    @property
    def anew(self) -> bool:
        """Whether the words before it have a subject and a verb of their own, and so speak of somebody else than those before."""
        return speaks_anew(self.text, self.begin, self.before)

    @property
    def spoken(self) -> bool:
        """Whether the sum stands in a sentence, not among names and figures: it has an end, or says on what the sum is."""
        return last_end(self.text.value) >= self.stop or bool(subject_ends().find(self.behind))

    @property
    def quoted(self) -> bool:
        """Whether it stands between quotation marks with words of its own: what somebody is to say states no pay."""
        at = self.figure.start
        return any(begin < at < end for begin, end in quotations(self.text.value))

    @property
    def is_conversion(self) -> bool:
        """Whether it is the sum right before it in another currency: `AUD 92,000 (€58,000)`."""
        value = self.text.value
        opened = not self.first and value[self.begin : self.figure.start].strip() == "("
        named, closed, _ = value[self.stop : self.end].partition(")")
        other = agreed(money_of(self.figure), self.before_unit) == ""
        return opened and other and bool(closed) and len(named.split()) <= MOST_NAMED

    @property
    def is_noted(self) -> bool:
        """Whether it stands in a bracket behind another sum, and says that one anew: `$60K base (OTE $90K)`."""
        between = self.text.value[self.begin : self.figure.start]
        return not self.first and between.count("(") > between.count(")")

    @property
    def rises(self) -> bool:
        """Whether it is what somebody begins with and what that becomes: `£24,000, rising to £30,000`."""
        return _RISES.search(self.text.value, self.figure.start, self.figure.end) is not None

    @property
    def stop(self) -> int:
        """Where the sum ends, with what it is paid for."""
        return stop_of(self.figure)

    @property
    def sum(self) -> Text:
        """The sum alone."""
        return self.text.cut(self.figure.start, self.figure.end)

    @property
    def shown(self) -> Text:
        """The sum as written, with what it is paid for."""
        return self.text.cut(self.figure.start, self.stop)

    @property
    def note_end(self) -> int:
        """Where what is said of the sum right behind it ends."""
        return self.text.value.find(self.note.value, self.stop) + len(self.note.value) if self.note else self.stop

    @property
    def behind(self) -> str:
        """The words behind it, those of its own bracket where it stands in one."""
        behind = self.text.value[self.stop : min(self.end, self.stop + REACH)]
        inside = self.before.count("(") > self.before.count(")")
        return behind[: behind.find(")")] if inside and ")" in behind else behind


def stop_of(figure: Figure) -> int:
    """Where a sum ends, with what it is paid for."""
    return max(figure.end, figure.period_at[1] if figure.period_at else 0)


def money_of(figure: Figure) -> str | None:
    """The currency of a sum, or its sign."""
    return figure.unit or figure.sign

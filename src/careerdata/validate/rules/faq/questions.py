"""FAQ and OUT: questions, and growth in running text against the outlook."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.records.learning import Faq
from careerdata.validate.examples.example import Rows
from careerdata.validate.examples.sample_guide import as_it_is, edited
from careerdata.validate.hit import Hit
from careerdata.validate.location import broken_spot, row_spot, value_spot
from careerdata.validate.prose import growth_claims
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import percent, short
from careerdata.validate.values.missing import lost

_WORD = re.compile(r"\w+")
_GROWTH_SAID = "Employment of Data Analysts is projected to grow 9% by 2032."
_MARKET = "Employers of every size look for people who read data well."


class _GrowthTalk(GuideRule):
    """Reports what running text says of the growth, in answers or elsewhere."""

    in_answers: ClassVar[bool]

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for claim in growth_claims.contradictions(guide, in_answers=self.in_answers):
            stated_there = claim.outlook.growth_percent or 0.0
            message = f"growth of {percent(claim.percent)} is said here, {percent(stated_there)} in the outlook"
            other = value_spot(guide, claim.outlook, "growth_percent")
            yield Hit(value_spot(guide, claim.said.mention, "minimum"), message, (other,))


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
            kept = first.setdefault(" ".join(_WORD.findall(row.question.casefold())), row)
            if kept is not row:
                yield Hit(
                    row_spot(guide, row, "question"),
                    f"{short(row.question)!r} is asked twice",
                    (row_spot(guide, kept, "question"),),
                )


class QuestionWithoutAnswer(GuideRule):
    """A question without an answer.

    The answer was lost, or another question was pasted over it; the question is left out of its table.
    """

    code = "FAQ005"
    severity = "error"
    hint = "write the answer, or take the question out"
    bad = Rows(faqs=[{"question": "Is the work varied?", "answer": None}])
    good = Rows(faqs=[{"question": "Is the work varied?", "answer": "Yes."}])

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        for broken in lost(guide, Faq.table_name, "answer"):
            yield Hit(broken_spot(guide, broken), f"{short(broken.source_text.strip())!r} has no answer")

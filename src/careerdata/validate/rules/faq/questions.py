"""FAQ: questions."""

from __future__ import annotations

from collections.abc import Iterator

from careerdata.document.tables import GuideTables
from careerdata.records.learning import Faq
from careerdata.validate.bases.repeats import repeated, words
from careerdata.validate.examples.example import Rows
from careerdata.validate.hit import Hit
from careerdata.validate.location import broken_spot, row_spot
from careerdata.validate.rule import GuideRule, rows
from careerdata.validate.values.formatting import short
from careerdata.validate.values.missing import lost


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
        for row, kept in repeated(rows(guide, Faq), lambda row: words(row.question)):
            others = (row_spot(guide, kept, "question"),)
            yield Hit(row_spot(guide, row, "question"), f"{short(row.question)!r} is asked twice", others)


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

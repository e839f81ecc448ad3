"""FAQ: what is asked or answered twice."""

from __future__ import annotations

from careerdata.records.learning import Faq
from careerdata.validate.bases.repeats import LONG_TEXT, TextTwice
from careerdata.validate.examples.example import Rows


class AnswerTwice(TextTwice):
    """Two questions with one answer, word for word.

    The answer to one was pasted over that to the other.
    """

    code = "FAQ006"
    severity = "warning"
    hint = "write the answer that belongs there"
    table, column, heading = Faq, "answer", "question"
    bad = Rows(faqs=[{"question": "Is it hard?", "answer": LONG_TEXT}, {"question": "Is it dull?", "answer": LONG_TEXT}])
    good = Rows(faqs=[{"question": "Is it hard?", "answer": LONG_TEXT}, {"question": "Is it dull?", "answer": "No."}])

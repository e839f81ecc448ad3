"""What rules about figures in running text have in common."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.records.text import Mention
from careerdata.validate.bases.contradiction import MEND_ONE
from careerdata.validate.hit import Hit
from careerdata.validate.prose.sentences import Stated, stated, unread
from careerdata.validate.rule import GuideRule, rows, sections_of


class FigureRule(GuideRule):
    """Looks at the figures of one kind that became nothing else, in answers or in other running text."""

    severity = "warning"
    hint = MEND_ONE
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

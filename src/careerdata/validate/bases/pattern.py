"""What rules about signs of damage in the text have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import ClassVar

from careerdata.document.tables import GuideTables
from careerdata.validate.hit import Hit, Mend
from careerdata.validate.location import Spot
from careerdata.validate.prose.visible_text import finds, visible
from careerdata.validate.rule import GuideRule


class PatternRule(GuideRule):
    """Reports what a pattern finds in the text that readers see."""

    signs: ClassVar[tuple[str, ...]]
    """Pieces of text, one of which stands in all that the pattern matches: without any of them nothing needs to be searched."""
    pattern: ClassVar[re.Pattern[str]]
    says: ClassVar[str]
    """The message; `{found}` stands for what was found."""

    def find_in(self, guide: GuideTables) -> Iterator[Hit]:
        text = visible(guide.document).text
        for found, spot in finds(guide, self.pattern) if any(sign in text for sign in self.signs) else ():
            yield Hit(spot, self.says.format(found=repr(found)), mend=self.mend(guide, spot))

    def mend(self, guide: GuideTables, spot: Spot) -> Mend | None:
        """What would mend a find; None where that cannot be told."""
        return None

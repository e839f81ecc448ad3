"""Whether a page speaks of some words elsewhere than in its title."""

from __future__ import annotations

import re

from careerdata.document.document import Document
from careerdata.document.text import Text
from careerdata.read.templates.wording import plain


class Speaking:
    """Whether a page speaks of some words elsewhere than in its title, singular or plural."""

    def __init__(self, document: Document, title: Text) -> None:
        self._blocks = [block for block in document.blocks if block.text is not title]

    def __call__(self, words: str) -> bool:
        stem = re.escape(plain(words).removesuffix("s"))
        spoken = re.compile(rf"\b{stem}(?:s|es)?\b", re.IGNORECASE)
        return any(spoken.search(block.value) for block in self._blocks)

"""The boxes of tasks before items of a list."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.patterns import lazy

_BOX = lazy(r"(?:\[[ xX-]\]|[\u2610-\u2612\u25a1])\s+(?=\S)")
_BOXES = tuple("[\u2610\u2611\u2612\u25a1")


def unboxed(text: Text) -> Text:
    """The text of a list item without the box of a task, done or not, that it opens with: `[ ] `, `[x] `, a ballot box."""
    box = _BOX.match(text.value) if text.value.startswith(_BOXES) else None
    return text.cut(box.end()) if box else text

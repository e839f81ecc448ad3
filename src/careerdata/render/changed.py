"""A changed value for people at a terminal: a text word by word, anything else as both values."""

from __future__ import annotations

from careerdata.release.diff.rows import FieldChange
from careerdata.render.moves import is_text, told
from careerdata.render.words import word_diff

_MARKS = {"same": "{}", "out": "[-{}-]", "in": "{{+{}+}}", "rest": "… ({})"}


def changed(change: FieldChange) -> str:
    """What became of it: `[-old-] {+new+} words`, `$50,100 → $52,000 (+1,900, +3.8%)`."""
    if is_text(change):
        return " ".join(_MARKS[piece.kind].format(piece.text) for piece in word_diff(change.before, change.after))
    return told(change)

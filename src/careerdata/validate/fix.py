"""How a finding could be mended: edits of the raw text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """One piece of a file and what shall stand there. Lines and columns as everywhere; the end is exclusive."""

    file: str
    """Path as a person sees it, as that of the finding."""
    line: int
    column: int
    end_line: int
    end_column: int
    text: str
    raw_file: str = ""
    """Path relative to RAW: what exports say."""
    byte_column: int = 1
    """The columns counted in bytes of UTF-8, as some consumers want them."""
    byte_end_column: int = 1


@dataclass(frozen=True, slots=True)
class Fix:
    """Edits that belong together: all are made or none, and none overlaps another."""

    safe: bool
    """The text says what is meant; where it is not safe, a person has to look."""
    edits: tuple[Edit, ...]

    def as_dict(self, *, exported: bool = False) -> dict[str, Any]:
        """The fix as plain values, ready for JSON; `exported`: with paths relative to RAW."""
        return {"safe": self.safe, "edits": [_edit(edit, exported=exported) for edit in self.edits]}


def _edit(edit: Edit, *, exported: bool) -> dict[str, Any]:
    return {
        "file": (exported and edit.raw_file) or edit.file,
        "line": edit.line,
        "column": edit.column,
        "end_line": edit.end_line,
        "end_column": edit.end_column,
        "text": edit.text,
    }


def fix_from(plain: Mapping[str, Any]) -> Fix:
    """A fix read back from what `Fix.as_dict` gave; raises `TypeError` or `KeyError` where that is no fix."""
    return Fix(plain["safe"], tuple(Edit(**edit) for edit in plain["edits"]))

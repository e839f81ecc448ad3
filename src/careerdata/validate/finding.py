"""What is wrong, where, why it matters and how to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, Literal

from careerdata.validate.fix import Fix, fix_from

Severity = Literal["error", "warning", "info"]
Status = Literal["new", "known"]

FailOn = Literal["error", "warning", "never"]
"""The least severity that blocks, or `never`."""

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "info")
"""Worst first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Related:
    """Another place that a finding has to do with."""

    file: str
    line: int
    text: str
    raw_file: str = ""
    """Path relative to RAW: what exports say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Excerpt:
    """The piece of a source line around a finding, for showing it with a mark under its characters.

    Clipped, because a page saved on one line of megabytes may have thousands of findings.
    """

    text: str = ""
    column: int = 1
    """Column of the line at which `text` begins, in code points from 1."""
    width: int = 1
    """Code points that are wrong, from the finding's column on; at least 1."""
    byte_column: int = 1
    """The finding's column counted in bytes of UTF-8, as some consumers want it."""
    byte_width: int = 1
    complete: bool = True
    """The line does not go on behind `text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One finding. Its fields are those of `findings.json`, but for `excerpt`, `raw_file` and `waived_in_text`."""

    code: str
    severity: Severity
    message: str
    hint: str
    source_file: str
    """Path as a person sees it: relative to the working directory where it can be."""
    line: int
    column: int
    guide_id: str | None = None
    table: str | None = None
    record_id: str | None = None
    field: str | None = None
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    fingerprint: str
    status: Status = "new"
    waived: bool = False
    waiver_reason: str | None = None
    raw_file: str = ""
    """Path relative to RAW: what exports say, wherever they are built."""
    excerpt: Excerpt = Excerpt()
    waived_in_text: bool = False
    """A comment in the guide waives it, and no file beside the guides."""

    @property
    def is_open(self) -> bool:
        """Neither waived nor in the baseline: someone has yet to deal with it."""
        return not self.waived and self.status == "new"

    def reaches(self, fail_on: FailOn) -> bool:
        """Whether it is open, and as severe as what blocks."""
        return fail_on != "never" and self.is_open and SEVERITIES.index(self.severity) <= SEVERITIES.index(fail_on)

    def as_dict(self, *, exported: bool = False) -> dict[str, Any]:
        """The finding as plain values, ready for JSON; `exported`: with paths relative to RAW."""
        plain = {field.name: getattr(self, field.name) for field in fields(self) if field.name not in _UNSAID}
        plain["related"] = [
            {"file": (exported and other.raw_file) or other.file, "line": other.line, "text": other.text}
            for other in self.related
        ]
        plain["fix"] = self.fix.as_dict(exported=exported) if self.fix else None
        if exported:
            plain["source_file"] = self.raw_file or self.source_file
        return plain


_UNSAID = frozenset({"excerpt", "raw_file", "waived_in_text"})


def finding_from(plain: Mapping[str, Any]) -> Finding:
    """A finding read back from what `Finding.as_dict` gave; raises `TypeError` or `KeyError` where that is no finding."""
    related = tuple(Related(**other) for other in plain["related"])
    fix = fix_from(plain["fix"]) if plain.get("fix") else None
    return Finding(**{**plain, "related": related, "fix": fix})

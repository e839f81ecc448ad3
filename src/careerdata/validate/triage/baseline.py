"""The findings a corpus had on the day it was taken under control: known ones do not block."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import orjson

from careerdata.validate.finding import Finding

VERSION = 1
"""Of the file's form; raised when fingerprints are made another way."""


class BaselineError(ValueError):
    """A baseline file that cannot be used, and why."""


def dump(findings: Iterable[Finding]) -> bytes:
    """The file of a baseline of findings, those that are waived left out."""
    entries = [
        {"code": one.code, "fingerprint": one.fingerprint, "guide_id": one.guide_id, "message": one.message}
        for one in findings
        if not one.waived
    ]
    # Sorted by what people read, so that a new baseline shows in review as lines that came and went.
    entries.sort(key=lambda entry: (entry["guide_id"] or "", entry["code"] or "", entry["fingerprint"] or ""))
    content = {"version": VERSION, "findings": entries}
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS) + b"\n"


def parse(data: bytes, path: str) -> frozenset[str]:
    """The fingerprints of a baseline's file; `path` is what errors call it. Raises BaselineError where it is no baseline."""
    again = "make it anew with --write-baseline"
    try:
        content = orjson.loads(data)
    except orjson.JSONDecodeError as error:
        raise BaselineError(f"{path}:{error.lineno}:{error.colno}: {error.msg}; {again}") from None
    if not isinstance(content, dict) or content.get("version") != VERSION:
        raise BaselineError(f"{path}:1:1: not a baseline of version {VERSION}; {again}")
    try:
        return frozenset(str(entry["fingerprint"]) for entry in content["findings"])
    except (KeyError, TypeError):
        raise BaselineError(f"{path}:1:1: a finding without a fingerprint; {again}") from None


def mark(findings: Iterable[Finding], known: frozenset[str]) -> list[Finding]:
    """The findings, those of the baseline marked as known."""
    return [replace(one, status="known") if one.fingerprint in known else one for one in findings]

"""Findings as JSON: the form of `findings.json`."""

from __future__ import annotations

from typing import Any

import orjson

from careerdata.validate.result import Published, Result


def render(result: Result, *, exported: bool = False) -> str:
    """All findings with all their fields, and a summary; `broken` and `unopened` say what kept the run from being whole.

    `exported`: with paths relative to RAW, so that a release is the same wherever it is built.
    """
    findings = [one.as_dict(exported=exported) for one in result.findings]
    content: dict[str, Any] = {"findings": findings, "summary": summary(result)}
    if result.broken:
        content["broken"] = [{"code": broke.code, "error": str(broke)} for broke in result.broken]
    if result.unopened:
        content["unopened"] = list(result.unopened)
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS).decode() + "\n"


def summary(result: Result) -> dict[str, Any]:
    """What was looked at and what came of it; errors, warnings and infos count what is neither waived nor known.

    Of a release also who is not in it, and, where that is known, how many rows it changed against the last one.
    """
    return {
        "guides": result.guides,
        "records": dict(result.records),
        "errors": result.count("error"),
        "warnings": result.count("warning"),
        "infos": result.count("info"),
        "waived": result.waived,
        "known": result.known,
        "facts": {"cited": result.facts_cited, "checked": result.facts_checked},
        **(_published(result.published) if result.published else {}),
    }


def _published(release: Published) -> dict[str, Any]:
    said: dict[str, Any] = {"quarantined": list(release.quarantined), "removed": list(release.removed)}
    if release.changes is not None:
        said |= {"changes": {table: dict(amounts) for table, amounts in release.changes.items()}, "bump": release.bump}
    return said | ({"unsigned": True} if release.unsigned else {})

"""The rules as JSON, for programs: an array of objects."""

from __future__ import annotations

from collections.abc import Sequence

import orjson

from careerdata.validate.rule import Rule


def render(rules: Sequence[type[Rule]]) -> str:
    """Code, severity, title, reason and hint; `heavy` are those that run only where a release is at stake."""
    said = [
        {
            "code": rule.code,
            "severity": rule.severity,
            "title": rule.title(),
            "reason": rule.reason(),
            "hint": rule.hint,
            "heavy": rule.heavy,
        }
        for rule in rules
    ]
    return orjson.dumps(said, option=orjson.OPT_INDENT_2).decode() + "\n"

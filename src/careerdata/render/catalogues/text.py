"""The rules for people at a terminal: a line each."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.validate.rule import Rule


def render(rules: Sequence[type[Rule]]) -> str:
    """Code, severity and title."""
    return "".join(f"{rule.code}  {rule.severity:<7}  {rule.title()}\n" for rule in rules)

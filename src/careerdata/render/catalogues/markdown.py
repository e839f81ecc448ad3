"""The rules as a table in Markdown."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.validate.rule import Rule


def render(rules: Sequence[type[Rule]]) -> str:
    """A row each: code, severity, title, and the way to mend what it finds."""
    head = ["| rule | severity | what it finds | to mend it |", "| --- | --- | --- | --- |"]
    rows = [f"| {rule.code} | {rule.severity} | {_cell(rule.title())} | {_cell(rule.hint)} |" for rule in rules]
    return "".join(f"{line}\n" for line in [*head, *rows])


def _cell(text: str) -> str:
    """Our own words, in which only a bar would end the cell, and a tag might be taken for one."""
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")

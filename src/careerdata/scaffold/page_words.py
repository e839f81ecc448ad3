"""Words of a page as a layout writes them."""

from __future__ import annotations

from collections.abc import Iterable

_SYNTAX = frozenset("<>{}|")


def as_template(words: str, role: str) -> str | None:
    """Words of the page as a template, the role in them a slot; None for such as a template cannot have."""
    if _SYNTAX & set(words):
        return None
    at = words.casefold().find(role.casefold()) if role else -1
    return words if at < 0 else f"{words[:at]}{{role}}{words[at + len(role) :]}"


def says(words: str) -> bool:
    """Whether a line states a figure, or holds what a template cannot."""
    return any(char.isdigit() or char in _SYNTAX for char in words)


def comment(words: Iterable[str]) -> str:
    """Words of a page in one line of a comment."""
    return " | ".join("".join(char if char.isprintable() else " " for char in one) for one in words)

"""Terms with their definitions, as dialects beyond CommonMark have them."""

from __future__ import annotations

from careerdata.patterns import lazy

DEFINES = lazy(r"[ \t]{0,3}:[ \t]+(?=\S)")
"""What a line of a definition begins with, below the term that it defines."""
_DEFINED = lazy(rf"[^\n:|]+(?:\n{DEFINES.pattern}[^\n]*(?:\n(?![ \t]{{0,3}}:)[^\n]*)*)+")


def defines(content: str) -> bool:
    """Whether the text of a paragraph is a term with its definition below it, as dialects beyond CommonMark have it."""
    return "\n" in content and _DEFINED.fullmatch(content) is not None

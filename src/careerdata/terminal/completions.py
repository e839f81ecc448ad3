"""What a shell proposes where a flag wants a code or a format; nothing of it is imported before the shell asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from careerdata.render import formats

Proposals = list[tuple[str, str]]
"""What may stand there, and what it means; empty where the name says it."""


def codes(incomplete: str) -> Proposals:
    """Codes and families for a list by commas, of which the last is under way."""
    from careerdata.validate import catalogue

    before, comma, begun = incomplete.rpartition(",")
    families = {rule.code[:3]: f"all rules of {rule.code[:3]}" for rule in catalogue.rules()}
    known = families | {rule.code: rule.title() for rule in catalogue.rules()}
    wanted = families if len(begun) < len("SAL") else known
    return [(before + comma + code, said) for code, said in wanted.items() if code.startswith(begun.upper())]


def code(incomplete: str) -> Proposals:
    """Codes of rules."""
    from careerdata.validate import catalogue

    return [(rule.code, rule.title()) for rule in catalogue.rules() if rule.code.startswith(incomplete.upper())]


def one_of(names: Callable[[], tuple[str, ...]]) -> Callable[[str], Proposals]:
    """Names of a list."""

    def proposed(incomplete: str) -> Proposals:
        return [(name, "") for name in names() if name.startswith(incomplete)]

    return proposed


def reports(incomplete: str) -> Proposals:
    """The format of a report, with the sign before its file."""
    return list(_reports(incomplete))


def _reports(incomplete: str) -> Iterator[tuple[str, str]]:
    for form in formats():
        if form.startswith(incomplete):
            yield f"{form}=", "then a file"

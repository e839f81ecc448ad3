"""A page that is being written, and the truth that goes with it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from tests.layout_score import Truth
from tests.made.money import Money

TABLES = tuple(
    "guides sections outlook industries salaries levels skills tools responsibilities education steps resources faqs pros_cons"
    " related_roles plans mentions".split()
)


@dataclass
class Page:
    """Lines as they are written, and the truth that goes with them."""

    shift: str = ""
    lines: list[str] = field(default_factory=list)
    truth: Truth = field(default_factory=lambda: {table: [] for table in TABLES})
    may: Truth = field(default_factory=lambda: {"sections": []})

    def line(self, text: str, *money: Money) -> None:
        """One line; the money in it is noted with the line's number."""
        self.lines.append(f"{self.shift}{text}")
        for amount in money:
            self.row(
                "mentions",
                kind="money",
                minimum=amount.minimum,
                maximum=amount.maximum,
                unit=amount.unit,
                line_start=len(self.lines),
            )

    def block(self, text: str, *money: Money) -> None:
        """A line and a blank one."""
        self.line(text, *money)
        self.lines.append("")

    def heading(self, text: str, kind: str | None = None) -> None:
        """A heading and a blank line."""
        self.section(text, kind)
        self.block(text)

    def section(self, heading: str, kind: str | None) -> None:
        """Note a section."""
        self.row("sections", heading=heading, **({"kind": kind} if kind else {}))

    def row(self, table: str, **values: Any) -> None:
        """Note a row of a table."""
        self.truth[table].append(values)

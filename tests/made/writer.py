"""What every section of a made-up guide needs: its role, its options, the page, and sentences."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from tests.made import words
from tests.made.money import Money, rounded
from tests.made.options import Options
from tests.made.page import Page
from tests.made.words import Role, Tender

PARAGRAPHS = 60
"""Different paragraphs of running text for a role and what it works on."""

UNSTATED_PAY: dict[str, Any] = {
    **dict.fromkeys(
        ("title", "level_rank", "minimum", "median", "mean", "maximum", "usd_minimum", "usd_maximum", "source", "as_of")
    ),
    "period": "year",
    "open_ended": False,
    "approximate": False,
}


class Writer:
    """Writes one guide: what the sections share."""

    def __init__(self, rng: random.Random, options: Options, mark: str) -> None:
        self.rng = rng
        self.options = options
        self.page = Page()
        self.role = next(role for role in words.ROLES if role.name == options.role)
        self.tender = words.TENDERS[options.currency]
        self.guide_id = f"{re.sub('[^a-z]+', '-', self.role.name.lower())}-{mark}"
        self.title = f"{rng.choice(('Complete ', 'Complete ', ''))}{self.role.name} Career Guide"
        self.thing = rng.choice(self.role.things)
        self.median = rounded(self.role.usd * self.tender.pay * rng.uniform(0.85, 1.2), options.thousands)
        self.ladder = self.climb()

    def climb(self) -> list[tuple[str, float]]:
        """Titles with their median pay, lowest first; the one that bears the role's name earns the headline's median."""
        role, count = self.role, self.options.levels
        first = self.rng.choice(("Junior", "Junior", "Entry-Level"))
        titles = [f"{first} {role.name}", role.name, f"Senior {role.name}"]
        if count > 3:
            titles.append(f"{self.rng.choice(('Lead', 'Principal'))} {role.name}")
        titles += [role.manager, role.director][: max(0, count - 4)]
        shares = (0.8, 1.0, 1.2, 1.4, 1.65, 2.0)
        return [
            (title, rounded(self.median * share, self.options.thousands)) for title, share in zip(titles, shares, strict=False)
        ]

    def say(self, sentence: str) -> str:
        """A sentence of the stock, said of the guide's role."""
        return filled(sentence, self.role, self.thing)

    def some(self, stock: Sequence[str], count: int) -> list[str]:
        """So many different sentences of a stock, or all of them."""
        return [self.say(sentence) for sentence in self.rng.sample(stock, min(count, len(stock)))]

    def prose(self, count: int) -> None:
        """Paragraphs that say nothing to be read out."""
        stock = paragraphs(self.role, self.thing)
        for _ in range(count):
            self.page.block(stock[int(self.rng.random() * len(stock))])

    def bullets(self, texts: Sequence[str]) -> None:
        """The items of a list, a line each."""
        indent = "" if self.page.shift else "  "
        for text in texts:
            self.page.line(f"{indent}{self.options.bullet} {text}")

    def span(self, low: float, high: float, joint: str) -> Money:
        """A range in running text: `between £1,000 and £2,000`, with the joint ` and `."""
        tender = self.tender
        if tender.symbol in ("", "$") and tender.code != "USD" and (not tender.symbol or self.rng.random() < 0.5):
            return Money(f"{tender.prefix}{low:,.0f}{joint}{tender.prefix}{high:,.0f}", low, high, tender.code)
        code = "" if tender.symbol != "$" or (tender.code == "USD" and self.rng.random() < 0.6) else f" {tender.code}"
        return Money(f"{tender.symbol}{low:,.0f}{joint}{tender.symbol}{high:,.0f}{code}", low, high, tender.code)

    def salary(self, scope: str, tender: Tender, country: str | None, **stated: Any) -> None:
        """Note pay; what is not given is not stated."""
        row = {**UNSTATED_PAY, "scope": scope, "country": country, "currency": tender.code, **stated}
        if scope == "region":
            # Whether `approx.` before the dollars makes the local figures approximate is not settled.
            del row["approximate"]
        self.page.row("salaries", **row)


def listed(names: Sequence[str], last: str) -> str:
    """`A, B, or C`, with the last word given."""
    if len(names) == 1:
        return names[0]
    comma = "," if len(names) > 2 else ""
    return f"{', '.join(names[:-1])}{comma} {last} {names[-1]}"


def article(noun: str, *, capital: bool = False) -> str:
    """The indefinite article of a noun."""
    found = "an" if noun[0] in "AEIO" else "a"
    return found.capitalize() if capital else found


@cache
def filled(sentence: str, role: Role, thing: str) -> str:
    """A sentence of the stock, said of a role."""
    field = role.field
    return sentence.format(
        roles=f"{role.name}s",
        role=role.name,
        role_article=f"{article(role.name)} {role.name}",
        field=field,
        Field=field.capitalize(),
        thing=thing,
    )


@cache
def paragraphs(role: Role, thing: str) -> tuple[str, ...]:
    """Paragraphs of running text, as long as those of the pages of this layout (500 code points on the average)."""
    rng = random.Random(f"{role.name} {thing}")
    drawn = (rng.sample(words.PROSE, rng.randint(5, 11)) for _ in range(PARAGRAPHS))
    return tuple(" ".join(filled(sentence, role, thing) for sentence in sentences) for sentences in drawn)

"""What differs between two guides of the layout."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Literal

from tests.made import words


@dataclass(frozen=True)
class Options:
    """What differs between two guides of the layout; what is not given is drawn at random."""

    role: str
    currency: str
    """Of the headline, the table by level, the programmes and the questions."""
    levels: int
    industries: int
    technical: int
    soft: int
    duties: int
    steps: int
    faqs: int
    related: int
    regions: int
    beside: Literal["all", "some", "none"]
    """Which regions get dollar figures beside the local ones."""
    thousands: bool
    """`36k` in the headline and the table by level, not `36,000`."""
    coded: bool
    """`£36k GBP`, not `£36k`."""
    plus: bool
    """An open range: `$60k+`."""
    cells: str
    """What stands between two cells of the table: nothing, a tab, blanks."""
    bullet: str
    dash: str
    """Inside ranges."""
    repeated: bool
    """A range may name its currency twice and run together: `S$30,000-S$45,000`."""
    shift: bool
    """From the technical skills on, lines stand four blanks to the right, and that heading is a bullet."""
    nbsp: bool
    bom: bool
    crlf: bool
    trailing: bool
    """White space at the end of lines, and on blank ones."""
    sourced: bool
    """The line that says where the headline is from."""
    diversity: bool
    remote: bool
    visa: bool
    market: bool
    assessment: bool
    plans: bool

    @classmethod
    def drawn(cls, rng: random.Random) -> Options:
        """Options at random."""
        currency = rng.choice(words.HEADLINE_TENDERS)
        return cls(
            role=rng.choice(words.ROLES).name,
            currency=currency,
            levels=rng.randint(3, 6),
            industries=rng.randint(3, 8),
            technical=rng.randint(5, 11),
            soft=rng.randint(4, 9),
            duties=rng.randint(4, 9),
            steps=rng.randint(4, 9),
            faqs=rng.randint(4, 9),
            related=rng.randint(3, 5),
            regions=rng.randint(3, 8),
            beside=rng.choice(("all", "all", "some", "none")),
            thousands=rng.random() < 0.6,
            coded=rng.random() < 0.6,
            plus=rng.random() < 0.5,
            cells=rng.choice(("", "", "\t", "  ", "     ")),
            bullet=rng.choice("••-*"),
            dash=rng.choice("--–"),
            repeated=rng.random() < 0.6,
            shift=rng.random() < 0.6,
            nbsp=rng.random() < 0.25,
            bom=rng.random() < 0.2,
            crlf=rng.random() < 0.25,
            trailing=rng.random() < 0.2,
            sourced=rng.random() < 0.9,
            diversity=rng.random() < 0.8,
            remote=rng.random() < 0.8,
            visa=rng.random() < 0.7,
            market=rng.random() < 0.8,
            assessment=rng.random() < 0.7,
            plans=rng.random() < 0.7,
        )

"""The top of the page: title, key facts, outlook, industries."""

from __future__ import annotations

from typing import Any

from tests.made import words
from tests.made.money import Money, amount, written
from tests.made.writer import Writer

GROWTH = (
    (-1, "decline", "decline"),
    (0, "little or no change", "little_or_no_change"),
    (2, "slower than average", "slower_than_average"),
    (4, "as fast as average", "as_fast_as_average"),
    (7, "faster than average", "faster_than_average"),
    (99, "much faster than average", "much_faster_than_average"),
)
"""Highest percent, words, label; the average of 2022-2032 is 3%."""

UNSTATED_OUTLOOK: dict[str, Any] = dict.fromkeys(
    ("employment", "employment_year", "employment_change", "typical_experience", "typical_training")
)


def opening(w: Writer) -> None:
    """The title and the text before the first section."""
    page = w.page
    page.section(w.title, "title")
    page.block(w.title)
    summary = " ".join(w.some(words.PROSE, 3))
    page.row("guides", role=w.role.name, title=w.title, summary=summary, guide_id=w.guide_id)
    page.block(summary)


def key_facts(w: Writer) -> None:
    """The block of figures at the top."""
    page = w.page
    page.heading("Key Facts & Statistics", "key_facts")
    page.heading("Median Salary", "pay_facts")
    _headline(w)
    _outlook(w)
    page.heading("Top Industries", "industries")
    names = w.rng.sample(w.role.industries, min(w.options.industries, len(w.role.industries)))
    for rank, name in enumerate(names, start=1):
        page.line(str(rank))
        page.line(name)
        page.row("industries", rank=rank, name=name, share_percent=None)
    page.lines.append("")
    page.heading("Typical Education", "typical_education")
    text = w.say(w.rng.choice(words.TYPICAL_EDUCATION))
    page.block(text)
    page.truth["outlook"][0]["typical_education"] = text


def _headline(w: Writer) -> None:
    page, tender, options = w.page, w.tender, w.options
    median = amount(tender, w.median, options.thousands, options.coded)
    page.block(median.text, median)
    source = as_of = country = None
    if options.sourced:
        source, country = tender.source, tender.iso
        date, as_of = w.rng.choice(
            (("May 2023", "2023-05"), ("May 2022", "2022-05"), ("April 2024", "2024-04"), ("2023", "2023"))
        )
        page.block(f"({tender.country} national median, {source}, {date})")
    low, high = (round(w.median * share, -3) for share in (0.7, 1.5))
    plus = "+" if options.plus else ""
    joint = w.rng.choice((" - ", " – ", options.dash) if options.repeated else (" - ", " – "))
    symbol, code = written(tender, options.coded)
    spread = Money(f"{symbol}{low / 1000:g}k{joint}{symbol}{high / 1000:g}k{plus}{code}", low, high, tender.code)
    page.block(f"Range: {spread.text}", spread)
    w.salary(
        "headline",
        tender,
        country,
        minimum=low,
        median=w.median,
        maximum=high,
        open_ended=options.plus,
        source=source,
        as_of=as_of,
    )


def _outlook(w: Writer) -> None:
    page, rng = w.page, w.rng
    percent = rng.choice((-3, -1, 0, 1, 2, 3, 4, 5, 6, 9, 12, 23, 3.5, 8.5))
    said, label = next((said, label) for top, said, label in GROWTH if percent <= top)
    start = rng.randint(2020, 2024)
    source = w.tender.source
    page.heading("Growth Outlook", "growth_facts")
    page.block(f"{percent:g}%")
    page.block(f"{said} ({source}, {start}{w.options.dash}{start + 10})")
    openings = rng.randrange(9, 9000) * 100
    sign = rng.choice(("≈", "≈", "~", "", "about "))
    page.heading("Annual Openings", "openings_facts")
    page.block(f"{sign}{openings:,}")
    page.block(f"openings annually ({source})")
    page.row(
        "outlook",
        growth_percent=percent,
        growth_label=label,
        source=source,
        period_start=start,
        period_end=start + 10,
        annual_openings=openings,
        annual_openings_approximate=bool(sign),
        **UNSTATED_OUTLOOK,
    )

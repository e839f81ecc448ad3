"""Pay by level, by country and in a question."""

from __future__ import annotations

from tests.made import words
from tests.made.money import Money, amount, local_range, rounded
from tests.made.words import Tender
from tests.made.writer import Writer, article


def pay(w: Writer) -> None:
    """The table by level and the talk around it."""
    page = w.page
    page.heading("Salary & Outlook", "pay")
    w.prose(3)
    page.heading("Salary by Experience Level", "pay_by_level")
    cells = w.options.cells
    header = w.tender.header
    page.line(cells.join(("Level", f"{header} Median", f"{header} Average")))
    # Two letters of a title and a prefix such as A$ cannot be told apart where cells run together.
    glued = not cells and w.tender.prefix[0].isalpha() and w.tender.symbol
    for rank, (title, median) in enumerate(w.ladder, start=1):
        mean = rounded(median * 1.04, w.options.thousands)
        amounts = [amount(w.tender, value, w.options.thousands, w.options.coded or bool(glued)) for value in (median, mean)]
        page.line(cells.join((title, *(amount.text for amount in amounts))), *amounts)
        w.salary("level", w.tender, w.tender.iso, title=title, level_rank=rank, median=median, mean=mean)
    page.lines.append("")
    page.heading("Market Commentary", "market")
    w.prose(2)


def regions(w: Writer) -> None:
    """Pay in other countries."""
    page, rng = w.page, w.rng
    page.heading(f"Global {w.role.name} Opportunities", "global")
    w.prose(1)
    page.heading("Global Salaries", "pay_by_region")
    chosen = rng.sample(words.REGIONS, w.options.regions)
    chosen.sort(key=words.REGIONS.index)
    while chosen:
        count = rng.randint(1, 3)
        group, chosen = chosen[:count], chosen[count:]
        sentences = [w.say(words.PROSE[1])]
        money: list[Money] = []
        for country, iso, code in group:
            sentences.append(_region(w, country, iso, words.TENDERS[code], money))
        sentences.append(rng.choice(words.REGION_ENDS))
        page.block(" ".join(sentences), *money)


def _region(w: Writer, country: str, iso: str, tender: Tender, money: list[Money]) -> str:
    rng, dash = w.rng, w.options.dash
    low = round(w.role.usd * tender.pay * rng.uniform(0.6, 0.9), -3)
    high = round(low * rng.choice((1.3, 1.5, 1.75)), -3)
    if tender.code == "USD":
        local = Money(
            rng.choice((f"between ${low:,.0f} and ${high:,.0f} USD", f"${low:,.0f}{dash}${high:,.0f} USD")), low, high, "USD"
        )
    else:
        local = Money(rng.choice(local_range(tender, low, high, dash, w.options.repeated)), low, high, tender.code)
    money.append(local)
    usd_low = usd_high = None
    beside = ""
    if tender.code != "USD" and (w.options.beside == "all" or (w.options.beside == "some" and rng.random() < 0.5)):
        usd_low, usd_high = round(low * tender.rate, -3), round(high * tender.rate, -3)
        opening = rng.choice(("approx. ", "approx. ", "approximately ", "about ", "roughly "))
        dollars = Money(f"${usd_low:,.0f}{dash}${usd_high:,.0f} USD", usd_low, usd_high, "USD")
        beside = f" ({opening}{dollars.text})"
        money.append(dollars)
    w.salary("region", tender, iso, minimum=low, maximum=high, usd_minimum=usd_low, usd_maximum=usd_high)
    pay = f"{local.text}{beside}"
    lies = "lies" if pay.startswith("between") else "goes from"
    said = rng.choice(words.REGION_SENTENCES)
    country = country if said.startswith(("In", "Pay")) else country[0].upper() + country[1:]
    return said.format(country=country, pay=pay, lies=lies, role_article=f"{article(w.role.name)} {w.role.name.lower()}")


def faqs(w: Writer) -> None:
    """Questions with answers, one of them about pay."""
    page = w.page
    page.heading("Frequently Asked Questions", "faq")
    w.prose(1)
    asked = w.rng.sample(words.QUESTIONS, w.options.faqs - 1)
    pay_at = w.rng.randrange(len(asked) + 1)
    for rank in range(1, len(asked) + 2):
        if rank - 1 == pay_at:
            question, answer, money = _pay_question(w)
        else:
            question, answer = (w.say(text) for text in asked.pop())
            money = ()
        page.block(question)
        page.block(answer, *money)
        page.row("faqs", rank=rank, question=question, answer=answer)


def _pay_question(w: Writer) -> tuple[str, str, tuple[Money, ...]]:
    low, high = round(w.median * 0.8, -3), round(w.median * 1.25, -3)
    spread = w.span(low, high, " and ")
    often = w.rng.choice(("annually", "a year", "per year"))
    said = w.rng.choice(
        (
            f"The usual wage lies between {spread.text} {often}, depending on place and practice.",
            f"{w.role.name}s typically earn between {spread.text} {often}. Large houses pay better than small ones.",
        )
    )
    w.salary("prose", w.tender, None, minimum=low, maximum=high)
    return f"What does {article(w.role.name)} {w.role.name} earn?", said, (spread,)

"""The rest: support, market, both sides, and what the publisher offers."""

from __future__ import annotations

from tests.made import words
from tests.made.money import Money
from tests.made.writer import Writer, listed

LIMITED = ("Job alerts", "AI resume builder", "AI cover letters")
FEATURES = (
    "Himalayas profile",
    "AI-powered job recommendations",
    "Apply to jobs",
    "Job application tracker",
    *LIMITED,
    "AI headshots",
)

FEATURES = (
    "Himalayas profile",
    "AI-powered job recommendations",
    "Apply to jobs",
    "Job application tracker",
    *LIMITED,
    "AI headshots",
)


def diversity(w: Writer) -> None:
    """Inclusion, and whom to turn to."""
    page, name = w.page, w.role.name
    page.heading(f"Diversity & Inclusion in {name} Roles", "diversity")
    w.prose(1)
    page.heading("Inclusive Hiring Practices", "hiring_practices")
    w.prose(1)
    page.heading("Workplace Culture", "workplace_culture")
    w.prose(1)
    page.heading("Resources & Support Networks", "support_networks")
    networks = w.rng.sample(w.role.networks, w.rng.randint(1, len(w.role.networks)))
    page.block(" ".join(["Several bodies stand behind newcomers.", *(_network(w, *network) for network in networks)]))
    _meeting_places(w)


def _network(w: Writer, name: str, acronym: str, audience: str) -> str:
    said, stated = w.rng.choice(
        (
            (f"The {name} ({acronym}) offers mentorship for {audience}.", audience),
            (f"The {name} ({acronym}) offers networking and training for {audience}.", audience),
            (f"The {name} ({acronym}) provides support for {audience}.", audience),
            (f"For {audience}, the {name} ({acronym}) runs meetings and a job board.", audience),
            (f"For {audience}, the {name} ({acronym}) offers advice.", audience),
            (f"Groups such as the {name} ({acronym}) help with careers and with the law.", None),
            (f"Organizations like the {name} ({acronym}) provide grants and advice.", None),
        )
    )
    w.page.row("resources", kind="organization", name=name, acronym=acronym, audience=stated, url=None)
    return said


def _meeting_places(w: Writer) -> None:
    rng, page = w.rng, w.page
    platforms = rng.choice((("LinkedIn",), ("LinkedIn", "Meetup"), ("Xing",), ("Slack", "Discord")))
    said = f"Online platforms {rng.choice(('like', 'such as'))} {listed(platforms, 'and')} have groups for the trade."
    for platform in platforms:
        page.row("resources", kind="platform", name=platform, acronym=None, url=None)
    host, acronym = w.role.host
    begun = rng.choice(("Conferences", "Industry conferences", "Industry-specific conferences"))
    told = f"{begun} such as those hosted by the {host} ({acronym}) are good places to meet people."
    page.row("resources", kind="conference", name=host, acronym=acronym, url=None)
    page.block(f"{said} {told} {w.say(words.PROSE[11])}")


def remote(w: Writer) -> None:
    """Work from home."""
    w.page.heading("Remote Work", "remote_work")
    w.prose(2)


def visa(w: Writer) -> None:
    """Work abroad."""
    w.page.heading("Visa & Immigration", "visa")
    w.prose(1)
    w.page.block("Canada, Australia and the UK look for skilled workers. Reckon with 3 to 12 months until a visa is there.")


def market(w: Writer) -> None:
    """The market this year."""
    page = w.page
    page.heading(f"2025 Market Reality for {w.role.name}s")
    w.prose(1)
    page.heading("Current Challenges", "market_challenges")
    w.prose(1)
    page.heading("Growth Opportunities", "market_opportunities")
    w.prose(2)
    page.heading("Current Market Trends", "market_trends")
    w.prose(2)


def toolkit(w: Writer) -> None:
    """Cards of templates."""
    page, name = w.page, w.role.name
    page.heading("Job Application Toolkit", "toolkit")
    page.block("What you need to apply:")
    cards = (
        (f"{name} Resume Examples", "Layouts that work."),
        (f"{name} Cover Letter Examples", "Letters to adapt."),
        (f"Top {name} Interview Questions", "Asked again and again."),
        (f"{name} Job Description Template", "Ready for hiring teams."),
    )
    for title, text in cards:
        page.block(title)
        page.block(text)
        page.block("View examples")
        page.row("resources", kind="toolkit", name=title, acronym=None, audience=None, url=None)


def pros_and_cons(w: Writer) -> None:
    """Both sides."""
    page = w.page
    page.heading("Pros & Cons", "pros_cons")
    w.prose(1)
    for kind, heading, stock in (("pro", "Pros", words.PROS), ("con", "Cons", words.CONS)):
        page.heading(heading, heading.lower())
        for rank, text in enumerate(w.some(stock, w.rng.randint(3, 7)), start=1):
            page.block(f"{w.options.bullet} {text}")
            page.row("pros_cons", kind=kind, rank=rank, text=text)


def related(w: Writer) -> None:
    """Cards of other roles."""
    page = w.page
    page.heading("Related Careers", "related_roles")
    page.block("A few roles that lie close to this one:")
    names = w.rng.sample(w.role.related, w.options.related)
    for rank, name in enumerate(names, start=1):
        description = w.rng.choice(words.RELATED)
        page.block(name)
        page.block(description)
        page.block("Explore career guide")
        page.row(
            "related_roles", rank=rank, name=name, description=description, education=None, median_pay=None, open_ended=False
        )


def assessment(w: Writer) -> None:
    """What the publisher offers to test."""
    page, name = w.page, w.role.name
    page.heading(f"Assess your {name} readiness", "assessment")
    page.block("Find out how far along you are.")
    for title, text, button in (
        ("Skills Gap Analysis", "Names the points to work on.", "See your skills gap"),
        ("Career Readiness Assessment", "Tells you how ready you are.", "Assess your readiness"),
    ):
        page.block(title)
        page.block(text)
        page.block(button)
        page.may["sections"].append({"heading": title})


def plans(w: Writer) -> None:
    """What the publisher sells."""
    page, rng = w.page, w.rng
    page.heading("Land your dream job with Himalayas Plus", "offers")
    page.block("The paid plan adds more of everything.")
    price, period = rng.choice(((9, "month"), (12, "month"), (90, "year"), (15, "month")))
    amount = Money(f"${price}", float(price), None, "USD")
    _plan(w, "Himalayas", "Free", 0.0, None, dict(zip(LIMITED, ("Weekly", "1 free resume", "1 free cover letter"), strict=True)))
    page.lines[-1] = "    Recommended" if page.shift else "Recommended"
    page.lines.append("")
    values = dict(zip(LIMITED, (rng.choice(("Daily", "Weekly")), "Unlimited", "Unlimited"), strict=True))
    _plan(
        w,
        "Himalayas Plus",
        f"${price} / {period}",
        float(price),
        period,
        {**values, "AI headshots": "100 headshots/month"},
        amount,
    )
    for furniture in ("Get started for free", "No credit card required"):
        page.block(furniture)
        page.may["sections"].append({"heading": furniture})
    page.may["sections"] += [{"heading": "Himalayas"}, {"heading": "Himalayas Plus"}]


def _plan(w: Writer, plan: str, written: str, price: float, period: str | None, values: dict[str, str], *money: Money) -> None:
    page = w.page
    page.block(plan)
    page.line(written, *money)
    for feature in FEATURES:
        page.line(feature)
        value = values.get(feature)
        if value is not None:
            page.line(value)
        settled = {"currency": "USD", "period": period} if period else {}
        page.row("plans", plan=plan, price=price, feature=feature, value=value, **settled)
    page.lines.append("")

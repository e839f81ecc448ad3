"""What one does, with what, and where it leads."""

from __future__ import annotations

from tests.layout_score import Around
from tests.made import words
from tests.made.writer import Writer, article, listed

SENIORITY = {"Junior": "junior", "Entry-Level": "entry", "Senior": "senior", "Lead": "lead", "Principal": "principal"}


def duties(w: Writer) -> None:
    """What the role is and does."""
    page = w.page
    an = article(w.role.name)
    page.heading(f"What is {an} {w.role.name}?", "definition")
    w.prose(2)
    page.heading(f"What does {an} {w.role.name} do?", "duties")
    page.heading("Key Responsibilities", "responsibilities")
    duties = w.some(words.DUTIES, w.options.duties)
    w.bullets(duties)
    page.lines.append("")
    for rank, text in enumerate(duties, start=1):
        page.row("responsibilities", rank=rank, text=text)
    page.heading("Work Environment", "work_environment")
    w.prose(2)


def tools(w: Writer) -> None:
    """Products by name."""
    w.page.heading("Tools & Technologies", "tools")
    (first, names), (second, others) = w.role.tools
    said = [
        w.rng.choice(
            (
                f"Day to day, {w.role.name}s work in {first} like {listed(names, 'or')} to get things done.",
                f"Most {w.role.name}s use {first} such as {listed(names, 'and')}.",
                f"{w.role.name}s rely on {first}, such as {listed(names, 'or')}, for much of the day.",
            )
        ),
        w.rng.choice(
            (
                f"They also work with {second} like {listed(others, 'or')}.",
                f"For the rest they use {second} such as {listed(others, 'and')}.",
            )
        ),
    ]
    w.page.block(f"{said[0]} {w.say(words.PROSE[15])}")
    w.page.block(f"{said[1]} {w.say(words.PROSE[24])}")
    for category, products in w.role.tools:
        for name in products:
            w.page.row("tools", name=name, category=Around(category), section_kind="tools")


def career_path(w: Writer) -> None:
    """The ladder."""
    page, rng, dash = w.page, w.rng, w.options.dash
    page.heading("Career Path", "career_path")
    w.prose(2)
    bounds = rng.choice(((0, 2, 4, 7, 10, 15), (0, 1, 3, 6, 10, 14), (1, 3, 5, 8, 12, 16)))
    joint = rng.choice((dash, dash, dash, " to "))
    count = len(w.ladder)
    for rank, (title, _) in enumerate(w.ladder, start=1):
        low = bounds[rank - 1]
        last = rank == count
        high = None if last else bounds[rank]
        page.block(str(rank))
        page.block(title)
        page.block(f"{low}+ years" if last else f"{low}{joint}{high} years")
        description, focus = w.say(words.DESCRIPTIONS[rank - 1]), w.say(words.FOCUS[rank - 1])
        page.block(description)
        page.block("Key Focus Areas")
        page.block(focus)
        page.row(
            "levels",
            rank=rank,
            title=title,
            years_min=low,
            years_max=high,
            description=description,
            focus=focus,
            **_standing(w, title),
        )


def _standing(w: Writer, title: str) -> dict[str, str]:
    """Seniority and track, where the words of the title leave no doubt."""
    if title == w.role.director:
        return {"seniority": "director", "track": "management"}
    if title == w.role.manager:
        # A Group Product Manager leads people; the words alone do not say so where the role itself is a manager's.
        return {} if w.role.name.endswith("Manager") else {"seniority": "manager", "track": "management"}
    seniority = SENIORITY.get(title.partition(" ")[0])
    if seniority is None:
        return {}
    sure = seniority != "lead" and not w.role.name.endswith("Manager")
    return {"seniority": seniority, **({"track": "individual"} if sure else {})}


def steps(w: Writer) -> None:
    """The way in."""
    page = w.page
    page.heading(f"How to Become {article(w.role.name)} {w.role.name}", "how_to_become")
    w.prose(2)
    for rank, text in enumerate(w.some(words.STEPS, w.options.steps), start=1):
        page.block(str(rank))
        page.block(f"Step {rank}")
        page.block(text)
        page.row("steps", rank=rank, text=text)

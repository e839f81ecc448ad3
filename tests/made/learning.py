"""What one has to know, and where one learns it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from tests.layout_score import Around, Either
from tests.made import words
from tests.made.writer import Writer, article

SPELLED = {12: "one year", 24: "two years", 36: "three years", 48: "four years"}


def skills(w: Writer) -> None:
    """What one has to bring; the shift begins here."""
    page = w.page
    page.heading("Skills & Qualifications", "qualifications")
    w.prose(1)
    _certification(w)
    page.heading("Education Requirements", "education_requirements")
    needs = w.rng.sample(words.EDUCATION_NEEDS, w.rng.randint(2, 4))
    for text, credential, preferred in needs:
        said = w.say(text)
        w.bullets([said])
        page.row(
            "education", kind="requirement", name=Around(said), credential=credential, preferred=preferred, cost_minimum=None
        )
    page.section("Technical Skills", "technical_skills")
    if w.options.shift:
        w.bullets(["Technical Skills"])
        page.lines.append("")
        page.shift = "    "
    else:
        page.lines.append("")
        page.block("Technical Skills")
    _technical(w)
    page.heading("Soft Skills", "soft_skills")
    for rank, (name, why) in enumerate(w.rng.sample(words.SOFT, w.options.soft), start=1):
        description = w.say(why)
        w.bullets([f"{name}: {description}"])
        page.row("skills", kind="soft", rank=rank, name=name, description=description, examples=[])
    page.lines.append("")


def _technical(w: Writer) -> None:
    skills = w.rng.sample(w.role.technical, min(w.options.technical, len(w.role.technical)))
    for rank, (pattern, examples) in enumerate(skills, start=1):
        w.bullets([pattern.replace("{}", _bracket(w, examples))])
        name = pattern.replace("{}", "")
        w.page.row("skills", kind="technical", rank=rank, name=name, description=None, examples=list(examples))
    w.page.lines.append("")


def _bracket(w: Writer, examples: Sequence[str]) -> str:
    if not examples:
        return ""
    listed = ", ".join(examples)
    forms = [f" (e.g., {listed})", f" (e.g. {listed})"]
    if len(examples) > 1:
        forms.append(f" ({listed})")
    return w.rng.choice(forms)


def _certification(w: Writer) -> None:
    name, acronym, issuer, initials = w.role.certification
    draw = w.rng.random()
    if draw < 0.4:
        said = f"Certifications such as {name} ({acronym}) from the {issuer} ({initials}) open doors."
    elif draw < 0.7:
        said = f"Certifications such as the {name} ({acronym}) from the {issuer} ({initials}) show an employer what you know."
    else:
        w.prose(1)
        return
    w.page.block(f"{w.say(words.PROSE[3])} {said}")
    w.page.row("education", kind="certification", name=name, acronym=acronym, issuer=issuer, cost_minimum=None)


def programs(w: Writer) -> None:
    """Courses with their length and cost."""
    page = w.page
    page.heading("Education & Training", "education")
    for credential, name in w.rng.sample(
        (("associate", "Associate's degree"), ("bachelor", "Bachelor's degree")), w.rng.randint(1, 2)
    ):
        _degree(w, credential, f"{name} in {w.role.field}")
    if w.rng.random() < 0.8:
        _course(w)
    w.prose(1)


def _degree(w: Writer, credential: str, name: str) -> None:
    months = 24 if credential == "associate" else w.rng.choice((36, 48))
    low, high = _cost(w, 10, 40)
    draw = w.rng.random()
    if draw < 0.35:
        cost = w.span(low, high, " and ")
        said = (
            f"{article(name, capital=True)} {name} gives a solid start. "
            f"Such programs, usually lasting {SPELLED[months]}, cost between {cost.text}."
        )
    elif draw < 0.7:
        cost = w.span(low, high, w.rng.choice((" and ",)))
        said = f"{article(name, capital=True)} {name} takes {SPELLED[months]} and costs between {cost.text} in all."
    else:
        cost = w.span(low, high, " to ")
        said = f"{article(name, capital=True)} {name} usually takes {SPELLED[months]}, with costs ranging from {cost.text}."
    w.page.block(f"{said} {w.say(words.PROSE[4])}", cost)
    _program(w, Around(name), credential, (months, Either(months, None)), (low, high))


def _course(w: Writer) -> None:
    low, high = _cost(w, 1, 9)
    shortest, longest = w.rng.choice(((3, 12), (6, 9), (4, 10), (6, 18)))
    cost = w.span(low, high, " to ")
    length = w.rng.choice((f"{shortest} to {longest} months", f"{shortest}{w.options.dash}{longest} months"))
    course = w.rng.choice(("Vocational training programs or online courses", "Certificate programs", "Evening courses"))
    done = w.rng.choice(("can be completed in", "can be finished in", "usually take"))
    said = f"{course} in {w.role.field} {done} {length}, with costs ranging from {cost.text}."
    w.page.block(f"{said} {w.say(words.PROSE[10])}", cost)
    _program(w, Around(said), None, (shortest, longest), (low, high))


def _program(w: Writer, name: Around, credential: str | None, months: tuple[Any, Any], cost: tuple[float, float]) -> None:
    settled = {"credential": credential} if credential else {}
    w.page.row(
        "education",
        kind="program",
        name=name,
        preferred=False,
        duration_months_min=months[0],
        duration_months_max=months[1],
        cost_minimum=cost[0],
        cost_maximum=cost[1],
        currency=w.tender.code,
        **settled,
    )


def _cost(w: Writer, least: int, most: int) -> tuple[float, float]:
    low = w.rng.randint(least, most) * 1000 * max(1, round(w.tender.pay))
    return float(low), float(low * w.rng.choice((2, 3, 5)))

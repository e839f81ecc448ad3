"""Guides that are one thing over and over: fragments that patterns start at, and structures that loops go through."""

from __future__ import annotations

FRAGMENTS = (
    "$1,",
    "1-",
    "( ",
    "e.g. ",
    "A.B.",
    "approx. ",
    "per year ",
    "\u2013 ",
    "&amp;",
    "**",
    "[](",
    "|",
    "<td>",
    "Step 1",
    "0-2 years",
    "Q? A",
    "Range: ",
    "(CMAA) ",
    "401(k) ",
    "US$",
    "\u00a0",
    "\u200b",
    "[",
    "<!--",
    "$5",
    "Chef ",
    "and ",
    "Chef, ",
    "a: ",
    "1. ",
    "A ",
    "'",
    "https://a.b/",
    "$40,000 to ",
    "5% ",
    "in 2024 ",
)
"""What a pattern may start at, or go on over."""

_MD = {
    "headings with text": "## Heading {n}\n\nChefs in kitchen {n} cook and clean.\n\n",
    "levels with bullets": "### Level {n}\n\n- Cooks dish {n}\n- Cleans pan {n}\n\n",
    "paragraphs of pay": "Potters in Town {n} earn $30,000 a year.\n\n",
    "tables of pay": "| Level | Salary |\n| --- | --- |\n| Chef {n} | $4{n},000 |\n\n",
    "rows of pay": "| Chef {n} | $40,{n:03} |\n",
    "bold labels": "**Label {n}:** Cooks dish {n}.\n\n",
    "questions": "### What does chef {n} cook?\n\nChef {n} cooks dish {n}.\n\n",
    "questions in bold": "**What does chef {n} cook?**\n\nChef {n} cooks dish {n}.\n\n",
    "numbered steps": "{n}. Cook dish {n}\n",
    "steps with headings": "### Step {n}: Cook\n\nCook dish {n}.\n\n",
    "named items": "- **Name {n}**: cooks dish {n}.\n",
    "nested lists": "- Dish {n}\n  - Pan {n}\n    - Spoon {n}\n",
    "links": "[Place {n}](https://example.com/{n}) ",
    "links as items": "- [Place {n}](https://example.com/{n})\n",
    "footnotes": "Dish {n}.[^{n}]\n\n[^{n}]: Pan {n}.\n\n",
    "waivers": "<!-- careerdata: ignore SAL001 as agreed -->\n\nPan {n}.\n\n",
    "sections": "## Salary\n\nChefs earn $4{n},000 a year.\n\n## Skills\n\n- Knife {n}\n\n",
    "levels of pay": "### Chef {n}\n\nSalary: $40,{n:03} a year\n\nExperience: 2-4 years\n\n",
    "items of pay": "- Chef {n}: $40,{n:03} - $50,{n:03}\n",
    "prose": "Chefs in kitchen {n} cook and clean, e.g. dish {n} in 2024. ",
    "sentences of pay": "Potters in Town {n} earn $30,000 a year. ",
    "sentences of growth": "Jobs are to grow by {n}% from 2024 to 2034.\n\n",
}
_HTML = {
    "headings with text": "<h2>Heading {n}</h2><p>Chefs in kitchen {n} cook and clean.</p>\n",
    "levels with bullets": "<h3>Level {n}</h3><ul><li>Cooks dish {n}<li>Cleans pan {n}</ul>\n",
    "paragraphs of pay": "<p>Potters in Town {n} earn $30,000 a year.</p>\n",
    "tables of pay": "<table><tr><th>Level<th>Salary<tr><td>Chef {n}<td>$4{n},000</table>\n",
    "rows of pay": "<tr><td>Chef {n}<td>$40,{n:03}\n",
    "bold labels": "<p><b>Label {n}:</b> Cooks dish {n}.</p>\n",
    "questions": "<h3>What does chef {n} cook?</h3><p>Chef {n} cooks dish {n}.</p>\n",
    "questions in bold": "<p><b>What does chef {n} cook?</b></p><p>Chef {n} cooks dish {n}.</p>\n",
    "numbered steps": "<li>Cook dish {n}\n",
    "steps with headings": "<h3>Step {n}: Cook</h3><p>Cook dish {n}.</p>\n",
    "named items": "<li><b>Name {n}</b>: cooks dish {n}.\n",
    "nested lists": "<ul><li>Dish {n}<ul><li>Pan {n}<ul><li>Spoon {n}</ul></ul></ul>\n",
    "links": '<a href="https://example.com/{n}">Place {n}</a> ',
    "links as items": '<li><a href="https://example.com/{n}">Place {n}</a>\n',
    "footnotes": '<p>Dish {n}.<sup><a href="#f{n}">{n}</a></sup></p><p id="f{n}">Pan {n}.</p>\n',
    "waivers": "<!-- careerdata: ignore SAL001 as agreed --><p>Pan {n}.</p>\n",
    "sections": "<h2>Salary</h2><p>Chefs earn $4{n},000 a year.</p><h2>Skills</h2><ul><li>Knife {n}</ul>\n",
    "levels of pay": "<h3>Chef {n}</h3><p>Salary: $40,{n:03} a year</p><p>Experience: 2-4 years</p>\n",
    "items of pay": "<li>Chef {n}: $40,{n:03} - $50,{n:03}\n",
    "prose": "Chefs in kitchen {n} cook and clean, e.g. dish {n} in 2024. ",
    "sentences of pay": "Potters in Town {n} earn $30,000 a year. ",
    "sentences of growth": "<p>Jobs are to grow by {n}% from 2024 to 2034.</p>\n",
}
_TXT = {
    "headings with text": "\nHeading {n}\n\nChefs in kitchen {n} cook and clean.\n",
    "levels with bullets": "\nLevel {n}\n\n- Cooks dish {n}\n- Cleans pan {n}\n",
    "paragraphs of pay": "Potters in Town {n} earn $30,000 a year.\n\n",
    "tables of pay": "LevelSalary\nChef {n}$4{n},000\n\n",
    "rows of pay": "Chef {n}\t$40,{n:03}\n",
    "bold labels": "Label {n}: Cooks dish {n}.\n\n",
    "questions": "What does chef {n} cook?\nChef {n} cooks dish {n}.\n\n",
    "questions in bold": "Q: What does chef {n} cook?\nA: Chef {n} cooks dish {n}.\n\n",
    "numbered steps": "{n}. Cook dish {n}\n",
    "steps with headings": "Step {n}: Cook\nCook dish {n}.\n\n",
    "named items": "\u2022 Name {n}: cooks dish {n}.\n",
    "nested lists": "- Dish {n}\n  - Pan {n}\n    - Spoon {n}\n",
    "links": "Place {n} https://example.com/{n} ",
    "links as items": "- Place {n} https://example.com/{n}\n",
    "footnotes": "Dish {n}.[{n}]\n\n[{n}] Pan {n}.\n\n",
    "waivers": "<!-- careerdata: ignore SAL001 as agreed -->\n\nPan {n}.\n\n",
    "sections": "Salary\n\nChefs earn $4{n},000 a year.\n\nSkills\n\n- Knife {n}\n\n",
    "levels of pay": "Chef {n}\n\nSalary: $40,{n:03} a year\n\nExperience: 2-4 years\n\n",
    "items of pay": "- Chef {n}: $40,{n:03} - $50,{n:03}\n",
    "prose": "Chefs in kitchen {n} cook and clean, e.g. dish {n} in 2024. ",
    "sentences of pay": "Potters in Town {n} earn $30,000 a year. ",
    "sentences of growth": "Jobs are to grow by {n}% from 2024 to 2034.\n\n",
}
_FORMS = {"txt": _TXT, "md": _MD, "html": _HTML}
STRUCTURES = (*_MD, "front matter")
"""What loops over blocks, rows and sections go through."""

_HEADS = {
    "txt": "Chef Career Guide\n\nSalary\n\n",
    "md": "# Chef Career Guide\n\n## Salary\n\n",
    "html": "<h1>Chef Career Guide</h1><h2>Salary</h2>\n",
}
_ROWS = {
    "txt": "Level\tSalary\n",
    "md": "| Level | Salary |\n| --- | --- |\n",
    "html": "<table><tr><th>Level<th>Salary\n",
}


def guide_of(what: str, how: str, suffix: str, size: int) -> str:
    """A guide of so many characters that is one fragment or one structure over and over."""
    if what == "front matter":
        return f"---\n{_counted('key{n}: value {n}' + chr(10), size)}---\n{_HEADS[suffix]}"
    if what in STRUCTURES:
        head = _HEADS[suffix] + (_ROWS[suffix] if what == "rows of pay" else "")
        return head + _counted(_FORMS[suffix][what], size)
    return _HEADS[suffix] + _repeated(what, how, suffix, size) + "\n"


def _counted(form: str, size: int) -> str:
    """A form filled with 10, 11, 12 and on, up to so many characters."""
    parts: list[str] = []
    number, length = 10, 0
    while length < size:
        parts.append(form.format(n=number))
        length += len(parts[-1])
        number += 1
    return "".join(parts)


def _repeated(what: str, how: str, suffix: str, size: int) -> str:
    if how == "as one line":
        return what * (size // len(what))
    if suffix == "html":
        piece = f"<p>{what}</p>\n" if how == "as paragraphs" else f"{what}<br>\n"
    else:
        piece = f"{what}\n\n" if how == "as paragraphs" else f"{what}\n"
    return piece * (size // len(piece))

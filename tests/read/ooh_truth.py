"""What a profile of the Occupational Outlook Handbook states, read another way: by regular expressions over its mark-up.

Nothing here knows of blocks, layouts or figures. A table is found by its `id`, `class` or the sentence before it, a figure is
what is left of a cell without `$`, `,` and `%`.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

Fields = dict[str, Any]
Tables = dict[str, list[Fields]]

_MONTHS = "January February March April May June July August September October November December".split()
_GROWTH = {
    "Decline": "decline",
    "Little or no change": "little_or_no_change",
    "Slower than average": "slower_than_average",
    "As fast as average": "as_fast_as_average",
    "Faster than average": "faster_than_average",
    "Much faster than average": "much_faster_than_average",
}
CHART = re.compile(r'<div class="ooh-chart">.*?</dl>.*?</div>\s*</div>', re.DOTALL)
CAPTION = re.compile(r'<(p|div)[^>]*class="[^"]*image-caption[^"]*".*?</\1>', re.DOTALL)
_ENDS = re.compile(r"lowest 10 percent earned less than \$([\d,.]+\d), and the highest 10 percent earned more than \$([\d,.]+\d)")
_PERIODS = {"annual": "year", "hourly": "hour"}


def truth(page: str) -> Tables:
    """Every row the page states in the tables of the handbook's facts; `page` is the file's text."""
    tabs = _tabs(page)
    return {
        "guides": [_guide(page, tabs)],
        "salaries": _salaries(page, tabs),
        "outlook": _outlook(page, tabs),
        "industries": [
            {"rank": rank, "name": name, "share_percent": _number(share)}
            for _, rows in _introduced(tabs.get("3", ""), "largest employer")
            for rank, (name, share) in enumerate(rows, 1)
        ],
        "occupations": _occupations(page),
        "related_roles": _related(page),
        "skills": _skills(tabs.get("4", "")),
        "responsibilities": _duties(tabs.get("2", "")),
    }


def text(markup: str) -> str:
    """Mark-up as a reader sees it: tags of lines and paragraphs part words, others do not."""
    parted = re.sub(r"<!--.*?-->|</?(?:br|p|div|li|ul|tr|td|th|h\d)\b[^>]*>", " ", markup, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", "", parted)).replace("\u00a0", " ").split())


def _tabs(page: str) -> dict[str, str]:
    """The mark-up of each tab by its number, without charts and captions of pictures."""
    starts = [(match[1], match.start()) for match in re.finditer(r'<div[^>]*\bid="tab-(\d)"', page)]
    ends = [start for _, start in starts[1:]] + [page.find('class="citation"')]
    pieces = {number: page[start:end] for (number, start), end in zip(starts, ends, strict=True)}
    return {number: CHART.sub(" ", CAPTION.sub(" ", piece)) for number, piece in pieces.items()}


def _table(page: str, name: str) -> list[list[str]]:
    """Rows of the table with an `id`, as cells' texts."""
    found = re.search(rf'<table[^>]*\bid="{name}".*?</table>', page, re.DOTALL)
    return _rows(found[0]) if found else []


def _rows(table: str) -> list[list[str]]:
    rows = [re.findall(r"<t[hd]\b[^>]*>(.*?)</t[hd]>", row, re.DOTALL) for row in re.findall(r"<tr\b.*?</tr>", table, re.DOTALL)]
    return [[text(cell) for cell in row] for row in rows]


def _number(cell: str) -> float | None:
    digits = re.sub(r"[$,%\s]", "", cell)
    return float(digits) if re.fullmatch(r"-?\d+(?:\.\d+)?", digits) else None


def _whole(cell: str) -> int | None:
    number = _number(cell)
    return None if number is None else int(number)


def _guide(page: str, tabs: dict[str, str]) -> Fields:
    title = text(re.search(r"<h1\b.*?</h1>", page, re.DOTALL)[0])  # type: ignore[index]
    changed = re.search(r"Last Modified Date:\s*</strong>\s*\w+, (\w+) (\d+), (\d{4})", page)
    summary = re.search(r"<h3[^>]*>(?:(?!</h3>).)*What (?:(?!</h3>).)* Do\b.*?</h3>(.*?)<h3", tabs.get("1", ""), re.DOTALL)
    return {
        "role": title,
        "title": title,
        "summary": text(summary[1]) if summary else None,
        "publisher": "US Bureau of Labor Statistics",
        "source_url": re.search(r'<link rel="canonical" href="([^"]+)"', page)[1],  # type: ignore[index]
        "published": f"{changed[3]}-{_MONTHS.index(changed[1]) + 1:02}-{int(changed[2]):02}" if changed else None,
        "language": re.search(r'<html[^>]*\blang="([^"]+)"', page)[1],  # type: ignore[index]
    }


def _facts(page: str) -> dict[str, str]:
    return {row[0]: row[1] for row in _table(page, "quickfacts") if len(row) == 2}


def _fact(page: str, label: str) -> tuple[str, str]:
    """What follows a label of the Quick Facts that begins so, and the value beside it."""
    for name, value in _facts(page).items():
        if name.startswith(label):
            return name[len(label) :].strip(" ,"), value
    return "", ""


def _years(period: str) -> tuple[int | None, int | None]:
    found = re.fullmatch(r"(\d\d)(\d\d)[–-](\d\d)", period)
    return (int(found[1] + found[2]), int(found[1] + found[3])) if found else (None, None)


def _outlook(page: str, tabs: dict[str, str]) -> list[Fields]:
    if not _facts(page):
        return []
    year, jobs = _fact(page, "Number of Jobs")
    period, growth = _fact(page, "Job Outlook")
    percent, word = re.fullmatch(r"(-?\d+)% \((.*)\)", growth).groups()  # type: ignore[union-attr]
    openings = re.search(r"(about )?([\d,]+) openings for .*? each year", text(tabs["6"]), re.IGNORECASE)
    start, end = _years(period)
    return [
        {
            "growth_percent": float(percent),
            "growth_label": _GROWTH[word],
            "period_start": start,
            "period_end": end,
            "annual_openings": _whole(openings[2]) if openings else None,
            "annual_openings_approximate": bool(openings and openings[1]),
            "employment": _whole(jobs),
            "employment_year": int(year),
            "employment_change": _whole(_fact(page, "Employment Change")[1]),
            "typical_education": _fact(page, "Typical Entry-Level Education")[1],
            "typical_experience": _fact(page, "Work Experience in a Related Occupation")[1],
            "typical_training": _fact(page, "On-the-job Training")[1],
        }
    ]


def _salaries(page: str, tabs: dict[str, str]) -> list[Fields]:
    title = text(re.search(r"<h1\b.*?</h1>", page, re.DOTALL)[0])  # type: ignore[index]
    label = next((label for label in _facts(page) if label.endswith("Median Pay")), "")
    cell = _facts(page).get(label, "")
    at_the_top = "equal to or greater" in cell
    rows = [
        {"scope": "headline", "median": _number(pay), "period": period, "as_of": label[:4], "open_ended": at_the_top}
        for pay, period in re.findall(r"\$([\d,.]+) per (year|hour)", cell)
    ]
    for paragraph in re.findall(r"<p\b[^>]*>(.*?)</p>", tabs.get("5", ""), re.DOTALL):
        rows += _stated(text(paragraph), title, rows)
    for lead, table in _introduced(tabs.get("5", ""), "were as follows"):
        statistic, period = re.search(r"\b(median|mean)\b[^.]*?\b(annual|hourly) wages", lead, re.IGNORECASE).groups()  # type: ignore[union-attr]
        if "mean (average)" in lead:
            statistic = "mean"
        scope = "industry" if "top industries" in lead else "occupation"
        rows += [
            {"scope": scope, "title": name, statistic.lower(): _number(pay), "period": _PERIODS[period], "as_of": _as_of(lead)}
            for name, pay in table
        ]
    return [{"currency": "USD", **row} for row in rows]


def _stated(paragraph: str, title: str, rows: list[Fields]) -> list[Fields]:
    """The median and the ends of the range that a paragraph states; those of the role go into its row."""
    found = re.match(r"The median (annual|hourly) wage for (.*?) was \$([\d,.]+\d) in (\w+ \d{4})\.", paragraph)
    if not found:
        return []
    ends = _ENDS.search(paragraph)
    row: Fields = {
        "scope": "occupation",
        "title": found[2],
        "period": _PERIODS[found[1]],
        "median": _number(found[3]),
        "as_of": _as_of(found[4]),
        "percentile_10": _number(ends[1]) if ends else None,
        "percentile_90": _number(ends[2]) if ends else None,
    }
    if found[2].casefold() != title.casefold():
        return [row]
    del row["title"], row["scope"]
    headline = next((known for known in rows if known["scope"] == "headline" and known["period"] == row["period"]), None)
    if headline is None:
        return [{"scope": "headline", **row}]
    headline.update(row)
    return []


def _as_of(words: str) -> str:
    month, year = re.search(rf"({'|'.join(_MONTHS)}) (\d{{4}})", words).groups()  # type: ignore[union-attr]
    return f"{year}-{_MONTHS.index(month) + 1:02}"


def _introduced(tab: str, words: str) -> Iterator[tuple[str, list[list[str]]]]:
    """Tables of the handbook's tabs whose paragraph before them holds some words in its last sentence."""
    for match in re.finditer(r'<p\b[^>]*>((?:(?!</?p\b).)*)</p>\s*<table[^>]*class="ooh-tab-table".*?</table>', tab, re.DOTALL):
        lead = text(match[1]).split(". ")[-1]
        if words in lead:
            yield lead, _rows(match[0])


def _occupations(page: str) -> list[Fields]:
    rows = _table(page, "outlook-table")
    years = [int(re.search(r"\d{4}", cell)[0]) for cell in rows[0][2:4]] if rows else []  # type: ignore[index]
    found = []
    for row in rows:
        if len(row) == 7:
            title, code, jobs, projected, percent, change, _ = row
            group = not code[:1].isdigit() or code.endswith("0") or title.lower().endswith(", all other")
            found.append(
                {
                    "soc_code": code if code[:1].isdigit() else None,
                    "title": title,
                    "is_group": group,
                    "basis": "stated",
                    "employment": _whole(jobs),
                    "employment_year": years[0],
                    "projected_employment": _whole(projected),
                    "projected_year": years[1],
                    "growth_percent": _number(percent),
                    "employment_change": _whole(change),
                }
            )
    return found


def _related(page: str) -> list[Fields]:
    found: list[Fields] = []
    for row in _table(page, "similar-occupations")[1:]:
        _, name, description, education, pay = row
        figure = re.search(r"\$([\d,.]*\d)", pay)
        found.append(
            {
                "rank": len(found) + 1,
                "name": name,
                "description": description or None,
                "education": education or None,
                "median_pay": _number(figure[1]) if figure else None,
                "currency": "USD" if figure else None,
                "period": "year" if figure else None,
                "open_ended": "equal to or greater" in pay,
            }
        )
    return found


def _skills(tab: str) -> list[Fields]:
    """Paragraphs under Important Qualities that open with a name in bold type."""
    part = tab.partition("Important Qualities</")[2].partition("<h3")[0].partition("<nav")[0]
    found: list[Fields] = []
    for paragraph in re.findall(r"<(?:p|li)\b[^>]*>(.*?)</(?:p|li)>", part, re.DOTALL):
        bold = re.match(r"\s*(?:<(?:em|strong)>\s*)+(.*?)</(?:em|strong)>(.*)", paragraph, re.DOTALL)
        if bold:
            name, _, description = text(bold[1] + bold[2]).partition(". ")
            slug = "-".join(re.findall(r"[a-z0-9]+", name.lower()))
            found.append({"rank": len(found) + 1, "kind": "soft", "name": name, "slug": slug, "description": description})
    return found


def _duties(tab: str) -> list[Fields]:
    part = tab.partition(">Duties</h3>")[2].partition("<h3")[0]
    if not part:
        part = re.split(r"Duties\s*</h3>", tab, maxsplit=1)[-1].partition("<h3")[0]
    found = []
    for lists in re.findall(r"do the following:(?:\s|&nbsp;|<[^u][^>]*>)*<ul\b[^>]*>(.*?)</ul>", part, re.DOTALL):
        items = re.findall(r"<li\b[^>]*>(.*?)</li>", lists, re.DOTALL)
        found += [{"rank": rank, "text": text(item)} for rank, item in enumerate(items, 1)]
    return found

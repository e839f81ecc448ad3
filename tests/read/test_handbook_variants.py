"""Profiles of the Occupational Outlook Handbook in forms that others of its profiles have: the same facts, or known others.

Each variant rewrites the mark-up of saved pages, and says what their second reading (`ooh_truth`) states then. A page that
does not have what a variant rewrites is passed by; every variant must fit some.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from careerdata.pipeline import read_guide
from tests.read.ooh_truth import Fields, Tables, truth
from tests.read.test_ooh import NATURAL, Profile, facts

PAGES = 3
"""Pages that a variant is tried on at most."""
TABLES = ("guides", "outlook", *NATURAL)
PAY_CELL = r"(<td headers=\"quickfacts-1-0 quickfacts-0-0\">).*?(</td>)"
OUTLOOK_CELL = r"(<td headers=\"quickfacts-6-0 quickfacts-0-0\">).*?(</td>)"
EMPLOYERS = r"The largest employers of ([^<:]*?) were as follows:"
BY_INDUSTRY = r"In May 2024, the median (annual|hourly) wages for ([^<:]*?) in the top industries in which [^<:]*? as follows:"
BY_OCCUPATION = r"Median (annual|hourly) wages for ([^<:]*?) in May 2024 were as follows:"
QUALITY = r"<p><strong><em>([^<]*?)\.\s*</em></strong>\s*(.*?)</p>"
QUALITIES = r"(<h3>)(Important Qualities)(</h3>)"
PROJECTED = r"(mployment\s+of \w[\w ,]*) is projected to [^.]*?percent from 2024 to 2034[^.]*\."
MEDIAN = r"(The median (?:annual|hourly) wage for [^<:]*? was )\$([\d,.]+\d)( in May 2024)\."
ENDS = r"(earned less than \$\d+,\d+), and the (highest 10 percent earned) more than (\$[\d,.]+\d)\."


@dataclass(frozen=True)
class Variant:
    """A way to write a page, and how its facts differ then (None: not at all)."""

    written: tuple[tuple[str, str], ...]
    """Patterns that the page must have, each with what stands in its place."""
    differ: Callable[[Tables], None] | None = None

    def of(self, page: str) -> str | None:
        """The page so written; None where it has not all that is rewritten."""
        for pattern, instead in self.written:
            page, times = re.subn(pattern, instead, page, flags=re.DOTALL)
            if not times:
                return None
        return page


def _headline(tables: Tables) -> list[Fields]:
    return [row for row in tables["salaries"] if row["scope"] == "headline"]


def _no_headline(tables: Tables) -> None:
    tables["salaries"] = [row for row in tables["salaries"] if row["scope"] != "headline"]


def _hourly(tables: Tables) -> None:
    """Pay by the hour alone, as of performers."""
    _no_headline(tables)
    row = {"scope": "headline", "period": "hour", "median": 23.33, "as_of": "2024", "currency": "USD"}
    tables["salaries"].insert(0, row)


def _at_the_top(tables: Tables) -> None:
    for row in _headline(tables):
        row["median"] = {"year": 239200.0, "hour": 115.0}[row["period"]]
        row["open_ended"] = True


def _projected(percent: float, word: str, sentence: str) -> Variant:
    """A page that projects another growth, in its facts and in its sentences."""

    def differ(tables: Tables) -> None:
        tables["outlook"][0].update(growth_percent=percent, growth_label=word.lower().replace(" ", "_"))

    said = rf"\1 is projected to {sentence.format(' from 2024 to 2034')}"
    return Variant(((OUTLOOK_CELL, rf"\g<1>{percent:g}% ({word})\2"), (PROJECTED, said)), differ)


def _without(table: str, *names: str) -> Callable[[Tables], None]:
    def differ(tables: Tables) -> None:
        for row in tables[table]:
            row.update(dict.fromkeys(names, None))

    return differ


def _empty(table: str, **having: object) -> Callable[[Tables], None]:
    def differ(tables: Tables) -> None:
        tables[table] = [row for row in tables[table] if any(row.get(name) != value for name, value in having.items())]

    return differ


def _no_pay_of_similar(tables: Tables) -> None:
    for row in tables["related_roles"]:
        row.update(median_pay=None, currency=None, period=None, open_ended=False)


def _open_pay_of_similar(tables: Tables) -> None:
    for row in tables["related_roles"]:
        row.update(median_pay=239200.0, currency="USD", period="year", open_ended=True)


def _other_years(tables: Tables) -> None:
    for rows in tables.values():
        for row in rows:
            for name in ("period_start", "period_end", "employment_year", "projected_year"):
                if row.get(name):
                    row[name] -= 2
            if row.get("as_of"):
                row["as_of"] = row["as_of"].replace("2024", "2022")


def _other_role(tables: Tables) -> None:
    for rows in tables.values():
        for row in rows:
            for name, value in row.items():
                if isinstance(value, str):
                    row[name] = _of_jewelers(value)


def _of_jewelers(text: str) -> str:
    return text.replace("Cashiers", "Jewelers, and Metal Workers").replace("cashiers", "jewelers, and metal workers")


def _top_percentile_open(tables: Tables) -> None:
    for row in tables["salaries"]:
        if row.get("percentile_90"):
            row["open_ended"] = True


def _mean(tables: Tables) -> None:
    for row in tables["salaries"]:
        if row["scope"] == "occupation":
            row["mean"] = row.pop("median")


NO_ENDS = (r"The lowest 10 percent earned[^<]*", "")

VARIANTS = {
    # The same facts in other words or mark-up.
    "line-breaks-of-windows": Variant((("\n", "\r\n"),)),
    "a-page-of-few-lines": Variant(((r">\s*\n\s*<(?=/?(?:tr|td|th|tbody|thead|table|p|h3|div|ul|li|article)\b)", "><"),)),
    "plain-hyphens-in-years": Variant((("2024–34", "2024-34"),)),
    "years-written-out": Variant((("2024–34", "2024–2034"),)),
    "entities-for-dashes": Variant((("2024–34", "2024&ndash;34"),)),
    "minus-signs": Variant(((r"quickfacts-0-0\">-(\d)", 'quickfacts-0-0">\u2212\\1'),)),
    "headings-with-bold-type-and-blanks": Variant(((r"<h3>([^<]+)</h3>", r"<h3><strong> \1&nbsp;</strong></h3>"),)),
    "headings-in-capitals": Variant(((r"<h3>Duties</h3>", "<h3>DUTIES</h3>"), (QUALITIES, r"\1IMPORTANT QUALITIES\3"))),
    "one-important-quality": Variant(((QUALITIES, r"\1Important Quality\3"),)),
    "qualities-as-a-list": Variant(((QUALITY, r"<ul><li><strong><em>\1.</em></strong> \2</li></ul>"),)),
    "qualities-with-a-colon": Variant(((QUALITY, r"<p><strong>\1:</strong> \2</p>"),)),
    "qualities-with-a-dash": Variant(((QUALITY, r"<p><strong>\1</strong> — \2</p>"),)),
    "qualities-without-a-blank": Variant(((QUALITY, r"<p><strong><em>\1.</em></strong>\2</p>"),)),
    "qualities-in-italics": Variant(((QUALITY, r"<p><em>\1. </em>\2</p>"),)),
    "employers-by-industry": Variant(((EMPLOYERS, r"The industries that employed the most \1 were as follows:"),)),
    "employers-of-a-year": Variant(((EMPLOYERS, r"In 2024, the largest employers of \1 were:"),)),
    "one-employer": Variant(((EMPLOYERS, r"The largest employer of \1 was as follows:"),)),
    "pay-in-the-industries-of-a-role": Variant(
        ((BY_INDUSTRY, r"In May 2024, the median \1 wages in the top industries in which \2 worked were as follows:"),)
    ),
    "pay-in-one-industry": Variant(
        ((BY_INDUSTRY, r"In May 2024, the median \1 wage for \2 in the top industry in which they worked was as follows:"),)
    ),
    "pay-in-industries-then-the-date": Variant(
        ((BY_INDUSTRY, r"The median \1 wages for \2 in the top industries in May 2024 in which they worked were as follows:"),)
    ),
    "pay-of-occupations-the-date-first": Variant(((BY_OCCUPATION, r"In May 2024, the median \1 wages for \2 were as follows:"),)),
    "a-date-with-more-behind-it": Variant(((MEDIAN, r"\1$\2\3, the year that was counted last."),)),
    "a-median-with-its-period": Variant(((r"(The median annual wage for [^<:]*? was \$[\d,]+\d)", r"\1 per year"),)),
    "ends-in-two-clauses": Variant(((ENDS, r"\1 per year; the \2 more than \3 a year."),)),
    "openings-without-on-average": Variant(
        ((r"are projected each year, on average, over the decade", "are projected each year"),)
    ),
    "a-heading-between-the-duties": Variant(((r"(<h3>\s*Duties\s*</h3>)", r"\1<h4>Day and night</h4>"),)),
    "duties-under-a-heading-of-their-own": Variant(((r"<h3>\s*Duties\s*</h3>", "<h3>What the day brings</h3>"),)),
    "duties-without-a-lead": Variant(((r"<p>[^<]*typically do the following:</p>", ""),)),
    "duties-in-other-words": Variant(((r"typically do the following:", "typically perform duties like the following:"),)),
    "headings-between-paragraphs-on-pay": Variant(((r"(<p>In May 2024, the median)", r"<h4>Where it is more</h4>\1"),)),
    "charts-left-out": Variant(((r'<div class="ooh-chart">.*?</dl>.*?</div>\s*</div>', ""),)),
    "another-heading-for-licences": Variant(
        ((r"<h3>Licenses, Certifications, and Registrations</h3>", "<h3>Licenses and Certification</h3>"),)
    ),
    # Facts that other profiles have.
    "another-role": Variant(
        (("Cashiers", "Jewelers, and Metal Workers"), ("cashiers", "jewelers, and metal workers"), ("Cashier", "Jeweler")),
        _other_role,
    ),
    "other-years": Variant((("2024", "2022"), ("2034", "2032"), ("2022–34", "2022–32")), _other_years),
    "pay-that-is-not-available": Variant(
        (
            (PAY_CELL, r"\1The annual wage is not available.\2"),
            (MEDIAN, "Wages are not available."),
            NO_ENDS,
        ),
        _no_headline,
    ),
    "no-pay-in-the-facts": Variant(((PAY_CELL, r"\1 &nbsp; \2"), (MEDIAN, ""), NO_ENDS), _no_headline),
    "pay-by-the-hour-alone": Variant(((PAY_CELL, r"\1 $23.33 per hour\2"), (MEDIAN, ""), NO_ENDS), _hourly),
    "pay-at-the-top": Variant(
        (
            (PAY_CELL, r"\1This wage is equal to or greater than $239,200 per year or $115.00 per hour.\2"),
            (
                r"(The median annual wage for (?:accountants and auditors|actuaries|lawyers) was )\$[\d,]+\d",
                r"\1equal to or greater than $239,200",
            ),
        ),
        _at_the_top,
    ),
    "pay-at-the-top-or-more": Variant(
        (
            (PAY_CELL, r"\1$239,200 or more per year<br>$115.00 or more per hour\2"),
            (
                r"(The median annual wage for (?:accountants and auditors|actuaries|lawyers) was )\$[\d,]+\d",
                r"\1at or above $239,200",
            ),
        ),
        _at_the_top,
    ),
    "highest-pay-at-the-top": Variant(
        ((r"(highest 10 percent earned) more than (\$)", r"\1 equal to or greater than \2"),), _top_percentile_open
    ),
    "no-change": _projected(0.0, "Little or no change", "show little or no change{}."),
    "a-small-decline": _projected(-1.0, "Decline", "decline 1 percent{}."),
    "growth-below-the-average": _projected(
        2.0, "Slower than average", "grow 2 percent{}, slower than the average for all occupations."
    ),
    "growth-like-the-average": _projected(
        3.0, "As fast as average", "grow 3 percent{}, about as fast as the average for all occupations."
    ),
    "dashes-for-projections": Variant(
        ((r"(table1-0-[2345][^>]*>)-?[\d,]+</td>", r"\1—</td>"),),
        _without("occupations", "employment", "projected_employment", "growth_percent", "employment_change"),
    ),
    "similar-occupations-without-pay": Variant(
        ((r"(\"2024 median pay:\">).*?</td>", r"\1<span>The annual wage is not available.</span></td>"),), _no_pay_of_similar
    ),
    "similar-occupations-at-the-top": Variant(
        ((r"(\"2024 median pay:\">).*?</td>", r"\1This wage is equal to or greater than $239,200 per year.</td>"),),
        _open_pay_of_similar,
    ),
    "no-table-of-employers": Variant(
        ((EMPLOYERS + r"</p>\s*<table.*?</table>", r"Most work for the state.</p>"),), _empty("industries")
    ),
    "no-table-of-pay-by-industry": Variant(
        ((BY_INDUSTRY + r"</p>\s*<table.*?</table>", r"Pay differs by industry.</p>"),), _empty("salaries", scope="industry")
    ),
    "means-of-occupations": Variant(
        ((BY_OCCUPATION, r"The mean (average) \1 wages for \2 in May 2024 were as follows:"),), _mean
    ),
    "qualities-by-name-alone": Variant(((QUALITY, r"<p><strong><em>\1.</em></strong></p>"),), _without("skills", "description")),
    "no-openings": Variant(
        ((r"[^.>]*openings\s+for[^.]*are projected each year[^.]*\.", "Some jobs will open."),),
        lambda tables: tables["outlook"][0].update(annual_openings=None, annual_openings_approximate=False),
    ),
}


@pytest.fixture(scope="module")
def pages(shared: Path) -> dict[str, str]:
    folder = shared / "guides" / "ooh"
    if not folder.is_dir():
        pytest.skip(f"the folder {folder} is missing: it holds the handbook's pages that this test rewrites")
    found = {file.stem: file.read_text(encoding="utf-8") for file in sorted(folder.glob("*.html"))}
    del found["military-careers"]  # it states none of these facts
    return found


@pytest.mark.parametrize("name", VARIANTS)
def test_facts_are_read_right_in_the_forms_of_other_profiles(pages: dict[str, str], tmp_path: Path, name: str) -> None:
    variant = VARIANTS[name]
    rewritten = {stem: text for stem, page in pages.items() if (text := variant.of(page)) is not None}
    assert rewritten, "no page has what this variant rewrites"
    for stem in list(rewritten)[:PAGES]:
        file = tmp_path / f"{stem}.html"
        file.write_bytes(rewritten[stem].encode())
        states = truth(pages[stem])
        if variant.differ is not None:
            variant.differ(states)
        profile = Profile(read_guide(file), states, rewritten[stem].replace("\r\n", "\n"))
        found = [fact for table in TABLES for fact in facts(profile, table)]
        assert [fact for fact, right in found if not right] == []
        assert profile.read.troubles == []
        _stand_where_they_say(profile)


def _stand_where_they_say(profile: Profile) -> None:
    lines = profile.raw.split("\n")
    for place in profile.rows("places"):
        between = lines[place["line_start"] - 1 : place["line_end"]]
        between[-1] = between[-1][: place["column_end"] - 1]
        assert "\n".join(between)[place["column_start"] - 1 :] == place["source_text"]

"""Pages of publishers that no layout knows are read by the headings guides share, in each format as far as it goes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables, Tables
from careerdata.pipeline import read_guide
from careerdata.validate import catalogue
from careerdata.validate.runner import Runner

TEXT = """LIFT MECHANIC

Job overview
Lift mechanics keep lifts safe.

Main duties:
* Inspect ropes and brakes
* Repair door gear

Skills required:
* Wiring
* Reading drawings

Salary
Entry level: £24,000
Mid career: £38,500
Senior: £52,000

Certifications
- City and Guilds Diploma

Career progression

1. Apprentice lift mechanic (0-3 years)
2. Lift mechanic (3-8 years)
3. Service manager (8+ years)

FAQs
Q: Is there work at night?
A: Yes, for those on call.
"""

MARKDOWN = """---
title: Beekeeper
---
# Beekeeper: Salary, Skills and Career Guide

Beekeepers keep hives.

## 1. Average beekeeper salary

The average beekeeper salary in the United States is $41,300 per year.

| Experience level | Years | Salary range (CAD) |
| :-- | :-: | --: |
| Assistant beekeeper | 0–2 | 31,000–38,000 |
| Beekeeper | 2–6 | 38,000–52,000 |
| Head beekeeper | 6+ | 52,000+ |

## 2. Required skills

### Hard skills

- Hive inspection - finding the queen
- Swarm control (e.g. splits, traps)

### Soft skills

- **Patience**: bees set the pace

## 3. Pros and cons

**Pros**

- Work outdoors

**Cons**

- Stings
- Harvests fail

## 4. Resources

- [Guild of Hive Keepers (GHK)](https://ghk.example)
"""

HTML = """<html><head><title>Cheesemaker | Jobs</title></head><body>
<nav><a href="/">Home</a> <a href="/pay">Salaries from $12,000</a></nav>
<h1>What Is a Cheesemaker? Salary, Duties and Outlook</h1><p>Cheesemakers turn milk into cheese.</p>
<h2>What Does a Cheesemaker Do?</h2><p>They do these things:</p><ul><li>Test milk</li><li>Turn wheels</li></ul>
<h2>How Much Do Cheesemakers Make?</h2>
<p>Cheesemakers earn a median wage of $40,100 a year. The lowest 10% earn less than $29,000 and the top 10% more than $61,000.</p>
<table><thead><tr><th>Role</th><th>Low</th><th>Median</th><th>High</th></tr></thead><tbody>
<tr><td>Dairy hand</td><td>$28,000</td><td>$31,000</td><td>$34,000</td></tr>
<tr><td>Head cheesemaker</td><td>$50,000</td><td>$58,000</td><td>$70,000</td></tr></tbody></table>
<h2>Cheesemaker Education Requirements</h2><ol><li>High school diploma</li><li>Diploma in dairy science preferred</li></ol>
<h2>Job Outlook for Cheesemakers</h2>
<p>Jobs are expected to grow 4% from 2023 to 2033, as fast as average. About 1,900 openings are expected each year.</p>
<h2>Related Jobs</h2><ul><li>Brewer: $46,700</li><li>Baker: $36,650</li></ul>
<footer>Prices from $5</footer></body></html>
"""


@pytest.fixture
def read(tmp_path: Path) -> Any:
    def read(name: str, raw: str) -> GuideTables:
        path = tmp_path / name
        path.write_text(raw, encoding="utf-8")
        return read_guide(path)

    return read


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(record, name) for name in names) for record in guide.records[table]]


def test_text_whose_headings_stand_right_above_their_lines(read: Any) -> None:
    guide = read("lift-mechanic.txt", TEXT)
    assert rows(guide, "responsibilities", "rank", "text") == [(1, "Inspect ropes and brakes"), (2, "Repair door gear")]
    assert rows(guide, "skills", "kind", "name") == [("technical", "Wiring"), ("technical", "Reading drawings")]
    assert rows(guide, "salaries", "scope", "title", "currency", "value") == [
        ("level", "Entry level", "GBP", 24_000),
        ("level", "Mid career", "GBP", 38_500),
        ("level", "Senior", "GBP", 52_000),
    ]
    assert rows(guide, "levels", "title", "years_min", "years_max") == [
        ("Entry level", None, None),
        ("Mid career", None, None),
        ("Senior", None, None),
        ("Apprentice lift mechanic", 0, 3),
        ("Lift mechanic", 3, 8),
        ("Service manager", 8, None),
    ]
    assert rows(guide, "education", "kind", "name") == [("certification", "City and Guilds Diploma")]
    assert rows(guide, "faqs", "question", "answer") == [("Is there work at night?", "Yes, for those on call.")]
    assert guide.records["guides"][0].lines_unused == 0


def test_markdown_with_numbered_headings_and_labels_in_bold(read: Any) -> None:
    guide = read("beekeeper.md", MARKDOWN)
    assert rows(guide, "guides", "role") == [("Beekeeper",)]
    assert rows(guide, "salaries", "scope", "title", "currency", "minimum", "mean", "maximum", "open_ended") == [
        ("headline", None, "USD", None, 41_300, None, False),
        ("level", "Assistant beekeeper", "CAD", 31_000, None, 38_000, False),
        ("level", "Beekeeper", "CAD", 38_000, None, 52_000, False),
        ("level", "Head beekeeper", "CAD", 52_000, None, None, True),
    ]
    assert rows(guide, "levels", "title", "years_min", "years_max") == [
        ("Assistant beekeeper", 0, 2),
        ("Beekeeper", 2, 6),
        ("Head beekeeper", 6, None),
    ]
    assert rows(guide, "skills", "kind", "name", "description", "examples") == [
        ("technical", "Hive inspection", "finding the queen", []),
        ("technical", "Swarm control", None, ["splits", "traps"]),
        ("soft", "Patience", "bees set the pace", []),
    ]
    assert rows(guide, "pros_cons", "kind", "text") == [("pro", "Work outdoors"), ("con", "Stings"), ("con", "Harvests fail")]
    assert rows(guide, "resources", "name", "acronym") == [("Guild of Hive Keepers", "GHK")]


def test_a_section_stands_under_the_heading_above_its_level(read: Any) -> None:
    sections = read("beekeeper.md", MARKDOWN).records["sections"]
    headings = {section.section_id: section.heading for section in sections}
    assert [(headings.get(section.parent_id), section.heading) for section in sections if section.depth > 2] == [
        ("2. Required skills", "Hard skills"),
        ("2. Required skills", "Soft skills"),
        ("3. Pros and cons", "Pros"),
        ("3. Pros and cons", "Cons"),
    ]


def test_a_web_page_without_its_menu_and_footer(read: Any) -> None:
    guide = read("cheesemaker.html", HTML)
    assert rows(guide, "guides", "role") == [("Cheesemaker",)]
    assert rows(guide, "salaries", "scope", "title", "minimum", "median", "maximum", "percentile_10", "percentile_90") == [
        ("headline", None, None, 40_100, None, 29_000, 61_000),
        ("level", "Dairy hand", 28_000, 31_000, 34_000, None, None),
        ("level", "Head cheesemaker", 50_000, 58_000, 70_000, None, None),
    ]
    assert rows(guide, "outlook", "growth_percent", "growth_label", "period_start", "period_end", "annual_openings") == [
        (4, "as_fast_as_average", 2023, 2033, 1_900)
    ]
    assert rows(guide, "education", "kind", "name", "preferred") == [
        ("requirement", "High school diploma", False),
        ("requirement", "Diploma in dairy science preferred", True),
    ]
    assert rows(guide, "related_roles", "name", "median_pay") == [("Brewer", 46_700), ("Baker", 36_650)]
    assert not {12_000, 5} & {mention.minimum for mention in guide.records["mentions"]}


@pytest.mark.parametrize(("name", "raw"), [("a.txt", TEXT), ("a.md", MARKDOWN), ("a.html", HTML)])
def test_no_rule_calls_such_a_page_wrong(read: Any, name: str, raw: str) -> None:
    found = Runner(catalogue.table_rules()).run(Tables([read(name, raw)]))
    assert [finding.code for finding in found if finding.severity == "error"] == []


def test_a_numbered_path_without_years_is_no_ladder(read: Any) -> None:
    guide = read("a.md", "# Chef\n\n## Skills\n\n- Knives\n\n## Career Path\n\n1. Finish school\n2. Learn for 3 to 4 years\n")
    assert rows(guide, "levels", "title") == []


@pytest.mark.parametrize("line", ["Monthly pay range: £1,900 - £2,600", "The salary of a new chef is low at first."])
def test_a_line_that_says_something_of_pay_is_no_heading(read: Any, line: str) -> None:
    guide = read("a.txt", f"Chef\n\nChefs cook for others.\n\nSalary\n\n{line}\n")
    assert rows(guide, "sections", "heading")[-1] == ("Salary",)
    assert rows(guide, "sections", "text")[-1] == (line,)

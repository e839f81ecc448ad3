"""Ladders of headings, labels and lists on pages that no layout knows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

LADDER = """# Potting Career Ladder

## All levels

- Turns up with clean hands.

## Junior Potter (P1)

Works beside others. Usually less than 2 years of experience.

### Craft

- Throws small bowls without help.
- Wedges clay for the day.

### Teamwork

Asks before the kiln is lit.

## Potter (P2)

Works alone. Between 2 and 5 years of experience.

### Craft

- Throws jugs that pour.

## Senior Potter (P3)

- **Experience:** 5+ years
- Plans a whole firing alone.

### Teamwork

- Teaches two juniors.
"""


def read(folder: Path, raw: str, name: str = "potter.md") -> GuideTables:
    path = folder / name
    path.write_text(raw, encoding="utf-8")
    return read_guide(path)


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(row, name) for name in names) for row in guide.records[table]]


def titles(folder: Path, raw: str, name: str = "potter.md") -> list[str]:
    return [title for (title,) in rows(read(folder, raw, name), "levels", "title")]


def test_a_heading_a_level_with_its_grade_and_the_years_that_its_text_gives(tmp_path: Path) -> None:
    guide = read(tmp_path, LADDER)
    assert rows(guide, "levels", "title", "grade", "rank", "years_min", "years_max") == [
        ("Junior Potter", "P1", 1, 0, 2),
        ("Potter", "P2", 2, 2, 5),
        ("Senior Potter", "P3", 3, 5, None),
    ]
    assert rows(guide, "levels", "description")[0] == ("Works beside others. Usually less than 2 years of experience.",)


def test_what_is_asked_at_a_level_by_area_points_at_its_line(tmp_path: Path) -> None:
    guide = read(tmp_path, LADDER)
    assert rows(guide, "expectations", "level_id", "area", "rank", "text", "line_start") == [
        ("potter/level/junior-potter", "Craft", 1, "Throws small bowls without help.", 13),
        ("potter/level/junior-potter", "Craft", 2, "Wedges clay for the day.", 14),
        ("potter/level/junior-potter", "Teamwork", 3, "Asks before the kiln is lit.", 18),
        ("potter/level/potter", "Craft", 1, "Throws jugs that pour.", 26),
        ("potter/level/senior-potter", None, 1, "Plans a whole firing alone.", 31),
        ("potter/level/senior-potter", "Teamwork", 2, "Teaches two juniors.", 35),
    ]


def test_headings_of_levels_and_of_their_areas_are_no_unknown_sections(tmp_path: Path) -> None:
    sections = dict(rows(read(tmp_path, LADDER), "sections", "heading", "kind"))
    assert (sections["Senior Potter (P3)"], sections["Craft"], sections["All levels"]) == ("career_path", "career_path", "other")


@pytest.mark.parametrize(
    ("headings", "expected"),
    [
        (["IC3: Potter", "IC4: Staff potter"], [("Potter", "IC3"), ("Staff potter", "IC4")]),
        (["P1 - Potter 1", "P2 - Potter 2"], [("Potter 1", "P1"), ("Potter 2", "P2")]),
        (["KM1 - Kiln Master 1", "KM2 - Kiln Master 2"], [("Kiln Master 1", "KM1"), ("Kiln Master 2", "KM2")]),
        (["Level 1", "Level 2", "Level 3"], [("Level 1", "Level 1"), ("Level 2", "Level 2"), ("Level 3", "Level 3")]),
        (["Band C: Potter", "Band D: Senior Potter"], [("Potter", "Band C"), ("Senior Potter", "Band D")]),
        (["Senior Potter – GS-12", "Lead Potter – GS-13"], [("Senior Potter", "GS-12"), ("Lead Potter", "GS-13")]),
        (["L2 Kiln Hand", "L3 Kiln Hand"], [("L2 Kiln Hand", "L2"), ("L3 Kiln Hand", "L3")]),
        (["Stage 1: Junior Potter", "Stage 2: Senior Potter"], [("Junior Potter", None), ("Senior Potter", None)]),
        (["Potter 1", "Potter 2"], [("Potter 1", None), ("Potter 2", None)]),
        (["Junior Potter", "Potter", "Senior Potter"], [("Junior Potter", None), ("Potter", None), ("Senior Potter", None)]),
        (["1. Apprentice 🏺", "2. Lead 🏺"], []),
    ],
)
def test_titles_and_grades_are_what_the_headings_say(
    tmp_path: Path, headings: list[str], expected: list[tuple[str, str | None]]
) -> None:
    raw = "# Potter Career Guide\n\n" + "".join(f"## {heading}\n\n- Keeps the studio in good order.\n\n" for heading in headings)
    assert rows(read(tmp_path, raw), "levels", "title", "grade") == expected


@pytest.mark.parametrize(
    ("written", "years"),
    [
        ("(0-2 years)", (0, 2)),
        ("(0–2 yrs)", (0, 2)),
        (": 3 to 5 years of experience", (3, 5)),
        (" - 8+ years", (8, None)),
        ("(up to 2 years)", (None, 2)),
        ("(3-5+ years)", (3, None)),
        ("(Years 3-6)", (3, 6)),
        ("(P4, 6-9 years experience)", (6, 9)),
        ("(two to five years)", (2, 5)),
        ("(three-plus years)", (3, None)),
        ("(three or more years)", (3, None)),
        (": More than four years of experience", (4, None)),
        ("(one to 3 years)", (1, 3)),
        ("(zwei Jahre Berufserfahrung)", (2, None)),
    ],
)
def test_years_in_their_usual_forms(tmp_path: Path, written: str, years: tuple[float, float | None]) -> None:
    items = f"- Apprentice (0-1 years): sweeps\n- **Potter** {written}\n- Master (20+ years): teaches\n"
    raw = f"# Potter\n\n## Career Levels\n\n{items}"
    assert rows(read(tmp_path, raw), "levels", "title", "years_min", "years_max")[1] == ("Potter", *years)


def test_items_of_a_list_and_what_stands_under_them(tmp_path: Path) -> None:
    raw = """# Potter

## Career Progression

1. **Kiln Hand** (0-2 years): £20,000
   - Loads the kiln by the plan.
2. **Potter / Thrower** (2-6 years): throws all day
3. **Studio Manager** (6+ years): £45,000
"""
    guide = read(tmp_path, raw)
    assert rows(guide, "levels", "title", "description", "track") == [
        ("Kiln Hand", None, "individual"),
        ("Potter / Thrower", "throws all day", "individual"),
        ("Studio Manager", None, "management"),
    ]
    assert rows(guide, "expectations", "level_id", "text") == [("potter/level/kiln-hand", "Loads the kiln by the plan.")]


def test_years_in_the_text_alone_make_a_ladder_of_headings(tmp_path: Path) -> None:
    raw = """# Titles for studio hands

## Junior Glazier

* Glazes are mixed by others.
* Usually less than 2 years of experience at the bench.

## Glazier

* Mixes every glaze of the studio.
* Usually at least 2-5 years of experience at the bench.
"""
    assert rows(read(tmp_path, raw), "levels", "title", "years_min", "years_max") == [("Junior Glazier", 0, 2), ("Glazier", 2, 5)]


def test_a_line_that_a_label_begins_is_asked_in_its_area(tmp_path: Path) -> None:
    raw = """# Potting ladder

## Level 1: Junior Potter (0-2 years)

**Scope**: one wheel
**Craft**:

- Throws small bowls.

## Level 2: Potter (2-4 years)

**Scope**: the whole studio
"""
    guide = read(tmp_path, raw)
    assert rows(guide, "expectations", "area", "text") == [
        ("Scope", "one wheel"),
        ("Craft", "Throws small bowls."),
        ("Scope", "the whole studio"),
    ]
    assert rows(guide, "levels", "description") == [(None,), (None,)]


def test_people_who_lead_climb_where_a_heading_says_so(tmp_path: Path) -> None:
    raw = "# Potters\n\n## Career growth\n\n1. Potter\n2. Senior Potter\n3. Studio Manager\n4. Head of Studios\n"
    assert titles(tmp_path, raw) == ["Potter", "Senior Potter", "Studio Manager", "Head of Studios"]


def test_pay_by_level_under_headings_names_the_levels(tmp_path: Path) -> None:
    raw = (
        "# Potter\n\n## Pay\n\n### Entry-Level Salary\n\nNew potters earn £18,000 a year.\n\n"
        "### Senior Salary\n\nThey earn £30,000 a year.\n"
    )
    assert titles(tmp_path, raw) == ["Entry-Level", "Senior"]


def test_labels_in_bold(tmp_path: Path) -> None:
    raw = "# Potter\n\n## Pay\n\n**Beginner (0-1 year):**\n- £18,000 in towns\n\n**Skilled (4+ years):**\n- £30,000 in towns\n"
    assert rows(read(tmp_path, raw), "levels", "title", "years_min", "years_max") == [("Beginner", 0, 1), ("Skilled", 4, None)]


def test_leads_of_items_are_areas_where_most_levels_have_them(tmp_path: Path) -> None:
    raw = """# Studio framework

## M1

- Scope: Runs one studio.
- Craft:
  - Judges glazes by eye.
- Nobody is left alone.

## M2

- Scope: Runs two studios.
- Note: budgets are signed here.
"""
    assert rows(read(tmp_path, raw), "expectations", "area", "text") == [
        ("Scope", "Runs one studio."),
        ("Craft", "Judges glazes by eye."),
        (None, "Nobody is left alone."),
        ("Scope", "Runs two studios."),
        (None, "Note: budgets are signed here."),
    ]


def test_a_level_that_stands_twice_is_one_record_unless_its_years_differ(tmp_path: Path) -> None:
    raw = """# Potters

## Levels

- Junior: fires tiles
- Senior (5-8 years): fires vases

## Salary by level

| Level | Years | Salary |
| --- | --- | --- |
| Junior | 0-3 | £20,000 |
| Senior | 6-9 | £40,000 |
"""
    assert rows(read(tmp_path, raw), "levels", "title", "years_min", "years_max", "line_start") == [
        ("Junior", 0, 3, 5),
        ("Senior", 5, 8, 6),
        ("Senior", 6, 9, 13),
    ]


@pytest.mark.parametrize(
    "section",
    [
        "## Senior potters' stories\n\n- They like clay.\n\n## Mentoring juniors\n\n- It takes time.\n",
        "## Learning roadmap\n\n### Beginner\n\n- Bowls.\n\n### Intermediate\n\n- Jugs.\n\n### Advanced\n\n- Teapots.\n",
        "## Learn\n\n### Level 1: Wedge the clay\n\n- Press.\n\n### Level 2: Centre the clay\n\n- Spin.\n",
        "## How to begin\n\n### Step 1\n\n- Buy clay.\n\n### Step 2\n\n- Buy a wheel.\n",
        "## Job titles\n\n- Junior Potter\n- Senior Potter\n- Lead Potter\n",
        "## Related roles\n\n- Senior Potter (5 years)\n- Junior Glazier (2 years)\n",
        "## Who works here\n\n- Engineering Manager\n- Tech Lead\n- Director\n",
        "## Questions\n\n### What does a junior potter earn?\n\nEnough.\n\n### What does a senior potter earn?\n\nMore.\n",
        "## Highest paid\n\n- Kiln Engineers (Senior): £60,000\n- Art Dealers (Senior): £70,000\n",
        "## Practice by level\n\n### Beginner Projects\n\n- A bowl.\n\n### Advanced Projects\n\n- A teapot.\n",
        "## Interviews\n\n### Junior Potter Questions\n\n- Why clay?\n\n### Senior Potter Questions\n\n- Why kilns?\n",
        "## Career path\n\n- Level 1 → Level 2: within 3 years\n- Level 2 → Senior: within 5 years\n",
        "## Notice\n\n- Less than 1 year: 2 weeks\n- 1-3 years: 4 weeks\n- 3+ years: 8 weeks and a cake\n",
        "## Growth\n\n```\nKiln Manager (M3)\nSenior Kiln Manager (M4)\n```\n",
        "## Pay by age\n\n- 25 years: £20,000\n- 40 years: £30,000\n",
        "## Stories\n\n- Week 1: cold hands\n- 2 Years Later: warm hands\n- Key Lesson: it takes 3 years\n",
    ],
)
def test_words_of_seniority_alone_are_no_ladder(tmp_path: Path, section: str) -> None:
    assert titles(tmp_path, f"# Potter Career Guide\n\nPotters turn clay.\n\n{section}\n## Pay\n\n- Fair.\n") == []


def test_a_ladder_in_plain_text_and_in_html(tmp_path: Path) -> None:
    text = "POTTER\n\nCareer levels\n\n1. Kiln hand (0-2 years)\n2. Potter (2-6 years)\n3. Studio lead (6+ years)\n"
    assert titles(tmp_path, text, "a.txt") == ["Kiln hand", "Potter", "Studio lead"]
    page = "<h1>Potter</h1><h2>Levels</h2><h3>Junior Potter</h3><p>Helps.</p><h3>Senior Potter</h3><p>Leads.</p>"
    assert titles(tmp_path, page, "a.html") == ["Junior Potter", "Senior Potter"]


def test_a_grade_may_stand_for_those_above_it_and_what_runs_into_a_sum_is_no_title(tmp_path: Path) -> None:
    raw = "# Kiln ladder\n\n## L3: Kiln Hand (0-2 years)\n\nFires.\n\n## L7+: Kiln Master (12+ years)\n\nDesigns.\n"
    assert rows(read(tmp_path, raw), "levels", "title", "grade", "years_min") == [
        ("Kiln Hand", "L3", 0),
        ("Kiln Master", "L7+", 12),
    ]
    paid = "# Potter\n\n## Salary and levels\n\n**GS-13:** £88,000 to £115,000\n\n**GS-15:** North of £123,000\n"
    assert titles(tmp_path, paid) == ["GS-13", "GS-15"]


@pytest.mark.parametrize(
    ("raw", "first", "second"),
    [
        ("## Karriere\n\n### Junior Töpfer (0-2 Jahre Erfahrung)\n\nHilft.\n\n### Senior Töpfer (6+ Jahre)\n\nLeitet.\n", 2, 6),
        ("## Carrière\n\n### Potier junior (0 à 3 ans d'expérience)\n\nAide.\n\n### Potier senior (8+ ans)\n\nDirige.\n", 3, 8),
    ],
)
def test_years_of_experience_are_read_in_german_and_french(tmp_path: Path, raw: str, first: int, second: int) -> None:
    levels = rows(read(tmp_path, f"# Levels\n\n{raw}"), "levels", "title", "years_min", "years_max")
    assert [years for _, *years in levels] == [[0, first], [second, None]]
    assert not any(char.isdigit() for title, *_ in levels for char in title)


@pytest.mark.parametrize("years", ["first 2 years", "the first two years", "< 2 years", "up to 2 years", "0-2 years"])
def test_the_lowest_level_begins_at_none_and_an_end_alone_says_nothing_of_where_one_above_begins(
    tmp_path: Path, years: str
) -> None:
    raw = f"# Potter\n\n## Career levels\n\n1. Junior Potter ({years})\n2. Potter (< 5 years)\n3. Senior Potter (5+ years)\n"
    levels = rows(read(tmp_path, raw), "levels", "title", "years_min", "years_max")
    assert levels == [("Junior Potter", 0, 2), ("Potter", None, 5), ("Senior Potter", 5, None)]


@pytest.mark.parametrize("mark", ["[2]", "[a]", "†", " *", "³"])
def test_the_mark_of_a_note_is_no_part_of_a_title(tmp_path: Path, mark: str) -> None:
    table = f"| Level | Pay a year |\n| --- | --- |\n| Junior Potter{mark} | £20,000 |\n| Senior Potter | £30,000 |\n"
    assert titles(tmp_path, f"# Potter\n\n## Salary\n\n{table}") == ["Junior Potter", "Senior Potter"]
    assert titles(tmp_path, f"# Potter\n\n## Levels\n\n- L1: Junior Potter{mark}\n- L2: Senior Potter\n") == [
        "Junior Potter",
        "Senior Potter",
    ]


def test_a_rung_in_one_line_has_its_years_and_its_track(tmp_path: Path) -> None:
    raw = """# Potting Career Ladder

## Management track

- **M1 \u2013 Kiln Lead**: looks after 2\u20134 potters, 6+ years
- **M2 \u2013 Studio Manager**: looks after 5\u20139, 8+ years

## IC track

- **P1 \u2013 Potter**: 0\u20132 years
- **P2 \u2013 Senior Potter**: works alone, at least 3 years of experience
"""
    guide = read(tmp_path, raw)
    assert rows(guide, "levels", "grade", "track", "years_min", "years_max") == [
        ("M1", "management", 6, None),
        ("M2", "management", 8, None),
        ("P1", "individual", 0, 2),
        ("P2", "individual", 3, None),
    ]


@pytest.mark.parametrize(
    ("raw", "rungs"),
    [
        ("## Career path\n\nApprentice \u2192 Potter \u2192 Master Potter\n", ["Apprentice", "Potter", "Master Potter"]),
        ("## Growth\n\n- **Typical progression:** Junior -> Mid-level -> Senior (5+ years)\n", ["Junior", "Mid-level", "Senior"]),
        ("## Career path\n\nBachelor's degree \u2192 Intern \u2192 Junior Potter\n", []),
        ("## Career path\n\nLearn clay \u2192 Build a kiln \u2192 Sell pots\n", []),
        ("## Work\n\nClay \u2192 Kiln \u2192 Shelf\n", []),
        ("## Career paths\n\n- Advanced glazes\n- Expert kilns\n", []),
        ("## Career path\n\nP1 \u2192 P2: Learning \u2192 Independent\n\nP2 \u2192 P3: Doing \u2192 Owning\n", []),
        ("## Experience levels\n\n- Minimum: 5 years\n- Maximum: 10 years\n- Sweet spot: 6-8 years\n", []),
    ],
)
def test_arrows_lead_from_level_to_level(tmp_path: Path, raw: str, rungs: list[str]) -> None:
    assert titles(tmp_path, f"# Potter\n\nPotters throw pots.\n\n{raw}") == rungs


@pytest.mark.parametrize(
    ("section", "rungs"),
    [
        ("## Competency matrix\n\n| Competency | Junior | Mid | Senior |\n", ["Junior", "Mid", "Senior"]),
        ("## Competency matrix\n\n| Glaze | Basic | Advanced | Expert |\n", []),
        ("## Kilns\n\n| Kiln | Junior | Mid | Senior |\n", []),
    ],
)
def test_levels_stand_beside_each_other_under_a_heading_of_a_ladder(tmp_path: Path, section: str, rungs: list[str]) -> None:
    rows = "| --- | --- | --- | --- |\n| Throwing | Small pots in a day | Large pots in a day | Any pot at any time |\n"
    assert titles(tmp_path, f"# Potter\n\nPotters throw pots.\n\n{section}{rows}") == rungs


def test_a_summary_is_no_level(tmp_path: Path) -> None:
    rungs = "## L1: Junior Potter\n\nPots.\n\n## L2: Senior Potter\n\nMore.\n"
    page = f"# Potter levels\n\n## Executive Summary\n\nIt is good.\n\n{rungs}"
    assert titles(tmp_path, page) == ["Junior Potter", "Senior Potter"]


def test_sentences_before_a_list_say_that_it_is_a_ladder(tmp_path: Path) -> None:
    said = (
        "We have five levels of craft. What each is like differs from one studio to the next, and so do the names. Here are ours:"
    )
    raw = f"# Titles\n\nWe throw pots.\n\n## Titles here\n\n{said}\n* Junior Potter\n* Potter\n* Senior Potter\n"
    assert titles(tmp_path, raw) == ["Junior Potter", "Potter", "Senior Potter"]


def test_levels_are_named_in_bold_under_how_senior_they_are(tmp_path: Path) -> None:
    section = "### {}\n\n**{} ({} years)**\n- Throws pots\n\n**Glazer**\n- Glazes\n\n"
    heads = [("Entry Level", "Junior Potter", "0-2"), ("Senior Level", "Senior Potter", "5+")]
    raw = "# Pots\n\nWe throw.\n\n## Roles\n\n" + "".join(section.format(*head) for head in heads)
    assert {"Junior Potter", "Senior Potter"} <= set(titles(tmp_path, raw))


def test_sums_under_labels_are_no_labels(tmp_path: Path) -> None:
    rungs = "".join(
        f"{title}\n\n${pay} - ${pay}0\n\n$9 more\n\n" for title, pay in (("Junior (0-2 years)", 20), ("Senior (5+ years)", 60))
    )
    assert titles(tmp_path, f"# Potter\n\nPotters throw pots.\n\n{rungs}") == ["Junior", "Senior"]


def test_terms_of_a_list_are_levels(tmp_path: Path) -> None:
    terms = "<dt>Junior Potter</dt><dd>Wedges clay.</dd><dt>Potter</dt><dd>Throws.</dd><dt>Senior Potter</dt><dd>Leads.</dd>"
    path = tmp_path / "potter.html"
    path.write_text(f"<h1>Potter</h1><h2>Career path</h2><dl>{terms}</dl>", encoding="utf-8")
    assert [title for (title,) in rows(read_guide(path), "levels", "title")] == ["Junior Potter", "Potter", "Senior Potter"]

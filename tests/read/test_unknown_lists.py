"""Lists of pages that no layout knows: what heads them, where they end, which items are entries."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

Read = Callable[[str], GuideTables]
TITLE = "# Beekeeper Career Guide\n\nBeekeepers keep hives.\n\n"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str) -> GuideTables:
        path = tmp_path / "beekeeper.md"
        path.write_text(TITLE + raw, encoding="utf-8")
        return read_guide(path)

    return read


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(record, name) for name in names) for record in guide.records[table]]


def texts(guide: GuideTables, table: str, name: str = "name") -> list[Any]:
    return [value for (value,) in rows(guide, table, name)]


def test_a_label_ends_the_section_of_the_label_before_it(read: Read) -> None:
    guide = read(
        "**Daily responsibilities:**\n\n- Inspect hives\n- Feed colonies\n\n**Typical projects:**\n\n- Build a stand\n\n"
        "**Common challenges:**\n\n- Stings\n"
    )
    assert texts(guide, "responsibilities", "text") == ["Inspect hives", "Feed colonies"]
    assert rows(guide, "pros_cons", "kind", "text") == [("con", "Stings")]


def test_what_a_section_heads_by_itself_is_of_its_kind(read: Read) -> None:
    guide = read(
        "## Required skills\n\n### Around the hive\n\n- **Queen rearing** (advanced): grafting, mating\n\n"
        "### Tools\n\n- Smoker\n\n### Soft skills\n\n- Patience\n\n### How to learn them\n\n- Read a book\n"
    )
    assert rows(guide, "skills", "kind", "name", "description") == [
        ("technical", "Queen rearing (advanced)", "grafting, mating"),
        ("technical", "Smoker", None),
        ("soft", "Patience", None),
    ]
    assert texts(guide, "sections", "kind")[-1] == "other"


def test_labels_and_items_that_only_head_others_are_no_entries(read: Read) -> None:
    guide = read(
        "## Skills\n\n- **Mandatory**: Swarm control, Grafting (queens, cells) and Honey grading\n- **Nice to have:** Carpentry\n"
        "- Hygiene:\n  - Washing combs\n  - Scorching boxes\n- Trees\n  - What blooms when, and how long each kind does\n"
    )
    assert texts(guide, "skills") == [
        "Swarm control",
        "Grafting",
        "Honey grading",
        "Carpentry",
        "Washing combs",
        "Scorching boxes",
        "Trees",
    ]


def test_a_label_tells_of_what_its_heading_names(read: Read) -> None:
    label = "**2. Must-have skills:**\n\n- One box of each kind\n\n## Notes\n\nNone.\n"
    assert texts(read("## Head beekeeper (7 years)\n\n" + label), "skills") == ["One box of each kind"]
    assert texts(read("## First job strategy\n\n" + label), "skills") == []
    assert texts(read("## Skills\n\n- Patience\n\n## Head beekeeper\n\n" + label), "skills") == ["Patience"]


def test_a_list_of_certificates_gives_names_acronyms_and_issuers(read: Read) -> None:
    guide = read(
        "## Certifications\n\n- Hive Basics (entry-level)\n- Master Apiarist (MA) - takes five years\n"
        "- **Guild: Queen Breeder**\n  - Cost: $150\n  - Validity: 3 years\n- Honey Judge, awarded by the Honey Council\n"
    )
    assert rows(guide, "education", "kind", "name", "acronym", "issuer") == [
        ("certification", "Hive Basics", None, None),
        ("certification", "Master Apiarist", "MA", None),
        ("certification", "Guild: Queen Breeder", None, None),
        ("certification", "Honey Judge", None, "Honey Council"),
    ]


def test_requirements_are_what_is_learnt_and_not_all_that_is_asked_for(read: Read) -> None:
    guide = read("## Requirements\n\n- Diploma in apiculture\n- Two strong arms\n- A driving licence\n")
    assert texts(guide, "education") == ["Diploma in apiculture", "A driving licence"]


def test_resources_lead_out_of_the_site(read: Read) -> None:
    guide = read(
        "## Resources\n\n- [The Hive Book](https://books.example/hive): all of it\n- [Our shop](/shop)\n"
        "- **Bee Meadow** - a forum\n"
    )
    assert rows(guide, "resources", "name", "url") == [("The Hive Book", "https://books.example/hive"), ("Bee Meadow", None)]


def test_a_heading_of_skills_over_running_text_gives_no_rows(read: Read) -> None:
    guide = read("## Skills\n\nWho keeps bees learns to be calm.\n\n## Resources\n\nAsk your club.\n")
    assert not guide.records["skills"]
    assert not guide.records["resources"]


def test_a_label_in_bold_at_the_start_of_a_line_heads_what_follows(read: Read) -> None:
    guide = read("## Head beekeeper\n\n**Focus:** apiaries\n**Key responsibilities:**\n\n- Plan the season\n")
    assert texts(guide, "responsibilities", "text") == ["Plan the season"]


def test_a_heading_over_a_paragraph_is_an_entry_of_the_list_around_it(read: Read) -> None:
    guide = read(
        "## Skills for beekeepers\n\nThree help.\n\n### 1. Patience\n\nBees set the pace.\n\n### Strength\n\nBoxes are heavy.\n\n"
        "### How to gain them\n\nPractise.\n"
    )
    assert rows(guide, "skills", "rank", "name", "description") == [
        (1, "Patience", "Bees set the pace."),
        (2, "Strength", "Boxes are heavy."),
    ]


def test_paragraphs_that_open_with_a_name_in_bold_are_entries(read: Read) -> None:
    guide = read("## Key qualities\n\n**Patience.** Bees set the pace.\n\n**Strength:** Boxes are heavy.\n")
    assert rows(guide, "skills", "kind", "name") == [("soft", "Patience"), ("soft", "Strength")]


def test_what_a_label_names_by_commas_on_its_own_line_is_a_list(read: Read) -> None:
    guide = read("**Skills:** Patience, hive inspection (weekly) and grafting\n**Tools:** Smoker, veil\n**Mood:** calm, quiet\n")
    assert texts(guide, "skills") == ["Patience", "hive inspection (weekly)", "grafting"]
    assert texts(guide, "tools") == ["Smoker", "veil"]


def test_tables_of_pros_and_cons_and_of_certificates(read: Read) -> None:
    guide = read(
        "## Pros and cons\n\n| Pros | Cons |\n| --- | --- |\n| Fresh air | Stings |\n| Own boss | |\n\n"
        "## Certifications\n\n| Certification | Provider | Cost |\n| --- | --- | --- |\n| Master Apiarist | Guild | $300 |\n"
    )
    assert rows(guide, "pros_cons", "kind", "rank", "text") == [
        ("pro", 1, "Fresh air"),
        ("con", 1, "Stings"),
        ("pro", 2, "Own boss"),
    ]
    assert rows(guide, "education", "name", "issuer", "cost_minimum") == [("Master Apiarist", "Guild", 300)]


def test_lines_of_plain_text_without_bullets_are_entries(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.txt"
    path.write_text(
        "Beekeeper\n\nBeekeepers keep hives.\n\nSkills\n\nPatience\nHive inspection\n\nRelated careers\n\nBrewer\nBaker\n",
        "utf-8",
    )
    guide = read_guide(path)
    assert texts(guide, "skills") == ["Patience", "Hive inspection"]
    assert texts(guide, "related_roles") == ["Brewer", "Baker"]


def test_kinds_of_resources_are_still_resources(read: Read) -> None:
    guide = read(
        '## Learning resources\n\n### Books\n\n- "The Hive Book" by A. Comb\n\n'
        "### Courses\n\n- [Bees 101](https://bees.example/101) - free\n"
    )
    assert rows(guide, "resources", "name", "url") == [("The Hive Book", None), ("Bees 101", "https://bees.example/101")]
    assert not guide.records["education"]


def test_sentences_and_tables_are_no_names_of_skills(read: Read) -> None:
    guide = read(
        "## Core competencies\n\n- You own small tasks and finish them by yourself.\n- Patience.\n"
        "- A deep sense of calm and of order.\n- The bees are calm when you are.\n\n"
        "### Matrix of them\n\n| Hive | Honey |\n| --- | --- |\n| 1 | 2 |\n"
    )
    assert texts(guide, "skills") == ["Patience.", "A deep sense of calm and of order."]


def test_a_tool_with_what_it_does_and_a_kind_of_tools(read: Read) -> None:
    guide = read("## Tools\n\n- **Scales:** Hivetron, BeeWeight and WaxPro\n- **Smoker:** calms, warns, drives off\n")
    assert rows(guide, "tools", "name", "category") == [
        ("Hivetron", "Scales"),
        ("BeeWeight", "Scales"),
        ("WaxPro", "Scales"),
        ("Smoker", None),
    ]


def test_questions_and_steps_stay_where_they_are_whatever_their_words_are_about(read: Read) -> None:
    guide = read(
        "## How to become a beekeeper\n\n### 1. Get an education\n\nJoin a school.\n\n### 2. Earn certifications\n\nPass.\n\n"
        "## FAQ\n\n### What skills do I need?\n\nPatience.\n\n### Is a degree required?\n\nNo.\n"
    )
    assert texts(guide, "steps", "text") == ["Get an education Join a school.", "Earn certifications Pass."]
    assert texts(guide, "faqs", "question") == ["What skills do I need?", "Is a degree required?"]
    assert not guide.records["skills"]


def test_steps_are_told_by_a_word_before_their_number_or_by_bullets_alone(read: Read) -> None:
    numbered = (
        "## How to become a beekeeper\n\n- **Step 1: Join a club.** It is fun.\n- **Step 2: Buy a hive.** Two are better.\n"
    )
    assert rows(read(numbered), "steps", "rank", "text") == [(1, "Join a club. It is fun."), (2, "Buy a hive. Two are better.")]
    bulleted = "## Steps to becoming a beekeeper\n\n- Join a club\n  - The nearest one\n- Buy a hive\n"
    assert rows(read(bulleted), "steps", "rank", "text") == [(1, "Join a club The nearest one"), (2, "Buy a hive")]


def test_a_question_in_bold_with_its_answer_on_the_next_line(read: Read) -> None:
    guide = read("## FAQ\n\n**Q: Is there work at night?**\nA: No.\n\n**Do bees sleep?**\nThey do.\n")
    assert rows(guide, "faqs", "question", "answer") == [("Is there work at night?", "No."), ("Do bees sleep?", "They do.")]


def test_a_table_of_related_roles_is_theirs_and_not_the_pay_of_levels(read: Read) -> None:
    guide = read(
        "## Related occupations\n\n| Occupation | Median pay |\n| --- | --- |\n| Brewer | $46,700 |\n| Baker | $36,650 |\n"
    )
    assert rows(guide, "related_roles", "name", "median_pay") == [("Brewer", 46_700), ("Baker", 36_650)]
    assert not guide.records["salaries"]


def test_what_a_heading_calls_preferred_is(read: Read) -> None:
    guide = read("## Preferred qualifications\n\n- Diploma in apiculture\n\n## Minimum qualifications\n\n- Certificate\n")
    assert rows(guide, "education", "name", "preferred") == [("Diploma in apiculture", True), ("Certificate", False)]


def test_terms_and_a_table_of_skills(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.html"
    path.write_text(
        "<h1>Beekeeper</h1><p>Beekeepers keep hives.</p><h2>Skills</h2><dl><dt>Patience</dt><dd>Bees set the pace.</dd>"
        "<dt>Strength</dt><dd>Boxes are heavy.</dd></dl><h2>Top skills</h2><table>"
        "<tr><th>Skill</th><th>Share of adverts</th></tr>"
        "<tr><td>Grafting</td><td>40%</td></tr></table>",
        "utf-8",
    )
    assert rows(read_guide(path), "skills", "name", "description") == [
        ("Patience", "Bees set the pace."),
        ("Strength", "Boxes are heavy."),
        ("Grafting", None),
    ]


def test_related_roles_in_a_line(read: Read) -> None:
    assert texts(read("## Similar roles\n\nBrewer, baker and cheese maker\n"), "related_roles") == [
        "Brewer",
        "baker",
        "cheese maker",
    ]
    priced = read("## Similar roles\n\nBrewer: $46,700\n\nBaker: $36,650\n")
    assert rows(priced, "related_roles", "name", "median_pay") == [("Brewer", 46_700), ("Baker", 36_650)]


def test_pictures_before_the_items_are_no_part_of_their_names(read: Read) -> None:
    items = ["\U0001fa9a **Sawing** \u2013 clean cuts", "\u2705 Milling", "\u27a1\ufe0f .NET", "\u2265 2 years of drilling"]
    guide = read("## Skills\n\n" + "".join(f"- {item}\n" for item in items))
    assert texts(guide, "skills") == ["Sawing", "Milling", ".NET", "\u2265 2 years of drilling"]


def test_definitions_are_read_as_those_of_a_page_are(read: Read) -> None:
    guide = read("## Skills\n\nSawing\n:   Clean cuts.\n\nMilling\n:   Flat boards.\n")
    assert rows(guide, "skills", "name", "description") == [("Sawing", "Clean cuts."), ("Milling", "Flat boards.")]


@pytest.mark.parametrize("caption", ["", "<caption>Where they work</caption>"])
def test_industries_in_a_table_with_a_caption_and_their_sum(read: Read, caption: str) -> None:
    shares = "".join(f"<tr><td>{name}<td>{share}" for name, share in [("Farming", "60%"), ("Crafts", "40%"), ("Total", "100%")])
    guide = read(f"## Industries\n\n<table>{caption}<tr><th>Industry<th>Share of jobs{shares}</table>\n")
    assert rows(guide, "industries", "name", "share_percent", "rank") == [("Farming", 60, 1), ("Crafts", 40, 2)]


def test_programs_in_a_table_have_their_length_and_cost(read: Read) -> None:
    head = "| Program Type | Duration | Approximate Cost |\n| --- | --- | --- |\n"
    row = "| Certificate Program | 4 months - 1 year | $1,000 - $11,000 |\n"
    guide = read(f"## Education and Training\n\n### Tuition Costs\n\n{head}{row}")
    names = ("name", "duration_months_min", "duration_months_max", "cost_minimum", "cost_maximum")
    assert rows(guide, "education", *names) == [("Certificate Program", 4, 12, 1000, 11000)]


def test_a_sentence_leads_in_a_list_of_something_else_than_its_section(read: Read) -> None:
    guide = read(
        "## Responsibilities and Skills\n\nThey include:\n\n- Inspect hives\n\nRequired skills for beekeepers often include:\n\n"
        "- Knowledge of the laws on keeping and moving bees.\n- Calm\n\nThings to bring along on the first day are:\n\n- A veil\n"
    )
    assert texts(guide, "responsibilities", "text") == ["Inspect hives"]
    assert texts(guide, "skills") == ["Knowledge of the laws on keeping and moving bees.", "Calm"]


def test_a_bullet_that_markdown_does_not_know_begins_an_item(read: Read) -> None:
    guide = read("## Duties\n\n• Inspect hives\n• Feed colonies\n")
    assert texts(guide, "responsibilities", "text") == ["Inspect hives", "Feed colonies"]


FORM = "What it is:\n\nWork at hives.\n\n**Required skills:**  \n{}\n\n"


def test_a_label_that_recurs_is_the_form_of_a_page(read: Read) -> None:
    page = "## Queens\n\n" + FORM.format("Grafting, a steady hand.") + "## Honey\n\n" + FORM.format("Grading, sealing.")
    assert texts(read(page), "skills") == ["Grafting", "a steady hand", "Grading", "sealing"]
    assert texts(read(page.replace("## Honey", "## Projects\n\n### Honey")), "skills") == ["Grafting", "a steady hand"]


def test_labels_of_items_head_what_stands_behind_or_below_them(read: Read) -> None:
    guide = read(
        "## Head beekeeper\n\n- **Place:** Kent\n- **Key skills:** queen rearing, oral and written reports to all members, and "
        "patience\n- **Duties:**\n  - Inspect hives\n  - Feed colonies\n- **Met by:** Ann, Bob, Cid\n"
    )
    assert texts(guide, "skills") == ["queen rearing", "oral and written reports to all members", "patience"]
    assert texts(guide, "responsibilities", "text") == ["Inspect hives", "Feed colonies"]


def test_a_job_description_lists_duties_and_no_facts(read: Read) -> None:
    guide = read("## Job description\n\n- Place: Kent\n- Inspects all hives\n- Feeds colonies\n")
    assert texts(guide, "responsibilities", "text") == ["Inspects all hives", "Feeds colonies"]


def test_each_link_that_an_item_lists_is_a_resource(read: Read) -> None:
    guide = read(
        "## Resources\n\n- **Clubs:** [Hive Club](https://a.example/), [Wax](https://b.example/) and [Comb](https://c.example/)\n"
        "- [The Hive Book](https://d.example/) by [Ann Bee](https://ann.example/)\n"
    )
    assert texts(guide, "resources") == ["Hive Club", "Wax", "Comb", "The Hive Book"]


def test_a_sentence_leads_in_what_it_says_is_following(read: Read) -> None:
    guide = read("Becoming one typically involves the following steps:\n\n1. Keep one hive for a year\n2. Join a club\n")
    assert texts(guide, "steps", "text") == ["Keep one hive for a year", "Join a club"]


def test_an_area_of_duties_may_be_called_anything(read: Read) -> None:
    guide = read("## Duties\n\n### Honey strategy\n\n- Set prices\n\n### How to do it\n\n- Read\n")
    assert texts(guide, "responsibilities", "text") == ["Set prices"]


def test_what_an_item_says_of_a_name_may_be_long(read: Read) -> None:
    guide = read("## Duties\n\n- **Inspection:** " + "looks into every hive of the yard " * 8 + "\n")
    assert len(guide.records["responsibilities"]) == 1


def test_lines_that_are_numbered_are_items(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.html"
    path.write_text(
        "<h1>Beekeeper</h1><p>They keep hives.</p>"
        "<h2>Duties</h2>1. Inspect: all hives <br/>\n2. Feed: in March <br/>\n<h2>End</h2>",
        encoding="utf-8",
    )
    assert texts(read_guide(path), "responsibilities", "text") == ["Inspect: all hives", "Feed: in March"]


def test_a_page_may_begin_with_its_first_section(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.md"
    path.write_text("# Duties\n\n- Inspect hives\n\n# Skills\n\n- Patience\n", encoding="utf-8")
    guide = read_guide(path)
    assert (texts(guide, "responsibilities", "text"), texts(guide, "skills"), texts(guide, "guides", "role")) == (
        ["Inspect hives"],
        ["Patience"],
        [None],
    )


def test_of_a_field_called_education_the_jobs_are_nothing_to_be_learnt(read: Read) -> None:
    assert texts(read("## Education\n\n- **Teacher** - Teaches\n- **Tutor** - Helps\n- Pots\n"), "education") == []
    assert texts(read("## Education\n\n- **Bachelor of Science** - Bees\n- Trainer\n"), "education") != []


@pytest.mark.parametrize("numbers", [(0, 1, 2), (1, 2, 3)])
def test_steps_that_are_counted_from_nought_are_counted_from_one(read: Read, numbers: tuple[int, int, int]) -> None:
    guide = read("## How to Become a Beekeeper\n\n" + "".join(f"{number}. Read book {number}.\n" for number in numbers))
    assert rows(guide, "steps", "rank") == [(1,), (2,), (3,)]


def test_what_stands_under_skills_and_names_certificates_is_no_skill(read: Read) -> None:
    guide = read(
        "## Skills\n\n- **Technical skills:** Knows bees, can weigh a box of them in a gale, and is never late.\n"
        "- **Tools**: smoker, veil\n- **Certifications:** Master Apiarist (MA), or the like, helps a lot.\n"
    )
    assert texts(guide, "skills") == ["Technical skills", "smoker", "veil"]


@pytest.mark.parametrize("heading", ["Job specifications", "What you'll bring", "Who you are"])
def test_abilities_among_requirements_are_skills(read: Read, heading: str) -> None:
    guide = read(
        f"## {heading}\n\n- Diploma in apiculture\n- Strong knowledge of hives\n- Proof of experience\n- A van\n"
        "- **Calm:** the ability to stand still\n"
    )
    assert texts(guide, "education") == ["Diploma in apiculture"]
    assert texts(guide, "skills") == ["Strong knowledge of hives", "Calm"]


def test_a_numbered_heading_over_a_sentence_is_an_entry_whatever_it_lists(read: Read) -> None:
    page = "## Duties\n\n### 1. Inspecting hives\n\n{0}\n\n- Frames\n- Queens\n\n### 2. Feeding\n\n{0}\n\n- Syrup\n"
    assert texts(read(page.format("They look at all of them. This means:")), "responsibilities", "text") == [
        "Inspecting hives",
        "Feeding",
    ]
    assert texts(read(page.format("This means:")), "responsibilities", "text") == ["Frames", "Queens", "Syrup"]


def test_labels_that_are_not_in_bold_stand_under_one_that_is(read: Read) -> None:
    guide = read(
        "## Head beekeeper\n\nKnows all.\n\n**Key tools**\n\n*By hand:*\n- Smoker\n\n*By motor:*\n- Blower\n\n**Fun**\n- Honey\n"
    )
    assert texts(guide, "tools") == ["Smoker", "Blower"]


def test_a_heading_that_says_nothing_of_learning_heads_what_is_learnt_alone(read: Read) -> None:
    guide = read("## Education\n\n### Ways in\n\n- Send a letter\n- A diploma in apiculture\n\n### Status\n\n- Employed\n")
    assert texts(guide, "education") == ["A diploma in apiculture"]


def test_a_column_of_names_is_enough_under_a_heading_of_what_they_are(read: Read) -> None:
    guide = read(
        "## Adjacent roles\n\n| Role | Why it fits |\n| --- | --- |\n| Brewer | Both wait |\n\n"
        "## Certifications\n\n| Level | Certification | Link |\n| --- | --- | --- |\n| Advanced | Master Apiarist | here |\n"
        "| Entry | Hive Basics | there |\n"
    )
    assert texts(guide, "related_roles") == ["Brewer"]
    assert texts(guide, "education") == ["Master Apiarist", "Hive Basics"]
    assert not guide.records["levels"]


def test_why_one_becomes_one_lists_what_speaks_for_it(read: Read) -> None:
    guide = read("## Why become a beekeeper?\n\n- Fresh air\n- Honey\n")
    assert rows(guide, "pros_cons", "kind", "text") == [("pro", "Fresh air"), ("pro", "Honey")]


def test_duties_in_a_table_are_read_by_their_column(read: Read) -> None:
    guide = read(
        "## Core responsibilities\n\n| Responsibility | Description |\n| --- | --- |\n| **Feeding** | Syrup |\n| Care | |\n"
    )
    assert rows(guide, "responsibilities", "rank", "text") == [(1, "Feeding"), (2, "Care")]


def test_code_and_a_line_over_a_table_are_no_entries(read: Read) -> None:
    guide = read(
        "## Skills\n\n### Tier 1\n\n```\nGrafting\n```\n\n### Tier 2\n\n- Patience\n\n## Adjacent roles\n\n"
        "Not with bees, and often indoors.\n\n| Title | Work |\n| --- | --- |\n| Brewer | Waits |\n"
    )
    assert texts(guide, "skills") == ["Patience"]
    assert texts(guide, "related_roles") == ["Brewer"]


def test_a_long_line_of_names_behind_its_label_is_a_list_and_ends_it(read: Read) -> None:
    names = [f"Keeper of {number} hives" for number in range(10, 20)]
    guide = read(f"## Overview\n\nThey keep bees.\n\nRelated careers: {', '.join(names)}\n\nSee our club, too.\n")
    assert texts(guide, "related_roles") == names


def test_what_stands_below_trends_or_a_way_is_none_of_the_guide(read: Read) -> None:
    guide = read(
        "## Hive trends (2024)\n\n### Technologies\n\n- Robots\n\n## Certifications\n\n- Master Apiarist\n\n"
        "### Recommended path\n\n1. Start with: a book\n2. Then: a club\n"
    )
    assert not guide.records["tools"]
    assert texts(guide, "education") == ["Master Apiarist"]


def test_items_that_head_others_are_the_headings_of_a_page_of_items(read: Read) -> None:
    guide = read(
        "* **Role:**\n    * **Responsibilities:**\n        * **Feeding:** syrup\n    * **Getting Started:**\n"
        "        * **Education:**\n            * A diploma in apiculture\n        * **Key skills:**\n"
        "            * **With hands:**\n                * **Grafting:** of queens\n            * **Calm:** always\n"
    )
    assert texts(guide, "responsibilities", "text") == ["Feeding: syrup"]
    assert texts(guide, "education") == ["A diploma in apiculture"]
    assert texts(guide, "skills") == ["Grafting", "Calm"]
    assert not guide.records["steps"]


def test_all_of_a_list_is_learnt_that_its_lead_calls_so(read: Read) -> None:
    guide = read("## What you need\n\nTo begin, you'll need these GCSE qualifications:\n\n- maths grade 4\n- English grade 4\n")
    assert texts(guide, "education") == ["maths grade 4", "English grade 4"]
    assert texts(read("## Qualifications\n\n- maths grade 4\n- A diploma\n"), "education") == ["A diploma"]


def test_the_words_of_a_credential_may_be_small_ones_elsewhere(read: Read) -> None:
    guide = read("## Certifications\n\nMany earn the Global Information Hive Certification (GIHC) first.\n")
    assert rows(guide, "education", "name", "acronym") == [("Global Information Hive Certification", "GIHC")]


def test_of_a_table_of_skills_a_note_and_a_name_that_spans_rows_are_no_further_skills(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.html"
    table = "<tr><th>Skill<th>Level<tr><td rowspan=2>Grafting<td>High<tr><td>Low<tr><td>Hygiene<td>Low<tr><td colspan=2>By: us"
    path.write_text(f"<h1>Beekeeper</h1><h2>Skills</h2><table>{table}</table>", encoding="utf-8")
    guide = read_guide(path)
    assert rows(guide, "skills", "name", "rank") == [("Grafting", 1), ("Hygiene", 2)]
    assert texts(guide, "levels", "title") == []


@pytest.mark.parametrize(
    "lines",
    ["– Patience\n– Calm\n", "✅ Patience\n✅ Calm\n", "Patience\nCalm\nWarmth\n", "<p>Patience<br>Calm<br>Warmth</p>\n"],
)
def test_lines_set_apart_are_entries(read: Read, lines: str) -> None:
    assert texts(read(f"## Skills\n\n{lines}"), "skills")[:2] == ["Patience", "Calm"]


def test_a_roman_number_and_a_letter_adorn_a_heading(read: Read) -> None:
    guide = read("**III. Required skills:**\n\n- Patience\n\n## B. Tools\n\n- Smoker\n")
    assert (texts(guide, "skills"), texts(guide, "tools")) == (["Patience"], ["Smoker"])


@pytest.mark.parametrize("lead", ["PRO: {}", "Advantage: {}", "**Pro #1:** {}"])
def test_lines_that_each_are_for_or_against(read: Read, lead: str) -> None:
    con = lead.replace("PRO", "CON").replace("Advantage", "Drawback").replace("Pro", "Con")
    guide = read(f"## What it is like\n\n{lead.format('Free honey')}\n\nJars of it.\n\n{con.format('Stings')}\n\nOuch.\n")
    assert rows(guide, "pros_cons", "kind", "text") == [("pro", "Free honey"), ("con", "Stings")]


def test_checks_and_crosses_say_which_side_a_line_is_on(read: Read) -> None:
    guide = read("## Advantages and disadvantages\n\n✅ Free honey\n✅ Fresh air\n❌ Stings\n❌ Rain\n")
    assert [kind for (kind,) in rows(guide, "pros_cons", "kind")] == ["pro", "pro", "con", "con"]


@pytest.mark.parametrize(
    ("lead", "table"),
    [
        ("Beekeepers have many tasks. Here are a few of them:", "responsibilities"),
        ("The tools a beekeeper uses include:", "tools"),
        ("A good beekeeper has several skills, such as:", "skills"),
        ("Beekeepers should have these qualities:", "skills"),
        ("**What skills help you succeed?**", "skills"),
    ],
)
def test_a_sentence_names_the_list_that_it_leads_in(read: Read, lead: str, table: str) -> None:
    guide = read(f"{lead}\n\n- Boxes\n- Frames\n")
    field = "text" if table == "responsibilities" else "name"
    assert texts(guide, table, field) == ["Boxes", "Frames"]


def test_a_requirement_without_a_bullet(read: Read) -> None:
    assert texts(read("## Education requirements\n\nBachelor's degree in biology, or a related field\n"), "education") == [
        "Bachelor's degree in biology, or a related field"
    ]


def test_numbered_lines_that_say_what_headings_say_are_headings(tmp_path: Path) -> None:
    text = (
        "Beekeeper\n\n1. Entry requirements\n\nNone is asked.\n\n2. Skills required\n\n• patience\n"
        "• calm\n\n3. What you'll do\n\n• keep bees\n• sell honey\n\n4. Salary\n\n"
        "Starter: £19,800 a year\n"
    )
    for suffix in ("txt", "md"):
        path = tmp_path / f"beekeeper.{suffix}"
        path.write_text(text, encoding="utf-8")
        guide = read_guide(path)
        assert texts(guide, "responsibilities", "text") == ["keep bees", "sell honey"]
        assert texts(guide, "skills") == ["patience", "calm"]


def test_where_to_learn_and_a_roadmap(read: Read) -> None:
    guide = read(
        "## Where to learn\n\n- [Bee school](https://example.org)\n\n## Roadmap\n\n- [ ] Read a book\n- [ ] Buy a hive\n"
    )
    assert texts(guide, "resources") == ["Bee school"]
    assert texts(guide, "steps", "text") == ["Read a book", "Buy a hive"]

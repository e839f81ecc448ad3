"""Ladders that nothing but the ranks in their headings or their titles tells."""

from __future__ import annotations

from pathlib import Path

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, text: str) -> GuideTables:
    path = folder / "roles.md"
    path.write_text(text, encoding="utf-8")
    return read_guide(path)


def titles(guide: GuideTables) -> list[tuple[str, str | None]]:
    return [(row.title, row.grade) for row in rows_of(guide, "levels")]


def table(*rows: str) -> str:
    header, *others = (f"| {row} |" for row in rows)
    return "\n".join([header, "|" + " --- |" * (header.count("|") - 1), *others, ""])


def headed(*names: str) -> str:
    return "# Our Roles\n\n" + "\n".join(f"## {name}\n\n- Does what a {name} does.\n- Helps the others.\n" for name in names)


def test_headings_of_one_trade_climb(tmp_path: Path) -> None:
    guide = read(
        tmp_path, headed("Graduate QA/QE", "QA/QE Engineer", "Senior QA/QE", "Principal Automation Engineer", "QA/QE Manager")
    )
    assert [title for title, _ in titles(guide)] == [
        "Graduate QA/QE",
        "QA/QE Engineer",
        "Senior QA/QE",
        "Principal Automation Engineer",
        "QA/QE Manager",
    ]


def test_numbered_titles_and_managers_of_one_trade(tmp_path: Path) -> None:
    guide = read(tmp_path, headed("Tech Support I", "Tech Support II", "Support Manager", "Senior Support Manager"))
    assert len(titles(guide)) == 4


def test_headings_of_several_trades_are_no_ladder(tmp_path: Path) -> None:
    guide = read(tmp_path, headed("Senior Data Analyst", "Junior Web Designer", "Lead Nurse", "Head of Sales"))
    assert not titles(guide)


def test_a_category_may_head_a_matrix(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Titles\n\n"
        + table(
            "Category | Junior SRE (L1) | SRE (L2) | Senior SRE (L3)",
            "**Skill** | | |",
            "Mastery | Knows one of our areas | Knows most of our areas | Knows all of our areas",
            "Trust | Does what was agreed on | Agrees with others on it | Is asked before others",
            "Owner - Manager of One | Asks which way to go | Finds most ways alone | Shows others the way",
        ),
    )
    assert titles(guide) == [("Junior SRE", "L1"), ("SRE", "L2"), ("Senior SRE", "L3")]
    assert len(rows_of(guide, "expectations")) == 9


def test_a_column_of_titles_is_a_ladder_where_they_are_of_one_trade(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Framework\n\n"
        + table(
            "Title | Scope",
            "Intern | Their own small tasks",
            "Associate | Their own larger tasks",
            "Engineer | The whole of a project",
            "Senior Engineer | All projects of a team",
        ),
    )
    assert [title for title, _ in titles(guide)] == ["Intern", "Associate", "Engineer", "Senior Engineer"]
    assert [row.area for row in rows_of(guide, "expectations")] == ["Scope"] * 4


def test_titles_with_grades_are_a_ladder_of_any_trades(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Grades\n\n"
        + table(
            "Track | Grade | Job Title | Min Salary",
            "Lead | M1 | Engineering Manager | 120000",
            "Lead | D1 | Director of Engineering | 175000",
            "Coach | IC2 | Agile Coach | 69000",
            "Coach | IC3 | Agile Coach II | 92000",
        ),
    )
    assert titles(guide) == [
        ("Engineering Manager", "M1"),
        ("Director of Engineering", "D1"),
        ("Agile Coach", "IC2"),
        ("Agile Coach II", "IC3"),
    ]


def test_roles_of_several_trades_are_no_ladder(tmp_path: Path) -> None:
    roles = table("Role | Salary", "Senior Nurse | $60,000", "Data Analyst | $70,000", "Junior Welder | $40,000")
    assert not titles(read(tmp_path, f"# Jobs\n\n{roles}"))


def test_paragraphs_behind_grades_are_levels_and_no_skills(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Pay\n\n## Skills and experience\n\n**L0**: Learns the skills of the job from others, day by day.\n\n"
        "**L1**: Does the tasks that others have set out.\n\n**L2**: Sets out the tasks of the others.\n",
    )
    assert [grade for _, grade in titles(guide)] == ["L0", "L1", "L2"]
    assert not rows_of(guide, "skills")


def test_a_duty_that_begins_with_a_rank_is_no_level(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Developer\n\n## Progression\n\n1. **Junior Developer**\n   - Learn the tools\n   - Salary: $60K\n"
        "2. **Senior Developer**\n   - Lead small features\n   - Mentor new developers\n   - Salary: $90K\n",
    )
    assert [title for title, _ in titles(guide)] == ["Junior Developer", "Senior Developer"]


def test_titles_beside_grades_are_those_of_each_ladder(tmp_path: Path) -> None:
    functions = {"Design": ("Junior Designer", "Designer"), "Sales": ("Sales Associate", "Account Executive")}
    text = "# Levels by Function\n"
    for name, own in functions.items():
        rows = (f"**IC{number}** | {title} | Tasks of a team" for number, title in enumerate(own, 1))
        text += f"\n## {name}\n\n" + table("Level | Titles | Scope", *rows)
    assert titles(read(tmp_path, text)) == [
        ("Junior Designer", "IC1"),
        ("Designer", "IC2"),
        ("Sales Associate", "IC1"),
        ("Account Executive", "IC2"),
    ]


def test_a_letter_behind_a_label_is_its_grade(tmp_path: Path) -> None:
    rows = table("Level | Gross Salary BGN per month", "Level 0 | 780 BGN", "Level A | 1560 BGN", "Level B | 1760 BGN")
    assert [title for title, _ in titles(read(tmp_path, f"# Pay\n\n{rows}"))] == ["Level 0", "Level A", "Level B"]


def test_years_of_service_that_raise_pay_are_no_levels(tmp_path: Path) -> None:
    rows = table("Years of service | Salary increase (€)", "3 | 700", "5 | 1.120", "7 | 1.680")
    assert not titles(read(tmp_path, f"# Pay\n\n{rows}"))


def test_skills_under_a_level_are_asked_there_and_are_skills(tmp_path: Path) -> None:
    level = "## {0} Analyst\n\n**Required Skills:**\n\n- {1}\n- Patience with people\n\n**Typical Responsibilities:**\n\n- {2}\n"
    guide = read(
        tmp_path,
        "# Analyst Career Path\n\n"
        + level.format("Junior", "Counting things well", "Count what there is")
        + level.format("Senior", "Guessing things well", "Guess what there will be"),
    )
    assert [title for title, _ in titles(guide)] == ["Junior Analyst", "Senior Analyst"]
    assert len(rows_of(guide, "expectations")) == 6
    assert {"Counting things well", "Guessing things well"} <= {row.name for row in rows_of(guide, "skills")}
    assert [row.text for row in rows_of(guide, "responsibilities")] == ["Count what there is", "Guess what there will be"]


def test_a_city_is_no_level_and_capitals_may_stand_for_words(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Officers\n\n#### The Officer Series\n\n**IT Officer I (SG-11)**\n\n- Runs the machines\n\n"
        "**IT Officer II (SG-15)**\n\n- Buys the machines\n",
    )
    assert titles(guide) == [("IT Officer I", "SG-11"), ("IT Officer II", "SG-15")]
    places = "Mid Level (3-5 years)\n\n$95,000\n\nSenior Level (6-9 years)\n\n$110,000\n\nNew York City\n\n$120,000\n"
    assert [title for title, _ in titles(read(tmp_path, f"# Pay of a Planner\n\n{places}"))] == ["Mid Level", "Senior Level"]


def test_paragraphs_that_begin_with_a_level_and_its_pay(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "# Pay of a Potter\n\nJunior — £30–40k — 1 year of experience. More are wanted than there are, of those who throw.\n\n"
        "Senior — £60–70k — 4 years of experience. Far more are wanted than there are, of those who can glaze, too.\n",
    )
    assert [(row.title, row.years_min) for row in rows_of(guide, "levels")] == [("Junior", 1), ("Senior", 4)]


def test_a_table_of_tracks_beside_each_other(tmp_path: Path) -> None:
    rows = table("Individual Contributor Track | Management Track", "Associate | Lead,", "Staff | Manager,", "Fellow | Director,")
    guide = read(tmp_path, f"# Jobs\n\n## Positions\n\n{rows}")
    ranked = sorted((row.rank, row.title) for row in rows_of(guide, "levels"))
    assert [title for _, title in ranked] == ["Associate", "Staff", "Fellow", "Lead", "Manager", "Director"]


def test_what_a_figure_is_called_is_no_part_of_a_level(tmp_path: Path) -> None:
    guide = read(
        tmp_path, "# Pay of a Potter\n\n## Progression\n\n- Entry-level average: $88,797\n- Mid-level average: $120,000\n"
    )
    assert [title for title, _ in titles(guide)] == ["Entry-level", "Mid-level"]


def test_labels_over_items_of_each_level_are_read_though_a_heading_has_their_topic(tmp_path: Path) -> None:
    level = "#### {0}\n\n- **Responsibilities**:\n  - {1}\n- **Required Skills**:\n  - {2} years of experience\n  - Patience\n\n"
    guide = read(
        tmp_path,
        "# Paths in Testing\n\n## Tracks\n\n### Engineering Track\n\n"
        + level.format("1. Test Engineer", "Tests what there is", "2-4")
        + level.format("2. Senior Test Engineer", "Plans what to test", "5-7")
        + "## Technical Skills\n\n- Scripting\n",
    )
    assert [(row.title, row.years_min) for row in rows_of(guide, "levels")] == [("Test Engineer", 2), ("Senior Test Engineer", 5)]
    assert {row.name for row in rows_of(guide, "skills")} >= {"Patience", "Scripting"}
    assert [row.text for row in rows_of(guide, "responsibilities")] == ["Tests what there is", "Plans what to test"]

"""Labels as pages saved as text have them: run into what they list, or as the last bullet of the list above theirs."""

from __future__ import annotations

from pathlib import Path

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of


def read(folder: Path, raw: str) -> GuideTables:
    path = folder / "beekeeper.txt"
    path.write_text("Beekeeper\n\nBeekeepers keep hives.\n\n" + raw, encoding="utf-8")
    return read_guide(path)


def test_labels_run_into_what_they_list(tmp_path: Path) -> None:
    guide = read(
        tmp_path,
        "ActivitiesPrepare frames for the spring. May measure, mix, and feed.\n\nSkillsCalm, Heavy Lifting, Mathematics\n\n"
        "Minimum Education RequirementsHigh school diploma\n",
    )
    assert len(guide.records["responsibilities"]) == 2
    assert [row.name for row in rows_of(guide, "skills")] == ["Calm", "Heavy Lifting", "Mathematics"]
    assert [row.name for row in rows_of(guide, "education")] == ["High school diploma"]


def test_one_such_word_is_a_name(tmp_path: Path) -> None:
    assert not read(tmp_path, "SkillsUnion, Bees, Wax\n\nThat is all there is to say.\n").records["skills"]


def test_a_heading_may_be_the_last_bullet_above_its_list(tmp_path: Path) -> None:
    duties = "  \u2022 Inspect hives\n  \u2022 Harvest honey\n  \u2022 {}\n\n"
    bullets = duties + "  \u2022 A degree in biology\n  \u2022 Knowledge of bees\n"
    guide = read(tmp_path, "Responsibilities\n\n" + bullets.format("Qualifications"))
    assert len(guide.records["responsibilities"]) == 2
    assert [row.name for row in rows_of(guide, "education")] == ["A degree in biology"]
    assert len(read(tmp_path, "Responsibilities\n\n" + bullets.format("Feed bees")).records["responsibilities"]) == 5


def test_short_lines_behind_a_lead_are_its_list(tmp_path: Path) -> None:
    listed = (
        "Key skills\n\nKeepers have these skills:\n\nCalm\n\nHeavy lifting\n\nMathematics\n\nMost is learnt in two summers.\n"
    )
    path = tmp_path / "keeper.md"
    path.write_text("# Keeper\n\nKeepers keep hives.\n\n## " + listed, encoding="utf-8")
    assert [row.name for row in rows_of(read_guide(path), "skills")] == ["Calm", "Heavy lifting", "Mathematics"]


def test_a_lead_names_its_list_right_before_the_word_for_it(tmp_path: Path) -> None:
    guide = read(tmp_path, "Beekeepers should have skills such as:\n\n  \u2022 Calm\n  \u2022 Heavy lifting\n")
    assert len(guide.records["skills"]) == 2

"""Plain text without blank lines, as saving a page leaves it: a line that says what headings say is one, by what follows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

Read = Callable[[str], GuideTables]
FIRST = "Potters make vessels of clay and fire them, on the wheel or by hand, for shops, kitchens and collectors."
DUTIES = ["- Throw bowls on the wheel", "- Mix glazes", "- Pack the kiln"]
PAY = "A potter in Britain is paid £24,000 to £31,000 a year."


@pytest.fixture
def read(tmp_path: Path) -> Read:
    def read(raw: str) -> GuideTables:
        path = tmp_path / "potter.txt"
        path.write_text(raw, encoding="utf-8")
        return read_guide(path)

    return read


def kinds(guide: GuideTables) -> list[str]:
    return [record.kind for record in rows_of(guide, "sections")]


def test_each_topic_heads_what_stands_right_below_it(read: Read) -> None:
    guide = read("\n".join([FIRST, "Responsibilities", *DUTIES, "Pay", PAY, "Qualifications & Training", "- Apprenticeship"]))
    assert kinds(guide) == ["title", "responsibilities", "pay", "education_requirements"]
    assert len(guide.records["responsibilities"]) == len(DUTIES)


def test_a_menu_of_topics_heads_nothing(read: Read) -> None:
    guide = read("\n".join([FIRST, "Pay", "Skills", "Training", "Tools", PAY, "Skills", "- Throwing", "- Glazing", "- Patience"]))
    assert [record.name for record in rows_of(guide, "skills")] == ["Throwing", "Glazing", "Patience"]
    assert not guide.records["tools"]


def test_a_text_with_blank_lines_keeps_its_lines_within_paragraphs(read: Read) -> None:
    paragraphs = "\n\n".join(f"Sentence {number} of this text tells something of clay." for number in range(8))
    guide = read(f"Potter Career Guide\n\n{paragraphs}\n\nThey wrote of\nPay\n{PAY}\n")
    assert "pay" not in kinds(guide)


def test_a_column_of_pay_by_the_hour_says_so_beside_its_sign(read: Read) -> None:
    guide = read(
        "Potter Pay in Canada\n\nProvince | Low ($ Hr) | High ($ Hr)\nAlberta | 21.00 | 33.50\nManitoba | 19.00 | 30.25\n"
    )
    found = [(row.place, row.period, row.minimum, row.maximum) for row in rows_of(guide, "salaries")]
    assert found == [("Alberta", "hour", 21, 33.5), ("Manitoba", "hour", 19, 30.25)]


@pytest.mark.parametrize("unit", ["$ Hr", "$/hr", "CAD/hr"])
def test_money_and_a_period_beside_a_statistic_are_pay_whatever_stands_over_the_table(read: Read, unit: str) -> None:
    table = f"Province | Low ({unit}) | High ({unit})\nAlberta | 21.00 | 33.50\nManitoba | 19.00 | 30.25\n"
    guide = read(f"Potter Career Guide\n\nBy province\n\n{table}")
    assert [row.maximum for row in rows_of(guide, "salaries")] == [33.5, 30.25]


def test_a_cost_by_the_hour_is_no_pay(read: Read) -> None:
    table = "Kiln | Low cost ($/hr) | High cost ($/hr)\nGas | 4.00 | 7.50\nWood | 3.00 | 6.25\n"
    assert not read(f"Potter Career Guide\n\nKilns\n\n{table}").records["salaries"]


@pytest.mark.parametrize("note", ["This is of 2023. |", "This is of 2023"])
def test_a_note_below_a_table_neither_breaks_it_nor_is_the_title(read: Read, note: str) -> None:
    table = "Province | Low ($/hr) | High ($/hr) |\nAlberta | 21.00 | 33.50 |\nManitoba | 19.00 | 30.25 |"
    guide = read(f"A potter's pay in Canada is told by the hour.\n{table}\n{note}\n")
    assert [row.maximum for row in rows_of(guide, "salaries")] == [33.5, 30.25]
    assert "2023" not in rows_of(guide, "guides")[0].title


def test_words_of_statistics_are_no_part_of_a_role(read: Read) -> None:
    guide = read(f"Highest and Lowest Average Potter Salary\n\n{PAY}\n")
    assert rows_of(guide, "guides")[0].role == "Potter"

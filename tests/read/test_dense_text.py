"""Plain text without blank lines, as saving a page leaves it: a line that says what headings say is one, by what follows it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

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
    return [record.kind for record in guide.records["sections"]]  # type: ignore[attr-defined]


def test_each_topic_heads_what_stands_right_below_it(read: Read) -> None:
    guide = read("\n".join([FIRST, "Responsibilities", *DUTIES, "Pay", PAY, "Qualifications & Training", "- Apprenticeship"]))
    assert kinds(guide) == ["title", "responsibilities", "pay", "education_requirements"]
    assert len(guide.records["responsibilities"]) == len(DUTIES)


def test_a_menu_of_topics_heads_nothing(read: Read) -> None:
    guide = read("\n".join([FIRST, "Pay", "Skills", "Training", "Tools", PAY, "Skills", "- Throwing", "- Glazing", "- Patience"]))
    assert [record.name for record in guide.records["skills"]] == ["Throwing", "Glazing", "Patience"]  # type: ignore[attr-defined]
    assert not guide.records["tools"]


def test_a_text_with_blank_lines_keeps_its_lines_within_paragraphs(read: Read) -> None:
    paragraphs = "\n\n".join(f"Sentence {number} of this text tells something of clay." for number in range(8))
    guide = read(f"Potter Career Guide\n\n{paragraphs}\n\nThey wrote of\nPay\n{PAY}\n")
    assert "pay" not in kinds(guide)


def test_a_column_of_pay_by_the_hour_says_so_beside_its_sign(read: Read) -> None:
    guide = read(
        "Potter Pay in Canada\n\nProvince | Low ($ Hr) | High ($ Hr)\nAlberta | 21.00 | 33.50\nManitoba | 19.00 | 30.25\n"
    )
    found = [(row.place, row.period, row.minimum, row.maximum) for row in guide.records["salaries"]]  # type: ignore[attr-defined]
    assert found == [("Alberta", "hour", 21, 33.5), ("Manitoba", "hour", 19, 30.25)]


def test_words_of_statistics_are_no_part_of_a_role(read: Read) -> None:
    guide = read(f"Highest and Lowest Average Potter Salary\n\n{PAY}\n")
    assert guide.records["guides"][0].role == "Potter"  # type: ignore[attr-defined]

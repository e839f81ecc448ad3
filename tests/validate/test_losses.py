"""What a guide had in the last release and has no more is told by the build that publishes it without."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import fsspec
import pytest

from careerdata.api import build
from careerdata.validate.examples.example import Drift, Rows
from careerdata.validate.finding import Finding
from careerdata.validate.rules.drift.losses import RowsLost
from careerdata.validate.run_examples import findings
from tests.conftest import REPOSITORY

GUIDE = REPOSITORY / "raw/guides/electrician.md"
TEXT = GUIDE.read_text(encoding="utf-8")


@pytest.fixture(params=["folder", "url"])
def out(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """Somewhere to publish to."""
    if request.param == "folder":
        yield str(tmp_path / "out")
        return
    system = fsspec.filesystem("memory")
    system.store.clear()
    yield "memory://losses"
    system.store.clear()


Told = Callable[[str], list[Finding]]


@pytest.fixture
def told(out: str, tmp_path: Path) -> Told:
    """Publishes the whole guide, then another text of it; gives what is said of the drift between them."""

    def publish(text: str) -> list[Finding]:
        guide = tmp_path / "raw/guides" / GUIDE.name
        guide.parent.mkdir(parents=True, exist_ok=True)
        guide.write_text(text, encoding="utf-8")
        done = build(tmp_path / "raw", out)
        assert done.exit_status == 0
        return [one for one in done.findings if one.code.startswith("DRF")]

    assert publish(TEXT) == []
    return publish


def section(heading: str) -> str:
    """A section of the guide, from its heading to the next."""
    begin = TEXT.index(f"## {heading}\n")
    return TEXT[begin : TEXT.index("\n## ", begin) + 1]


def test_a_section_that_is_gone_is_named_once_with_the_rows_it_held(told: Told) -> None:
    (one,) = told(TEXT.replace(section("Related Jobs"), "").replace(section("Workplace"), ""))
    assert (one.code, one.severity, one.guide_id) == ("DRF004", "warning", "electrician")
    assert one.message == (
        "the last release had 26 sections, now there are 24: 'Workplace' and 'Related Jobs' with 5 rows are lacking"
    )


def test_a_guide_cut_in_half_names_some_of_its_sections_and_counts_the_others(told: Told) -> None:
    one = next(one for one in told(TEXT[: TEXT.index("## Schooling")]) if one.code == "DRF004")
    assert "the last release had 26 sections, now there are 10: 'Schooling'" in one.message
    assert one.message.endswith("and 11 more are lacking")


def test_a_heading_worded_anew_or_one_more_section_is_no_loss(told: Told) -> None:
    text = TEXT.replace("## Related Jobs", "## A Day in the Trade\n\nIt begins at seven.\n\n## Related Jobs")
    assert told(text) == []
    assert told(text.replace("## A Day in the Trade", "## One Day in the Trade")) == []


def test_a_list_that_lost_three_in_ten_of_its_rows_is_told_with_both_counts(told: Told) -> None:
    pros, cons = section("Pros"), section("Cons")
    two = "\n".join(pros.splitlines()[:3]) + "\n\n"
    (one,) = told(TEXT.replace(pros, two).replace(cons, "\n".join(cons.splitlines()[:3]) + "\n\n"))
    assert (one.code, one.severity) == ("DRF005", "warning")
    rows = sum(line.startswith("- ") for line in (pros + cons).splitlines())
    assert one.message == f"the last release had {rows} rows in pros_cons, now 2"


def test_a_row_less_is_an_edit(told: Told) -> None:
    pros = section("Pros")
    assert told(TEXT.replace(pros, pros.replace(pros.splitlines()[2] + "\n", "", 1))) == []


def test_rows_lost_here_and_there_are_told_where_they_are_three_in_ten_of_the_guide() -> None:
    def guide(skills: int, tools: int, pros: int) -> Rows:
        return Rows(
            guides=[{}],
            skills=[{"name": f"Skill {number}"} for number in range(skills)],
            tools=[{"name": f"Tool {number}"} for number in range(tools)],
            pros_cons=[{"kind": "pro", "text": f"Pro {number}."} for number in range(pros)],
        )

    (one,) = findings(RowsLost, Drift(guide(4, 4, 2), guide(3, 3, 1)))
    assert one.message == "the last release had 2 rows in pros_cons, now 1, 4 rows in skills, now 3, 4 rows in tools, now 3"
    assert findings(RowsLost, Drift(guide(4, 4, 4), guide(3, 3, 3))) == []

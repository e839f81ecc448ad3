"""The guides in `raw/` are an example of everything, and what they state is so."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from careerdata.document.tables import GuideTables
from careerdata.ingest.sources import find
from careerdata.pipeline import read_guide, run
from careerdata.records import TABLES
from careerdata.settings import Settings
from careerdata.validate.result import Result

RAW = Path(__file__).resolve().parents[1] / "raw"
PROFILES = {
    "accountant": "accountants-and-auditors",
    "data-scientist": "data-scientists",
    "electrician": "electricians",
    "registered-nurse": "registered-nurses",
    "truck-driver": "heavy-and-tractor-trailer-truck-drivers",
}
"""The handbook's profile that the figures of each guide are taken from."""
MOST_UNUSED = 0.01
"""Share of a guide's lines that nothing may be read from."""
STATED = frozenset(
    re.findall(r"`(\w+)`", (RAW / "README.md").read_text("utf-8").partition("The tables they fill: ")[2].partition(".")[0])
)
"""Tables that the guides state something for, as the folder's own page says."""


@cache
def checked() -> tuple[Result, dict[str, list[dict[str, Any]]]]:
    """What the check of `raw/` found, and the rows of each table."""
    tables: dict[str, list[dict[str, Any]]] = {name: [] for name in TABLES}

    def take(batch: Any) -> None:
        for name in TABLES:
            tables[name] += [record.model_dump() for record in batch[name]]

    return run(find([RAW]), Settings(raw=(str(RAW),)), take), tables


def of(guide_id: str, table: str, *names: str, **wanted: Any) -> list[tuple[Any, ...]]:
    """Some columns of a guide's rows that have the values wanted."""
    rows = [row for row in checked()[1][table] if row["guide_id"] == guide_id]
    return [tuple(row[name] for name in names) for row in rows if all(row[name] == value for name, value in wanted.items())]


@pytest.fixture(scope="module")
def handbook(shared: Path) -> Path:
    """The folder of the handbook's pages."""
    folder = shared / "guides" / "ooh"
    if not folder.is_dir():
        pytest.skip(f"the folder {folder} is missing: it holds the handbook's pages")
    return folder


@cache
def profile(path: Path) -> GuideTables:
    """A profile of the handbook."""
    return read_guide(path)


def stated(guide: GuideTables, table: str, *names: str, **wanted: Any) -> list[tuple[Any, ...]]:
    """Some columns of a profile's rows that have the values wanted."""
    rows = [record.model_dump() for record in guide.records[table]]
    return [tuple(row[name] for name in names) for row in rows if all(row[name] == value for name, value in wanted.items())]


def test_nothing_is_found_that_nobody_has_answered_for() -> None:
    result, _ = checked()
    assert [str(finding.message) for finding in result.findings if not finding.waived] == []
    assert result.exit_status == 0


def test_the_tables_with_rows_are_those_the_readme_names() -> None:
    assert {table for table, rows in checked()[1].items() if rows} == STATED


def test_there_are_six_guides_in_three_formats_and_tables_in_two() -> None:
    sources = {row["source_file"] for table in ("sections", "occupations", "resources") for row in checked()[1][table]}
    assert {Path(source).suffix for source in sources} == {".txt", ".md", ".html", ".csv", ".xlsx"}
    assert len(checked()[1]["guides"]) == 6


def test_nearly_every_line_of_a_guide_is_read() -> None:
    unused = {row["guide_id"]: row["lines_unused"] / row["lines"] for row in checked()[1]["guides"]}
    assert {guide_id: share for guide_id, share in unused.items() if share > MOST_UNUSED} == {}


@pytest.mark.parametrize("guide_id", PROFILES)
def test_a_guide_of_ours_fills_the_tables_that_a_reader_looks_at_first(guide_id: str) -> None:
    _, tables = checked()
    filled = {name for name, rows in tables.items() if any(row["guide_id"] == guide_id for row in rows)}
    assert STATED - filled <= {"levels", "plans"}


@pytest.mark.parametrize(("guide_id", "slug"), PROFILES.items())
def test_quick_facts_are_the_handbooks(guide_id: str, slug: str, handbook: Path) -> None:
    with (handbook / "occupations.csv").open(encoding="utf-8", newline="") as file:
        fact = next(row for row in csv.DictReader(file) if row["slug"] == slug)
    assert of(guide_id, "salaries", "median", scope="headline", period="year") == [(float(fact["median_pay_annual"]),)]
    assert of(guide_id, "salaries", "median", scope="headline", period="hour") == [(float(fact["median_pay_hourly"]),)]
    names = ("growth_percent", "employment", "employment_change", "typical_education", "typical_experience", "typical_training")
    figures = (float(fact["outlook_pct"]), int(fact["num_jobs_2024"]), int(fact["employment_change"]))
    words = (fact["entry_education"], fact["work_experience"], fact["training"])
    assert of(guide_id, "outlook", *names) == [(*figures, *words)]
    label = fact["outlook_desc"].lower().replace(" ", "_")
    assert of(guide_id, "outlook", "growth_label", "period_start", "period_end", "employment_year") == [(label, 2024, 2034, 2024)]
    assert of(guide_id, "occupations", "soc_code", "projected_employment") == [
        (fact["soc_code"], int(fact["projected_employment_2034"]))
    ]


@pytest.mark.parametrize(("guide_id", "slug"), PROFILES.items())
def test_pay_shares_and_projections_are_those_of_the_handbooks_page(guide_id: str, slug: str, handbook: Path) -> None:
    page = profile(handbook / f"{slug}.html")
    compared: list[tuple[str, tuple[str, ...], dict[str, Any]]] = [
        ("industries", ("rank", "name", "share_percent"), {}),
        ("salaries", ("title", "median", "as_of"), {"scope": "industry"}),
        ("salaries", ("median", "percentile_10", "percentile_90", "as_of"), {"scope": "headline", "period": "year"}),
        ("outlook", ("annual_openings", "annual_openings_approximate"), {}),
        ("occupations", ("title", "soc_code", "employment", "projected_employment", "growth_percent", "employment_change"), {}),
    ]
    for table, names, wanted in compared:
        assert of(guide_id, table, *names, **wanted) == stated(page, table, *names, **wanted)
    related = of(guide_id, "related_roles", "name", "education", "median_pay")
    assert set(related) <= set(stated(page, "related_roles", "name", "education", "median_pay"))


def test_the_settled_occupation_of_the_example_is_one_of_the_handbooks(handbook: Path) -> None:
    names = ("title", "soc_code", "employment", "projected_employment", "growth_percent", "employment_change")
    page = profile(handbook / "secretaries-and-administrative-assistants.html")
    assert of("patient-services-coordinator", "occupations", *names)[0] in stated(page, "occupations", *names)


@pytest.mark.parametrize(("guide_id", "slug"), PROFILES.items())
def test_no_sentence_is_the_handbooks(guide_id: str, slug: str, handbook: Path) -> None:
    """Nowhere but in tables of names and figures do seven words in a row stand in the page."""
    page = _runs(" ".join(row[0] for row in stated(profile(handbook / f"{slug}.html"), "sections", "text")))
    tables = ("key_facts", "industries", "pay", "related_roles")
    texts = [text for text, kind in of(guide_id, "sections", "text", "kind") if kind not in tables]
    assert [run for text in texts for run in _runs(text) & page] == []


def _runs(text: str, length: int = 7) -> set[str]:
    words = re.findall(r"[a-z][a-z'-]*", text.lower())
    return {" ".join(words[at : at + length]) for at in range(len(words) - length + 1)}


def test_the_workbook_holds_one_sheet_with_the_tables_columns() -> None:
    book = openpyxl.load_workbook(RAW / "tables" / "resources.xlsx")
    header = [cell.value for cell in next(book["resources"].iter_rows(max_row=1))]
    assert book.sheetnames == ["resources"]
    assert set(header) <= set(TABLES["resources"].model_fields)


def test_the_readme_names_every_file_of_the_folder() -> None:
    text = (RAW / "README.md").read_text("utf-8")
    files = [path.relative_to(RAW).as_posix() for path in RAW.rglob("*") if path.is_file() and path.name != "README.md"]
    assert [file for file in files if f"`{file}`" not in text] == []

"""Slips of hand and machine in a whole guide are found where they stand, and what looks like one is not."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from careerdata.document.tables import Tables
from careerdata.ingest.sources import find
from careerdata.pipeline import read_batch
from careerdata.validate import catalogue
from careerdata.validate.examples.sample_guide import GUIDE, PATH
from careerdata.validate.runner import Runner

Check = Callable[[str], list[tuple[str, int]]]


@pytest.fixture
def check(tmp_path: Path) -> Check:
    """Code and line of what is found in the sample guide with text in place of its market commentary."""

    def found(text: str) -> list[tuple[str, int]]:
        return checked(tmp_path, {PATH: text.encode()})

    return found


def checked(folder: Path, files: Mapping[str, bytes]) -> list[tuple[str, int]]:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    guides = read_batch([(source, []) for source in find([folder]).guides])
    assert isinstance(guides, Tables)
    return [(one.code, one.line) for one in Runner(catalogue.table_rules()).run(guides)]


SAID = "Employers of every size look for people who read data well."
LINE = GUIDE[: GUIDE.index(SAID)].count("\n") + 1


@pytest.mark.parametrize(
    ("slip", "code"),
    [
        ("Nobody‚Äôs report is like another.", "TXT026"),
        ("Nobody√©s report is like another.", "TXT026"),
        ("NobodyΓÇÖs report is like another.", "TXT026"),
        ("Nobody?s report is like another.", "TXT026"),
        ("Nobodyвђ™s report, вЂњquotedвЂќ.", "TXT026"),
        ("Reports &amp; figures.", "TXT032"),
        ("Reports<br>and figures.", "TXT032"),
        ("[INSERT FIGURE] people work so.", "TXT031"),
        ("As of 20255 many work so.", "TXT034"),
        ("In May 2205 many worked so.", "TXT034"),
        ("It takes 12 to 3 months.", "TXT036"),
        ("Some 250% of employers ask for it.", "TXT041"),
        ("So says the American Statistical Association (AAS).", "RES005"),
        ("See https://www. example.org for more.", "RES006"),
        ("See http//www.example.org for more.", "RES006"),
        ("The median salary of a Data Analyst is $38,640.", "SAL024"),
        ("Data Analysts make $20.00 an hour on average.", "SAL024"),
        ("Some 1,500 openings are expected each year.", "OUT013"),
    ],
)
def test_a_slip_in_running_text_is_found(check: Check, slip: str, code: str) -> None:
    assert (code, LINE) in check(GUIDE.replace(SAID, slip))


@pytest.mark.parametrize(
    "text",
    [
        "She said: “DÉJÀ VU” at the café of São Paulo, naïve as ever, and √2 is no rational number.",
        "Is it so? Yes. What?s left is for others? No: see the FAQ.".replace("What?s", "What is"),
        "R&D, AT&T and <3 are fine; a < b and c > d too.",
        "The decade 2019-2029, the school year 2023-24 and the fiscal year 2024/25 differ; room 2302 is on floor 23.",
        "Those with 1001-2000 hours and 2001-3500 hours get more.",
        "It takes 3 to 12 months, or 150% of the usual time, and 100% of employers agree.",
        "So say the American Statistical Association (ASA) and the Association of periOperative Registered Nurses (AORN).",
        "See https://www.example.org/jobs?x=1, www.example.org or mail info@example.org.",
        "The median salary of a Data Engineer is $125,000; the average salary in Texas is $71,000.",
        "The average Data Analyst changes jobs every 3 years.",
    ],
)
def test_what_only_looks_like_a_slip_is_none(check: Check, text: str) -> None:
    assert check(GUIDE.replace(SAID, text)) == []


def test_a_fact_without_its_percent_is_found(check: Check) -> None:
    assert "OUT014" in {code for code, _ in check(GUIDE.replace("\n9%\n", "\n9\n"))}


def test_a_growth_word_misspelled_is_found(check: Check) -> None:
    assert "OUT015" in {code for code, _ in check(GUIDE.replace("much faster than average", "much fatser than average"))}


def test_a_damaged_cell_of_a_table_is_found(tmp_path: Path) -> None:
    from careerdata import api

    (tmp_path / "raw" / "guides").mkdir(parents=True)
    (tmp_path / "raw" / PATH).write_text(GUIDE, encoding="utf-8")
    (tmp_path / "raw" / "tables").mkdir()
    (tmp_path / "raw" / "tables" / "tools.csv").write_text(
        "guide_id,name,section_kind\ndata-analyst,CafÃ©Soft,tools\n", encoding="utf-8"
    )
    found = api.check(str(tmp_path / "raw")).findings
    assert [(one.code, Path(one.source_file).name, one.line) for one in found] == [("TXT026", "tools.csv", 2)]


def test_an_invisible_character_is_told_though_no_text_holds_it(tmp_path: Path) -> None:
    page = GUIDE.replace(SAID, "Employers of\u00ad every size look for peo\u200bple.")
    assert [one for one in checked(tmp_path, {PATH: page.encode()}) if one[0] == "TXT033"] == [("TXT033", LINE), ("TXT033", LINE)]

"""A page that was cut off is told, wherever the cut is: all but one at the end of a whole line of a page without a form."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from careerdata.ingest.sources import find
from careerdata.pipeline import read_batch
from careerdata.validate import catalogue
from careerdata.validate.finding import Finding
from careerdata.validate.runner import Runner
from tests.conftest import REPOSITORY

CUTS = 20
OWN = sorted((REPOSITORY / "raw/guides").iterdir(), key=lambda path: path.name)
MARKS = ("TXT046", "TXT047", "TXT048")
"""The rules that say of an end that it is none."""
INSIDE = (("</", 1), ("<li", 2), ("](http", 5), ("```\n", 5), ("\n| ", 4), ("\n---\n", 3), ("\t", 1), ("$", 2), (" the ", 3))
"""Beginnings of what is easily torn, and how far in it is."""
SHARED = (
    "guides/patient-services-coordinator.txt",
    "guides/ooh/{first}.html",
    "guides/ncs/lifeguard.html",
    "guides/ladders/monzo-product.md",
    "guides/ladders/gsa-login-engineer-2023.md",
    "gold/compass-data-ai-ml.md",
    "gold/jorgef-readme.md",
)


def findings(folder: Path, pages: Mapping[str, str]) -> dict[str, list[Finding]]:
    """What is found in each page, by its name."""
    for name, text in pages.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    found = find([folder])
    tables = read_batch([(source, ()) for source in found.guides])
    tables.troubles[:0] = found.troubles
    told: dict[str, list[Finding]] = {name: [] for name in pages}
    for one in Runner(catalogue.table_rules(heavy=False)).run(tables):
        told[Path(one.source_file).name].append(one)
    return told


def places(text: str) -> Iterator[int]:
    """Evenly spread places, and some inside what is easily torn."""
    yield from (len(text) * part // (CUTS + 1) for part in range(1, CUTS + 1))
    for begin, behind in INSIDE:
        at = text.find(begin, len(text) // 3)
        if at >= 0:
            yield at + behind


def untold(folder: Path, path: Path) -> list[str]:
    """The pages cut off of which nothing is said that is not said of the whole one."""
    text = path.read_text(encoding="utf-8")
    cuts = {f"cut-{place}{path.suffix}": text[:place] for place in places(text)}
    found = findings(folder, {path.name: text, **cuts})
    assert [one.message for one in found[path.name] if one.code in MARKS] == []
    of_whole = {(one.code, one.message) for one in found[path.name]}
    return [cut for name, cut in cuts.items() if not _is_told(found[name], of_whole)]


def _is_told(found: Sequence[Finding], of_whole: set[tuple[str, str]]) -> bool:
    new = [one for one in found if (one.code, one.message) not in of_whole]
    return any(one.code in MARKS or one.severity != "info" for one in new)


@pytest.mark.parametrize("path", OWN, ids=lambda path: path.name)
def test_a_guide_of_a_known_form_is_told_of_wherever_it_is_cut(tmp_path: Path, path: Path) -> None:
    assert [cut[-40:] for cut in untold(tmp_path, path)] == []


@pytest.mark.parametrize("path", [path for path in OWN if path.suffix == ".md"], ids=lambda path: path.name)
def test_a_guide_of_the_own_form_is_told_of_behind_whichever_section_it_is_cut(tmp_path: Path, path: Path) -> None:
    parts = path.read_text(encoding="utf-8").split("\n## ")
    cuts = {f"cut-{number}.md": "\n## ".join(parts[:number]) + "\n" for number in range(2, len(parts))}
    told = findings(tmp_path, cuts)
    # What is missing is told; of the first sections alone, that it is no page of the form any more.
    assert [name for name, found in told.items() if not {"TXT009", "TXT030"} & {one.code for one in found}] == []


@pytest.mark.parametrize("name", SHARED)
def test_a_page_of_another_publisher_is_told_of_unless_it_is_cut_behind_a_whole_line(
    tmp_path: Path, shared: Path, name: str
) -> None:
    path = next(iter(sorted((shared / name).parent.glob((shared / name).name.replace("{first}", "*")))), None)
    if path is None:
        pytest.skip(f"{shared / name} is missing")
    whole = path.read_text(encoding="utf-8")
    torn = [cut for cut in untold(tmp_path, path) if not cut.endswith("\n") and whole[len(cut)] != "\n"]
    assert [cut[-40:] for cut in torn] == []

"""A page that was cut off says so, wherever it was cut: it says what it ends in the middle of, or which sections are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from careerdata.document.tables import Tables
from careerdata.ingest.sources import find
from careerdata.pipeline import read_batch, read_guide
from careerdata.validate import catalogue
from careerdata.validate.runner import Runner

RAW = Path(__file__).resolve().parents[2] / "raw" / "guides"
TELLS = frozenset("TXT001 TXT003 TXT007 TXT009 TXT027 TXT035 TXT045 TXT046 TXT047 TXT048".split())
"""Codes of rules about what is missing: text, cells, sections, ends."""
CUTS = 20

UNKNOWN = """---
title: Beekeeper
---

# Beekeeper

A beekeeper keeps bees, harvests their honey
and sells what the bees can spare.

## Salary

| Level | Pay |
|-------|-----|
| Junior beekeeper | $30,000 |
| Senior beekeeper | $45,000 |

## Skills

- Patience with bees
- Carpentry
- Bookkeeping

## How to become a beekeeper

1. Help a beekeeper for a season.
2. Take a course in the winter.
3. Buy two hives, and no more than two.

See [the guild](https://guild.example/join) for courses.

```
hive --count 2
```
"""
UNKNOWN_TEXT = """Beekeeper

A beekeeper keeps bees, harvests their honey and sells what the bees can spare.

Skills

- Patience with bees
- Carpentry and the use of tools
- Bookkeeping

Pay

Level\tMedian\tHighest
Junior beekeeper\t$30,000\t$36,000
Senior beekeeper\t$45,000\t$60,000
Head beekeeper\t$52,000\t$70,000

Career outlook

Hives are getting more in most towns. Beekeepers who teach others will find more work than those who do not.
"""
UNKNOWN_PAGE = """<!doctype html>
<html lang="en"><head><title>Beekeeper</title><style>p { margin: 0 }</style></head>
<body><main>
<h1>Beekeeper</h1>
<p>A beekeeper keeps bees, harvests their <a href="/honey">honey</a> and sells what the bees can spare.
<h2>Skills</h2>
<ul><li>Patience<li>Carpentry</ul>
<!-- pay as of spring -->
<table class="pay"><tr><th>Level<th>Pay<tr><td>Junior beekeeper<td>$30,000<tr><td>Senior beekeeper<td>$45,000</table>
<script>count("beekeeper")</script>
</main></body></html>
"""

Told = Callable[[Path], Counter[str]]


@pytest.fixture(scope="module")
def told() -> Told:
    """How often a guide is told to lack something, by rule."""
    runner = Runner(catalogue.table_rules())

    def counted(path: Path) -> Counter[str]:
        tables = read_batch([(source, []) for source in find([path]).guides])
        assert isinstance(tables, Tables)
        return Counter(finding.code for finding in runner.run(tables) if finding.code in TELLS)

    return counted


def untold(path: Path, data: bytes, told: Told, cuts: int = CUTS) -> list[str]:
    """The ends of what is left by cuts that nobody is told of."""
    path.write_bytes(data)
    whole = told(path)
    silent = []
    for size in range(1 + len(data) // (2 * cuts), len(data.rstrip()) - 1, len(data) // cuts):
        path.write_bytes(data[:size])
        if not told(path) - whole:
            silent.append(data[:size].decode("utf-8", "replace")[-40:])
    return silent


@pytest.mark.parametrize("name", ["accountant.txt", "truck-driver.md", "registered-nurse.html"])
def test_a_guide_of_the_house_is_told_to_be_cut_wherever_it_is(tmp_path: Path, told: Told, name: str) -> None:
    assert untold(tmp_path / name, (RAW / name).read_bytes(), told) == []


@pytest.mark.parametrize(("suffix", "text"), [("md", UNKNOWN), ("html", UNKNOWN_PAGE), ("txt", UNKNOWN_TEXT)])
def test_a_page_no_layout_knows_is_told_to_be_cut_unless_what_is_left_may_be_whole(
    tmp_path: Path, told: Told, suffix: str, text: str
) -> None:
    every_character = len(text)
    for end in untold(tmp_path / f"beekeeper.{suffix}", text.encode(), told, every_character):
        # An entry, a sentence or an element that is complete: there could be no more of them.
        assert end.endswith(("\n", ".", "</main>", "</body>")), end


@pytest.mark.parametrize(("suffix", "text"), [("md", UNKNOWN), ("html", UNKNOWN_PAGE), ("txt", UNKNOWN_TEXT)])
def test_a_whole_page_is_not(tmp_path: Path, told: Told, suffix: str, text: str) -> None:
    path = tmp_path / f"beekeeper.{suffix}"
    path.write_text(text, "utf-8")
    assert told(path) == Counter()


def test_a_handbook_page_is_told_to_be_cut_wherever_it_is(tmp_path: Path, told: Told, shared: Path) -> None:
    page = shared / "guides" / "ooh" / "electricians.html"
    if not page.is_file():
        pytest.skip(f"{page} is missing: it is the handbook's page that this test cuts")
    assert untold(tmp_path / page.name, page.read_bytes(), told) == []


@pytest.mark.parametrize(
    ("size", "gone"),
    [(60_000, ["how_to_become", "outlook", "pay", "related_roles"]), (80_000, ["related_roles"])],
)
def test_a_page_cut_off_names_the_sections_it_lost(tmp_path: Path, shared: Path, size: int, gone: list[str]) -> None:
    page = shared / "guides" / "ooh" / "electricians.html"
    if not page.is_file():
        pytest.skip(f"{page} is missing: it is the handbook's page that this test cuts")
    path = tmp_path / "electricians.html"
    path.write_bytes(page.read_bytes()[:size])
    missing = [trouble.expected for trouble in read_guide(path).troubles if trouble.reason == "missing-section"]
    assert sorted(expected.rpartition("(")[2].rstrip(")") for expected in missing) == gone

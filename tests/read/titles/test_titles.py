"""The title of a page is what its readers or its head call one, never a paragraph, a date, a menu's word or a later heading."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.pipeline import read_guide

BODY = "Beekeepers keep hives.\n\n## How to become a beekeeper\n\n1. Join a club.\n"


def _titled(path: Path, raw: str) -> tuple[str, str | None]:
    path.write_text(raw, encoding="utf-8")
    guide = read_guide(path).records["guides"][0].model_dump()
    return guide["title"], guide["role"]


@pytest.mark.parametrize(
    ("head", "title", "role"),
    [
        ("---\ntitle: Beekeeper Career Overview\ndate: 2024-05-02\n---\n\n", "Beekeeper Career Overview", "Beekeeper"),
        ('---\nname: "Hive notes"\nrole: Beekeeper\n---\n\n', "Hive notes", "Beekeeper"),
        ("---\ntitle: Hive Jobs\n---\n\n# Beekeeper\n\n", "Beekeeper", "Beekeeper"),
        ("---\ntitle: Beekeeper Guide\n---\n\n# Introduction\n\nHello.\n\n# Bees\n\n", "Beekeeper Guide", "Beekeeper"),
        ("# Hives and Honey\n\n", "Hives and Honey", None),
    ],
)
def test_markdown(tmp_path: Path, head: str, title: str, role: str | None) -> None:
    assert _titled(tmp_path / "beekeeper.md", head + BODY) == (title, role)


@pytest.mark.parametrize(
    ("head", "body", "title", "role"),
    [
        ("", "<h1>Beekeeper</h1><p>Keep hives.</p><h2>How to become a beekeeper</h2><p>Join.</p>", "Beekeeper", "Beekeeper"),
        ("<title>Beekeeper | Hive Jobs</title>", "<p>They keep hives.</p><h2>Skills</h2>", "Beekeeper | Hive Jobs", "Beekeeper"),
        ('<meta property="og:title" content="Beekeeper">', "<p>They keep hives.</p><h2>Skills</h2>", "Beekeeper", "Beekeeper"),
        ("<title>Beekeeper | Hive Jobs</title>", "<h1>Career overview</h1><p>Keep.</p>", "Career overview", "Beekeeper"),
    ],
)
def test_html(tmp_path: Path, head: str, body: str, title: str, role: str | None) -> None:
    assert _titled(tmp_path / "beekeeper.html", f"<html><head>{head}</head><body>{body}</body></html>") == (title, role)


@pytest.mark.parametrize("before", ["", "Home\n\n", "12 May 2024\n\n", "Skip to content\nMenu\n\n"])
def test_text(tmp_path: Path, before: str) -> None:
    raw = f"{before}Beekeeper\n\nBeekeepers look after hives.\n\nSkills\n\n- Patience\n"
    assert _titled(tmp_path / "beekeeper.txt", raw) == ("Beekeeper", "Beekeeper")


@pytest.mark.parametrize(
    "first",
    ["Salary\n\nMedian: £31,000", "Salary\n\nJunior Beekeeper: £24,000", "Tools\n\nSmoker\nVeil", "Hours\n\n9-5, 10-6 or 12-8"],
)
def test_no_line_below_the_title_of_a_text_takes_its_place(tmp_path: Path, first: str) -> None:
    titled = _titled(tmp_path / "beekeeper.txt", f"Beekeeper Career Guide\n\n{first}")
    assert titled == ("Beekeeper Career Guide", "Beekeeper")


def test_the_title_stands_where_its_place_says(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.md"
    path.write_text("---\ndate: 2024-01-01\ntitle: Beekeeper Career Overview\n---\n\n" + BODY, encoding="utf-8")
    places = (place.model_dump() for place in read_guide(path).records["places"])
    of_guide = {
        place["field"]: (place["line_start"], place["column_start"], place["source_text"])
        for place in places
        if place["table"] == "guides"
    }
    assert of_guide["title"] == (3, 8, "Beekeeper Career Overview")
    assert of_guide["role"] == (3, 8, "Beekeeper")


def test_a_typical_day_is_no_role(tmp_path: Path) -> None:
    path = tmp_path / "beekeeper.txt"
    raw = "Beekeeper\n\nBeekeepers look after hives.\n\nWhat is a typical working day?\n\n- Inspect hives\n- Mend boxes\n"
    path.write_text(raw, encoding="utf-8")
    duties = (duty.model_dump() for duty in read_guide(path).records["responsibilities"])
    assert [duty["text"] for duty in duties] == ["Inspect hives", "Mend boxes"]

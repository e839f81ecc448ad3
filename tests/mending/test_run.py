"""Guides mended and checked again."""

from __future__ import annotations

import difflib
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.ingest.sources import find
from careerdata.mending.run import Mended, Mender
from careerdata.settings import of
from careerdata.validate.examples.sample_guide import GUIDE
from careerdata.validate.hit import Hit
from careerdata.validate.rule import GuideRule
from careerdata.validate.rules.text.slips import BlanksInARow, WordTwice

RANGE = "Range: $60k - $120k USD"


def mend(raw: Path, *, unsafe: bool = False) -> Mended:
    settings = of({"raw": (str(raw),)})
    return Mender(find(settings.raw), settings, unsafe=unsafe).mend()


def guide(folder: Path, *edits: tuple[str, str], name: str = "data-analyst.txt") -> Path:
    text = GUIDE
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    (folder / "guides").mkdir(exist_ok=True)
    path = folder / "guides" / name
    path.write_bytes(text.encode())
    return path


def test_nothing_is_written(tmp_path: Path) -> None:
    path = guide(tmp_path, (RANGE, "Range: $120k - $60k USD"))
    before = path.read_bytes()
    assert mend(tmp_path).made == 1
    assert path.read_bytes() == before


def test_reversed_range_with_its_median_inside_is_mended_safely(tmp_path: Path) -> None:
    guide(tmp_path, (RANGE, "Range: $120k - $60k USD"))
    mended = mend(tmp_path)
    assert [file.after for file in mended.files] == [GUIDE.encode()]
    assert mended.first.exit_status == 1
    assert mended.result.exit_status == 0


def test_reversed_range_of_which_nothing_else_is_said_is_not(tmp_path: Path) -> None:
    path = tmp_path / "welder.md"
    path.write_text("# Welder\n\n## Salary\n\nWelders earn $60,000 to $40,000 a year in the US.\n")
    assert (mend(tmp_path).made, mend(tmp_path).left) == (0, 1)
    assert b"$40,000 to $60,000" in mend(tmp_path, unsafe=True).files[0].after


def test_ends_of_different_forms_are_not_swapped(tmp_path: Path) -> None:
    (tmp_path / "welder.md").write_text("# Welder\n\n## Salary\n\nWelders earn $90k to $50,000 a year in the US.\n")
    assert mend(tmp_path, unsafe=True).made == 0


def test_several_on_a_line_are_all_mended(tmp_path: Path) -> None:
    market = "Employers of every size look for people who read data well."
    guide(tmp_path, (market, "Employers of of every  size donâ€™t look for for people who read data well."))
    mended = mend(tmp_path)
    assert mended.made == 4
    assert b"Employers of every size don\xe2\x80\x99t look for people who read data well." in mended.files[0].after


def test_list_is_numbered_anew_to_its_end(tmp_path: Path) -> None:
    learn = "Learn to query, then find a question worth asking."
    guide(tmp_path, (learn, "1. Learn to query.\n2. Find a question.\n4. Answer it.\n5. Tell others.\n5. Begin anew."))
    after = mend(tmp_path).files[0].after.decode()
    assert "1. Learn to query.\n2. Find a question.\n3. Answer it.\n4. Tell others.\n5. Begin anew." in after


def test_second_run_finds_nothing_to_mend(tmp_path: Path) -> None:
    path = guide(tmp_path, (RANGE, "Range: $120k - $60k USD"), ("much faster than", "as fast as"), ("look for", "look for for"))
    path.write_bytes(mend(tmp_path).files[0].after)
    assert mend(tmp_path).files == []


def test_waived_finding_is_not_mended(tmp_path: Path) -> None:
    guide(tmp_path, ("much faster than", "as fast as"))
    (tmp_path / "waivers.toml").write_text(
        '[[waiver]]\ncode = "OUT001"\nguide = "data-analyst"\nrecord = "*"\nreason = "as published"\nowner = "us"\n'
    )
    assert mend(tmp_path).files == []


def test_guide_in_an_archive_is_told_of(tmp_path: Path) -> None:
    path = guide(tmp_path, ("much faster than", "as fast as"))
    archive = tmp_path / "raw.zip"
    with zipfile.ZipFile(archive, "w") as packed:
        packed.write(path, "guides/data-analyst.txt")
    mended = mend(archive)
    assert mended.files == []
    assert [(one.code, why) for one, why in mended.refused] == [
        ("OUT001", "the file is in an archive or elsewhere; mend it there")
    ]


def mends_wrongly(patch: pytest.MonkeyPatch, rule: type[GuideRule], text: str) -> None:
    """Make a rule propose some text in place of what it finds."""
    finds = rule.find_in

    def find_in(self: GuideRule, guide: GuideTables) -> Iterator[Hit]:
        for hit in finds(self, guide):
            assert hit.mend is not None
            yield replace(hit, mend=replace(hit.mend, changes=tuple((spot, text) for spot, _ in hit.mend.changes)))

    patch.setattr(rule, "find_in", find_in)


def test_mend_after_which_more_is_wrong_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    guide(tmp_path, ("look for", "look for for"))
    mends_wrongly(monkeypatch, WordTwice, "for for for")
    mended = mend(tmp_path)
    assert mended.files == []
    assert mended.made == 0
    assert [one.code for one, _ in mended.refused] == ["TXT060"]


def test_one_bad_mend_keeps_none_of_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mends_wrongly(monkeypatch, BlanksInARow, "   ")
    guide(
        tmp_path,
        (RANGE, "Range: $120k - $60k USD"),
        ("much faster than", "as fast as"),
        ("look for", "look for for"),
        ("find a question", "find  a question"),
    )
    mended = mend(tmp_path)
    assert sorted(one.code for one in mended.files[0].made) == ["OUT001", "SAL001", "TXT060"]
    assert [one.code for one, _ in mended.refused] == ["TXT061"]


def test_character_that_the_file_cannot_hold_keeps_no_other_mend_from_it(tmp_path: Path) -> None:
    head = '<meta charset="windows-1252"><h1>Welder</h1>\n<h2>What is a Welder?</h2>\n'
    page = f"{head}<p>The the work.</p>\n<p>caf\xe9 Ð¼Ð¸ here</p>\n"
    (tmp_path / "welder.html").write_bytes(page.encode("cp1252"))
    mended = mend(tmp_path)
    assert [file.after for file in mended.files] == [page.replace("The the", "The").encode("cp1252")]
    assert [why for _, why in mended.refused] == ["cp1252 has no 'м'"]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_only_lines_with_findings_change(tmp_path: Path, end: str) -> None:
    path = guide(tmp_path, (RANGE, "Range: $120k - $60k USD"), ("much faster than", "as fast as"), ("look for", "look for for"))
    path.write_bytes(path.read_bytes().replace(b"\n", end.encode()))
    mended = mend(tmp_path)
    before, after = (data.decode().split(end) for data in (mended.files[0].before, mended.files[0].after))
    changed = {number for number, (old, new) in enumerate(zip(before, after, strict=True), start=1) if old != new}
    assert changed == {one.line for one in mended.files[0].made}
    assert len(list(difflib.unified_diff(before, after, n=0))) == 2 + 3 * len(changed)

"""`CHANGES.md` stays a page of bounded size, whatever guides say and however many releases there were."""

from __future__ import annotations

import re
from typing import Any

import pytest

from careerdata.release.changes import Past
from careerdata.release.diff.result import Reason, SchemaChange
from careerdata.release.manifest import Manifest
from careerdata.render import changes
from careerdata.render.changes import changes_md
from careerdata.render.escape import markdown_code
from careerdata.render.section import MOST, section
from tests.release.diff.test_records import row
from tests.render.test_diffs import HOSTILE, made

FIRST = Past("first", "")


def manifest(version: str) -> Manifest:
    return Manifest(data_version=version, schema_version="1.0.0", tool_version="0.1.0", sources=[], files=[], coverage={})


def whole(content: bytes) -> Past:
    return Past("whole", content.decode())


def test_a_section_tells_schema_figures_and_keys() -> None:
    old = [row("salaries", "a", median=50_000.0), row("salaries", "gone"), row("salaries", "none", median=None)]
    new = [row("salaries", "a", median=52_000.0), row("salaries", "none", median=4.0)]
    new += [row("salaries", f"new-{number}") for number in range(5)]
    diff = made("salaries", old, new, schema=[SchemaChange("skills", "level", "removed", "string", None, "major")])
    text = section("1.0.1", diff, None)
    assert "- `breaking: skills.level removed: string`" in text
    assert re.findall(
        r"^- `salaries.median` of `(g/salary/\w+)`: `\S*50,000 → \S*52,000 \(\+2,000, \+4\.0%\)`", text, re.MULTILINE
    ) == ["g/salary/a"]
    assert "### Removed\n\n- `salaries`: `g/salary/gone`\n" in text
    assert "- `salaries`: `g/salary/new-0`, `g/salary/new-1`, `g/salary/new-2` and 2 more\n" in text
    assert "| `salaries` | 5 | 1 | 2 |" in text


def test_a_section_of_a_huge_change_stays_below_its_size_and_says_so() -> None:
    old, new = ([row("tools", f"{n}{HOSTILE * 9}", name=f"{side} {n} {HOSTILE}") for n in range(90)] for side in "ab")
    more: dict[str, Any] = {
        "schema": [SchemaChange("t" * 500, f"{HOSTILE}{n}", "removed", HOSTILE, None, "major") for n in range(500)],
        "reasons": [Reason("major", HOSTILE * 99)] * 900,
    }
    text = section("2.0.0", made("tools", old, new, **more), None)
    assert 1_000 < len(text.encode()) <= MOST
    assert "- and 890 more" in text


def test_whatever_a_guide_says_it_opens_no_section_and_no_tag() -> None:
    keys = [f"x\n## 9.9.9\n{HOSTILE}", "a`b", "c|d", " ", "``"]
    old, new = ([row("tools", key, category=said) for key in keys[at:]] for said, at in (("a", 0), ("b\n\n## 8.0.0", 1)))
    text = changes_md(manifest("1.0.1"), made("tools", old, new), FIRST).decode()
    assert [one.version for one in whole(text.encode()).sections] == ["1.0.1"]
    bare = re.sub(r"`[^`\n]*`", "", text)
    assert not set(re.findall(r"[<>`\x1b]", bare))
    assert all(line.count("|") in {0, 8} for line in bare.splitlines())


@pytest.mark.parametrize(
    ("text", "shown"), [("a_b", "`a_b`"), ("a`b", "a&#96;b"), ("a\nb", "`a␊b`"), ("|", "&#124;"), ("abcdef", "`abc…`")]
)
def test_code_is_used_where_it_can_hold_the_text(text: str, shown: str) -> None:
    assert markdown_code(text, 3) == shown


def test_the_file_is_bounded_and_says_where_older_versions_are(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "MOST", 2_000)
    diff = made("tools", [row("tools", "a")], [row("tools", "b")])
    content, sizes = changes_md(manifest("1.0.0"), None, FIRST), []
    for number in range(1, 20):
        content = changes_md(manifest(f"{number}.0.0"), diff, whole(content))
        sizes.append(len(content))
    versions = [int(one.version.partition(".")[0]) for one in whole(content).sections]
    assert max(sizes) <= 2_000
    assert versions == list(range(19, 19 - len(versions), -1))
    assert 1 < len(versions) < 19
    assert content.decode().count("## Older releases") == 1
    assert content.decode().endswith("`releases/` behind a URL.\n")
    monkeypatch.setattr(changes, "MOST", 200_000)
    again = whole(changes_md(manifest("20.0.0"), diff, whole(content)))
    assert again.is_cut, "there is room now, and what is gone stays gone"
    assert len(again.sections) == len(versions) + 1

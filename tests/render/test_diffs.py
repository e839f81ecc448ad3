"""The forms of what changed: whatever guides say, a page stays a page and below its size."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from typing import Any

import orjson
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerdata.release.diff.result import Diff, Guess, Reason, Release, SchemaChange
from careerdata.release.diff.rows import FieldChange, RowRef
from careerdata.render import diff_formats, render_diff
from careerdata.render.diffs.markdown import MOST
from careerdata.render.moves import told
from careerdata.render.words import word_diff
from tests.release.diff.test_records import compared, row

HOSTILE = "</details><script>x</script> | `a` **b** @all #1 \x1b[31m\x1b]8;; &#60; \u202e $1 <!-- [x](y)\n\n## head"


TAGS = {f"<{end}{name}>" for name in ("details", "summary", "ins", "del") for end in ("", "/")}


def made(table: str, old: Sequence[dict[str, Any]], new: Sequence[dict[str, Any]], **more: Any) -> Diff:
    found = compared(table, old, new)
    given: dict[str, Any] = {"schema": [], "guesses": found.guesses, "reasons": [Reason("patch", "as it is")], "unreadable": {}}
    sides = Release("old", "1.0.0", "1.0.0"), Release("new", "1.0.1", "1.0.0")
    return Diff(*sides, tables={table: found.diff}, **(given | more))


def text_of(form: str, diff: Diff) -> str:
    return "".join(render_diff(form, diff))


def test_there_are_the_forms_that_the_contract_names_and_no_other_is_taken() -> None:
    assert {"json", "markdown", "text"} <= set(diff_formats())
    with pytest.raises(ValueError, match="no format is called 'xml'"):
        render_diff("xml", made("tools", [], []))


@given(st.text(max_size=60), st.text(max_size=60), st.text(max_size=60))
@settings(max_examples=40)
def test_whatever_a_guide_says_a_cell_stays_a_cell(key: str, before: str, after: str) -> None:
    old, new = ([row("tools", f"x{key}", name=said + HOSTILE, source_file=key)] for said in (before, after))
    page = text_of("markdown", made("tools", old, new))
    assert len(page) <= MOST
    assert page.count("<details>") == page.count("</details>")
    assert set(re.findall(r"<[^>]*>", page)) <= TAGS
    for line in page.splitlines():
        assert not line.startswith("|") or line.count("|") in {5, 8}
    assert "\x1b" not in page + text_of("text", made("tools", old, new))


def test_a_huge_change_stays_below_the_size_and_says_what_is_left_out() -> None:
    old, new = ([row("tools", f"{n}", name=f"{side} {n} {HOSTILE * 40}", category=HOSTILE) for n in range(600)] for side in "ab")
    new += [row("tools", f"{n}{HOSTILE * 30}") for n in range(600, 900)]
    more = {
        "schema": [SchemaChange("t" * 5000, f"{HOSTILE}{n}", "removed", HOSTILE, None, "major") for n in range(500)],
        "guesses": [Guess("tools", f"{n}{HOSTILE * 9}", f"{n}", 0.7) for n in range(900)],
        "reasons": [Reason("major", HOSTILE * 99)] * 900,
    }
    page = text_of("markdown", made("tools", old, new, **more))
    assert 0.5 * MOST < len(page) <= len(page.encode()) <= MOST
    assert page.endswith("Not all of it is shown: careerdata diff --format json lists all.\n")
    assert page.count("<details>") == page.count("</details>") >= 1
    content = orjson.loads(text_of("json", made("tools", old, new, **more)))
    assert len(content["tables"]["tools"]["changed"]) == 600
    assert len(content["tables"]["tools"]["added"]) == 300
    assert len(text_of("text", made("tools", old, new, **more)).splitlines()) < 2_000


@pytest.mark.parametrize(
    ("before", "after", "currency", "said"),
    [
        (50_100.0, 52_000.0, "USD", "$50,100 → $52,000 (+1,900, +3.8%)"),
        (40.0, 39.0, "CHF", "CHF 40 → CHF 39 (-1, -2.5%)"),
        (0, 20, None, "0 → 20 (+20)"),
        (None, 7.5, "EUR", "not stated → €7.50"),
        (False, True, None, "false → true"),
        (["a", "b"], [], None, "[a, b] → []"),
    ],
)
def test_a_value_is_told_with_how_far_it_moved(before: Any, after: Any, currency: str | None, said: str) -> None:
    assert told(FieldChange(RowRef("k", None, "g", None, None), "c", before, after, currency)) == said


def test_text_is_told_word_by_word() -> None:
    old, new = ([row("tools", "x", category=f"one two three four five six {word} eight")] for word in ("seven", "sieben"))
    diff = made("tools", old, new)
    assert "… three four five six [-seven-] {+sieben+} eight" in text_of("text", diff)
    assert "<del>seven</del> <ins>sieben</ins>" in text_of("markdown", diff)


WORDS = st.lists(st.sampled_from(["a", "b", "c"]), max_size=30)


@given(WORDS, WORDS)
def test_what_was_taken_out_and_put_in_are_words_of_the_texts(before: list[str], after: list[str]) -> None:
    pieces = word_diff(" ".join(before), " ".join(after))
    counts = {kind: sum(len(piece.text.split()) for piece in pieces if piece.kind == kind) for kind in ("out", "in")}
    assert len(before) - counts["out"] == len(after) - counts["in"]
    assert (counts["out"] + counts["in"] == 0) == (before == after)


def test_long_texts_take_no_time_and_say_what_was_not_compared() -> None:
    began = time.process_time()
    pieces = word_diff("start " + "a b " * 50_000, "begin " + "b a " * 60_000)
    assert time.process_time() - began < 2
    assert pieces[-1].text == "119,801 more words, not compared"

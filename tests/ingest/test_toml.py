"""TOML of any content is read, or refused at once with its line."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.storage.limits import MAX_KEY_PARTS
from careerdata.storage.toml import TomlError, parse


def test_a_text_is_read() -> None:
    assert parse("a.b = 1\n") == {"a": {"b": 1}}


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a = 1\nb =\n", 2, "at line 2"),
        ("\n" + "a." * 200_000 + "a = 1", 2, f"more than {MAX_KEY_PARTS} points"),
        ("b = {" + "a." * 200_000 + "a = 1}", 1, f"more than {MAX_KEY_PARTS} points"),
        ("a = " + "[" * 100_000, 1, "nest without end"),
        ("a = " + "9" * 5_000, 1, "digits"),
    ],
    ids=["no value", "a long key", "a long key in a table", "nesting", "a long number"],
)
def test_what_cannot_be_read_is_refused_with_its_line(text: str, line: int, says: str) -> None:
    with pytest.raises(TomlError, match=says) as caught:
        parse(text)
    assert caught.value.line == line


@given(st.text() | st.text(alphabet="[]{}.a=\"'\\u0\n #,1-:", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    with suppress(TomlError):
        parse(text)

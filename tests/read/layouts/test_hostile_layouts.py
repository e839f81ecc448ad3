"""A layout file of any content is a layout, or an error that names file and line, at once."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerdata.layout_files import LayoutError, load
from careerdata.storage.limits import MAX_LAYOUT_DEPTH, MAX_LAYOUT_NODES, MAX_LAYOUT_TEXT, MAX_SETTINGS_BYTES
from careerdata.storage.yaml import TreeError
from careerdata.storage.yaml import load as tree

LAUGHS = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{','.join([f'*a{n - 1}'] * 10)}]\n" for n in range(1, 30))


def refused(folder: Path, content: bytes | str) -> str:
    path = folder / "x.yaml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    with pytest.raises(LayoutError) as caught:
        load(path)
    return str(caught.value).removeprefix(str(folder))


def test_aliases_that_grow_without_end_are_refused(tmp_path: Path) -> None:
    assert f"more than {MAX_LAYOUT_NODES:,} nodes" in refused(tmp_path, LAUGHS)


def test_an_alias_inside_what_it_repeats_is_refused_at_its_line(tmp_path: Path) -> None:
    assert refused(tmp_path, "name: x\nsections:\n  - &a [*a]\n").startswith("/x.yaml:3: `*a`")


def test_aliases_that_repeat_a_little_are_taken() -> None:
    assert tree("a: &a [1, 2]\nb: *a\n")[0] == {"a": [1, 2], "b": [1, 2]}


@pytest.mark.parametrize("piece", ["[", "[ ", "{a: ", "- ", "? "])
def test_nesting_without_end_is_refused(tmp_path: Path, piece: str) -> None:
    assert f"more than {MAX_LAYOUT_DEPTH} lists and tables" in refused(tmp_path, piece * 100_000)


@pytest.mark.parametrize("number", ["9" * 5_000, "1:" * 5_000 + "1", "0x" + "f" * 5_000])
def test_a_number_of_thousands_of_digits_is_refused(tmp_path: Path, number: str) -> None:
    assert f"a text of more than {MAX_LAYOUT_TEXT:,} characters" in refused(tmp_path, f"name: {number}")


@pytest.mark.parametrize(
    "content", ["name: \x01\n", "name: 2024-99-99\n", "name: !!python/name:os.system x\n", "? [a]\n: b\n", "a\n---\nb"]
)
def test_what_is_no_yaml_is_refused_with_its_line(tmp_path: Path, content: str) -> None:
    assert refused(tmp_path, f"# first\n{content}").startswith(
        ("/x.yaml:1: not YAML", "/x.yaml:2: not YAML", "/x.yaml:3: not YAML")
    )


@pytest.mark.parametrize("value", ["!!bool maybe", "!!int ''", "!!float ''", "!!timestamp foo", "!!int x", "{? !!bool x : y}"])
def test_a_tag_that_its_text_does_not_fit_is_refused_at_its_line(tmp_path: Path, value: str) -> None:
    assert refused(tmp_path, f"# first\nname: x\ncurrency: {value}\n").startswith("/x.yaml:3: not YAML: ")


def test_brackets_in_quotes_and_comments_nest_nothing(tmp_path: Path) -> None:
    many = "[" * (MAX_LAYOUT_DEPTH + 1)
    assert refused(tmp_path, f"name: \"{many}\" # {many}\npublisher: '{many}'\nc: ]").startswith("/x.yaml:3: not YAML")


def test_a_key_of_control_characters_does_not_reach_the_terminal(tmp_path: Path) -> None:
    assert refused(tmp_path, 'name: x\n"a\\e[31m\\nb": 1\n').startswith("/x.yaml:2: a\ufffd[31m\ufffdb: ")


@pytest.mark.parametrize("reader", ["null", "[]", "1", "x", "{}", "{how: null}", "{how: [items]}"])
def test_what_is_no_reader_is_refused_at_its_line(tmp_path: Path, reader: str) -> None:
    layout = f"name: x\nsections:\n  - kind: other\n    headings: [X]\n    read:\n      - {reader}\n"
    assert refused(tmp_path, layout).startswith("/x.yaml:6:")


def test_a_template_with_too_many_alternatives_is_refused(tmp_path: Path) -> None:
    assert "fits more than" in refused(tmp_path, f"name: x\ntitles: ['{'<a|b>' * 40}']\n")


def test_a_file_that_is_too_large_or_no_file_is_refused(tmp_path: Path) -> None:
    assert "bytes" in refused(tmp_path, "#" * (MAX_SETTINGS_BYTES + 1))
    os.mkfifo(tmp_path / "pipe.yaml")
    with pytest.raises(LayoutError, match="no regular file"):
        load(tmp_path / "pipe.yaml")


@given(st.text() | st.text(alphabet="[]{}&*a:-?!|>'\"<~ \n,1", max_size=60))
def test_no_text_breaks_the_reader(text: str) -> None:
    with suppress(TreeError):
        tree(text)


def test_a_slot_of_no_known_type_is_refused_at_its_line(tmp_path: Path) -> None:
    layout = "name: x\nsections:\n  - kind: pay\n    headings: [Pay]\n    read:\n      - how: lines\n        table: salaries\n"
    assert "/x.yaml:9:" in (said := refused(tmp_path, f'{layout}        lines:\n          - "{{median:mony}}"\n'))
    assert "'mony'" in said

"""A Markdown guide comes out as the blocks its HTML would, each character with its place in the file."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from careerdata.document.block import Block
from careerdata.ingest.html import parse as html
from careerdata.ingest.markdown import parse
from careerdata.storage.limits import MAX_INLINE, MAX_NESTING, TooDeep

from .places import check_places

SIGNS = """** * _ ` `` [ ](u) ] <b> </b> <br> \\ &amp; &#0; | a ~~ <div> </div> ![ <http://a.b/%20> é &nbsp; \\| <script>
    </script> \0 +""".split()
LINES = [
    "# ",
    "- ",
    "1. ",
    "> ",
    "\n",
    "\n\n",
    "  \n",
    "    ",
    "|-|-|\n",
    "| a | b |\n",
    "```\n",
    "---\n",
    "===\n",
    "[a]: u\n",
    "title: x\n",
]
PIECES = st.lists(st.sampled_from([*SIGNS, *LINES, "b c", "\t", "\r", "x\u2028y"]), max_size=40).map("".join)


def read(raw: str) -> list[Block]:
    return parse.parse(raw)[0]


def seen(raw: str) -> list[tuple[str, str]]:
    return [(block.shape, block.value) for block in read(raw)]


@given(st.text() | PIECES)
def test_every_character_stands_where_it_says(raw: str) -> None:
    check_places(raw, read(raw))


GUIDE = """# Pay *and* outlook

Median pay is **$42,450** &amp; rising;
see [the \\[full\\] report](https://a.b/c "t") or `code`.

- Hospitals
  - Wards
- Clinics

3. Learn

   At home.
4. Apply

| Level | Pay |
|-------|:---:|
| Junior \\| entry | $30k |
| | *$40k* |

> Quoted<br>twice

Setext
------
"""


def test_a_guide_reads_as_its_html_does() -> None:
    def shape(blocks: list[Block]) -> list[object]:
        return [
            (
                b.shape,
                b.level,
                b.marker,
                b.value,
                b.header,
                b.group,
                [c.value for c in b.cells],
                [(k.url, k.text.value) for k in b.links],
            )
            for b in blocks
        ]

    page = MarkdownIt("commonmark").enable("table").render(GUIDE)
    assert shape(read(GUIDE)) == shape(html.parse(page)[0])


@pytest.mark.parametrize(
    ("raw", "value", "written"),
    [
        ("Pay: **$42,450** a year", "$42,450", "$42,450"),
        ("- a\n- b $5\n  an hour", "$5 an hour", "$5\n  an hour"),
        ("> | A | B |\n> |---|---|\n> | x \\| y | $9 |", "$9", "$9"),
        ("> | A | B |\n> |---|---|\n> | x \\| y | $9 |", "x | y", "x \\| y"),
        ("| A | B |\n|---|---|\n| 9 | 9 |", "9", "9"),
        ("a ***b*** &ndash; c", "b –", "b*** &ndash;"),
        ("## 5 \\* 6 ##", "5 * 6", "5 \\* 6"),
        ("Head\n9 of 10\n---", "9 of 10", "9 of 10"),
        ("`` a`b ``", "a`b", "a`b"),
        ("```\n$5  $6\n```", "$6", "$6"),
        ("<div>\n<b>$5</b>\n</div>", "$5", "$5"),
        ("[a **$5** b](u)", "$5", "$5"),
    ],
)
def test_a_value_is_found_in_the_file(raw: str, value: str, written: str) -> None:
    text = next(block.text for block in reversed(read(raw)) if value in block.value)
    begin = text.value.index(value)
    start, end = text.span(begin, begin + len(value))
    assert raw[start:end] == written


def test_equal_cells_stand_at_their_own_places() -> None:
    raw = "| a | a |\n|---|---|\n|| a |"
    head, row = read(raw)
    assert [cell.span() for cell in head.cells] == [(2, 3), (6, 7)]
    assert row.cells[1].span() == (raw.rindex("a"), raw.rindex("a") + 1)


def test_a_hard_break_ends_a_line_a_soft_one_is_a_blank() -> None:
    assert seen("one\ntwo  \nthree\\\nfour<br>five") == [(("line"), text) for text in ("one two", "three", "four", "five")]


def test_front_matter_declares_and_is_not_seen() -> None:
    head = 'title: "Nurse: a guide"\nsource_url: https://a.b/c#d\ndate: 2024-05-01 # fixed\nlang: en\ntags:\n  title: no\n'
    raw = f"---\n{head}---\n# Nurse"
    blocks, declared, *_ = parse.parse(raw)
    assert [block.value for block in blocks] == ["Nurse"]
    assert blocks[0].text.start == raw.index("# Nurse") + 2
    assert (declared.title, declared.source_url) == ("Nurse: a guide", "https://a.b/c#d")
    assert (declared.published, declared.language) == ("2024-05-01", "en")


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert seen("---\n\nPay: $5") == [("line", "Pay: $5")]


def test_scripts_comments_pictures_and_definitions_show_nothing() -> None:
    assert seen("a <script>b</script><!-- c -->d ![e](f)\n\n<style>\ng\n</style>\n\n[h]: i") == [("line", "a d")]


def test_groups_of_html_in_the_text_are_not_those_of_its_lists() -> None:
    groups = [block.group for block in read("- a\n\n<table><tr><td>b</table>\n\n- c")]
    assert len(set(groups)) == len(groups)


def test_lists_nested_without_end_are_refused() -> None:
    with pytest.raises(TooDeep):
        read("> " * (MAX_NESTING + 1) + "x")


def test_a_paragraph_too_long_to_search_is_taken_as_it_stands() -> None:
    raw = "- *a*\n  " + "x " * MAX_INLINE + "$5"
    (block,) = read(raw)
    assert block.value.startswith("*a* x")
    check_places(raw, [Block(block.text.cut(0, 20)), Block(block.text.cut(len(block.value) - 9))])


@pytest.mark.parametrize(
    ("raw", "cells"),
    [
        ("Kiln\n: A hot oven.\n", [("Kiln", "A hot oven.")]),
        (
            "Kiln\n:   A *hot*\n    oven.\n:   Dear.\n\nWheel\n: It turns.\n",
            [("Kiln", "A hot oven. Dear."), ("Wheel", "It turns.")],
        ),
        ("Kiln\n:hot\n", [()]),
        ("Opens at\n9: 30\n", [()]),
    ],
)
def test_a_term_and_its_definition_are_the_cells_of_a_row(raw: str, cells: list[tuple[str, ...]]) -> None:
    blocks = read(raw)
    assert [tuple(cell.value for cell in block.cells) for block in blocks] == cells
    assert len({block.group for block in blocks}) == 1
    check_places(raw, blocks)


def test_a_table_ends_at_a_line_without_a_bar_and_at_the_header_of_another() -> None:
    blocks = read("A | B |\n---|---|\nc | 1 |\nSome text.\nD | E |\n---|---|\nf | 2 |\n")
    assert [(block.shape, block.header, [cell.value for cell in block.cells] or block.value) for block in blocks] == [
        ("row", True, ["A", "B"]),
        ("row", False, ["c", "1"]),
        ("line", False, "Some text."),
        ("row", True, ["D", "E"]),
        ("row", False, ["f", "2"]),
    ]

"""What a reader of a web page sees comes out as blocks, each character with its place in the file."""

from __future__ import annotations

from pathlib import Path

import pytest
import turbohtml
from hypothesis import given
from hypothesis import strategies as st

from careerdata.document.block import Block
from careerdata.ingest.html import parse
from careerdata.storage.limits import MAX_DEPTH, TooDeep

from .places import check_places, places

OOH = Path(__file__).resolve().parents[2] / "../shared/guides/ooh"

TAGS = """p /p div /div table /table tr td /td th thead caption ul ol li /li /ul dl dt dd /dl b /b a /a h2 /h2 br pre /pre svg
    /svg svg/ style/ title /title script /script textarea /textarea button option html head body !--c--""".split()
REST = """</> &amp; &nbsp; &#8211; &copy &notit; &lt &NotEqualTilde; & < > a é 😀 \0 text""".split()
SPACED = ["<a href=x>", "<i class=f>", "</i>", "b.  c", "\n", " ", "\t ", "\x85", "\r"]
MARKUP = st.lists(st.sampled_from([*[f"<{tag}>" for tag in TAGS], *REST, *SPACED]), max_size=40).map("".join)


def read(raw: str) -> list[Block]:
    return parse.parse(raw)[0]


def seen(raw: str) -> list[tuple[str, str]]:
    return [(block.shape, block.value) for block in read(raw)]


# --- places ---


@given(st.text() | MARKUP)
def test_every_character_stands_where_it_says(raw: str) -> None:
    check_places(raw, read(raw))


@pytest.mark.parametrize(
    ("raw", "value", "written"),
    [
        ("<p>Pay &amp; more", "&", "&amp;"),
        ("<p>2024&#8211;34", "–", "&#8211;"),
        ("<p>2024&ndash;34", "–", "&ndash;"),
        ("<p>a &copy 2024", "©", "&copy"),
        ("<p>I'm &notit; you", "¬", "&not"),
        ("<p>one\n\t  two", " ", "\n\t  "),
        ("<p>$5&nbsp;an hour", " ", "&nbsp;"),
        ("<p>😀é&lt;9", "<", "&lt;"),
    ],
)
def test_a_reference_or_a_run_of_blanks_is_one_character(raw: str, value: str, written: str) -> None:
    (block,) = read(raw)
    start, end = places(block.text)[block.value.index(value)]
    assert raw[start:end] == written


def test_a_figure_behind_entities_and_tags_is_found_in_the_file() -> None:
    raw = "<td>R&amp;D:\n <b>$81,680</b>&nbsp;per <i>year</i></td>"
    (block,) = read(raw)
    begin = block.value.index("$81,680")
    start, end = block.text.span(begin, len(block.value))
    assert raw[start:end] == "$81,680</b>&nbsp;per <i>year"


def test_an_end_tag_without_a_name_shows_nothing() -> None:
    raw = "<p>one</>two</>\n</>three<textarea></></textarea>"
    check_places(raw, read(raw))
    assert seen(raw) == [("line", "onetwo three"), ("line", "</>")]


# --- blocks ---


def test_text_around_blocks_is_lines_of_its_own() -> None:
    raw = "<div>before<p>one <b>bold</b> <span>run</span></p>between<section>two</section>after</div>"
    assert [value for _, value in seen(raw)] == ["before", "one bold run", "between", "two", "after"]


def test_a_line_break_ends_a_line_but_not_a_heading_or_a_cell() -> None:
    raw = "<p>one<br>two</p><h2>What They<br>Do</h2><table><tr><td>$1 a year<br>$2 an hour</td></tr></table>"
    assert seen(raw) == [("line", "one"), ("line", "two"), ("heading", "What They Do"), ("row", "$1 a year $2 an hour")]


def test_headings_have_their_level() -> None:
    assert [block.level for block in read("<h1>a</h1><h3>b</h3><h6>c</h6>")] == [1, 3, 6]


def test_items_have_depth_and_marker() -> None:
    raw = "<ul><li>a<ol start=3><li>b<li>c<li value=9>d<p>more</p></ol></ul>"
    found = [(block.shape, block.level, block.marker, block.value) for block in read(raw)]
    assert found == [
        ("item", 1, "•", "a"),
        ("item", 2, "3", "b"),
        ("item", 2, "4", "c"),
        ("item", 2, "9", "d"),
        ("line", 0, "", "more"),
    ]


def test_rows_have_their_cells_empty_ones_too() -> None:
    raw = "<table><thead><tr><td>Industry<td>Pay<tbody><tr><th>Schools<td><td><p>$1</p><tr><td> <td></table>"
    head, row = read(raw)
    assert (head.header, row.header) == (True, False)
    assert [cell.value for cell in row.cells] == ["Schools", "", "$1"]
    assert row.value == "Schools $1"


def test_rows_of_one_table_share_a_group() -> None:
    raw = "<table><tr><td>a<tr><td>b</table><p>c<table><tr><td>d</table>"
    first, second, line, other = (block.group for block in read(raw))
    assert first == second != other
    assert line == 0


def test_a_table_for_the_looks_is_read_as_what_stands_in_it() -> None:
    raw = "<table><tr><td>menu<td><h2>Pay</h2><p>$1<table><tr><td>a<td>b</table>end</table>"
    assert seen(raw) == [("row", "menu"), ("heading", "Pay"), ("line", "$1"), ("row", "a b"), ("line", "end")]


def test_terms_and_descriptions_are_rows_of_two_cells() -> None:
    raw = "<dl><dt>Median<dd><p>$1</p><div><dt>Low<dd>$2<dd>$3</div></dl>"
    assert [[cell.value for cell in block.cells] for block in read(raw)] == [["Median", "$1"], ["Low", "$2"], ["", "$3"]]


def test_preformatted_lines_stay_lines() -> None:
    assert seen("<pre>one\n  two\n</pre>") == [("line", "one"), ("line", "two")]


# --- what is seen ---


def test_scripts_styles_comments_and_drawings_show_nothing() -> None:
    raw = "<head><style>a</style></head><script>b</script><!--c--><svg><title/><text>d</text><style/></svg>f"
    assert seen(raw) == [("line", "f")]


def test_a_tab_that_a_browser_hides_is_content() -> None:
    links = "<a href='#one'></a><button aria-controls='two'></button>"
    assert seen(f"{links}<div id=one style='display: none'>$1</div><div id=two hidden>$2</div>") == [
        ("line", "$1"),
        ("line", "$2"),
    ]


def test_a_drawing_left_open_does_not_swallow_the_page() -> None:
    assert seen("<svg><g><p>one</p>two") == [("line", "one"), ("line", "two")]


def test_a_drawing_written_as_text_is_text() -> None:
    raw = "<textarea><svg><style/></textarea>"
    assert seen(raw) == [("line", "<svg><style/>")]
    check_places(raw, read(raw))


# --- links, marks ---


def test_links_have_address_and_text() -> None:
    raw = '<li>See <a href="/a?b=1&amp;c=2">the <b>union</b></a> or <a href="d">e</a>'
    (block,) = read(raw)
    assert [(link.url, link.text.value) for link in block.links] == [("/a?b=1&c=2", "the union"), ("d", "e")]
    check_places(raw, [block])


def test_a_block_is_marked_with_what_it_stands_in() -> None:
    raw = "<body class=wide><nav id=top class='a b'><a class=card><p>x</p></a></nav>"
    assert read(raw)[0].marks == {"body", ".wide", "nav", "#top", ".a", ".b", "a", ".card", "p"}


# --- the head ---


def test_the_head_says_title_address_date_and_language() -> None:
    raw = """<html lang="en-US"><head><title> Nurses &amp;\n more </title><meta name=date content="2025-08-28">
    <meta property="article:modified_time" content="2025-09-01T10:00:00Z"><link rel="x canonical" href="https://a.b/c"></head>"""
    declared = parse.parse(raw).declared
    assert declared.title == "Nurses & more"
    assert declared.source_url == "https://a.b/c"
    assert declared.published == "2025-09-01"
    assert declared.language == "en-US"


def test_a_page_that_says_nothing_declares_nothing() -> None:
    declared = parse.parse("<title> </title><meta name=date content='last week'><p>x").declared
    assert (declared.title, declared.source_url, declared.published, declared.language) == (None, None, None, None)


# --- bounds ---


def test_elements_nested_without_end_are_refused_at_the_first_too_deep() -> None:
    with pytest.raises(TooDeep) as refusal:
        parse.parse("<div>" * (MAX_DEPTH + 1) + "x")
    assert refusal.value.offset == MAX_DEPTH * len("<div>")


def test_runs_left_open_are_no_depth() -> None:
    assert seen("<font>" * 5 * MAX_DEPTH + "x") == [("line", "x")]


# --- real pages ---


def _shown(element: turbohtml.Node) -> str:
    """Text that a tree of the standard shows, without white space."""
    hidden = {"head", "script", "style", "noscript", "template", "svg", "iframe"}
    pieces, waiting = [], [element]
    while waiting:
        node = waiting.pop()
        if isinstance(node, turbohtml.Text):
            pieces.append(node.data)
        elif not isinstance(node, turbohtml.Element) or (node.tag not in hidden and not _is_put_away(node)):
            waiting.extend(reversed(list(node.children)))
    return "".join("".join(pieces).split())


def _is_put_away(element: turbohtml.Element) -> bool:
    """Whether an element is hidden for good: the handbook's tabs are hidden by their style, too, and have ids."""
    return "display:none" in str(element.attrs.get("style", "")).replace(" ", "") and not element.attrs.get("id")


@pytest.mark.skipif(not OOH.is_dir(), reason="needs the handbook pages in ../shared/guides/ooh")
@pytest.mark.parametrize("page", sorted(OOH.glob("*.html")), ids=lambda page: page.stem)
def test_a_handbook_page_shows_all_its_text_at_its_places(page: Path) -> None:
    raw = page.read_text(encoding="utf-8")
    blocks = read(raw)
    assert "".join("".join(block.value.split()) for block in blocks) == _shown(turbohtml.parse(raw))
    check_places(raw, blocks)

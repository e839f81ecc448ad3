"""What readers of a page do not see is not read, and what they see in its place is."""

from __future__ import annotations

import pytest

from careerdata.ingest.html.parse import parse as parse_html
from careerdata.ingest.markdown.parse import parse as parse_markdown
from careerdata.ingest.text import parse as parse_text


def html(raw: str) -> list[str]:
    blocks = parse_html(raw).blocks
    for block in blocks:
        start, end = block.text.span()
        assert block.value[0] == raw[start] or raw[start] == "&"
        assert end <= len(raw)
    return [" | ".join(cell.value for cell in block.cells) if block.cells else block.value for block in blocks]


def markdown(raw: str) -> list[str]:
    return [block.value for block in parse_markdown(raw)[0]]


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("<p>one</p><p hidden>two</p><p>three</p>", ["one", "three"]),
        ("<p>one<p hidden>two<p>three", ["one", "three"]),
        ("<p>one <span hidden>two <span>deep</span> more</span> three</p>", ["one three"]),
        ("<p>pay <del>$30,000</del> $40,000, <s>$1</s><strike>$2</strike></p>", ["pay $40,000,"]),
        ("<ul><li>one<li style='color: red; DISPLAY : none'>two<li>three</ul>", ["one", "three"]),
        ("<div style='visibility:hidden'><p>one</p><ul><li>two</ul></div><p>three</p>", ["three"]),
        ("<table><tr><td>a<tr hidden><td>b<td>c<tr><td>d</table>", ["a", "d"]),
        ("<dialog>ask</dialog><dialog open>told</dialog>", ["told"]),
        ("<p>one</p><template><p>two</p></template>", ["one"]),
        ("<div role=tabpanel hidden>one</div>", ["one"]),
    ],
)
def test_hidden_elements_show_nothing(raw: str, seen: list[str]) -> None:
    assert html(raw) == seen


@pytest.mark.parametrize(
    "rule",
    [
        ".gone { display: none }",
        ".gone{display:none!important}",
        "a { color: red } h2, p.gone , .x { VISIBILITY: hidden; color: red }",
        "#at /* here */ { opacity: 0 }",
        ".gone.two { font-size: 0px }",
        "@import url(x.css); .gone { text-decoration: line-through red }",
    ],
)
def test_what_the_page_s_own_style_hides_shows_nothing(rule: str) -> None:
    assert html(f"<style>{rule}</style><p>one</p><p class='gone two' id=at>two</p><p class=there>three</p>") == ["one", "three"]


@pytest.mark.parametrize(
    "head",
    [
        "<style>@media print { .part { display: none } }</style>",
        "<style media=print>.part { display: none }</style>",
        "<style>.part { display: none } .part.open { display: block }</style>",
        "<style>.part { display: none }</style><script>show('.part')</script>",
        "<style>.closed .part { display: none } .part:not(.open) { display: none }</style>",
        "<style>.part { opacity: 0 }</style><script src='fade.js'></script>",
        "<style>.part { opacity: 0.9; font-size: 0.9em }</style>",
        "<style>/* .part { display: none } */ p { display: none",
    ],
)
def test_what_the_page_shows_on_screens_or_may_open_is_read(head: str) -> None:
    assert html(f"{head}</style><p class='part'>one</p>") == ["one"]


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("<p>62,350<small>1</small> and 5%<sub>(2)</sub></p>", "62,350 and 5%"),
        ("<p>H<sub>2</sub>O of 12<sub>*</sub>, 40<small> a day</small></p>", "H2O of 12, 40 a day"),
        ("<p>62,350<sup>1</sup></p>", "62,350"),
        ("<p>Maker<sup>a</sup> of<sup><a href='#n'>[2]</a></sup> things<sup>*</sup></p>", "Maker of things"),
        ("<p>$29.98<sup>2,3</sup>.</p>", "$29.98."),
        ("<p>80 m<sup>2</sup> on the 1<sup>st</sup> floor, 10<sup>6</sup></p>", "80 m2 on the 1st floor, 106"),
        ("<p>$29.10<sup>2</sup></p>", "$29.10"),
    ],
)
def test_marks_of_notes_are_no_text_of_what_they_stand_at(raw: str, seen: str) -> None:
    assert html(raw) == [seen]
    assert markdown(raw.removeprefix("<p>").removesuffix("</p>")) == [seen]


@pytest.mark.parametrize(
    "mark",
    [
        "<a href='#fn1'>1</a>",
        "<a href='#cite_note-3'>[3]</a>",
        "<a href='/wages#a' role='doc-noteref'>a</a>",
        "<span class='footnote-ref'>2</span>",
        "<span style='font-size: 60%; vertical-align: super'>1</span>",
        "<small class='fnref'>*</small>",
    ],
)
def test_marks_of_notes_are_known_without_raised_text(mark: str) -> None:
    assert html(f"<p>Pay: 62,350{mark} a year</p>") == ["Pay: 62,350 a year"]


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("<p><a href='#n1'>1</a> Pay</p>", "1 Pay"),  # what stands at the note itself
        ("<p>See <a href='#ref2'>2</a></p>", "See 2"),
        ("<p>62,350<a href='#fn1'>by the guild</a></p>", "62,350by the guild"),
        ("<p>62<small>,350</small></p>", "62,350"),
        ("<p>62<span class='notes'>,350 a year</span></p>", "62,350 a year"),
    ],
)
def test_other_text_in_such_elements_stays(raw: str, seen: str) -> None:
    assert html(raw) == [seen]


def test_text_that_its_style_strikes_out_is_not_read() -> None:
    assert html("<p>Pay <span style='text-decoration: red line-through'>30,000</span> 40,000</p>") == ["Pay 40,000"]
    assert html("<p>Pay <span style='text-decoration: underline'>30,000</span></p>") == ["Pay 30,000"]


def test_boxes_of_tasks_are_no_text_however_they_are_drawn() -> None:
    assert markdown("- [-] build\n- \u2610 test\n- \u2611 weld\n- [-]\n") == ["build", "test", "weld", "[-]"]


def test_struck_text_notes_and_boxes_of_markdown_are_not_read() -> None:
    raw = "Pay ~~$30,000~~ $40,000[^1], <del>old <del>older</del> old</del> new\n\n- [ ] build\n- [x] test\n- [link](#a)\n"
    assert markdown(raw) == ["Pay $40,000, new", "build", "test", "link"]


@pytest.mark.parametrize(
    ("opens", "ends"),
    [
        ('<div style="display:none">', "</div>"),
        ("<section hidden>", "</section>"),
        ("<div>\n<div hidden>\n\n<div>\n\nmore\n\n</div>", "</div>\n</div>"),
        ("<template>", "</template>"),
        ("<noscript>", "</noscript>"),
        ("<del>", "</del>"),
        ("<style>.old { display: none }</style>\n\n<div class='new old'>", "</div>"),
        ("- <div hidden>", ""),  # which ends with the item it stands in
    ],
)
def test_a_hidden_element_hides_the_blocks_of_markdown_in_it(opens: str, ends: str) -> None:
    inside = "## Gone\n\n- gone\n\n| gone |\n| --- |\n| gone |\n\n```\ngone\n```"
    if not ends:
        inside = "  gone"
    parsed = parse_markdown(f"- one\n\n{opens}\n\n{inside}\n\n{ends}\n\n## Two\n")
    assert [block.value for block in parsed.blocks] == ["one", "Two"]
    assert sum(len(run) for run in parsed.unseen) == inside.count("one") + opens.count("more")


def test_mark_up_in_an_item_of_markdown_is_its_text() -> None:
    blocks = parse_markdown("- <div>one</div>\n- <p>two</p>\n  <p>more</p>\n").blocks
    assert [(block.value, block.shape, block.marker) for block in blocks] == [
        ("one", "item", "\u2022"),
        ("two", "item", "\u2022"),
        ("more", "line", ""),
    ]
    assert blocks[0].group == blocks[1].group != 0


@pytest.mark.parametrize(
    "opens", ["<details>", "<div role='tabpanel' hidden>", "<p hidden>", "<!-- <div hidden> -->", "<br hidden>"]
)
def test_what_hides_nothing_behind_it_leaves_markdown_to_be_read(opens: str) -> None:
    assert markdown(f"{opens}\n\n- one\n") == ["one"]


def test_a_style_sheet_hides_runs_of_text_in_markdown() -> None:
    assert markdown("<style>.old { display: none }</style>\n\nPay <span class=old>$1</span> <b class=new>$2</b>\n") == ["Pay $2"]


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d"])
def test_characters_that_join_letters_of_other_scripts_show_nothing_between_ours(joiner: str) -> None:
    raw = f"Sal{joiner}ary: $4{joiner}5,000 \N{MAN}\u200d\N{PERSONAL COMPUTER}\n"
    seen = "Salary: $45,000 \N{MAN}\u200d\N{PERSONAL COMPUTER}"
    assert html(f"<p>{raw}</p>") == markdown(raw) == [block.value for block in parse_text(raw)] == [seen]
    assert html(f"<p>4&#{ord(joiner)};5</p>") == ["45"]


@pytest.mark.parametrize("note", ["[1]", "[1](#below)", "[*][1]"])
def test_a_link_of_one_digit_right_behind_a_figure_is_the_mark_of_a_note(note: str) -> None:
    assert markdown(f"Pay: $40,000{note} a year\n\n[1]: https://example.org\n") == ["Pay: $40,000 a year"]
    assert html("<p>Pay: $40,000<a href='/notes'>1</a> a year, 2<a href='/x'>5</a></p>") == ["Pay: $40,000 a year, 25"]


def test_characters_that_break_words_are_no_part_of_them() -> None:
    assert html("<h2>Respon\u00adsibi&shy;lities</h2><p>$45&#8203;,\u200b000</p>") == ["Responsibilities", "$45,000"]
    assert markdown("## Respon\u00adsibi&shy;lities\n\n$45&#8203;,\u200b000\n") == ["Responsibilities", "$45,000"]


@pytest.mark.parametrize("tag", ["{% include x.html pay='$9' %}", '{{< list code="A" >}}', "{{% note %}}", "{# later #}"])
def test_tags_of_a_site_generator_are_not_read(tag: str) -> None:
    assert markdown(f"# Baker\n\n{tag}\n\nBakes {tag} bread.\n") == ["Baker", "Bakes bread."]
    assert html(f"<p>Bakes {tag} bread.</p>") == ["Bakes bread."]


def test_comments_of_a_site_generator_are_not_read() -> None:
    assert markdown("One.\n\n{% comment %}\nPay: $9\n{% endcomment ---- %}\n\nTwo.\n") == ["One.", "Two."]


def test_cells_stand_where_browsers_show_them() -> None:
    head = "<tr><th rowspan=2>Level<th colspan=2>Pay<tr><th>Low<th>High"
    body = "<tr><td rowspan=2>Junior<td>1<td>2<tr><td>3<td>4<tr><td colspan=3>Managers<tr><td>Lead<td>5<td>6"
    foot = "<tfoot><tr><td colspan=3>Source"
    assert html(f"<table><thead>{head}<tbody>{body}{foot}</table>") == [
        "Level | Pay | Pay",
        "Level | Low | High",
        "Junior | 1 | 2",
        "Junior | 3 | 4",
        "Managers |  | ",
        "Lead | 5 | 6",
        "Source |  | ",
    ]


@pytest.mark.parametrize("spans", ["colspan=1000000000", "rowspan=65534", "colspan=-1", "rowspan=x", "colspan=0"])
def test_spans_without_measure_end_with_the_table(spans: str) -> None:
    rows = html(f"<table><tr><td {spans}>a<td>b<tr><td>c</table>")
    assert len(rows) == 2
    assert rows[0].replace(" ", "").replace("|", "") == "ab"


@pytest.mark.parametrize(
    ("raw", "away"),
    [
        ("<p>one</p>\n<p hidden>two\n\n  <b>three</b></p><p>four</p>", [["two", "three"]]),
        ("<p>one <del>two</del> three <span style='display:none'>four</span></p>", [["two"], ["four"]]),
        ("<template><p>one</p><script>let two</script></template><title>t</title><svg><text>s</text></svg>", [["one"]]),
    ],
)
def test_what_is_not_read_is_noted_where_it_stands(raw: str, away: list[list[str]]) -> None:
    assert [[raw[slice(*span)] for span in run] for run in parse_html(raw).unseen] == away


def test_what_is_struck_or_hidden_in_markdown_is_noted_where_it_stands() -> None:
    raw = "# Baker\n\n> Pay ~~$30,000 *or\n> more*~~ $40,000, <del>once `$1`</del> now.\n\n<div hidden>\nghost\n</div>\n"
    away = [[raw[slice(*span)] for span in run] for run in parse_markdown(raw).unseen]
    assert away == [["$30,000", "or", "more"], ["once", "$1"], ["ghost"]]


@pytest.mark.parametrize(
    ("raw", "seen"),
    [
        ("## Pay {#pay .wide}\n{: .no_toc }\n\n* one\n{:.list}\n", ["Pay", "one"]),
        ("import Tabs from '@theme/Tabs';\nimport './a.css'\n\n# Pay\n\n:::tip\n\none\n\n:::\n", ["Pay", "one"]),
        ("import taxes from abroad.\n\nA set {a, b} and {.5}\n", ["import taxes from abroad.", "A set {a, b} and {.5}"]),
    ],
)
def test_what_only_the_maker_of_a_site_reads_is_not_text(raw: str, seen: list[str]) -> None:
    assert markdown(raw) == seen


def test_a_style_sheet_in_markdown_hides_what_stands_in_tags_below_it() -> None:
    rule = "<style>\n.gone { display: none }\n</style>\n\n"
    assert markdown(rule + "one\n\n<p class=gone>two</p>\n\n<p>three</p>\n") == ["one", "three"]
    assert markdown(f"```\n{rule}```\n\n<p class=gone>two</p>\n")[-1] == "two"

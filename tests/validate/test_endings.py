"""Files that end in the middle of something are told where they end, and whole ones of any habit are not."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import pytest

from careerdata.document.tables import Tables
from careerdata.validate.rules.text.endings import CutOff, EndsInTheMiddle, NoLineBreakAtTheEnd
from careerdata.validate.runner import Runner

Reading = Callable[[Mapping[str, bytes]], Tables]

TOP = "# Welder\n\nWelders join metal by heat.\n\n"
PAGE = "<h1>Welder</h1>\n<p>Welders join metal by heat.</p>\n"
ROWS = "Level\tPay\tHours\nJunior welder\t$40,000\t40\nSenior welder\t$50,000\t40\n"


def told(tables: Tables) -> list[tuple[str, int, str]]:
    found = Runner([CutOff(), EndsInTheMiddle(), NoLineBreakAtTheEnd()]).run(tables)
    return [(one.code, one.line, one.message) for one in found]


@pytest.mark.parametrize(
    ("end", "code", "line", "says"),
    [
        ("<p>They weld <a hre", "TXT046", 3, "the tag <a hre"),
        ("<p>They weld.</", "TXT046", 3, "the tag </"),
        ("<!-- pay:\n<p>They weld.</p>\n", "TXT046", 4, "a comment, which begins at line 3"),
        ("<script>\nlet pay = '<b>'\n", "TXT046", 4, "<script>, which begins at line 3"),
        ("<table>\n<tr><td>Junior<td>$4", "TXT047", 4, "<table>, which begins at line 3"),
        ("<p>They weld</p>\n<p>all day", "TXT047", 4, "<p>"),
        ("<ul><li>Cuts</li><li>Joi", "TXT047", 3, "<li>"),
        ("<section>\n<h2>Pay</h2>\n", "TXT047", 4, "<section>"),
    ],
)
def test_a_page_of_the_web_says_what_it_leaves_open(read_files: Reading, end: str, code: str, line: int, says: str) -> None:
    ((found, at, message),) = told(read_files({"welder.html": (PAGE + end).encode()}))
    assert (found, at) == (code, line)
    assert says in message


@pytest.mark.parametrize(
    "end",
    [
        "<p>They weld<p>all day",  # paragraphs need no end
        "<ul><li>Cut<li>Join</ul>",
        "<div><p>A slip of the hand.</body></html>",
        "<p>Under 5 < 6",
        "<p>They weld.</p><!-- saved by a browser -->",
    ],
)
def test_a_page_that_leaves_out_what_it_may_is_whole(read_files: Reading, end: str) -> None:
    assert told(read_files({"welder.html": (PAGE.replace("</p>", "") + end).encode()})) == []


@pytest.mark.parametrize(
    ("end", "says"),
    [
        ("- Cuts plates\n-", "nothing follows its '-'"),
        ("## Pay\n\nA welder earns $40,000 a year.\n\n##", "nothing follows its '##'"),
        ("| Level | Pay |\n|---|---|\n| Junior | $4", "a row"),
        ("| Level | Pay |\n|---|--", "no row"),
        ("| Level | Pay |\n", "no row"),
        ("See [the guild](https://guild.exa", "a link"),
        ("```\nweld --all\n", "the code behind ```"),
        ("<div>\nThey weld", "<div>"),
        ("They weld in yards, on sites and,\n", "a sentence"),
        ("They weld in yards and on sites, most of the time with others of their trade in the\n", "a sentence"),
        ("- Cuts plates.\n- Joins pipes.\n- Grinds\n", "an item"),
        ("They weld\nwith hea", "a word: 'hea'"),
        ("* **Cuts**: plates\n* *", "nothing follows its '* *'"),
        ("* **Cuts**: plates\n* **Joins\n", "what begins with '**'"),
        ("They earn ~~$40,000", "what begins with '~~'"),
        ("Run `weld --al\n", "what begins with '`'"),
        ("They weld [steel\n", "a link"),
        ("They weld metal (steel, iron\n", "a bracket"),
        ("They weld {% incl", "the tag {% incl"),
        ("They weld {{ page.ti", "the tag {{ page.ti"),
        ("{% comment %}\nFor editors.\n", "{% comment %}, which begins at line 5"),
        ("{% if steel %}\nThey weld.\n{% if iron %}{% endif %}\n", "{% if %}, which begins at line 5"),
        ("<details>\n<summary>More</summary>\n\nThey weld steel.\n", "<details>, which begins at line 5"),
    ],
)
def test_a_text_says_what_it_is_in_the_middle_of(read_files: Reading, end: str, says: str) -> None:
    raw = TOP + end
    ((code, line, message),) = told(read_files({"welder.md": raw.encode()}))
    assert (code, line) == ("TXT047", raw.rstrip().count("\n") + 1)
    assert says in message


def test_a_row_of_a_text_that_lacks_cells_is_told(read_files: Reading) -> None:
    raw = f"Welder\n\nWelders join metal by heat.\n\nPay\n\n{ROWS}Head welder\t$60,0"
    assert [(code, line) for code, line, _ in told(read_files({"welder.txt": raw.encode()}))] == [("TXT047", 10)]


@pytest.mark.parametrize("end", ["- Cuts plates\n- Joins pi", "Contact: e.g.", "They weld. ", "1. They weld.\n   "])
def test_a_line_without_an_end_may_have_been_cut(read_files: Reading, end: str) -> None:
    assert [code for code, _, _ in told(read_files({"welder.md": (TOP + end).encode()}))] == ["TXT048"]


def test_a_page_of_the_web_that_ends_in_text_may_have_been_cut(read_files: Reading) -> None:
    page = "<html><body>\n<h1>Welder</h1>\n<p>They join pi"
    assert [code for code, _, _ in told(read_files({"welder.html": page.encode()}))] == ["TXT048"]
    for whole in (f"{page}pes.", f"{page}pes</body>\n", page.removeprefix("<html><body>")):
        assert told(read_files({"welder.html": whole.encode()})) == []


@pytest.mark.parametrize(
    "end",
    [
        "- Cuts plates\n- Joins pipes\n",
        "They weld all day.",
        "They weld (all day).\n\n\n",
        "They weld, says the guild.[2]",
        "Questions? Ask the guild!",
        "| Level | Pay |\n|---|---|\n| Junior | $40,000 |\n",
        "Level | Pay\n--- | ---\nJunior | $40,000\n",
        "```\nweld --all\n```\n",
        "- Weld:\n\n  ~~~~\n  weld\n  ~~~~\n",
        "They weld.\n\n---\n",
        "They weld.\n\n[1]: https://guild.example",
        "Write `<br` for a break.\n",
        "They **weld\nand cut** plates.\n",
        "* **Cuts**: plates\n* **Joins**\n",
        "***\n",
        "Use __init__ and 2**3, or \\*\\*.\n",
        "They weld metal (steel\nor iron).\n",
        "See [steel](https://guild.example/steel_(metal)).\n",
        "- [ ] Weld\n- [x] Cut\n",
        "- Junior welder: $40K\n- Senior welder: $60K-$80K+\n",
        "```\nweld (\n```\n",
        "Write `{% if x %}`, `**` and `(` like this.\n",
        "{% if steel %}\nThey weld.\n{% else %}\nThey cut.\n{% endif %}\n",
        "{% raw %}{% if %}{% endraw %}\n",
        "{% include more.html %}\n{{< figure src='weld.png' >}}\n",
        'They weld.\n\n<Weld angle="3" />\n\n{/* <Cut */}\n',
        "- <your metal>\n",
        "<details>\n<summary>More</summary>\n\nThey weld.\n\n</details>\n",
    ],
)
def test_a_text_that_is_whole_is_told_nothing(read_files: Reading, end: str) -> None:
    assert told(read_files({"welder.md": (TOP + end).encode()})) == []

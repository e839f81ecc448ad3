"""What belongs to the page and not to the guide, whatever the publisher: menus, footers, whose the page is."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

FOOTER = "© 2025 Example Careers. All rights reserved.\n\nPrivacy policy\n\nBack to top\n"
HTML_FOOTER = (
    '<footer><p>Copyright 2025 Example Careers</p><ul><li><a href="/p">Privacy policy</a></li><li><a href="/x">Rivals</a></li>'
    "</ul></footer><p>Back to top</p></body>"
)
HTML_MENU = '<body><nav><a href="/">Home</a></nav><div id="menu"><a href="/a">All careers</a> <a href="/b">Log in</a></div>'
GUIDES = ("accountant.txt", "patient-services-coordinator.txt", "electrician.md", "data-scientist.html", "registered-nurse.html")


def framed(text: str, suffix: str) -> str:
    if suffix != ".html":
        return f"{text}\n\n{FOOTER}"
    return text.replace("<body>", HTML_MENU).replace("</body>", HTML_FOOTER)


def counts(guide: GuideTables) -> dict[str, int]:
    """How many rows each table has."""
    return {table: len(rows) for table, rows in guide.records.items() if table != "guides"}


@pytest.mark.parametrize("name", GUIDES)
def test_a_menu_and_a_footer_add_nothing_and_are_accounted_for(repository: Path, tmp_path: Path, name: str) -> None:
    source = repository / "raw" / "guides" / name
    path = tmp_path / name
    path.write_text(framed(source.read_text(encoding="utf-8"), path.suffix), encoding="utf-8")
    plain, in_frame = read_guide(source), read_guide(path)
    assert counts(in_frame) == counts(plain)
    assert "unused" not in {status for line, status in in_frame.line_status.items() if line > max(plain.line_status)}


@pytest.mark.parametrize("name", ["Accessibility", "Search", "Data privacy"])
def test_a_skill_of_a_word_that_menus_have_is_a_skill(tmp_path: Path, name: str) -> None:
    path = tmp_path / "clerk.md"
    path.write_text(f"# Clerk Career Guide\n\n## Skills\n\n- {name}\n- Patience\n", encoding="utf-8")
    assert [row.model_dump()["name"] for row in read_guide(path).records["skills"]] == [name, "Patience"]


@pytest.mark.parametrize(
    ("line", "status"),
    [
        ("Home | Jobs | About us", "boilerplate"),
        ("[Privacy policy](/p) \u00b7 [Terms](/t)", "boilerplate"),
        ("Home > Careers", "boilerplate"),
        ("Subscribe to our newsletter", "boilerplate"),
        ("Jobs | Careers", "unused"),
        ("Home | Hives", "unused"),
        ("Subscribe to our view that bees come first in all that a keeper does", "unused"),
    ],
)
def test_a_line_of_a_menu_s_links_is_accounted_for(tmp_path: Path, line: str, status: str) -> None:
    path = tmp_path / "beekeeper.md"
    path.write_text(f"# Beekeeper\n\n## Related careers\n\n- Farmer\n- Brewer\n\n{line}\n", encoding="utf-8")
    guide = read_guide(path)
    assert guide.line_status[8] == status
    assert len(guide.records["related_roles"]) == 2


@pytest.mark.parametrize(
    "roles",
    [
        "<table><tr><th>Career<th>Pay<tr><td>Farmer<td>$40,000<tr><td>Brewer<td>$50,000</table>",
        "<ul><li>Farmer<li>Brewer</ul>",
        "<p>Farmer, Brewer</p>",
    ],
)
def test_what_stands_below_related_roles_is_none(tmp_path: Path, roles: str) -> None:
    path = tmp_path / "beekeeper.html"
    links = "<ul><li>Privacy policy<li>Contact</ul><div class='footer'>Bees Inc.</div>"
    path.write_text(
        f"<h1>Beekeeper</h1><h2>Related careers</h2>{roles}<p>Last updated: May</p><p>Was it of help?</p>{links}",
        encoding="utf-8",
    )
    names = [row.model_dump()["name"] for row in read_guide(path).records["related_roles"]]
    assert {"Farmer", "Brewer"} <= set(names)
    assert {"Last updated", "Was it of help?", "Privacy policy", "Contact", "Bees Inc."}.isdisjoint(names)

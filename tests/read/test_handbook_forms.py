"""Forms that pages of the Occupational Outlook Handbook may take, on an invented profile."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide

QUICK_FACTS = """
<table id="quickfacts"><thead><tr><th colspan="2">Quick Facts: Cloud Herders</th></tr></thead><tbody>
<tr><th>2031 Median Pay</th><td>{pay}</td></tr>
<tr><th>Typical Entry-Level Education</th><td>See How to Become One</td></tr>
<tr><th>Work Experience in a Related Occupation</th><td>5 years or more</td></tr>
<tr><th>On-the-job Training</th><td>None</td></tr>
<tr><th>Number of Jobs, 2031</th><td>2,031</td></tr>
<tr><th>Job Outlook, 2031–41</th><td>-7% (Decline)</td></tr>
<tr><th>Employment Change, 2031–41</th><td>-140</td></tr>
</tbody></table>"""

PROJECTIONS = """
<table id="outlook-table"><caption>Employment projections data for cloud herders, 2031–41</caption><thead>
<tr><th rowspan="2">Occupational Title</th><th rowspan="2">SOC Code</th><th rowspan="2">Employment, 2031</th>
<th rowspan="2">Projected Employment, 2041</th>
<th colspan="2">Change, 2031–41</th><th rowspan="2">Employment by Industry</th></tr>
<tr><th>Percent</th><th>Numeric</th></tr></thead>
<tfoot><tr><td colspan="7">SOURCE: the weather office</td></tr></tfoot><tbody>
<tr><th>Cloud herders</th><td>—</td><td>2,031</td><td>1,891</td><td>-7</td><td>-140</td><td>—</td></tr>
<tr><th>Rain herders</th><td>45-9911</td><td>2,000</td><td>1,860</td><td>-7</td><td>-140</td>
<td><a href="/m">Get data</a></td></tr>
<tr><th>Cloud herders, all other</th><td>45-9919</td><td>31</td><td>31</td><td>0</td><td>0</td>
<td><a href="/m">Get data</a></td></tr>
</tbody></table>"""

SIMILAR = """
<table id="similar"><thead><tr><th></th><th>Occupation</th><th>Job Duties</th>
<th>ENTRY-LEVEL EDUCATION</th><th>2031 MEDIAN PAY</th></tr></thead>
<tbody><tr><td></td><td>Kite Pilots</td><td>They fly kites.</td><td>None</td><td>The annual wage is not available.</td></tr>
<tr><td></td><td>Star Counters</td><td></td><td>None</td><td>This wage is equal to or greater than $239,200 per year.</td></tr>
</tbody></table>"""


def page(pay: str = "$40,010 per year<br>$19.24 per hour", wages: str = "", more: str = "") -> str:
    """A profile whose parts stand where the handbook has them."""
    tabs = {
        "Summary": QUICK_FACTS.format(pay=pay) + "<h3>What Cloud Herders Do</h3><p>They herd clouds.</p><h3>Pay</h3>" + wages,
        "What Cloud Herders Do": "<h3>Duties</h3><p>Cloud herders do the following:</p><ul><li>Whistle</li><li>Point</li></ul>"
        "<p>Of clouds there are the following kinds:</p><ul><li>Thin ones</li></ul>",
        "Work Environment": "<p>The largest employers of cloud herders were as follows:</p>"
        "<table><tr><td>Weather; state</td><td>61%</td></tr><tr><td>Farms</td><td>8</td></tr></table>",
        "How to Become a Cloud Herder": "<h3>Important Qualities</h3>"
        "<p>These are the qualities that anyone who herds clouds should have.</p>"
        "<p><strong>Patience.</strong> Clouds are slow. So are herders.</p>",
        "Pay": '<div class="ooh-chart"><h3>Cloud Herders</h3><dl><dt>Total, all occupations</dt><dd>$50,000</dd></dl></div>'
        + wages,
        "Job Outlook": "<p>About 90 openings for cloud herders are projected each year, on average.</p>" + PROJECTIONS,
        "Similar Occupations": SIMILAR,
        "Contacts for More Information": '<p>Visit <a href="https://herders.example/">Guild of Herders</a> (GH) or '
        '<a href="#tab-1">the top</a>.</p>' + more,
    }
    body = "".join(
        f'<div id="tab-{number}"><h2><span>{heading}</span> <a href="#help">About this section</a></h2>{content}'
        '<div class="tab-footer"><a href="#x">Pay -></a></div></div>'
        for number, (heading, content) in enumerate(tabs.items(), 1)
    )
    return (
        "<html lang='en'><head><title>Cloud Herders : Occupational Outlook Handbook: : Weather Office</title></head><body>"
        "<ul><li>Pay</li><li>Education</li></ul><div id='main-content-full-width'><h1>Cloud Herders</h1>"
        f"{body}<div id='about-pay'><h2>Pay</h2><p>The Pay tab tells of 7 wages.</p></div></div>"
        "<p>Footer of 1999 pages</p></body></html>"
    )


def read(folder: Path, text: str) -> GuideTables:
    file = folder / "cloud-herders.html"
    file.write_text(text, encoding="utf-8")
    return read_guide(file)


def rows(guide: GuideTables, table: str, **having: Any) -> list[dict[str, Any]]:
    found = [record.model_dump() for record in guide.records[table]]
    return [row for row in found if all(row[name] == value for name, value in having.items())]


@pytest.fixture(scope="module")
def guide(tmp_path_factory: pytest.TempPathFactory) -> GuideTables:
    return read(tmp_path_factory.mktemp("page"), page())


def test_quick_facts_give_a_row_for_each_period_and_the_outlook(guide: GuideTables) -> None:
    assert [(row["period"], row["median"], row["as_of"]) for row in rows(guide, "salaries")] == [
        ("year", 40010, "2031"),
        ("hour", 19.24, "2031"),
    ]
    [outlook] = rows(guide, "outlook")
    assert (outlook["growth_percent"], outlook["growth_label"], outlook["employment"]) == (-7, "decline", 2031)
    assert (outlook["period_start"], outlook["period_end"], outlook["employment_change"]) == (2031, 2041, -140)
    assert (outlook["typical_experience"], outlook["typical_training"]) == ("5 years or more", "None")
    assert (outlook["annual_openings"], outlook["annual_openings_approximate"]) == (90, True)


def test_pay_at_or_above_a_top_figure_is_open_ended_for_every_period(tmp_path: Path) -> None:
    found = read(tmp_path, page(pay="This wage is equal to or greater than $239,200 per year or $115.00 per hour."))
    assert [(row["period"], row["median"], row["open_ended"]) for row in rows(found, "salaries")] == [
        ("year", 239200, True),
        ("hour", 115, True),
    ]


def test_pay_that_is_not_available_gives_no_row_and_no_complaint(tmp_path: Path) -> None:
    found = read(tmp_path, page(pay="The annual wage is not available."))
    assert not rows(found, "salaries")
    assert not found.troubles
    assert "unused" not in found.line_status.values()


def test_a_fact_that_nobody_understands_is_no_line_that_states_nothing(tmp_path: Path) -> None:
    found = read(tmp_path, page(pay="It depends on the wind."))
    assert "unused" in found.line_status.values()


def test_a_period_turned_around_is_read_as_it_stands(tmp_path: Path) -> None:
    [outlook] = rows(read(tmp_path, page().replace("Job Outlook, 2031–41", "Job Outlook, 2041–31")), "outlook")
    assert (outlook["period_start"], outlook["period_end"], outlook["growth_percent"]) == (2041, 2031, -7)


def test_a_quality_whose_description_was_lost_is_one_still(tmp_path: Path) -> None:
    text = page().replace("</strong> Clouds are slow. So are herders.", "</strong>")
    assert [(row["name"], row["description"]) for row in rows(read(tmp_path, text), "skills")] == [("Patience", None)]


def test_a_heading_that_no_layout_knows_hides_no_duties(tmp_path: Path) -> None:
    text = page().replace("<h3>Duties</h3>", "<h3>Duties</h3><h4>In the morning</h4>")
    assert [row["text"] for row in rows(read(tmp_path, text), "responsibilities")] == ["Whistle", "Point"]


WAGES = """<p>The median annual wage for cloud herders was $40,010 in May 2031. The median is the middle.
The lowest 10 percent earned less than $20,000, and the highest 10 percent earned more than $70,000.</p>"""


def test_percentiles_join_the_headline_of_their_period_and_the_month_its_year(tmp_path: Path) -> None:
    found = read(tmp_path, page(wages=WAGES))
    [year] = rows(found, "salaries", period="year")
    [hour] = rows(found, "salaries", period="hour")
    assert (year["percentile_10"], year["percentile_90"], year["open_ended"], year["as_of"]) == (20000, 70000, False, "2031-05")
    assert (hour["percentile_10"], hour["as_of"]) == (None, "2031")
    assert not found.troubles


def test_wages_of_one_occupation_of_a_shared_profile_are_a_row_of_its_own(tmp_path: Path) -> None:
    shared = WAGES.replace("cloud herders", "rain herders").replace("$40,010", "$41,000") + WAGES.replace(
        "cloud herders", "fog herders"
    )
    found = read(tmp_path, page(wages=shared))
    titles = {row["title"]: (row["median"], row["percentile_10"]) for row in rows(found, "salaries", scope="occupation")}
    assert titles == {"rain herders": (41000, 20000), "fog herders": (40010, 20000)}
    assert all(row["percentile_10"] is None for row in rows(found, "salaries", scope="headline"))


def test_the_role_in_other_words_is_the_headline_where_the_figure_is(tmp_path: Path) -> None:
    found = read(tmp_path, page(wages=WAGES.replace("cloud herders", "people who herd clouds")))
    assert [row["percentile_10"] for row in rows(found, "salaries")] == [20000, None]


def test_tables_of_wages_go_by_the_sentence_before_them(tmp_path: Path) -> None:
    tables = """<p>Pay varies. Median hourly wages for cloud herders in May 2031 were as follows:</p>
    <table><tr><td>Rain herders</td><td>$21.00</td></tr><tr><td>Fog herders</td>
    <td>This wage is equal to or greater than $115.00 per hour.</td></tr></table>
    <p>In May 2031, the median hourly wage for cloud herders in the top industry in which they worked was as follows:</p>
    <table><tr><td>Farms</td><td>18.50</td></tr></table>
    <p>Some other table:</p><table><tr><td>Sheep</td><td>$3</td></tr></table>"""
    found = read(tmp_path, page(wages=tables))
    assert [(row["scope"], row["title"], row["median"], row["open_ended"]) for row in rows(found, "salaries")[2:]] == [
        ("occupation", "Rain herders", 21, False),
        ("occupation", "Fog herders", 115, True),
        ("industry", "Farms", 18.5, False),
    ]


def test_projections_stand_under_a_header_of_two_rows(guide: GuideTables) -> None:
    assert [(row["title"], row["soc_code"], row["is_group"], row["employment"]) for row in rows(guide, "occupations")] == [
        ("Cloud herders", None, True, 2031),
        ("Rain herders", "45-9911", False, 2000),
        ("Cloud herders, all other", "45-9919", True, 31),
    ]
    first = rows(guide, "occupations")[0]
    assert (first["growth_percent"], first["employment_change"], first["projected_employment"]) == (-7, -140, 1891)
    assert (first["employment_year"], first["projected_year"]) == (2031, 2041)


def test_bare_numbers_under_a_percentage_are_percentages(guide: GuideTables) -> None:
    assert [(row["rank"], row["name"], row["share_percent"]) for row in rows(guide, "industries")] == [
        (1, "Weather; state", 61),
        (2, "Farms", 8),
    ]
    assert [mention["kind"] for mention in rows(guide, "mentions", field="share_percent")] == ["percent", "percent"]


def test_similar_occupations_keep_pay_that_is_missing_or_open(guide: GuideTables) -> None:
    kites, stars = rows(guide, "related_roles")
    assert (kites["name"], kites["median_pay"], kites["currency"], kites["period"]) == ("Kite Pilots", None, None, None)
    assert (stars["median_pay"], stars["currency"], stars["period"], stars["open_ended"]) == (239200, "USD", "year", True)
    assert (stars["education"], stars["description"]) == ("None", None)


def test_only_the_list_its_sentence_introduces_is_of_duties(guide: GuideTables) -> None:
    assert [(row["rank"], row["text"]) for row in rows(guide, "responsibilities")] == [(1, "Whistle"), (2, "Point")]


def test_qualities_are_the_paragraphs_that_open_with_a_name(guide: GuideTables) -> None:
    [quality] = rows(guide, "skills")
    assert (quality["kind"], quality["name"], quality["description"]) == ("soft", "Patience", "Clouds are slow. So are herders.")


def test_links_to_the_web_are_resources_and_links_within_the_page_are_not(guide: GuideTables) -> None:
    [guild] = rows(guide, "resources")
    assert (guild["kind"], guild["name"], guild["acronym"], guild["url"]) == (
        "organization",
        "Guild of Herders",
        "GH",
        "https://herders.example/",
    )


def test_headings_lose_their_buttons_and_menus_open_no_section(guide: GuideTables) -> None:
    headings = [row["heading"] for row in rows(guide, "sections")]
    assert headings.count("Pay") == 2
    assert not any("About this section" in heading for heading in headings)
    assert "Education" not in headings


def test_menus_help_and_footers_give_no_mention(guide: GuideTables) -> None:
    assert not rows(guide, "mentions", minimum=1999.0)
    assert not rows(guide, "mentions", minimum=7.0)
    [bar] = rows(guide, "mentions", minimum=50000.0)
    assert bar["table"] is None


def test_a_summary_is_what_the_summary_says_one_does(guide: GuideTables) -> None:
    [about] = rows(guide, "guides")
    assert (about["role"], about["summary"], about["language"]) == ("Cloud Herders", "They herd clouds.", "en")


CREDENTIALS = {
    "They need a commercial pilot's license (CPL).": ("license", "commercial pilot's license", "CPL", None),
    "Some become a Certified Cloud Herder (CCH) through the Guild of Herders.": (
        "certification",
        "Certified Cloud Herder",
        "CCH",
        "Guild of Herders",
    ),
    "They hold basic cloud support (BCQ) certification.": ("certification", "basic cloud support", "BCQ", None),
    "They need a heavy clouds (HEVCLD) endorsement.": ("license", "heavy clouds", "HEVCLD", None),
    "Some are a Nationally Certified Cloud Herder (NCCH).": ("certification", "Nationally Certified Cloud Herder", "NCCH", None),
    "The Board of Certified Cloud Keepers (BCCK) meets them.": None,
    "They join a Registered Apprenticeship program.": None,
    "Many know of the Association's certification (HCX).": None,
    "They hold current certification in CPR (cardiopulmonary resuscitation).": (
        "certification",
        "cardiopulmonary resuscitation",
        "CPR",
        None,
    ),
    "Some states require a license.": None,
    "Many pass a certification exam given by the Weather Board (WB).": None,
}


@pytest.mark.parametrize("sentence", CREDENTIALS)
def test_a_credential_is_one_that_is_named(tmp_path: Path, sentence: str) -> None:
    text = page().replace("<h3>Important", f"<h3>Licenses, Certifications, and Registrations</h3><p>{sentence}</p><h3>Important")
    found = [(row["kind"], row["name"], row["acronym"], row["issuer"]) for row in rows(read(tmp_path, text), "education")]
    expected = CREDENTIALS[sentence]
    assert found == ([expected] if expected else [])

"""Data for machines in a page is a source of its own: it fills what the text lacks and is held against it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from careerdata import pipeline
from careerdata.document.tables import GuideTables
from careerdata.ingest.data.json_text import NotJsonError, parse
from careerdata.ingest.data.things import things

DISTRIBUTION = {
    "@type": "MonetaryAmountDistribution",
    "name": "base",
    "currency": "CAD",
    "duration": "P1Y",
    "percentile10": "31000",
    "median": 48500,
    "percentile90": 72000.5,
}
TEXT = "<h2>About</h2><p>Beekeepers keep bees.</p>"


def page(body: str, head: str = "") -> str:
    return f"<html lang=en><head><title>Beekeeper Career Guide</title>{head}</head><body><h1>Beekeeper</h1>{body}</body></html>"


def script(*salaries: dict[str, Any], kind: str = "Occupation") -> str:
    name = "estimatedSalary" if kind == "Occupation" else "baseSalary"
    thing = {"@context": "https://schema.org", "@graph": [{"@type": kind, "name": "Beekeeper", name: list(salaries)}]}
    return f'<script type="application/ld+json">\n{json.dumps(thing, indent=1)}\n</script>'


def read(folder: Path, html: str) -> GuideTables:
    path = folder / "beekeeper.html"
    path.write_text(html, "utf-8")
    return pipeline.read_guide(path)


def pay(guide: GuideTables) -> list[dict[str, Any]]:
    return [row.model_dump() for row in guide.records["salaries"]]


def test_pay_that_only_the_data_states_is_a_row_with_its_places(tmp_path: Path) -> None:
    guide = read(tmp_path, page(TEXT, script(DISTRIBUTION)))
    (row,) = pay(guide)
    assert (row["scope"], row["currency"], row["period"]) == ("headline", "CAD", "year")
    assert (row["percentile_10"], row["median"], row["percentile_90"]) == (31000.0, 48500.0, 72000.5)
    places = {place.model_dump()["field"]: place.model_dump() for place in guide.records["places"]}
    lines = guide.document.raw.split("\n")
    for name, stated in (("percentile_10", "31000"), ("median", "48500"), ("currency", "CAD")):
        at = places[name]
        assert lines[at["line_start"] - 1][at["column_start"] - 1 : at["column_end"] - 1] == stated == at["source_text"]


def test_a_bonus_is_no_pay_and_a_sum_without_period_is_none(tmp_path: Path) -> None:
    bonus = {**DISTRIBUTION, "name": "bonus"}
    without = {name: value for name, value in DISTRIBUTION.items() if name != "duration"}
    assert pay(read(tmp_path, page(TEXT, script(bonus, without)))) == []


def test_a_posting_states_its_range_by_the_unit(tmp_path: Path) -> None:
    value = {"@type": "QuantitativeValue", "minValue": 18, "maxValue": 22.5, "unitText": "HOUR"}
    amount = {"@type": "MonetaryAmount", "currency": "USD", "value": value}
    (row,) = pay(read(tmp_path, page(TEXT, script(amount, kind="JobPosting"))))
    assert (row["minimum"], row["maximum"], row["period"]) == (18.0, 22.5, "hour")


def test_the_text_stands_and_what_differs_is_told_at_its_place(tmp_path: Path) -> None:
    text = "<h2>Salary</h2><p>The median salary of a Beekeeper is CAD 48,000 a year.</p>"
    guide = read(tmp_path, page(text, script(DISTRIBUTION)))
    (row,) = pay(guide)
    assert (row["median"], row["percentile_10"]) == (48000.0, 31000.0)
    told = [trouble for trouble in guide.troubles if trouble.reason == "data-contradiction"]
    assert [(trouble.found, trouble.field) for trouble in told] == [("48500", "median")]
    assert "48,000" in told[0].related[0].text


def test_microdata_says_the_same(tmp_path: Path) -> None:
    body = f"""{TEXT}<div itemscope itemtype="https://schema.org/Occupation"><meta itemprop="name" content="Beekeeper">
<div itemprop="estimatedSalary" itemscope itemtype="https://schema.org/MonetaryAmountDistribution">
<meta itemprop="currency" content="CAD"><meta itemprop="duration" content="P1Y"><meta itemprop="median" content="48500">
</div></div>"""
    assert [(row["median"], row["currency"]) for row in pay(read(tmp_path, page(body)))] == [(48500.0, "CAD")]


@pytest.mark.parametrize("broken", ["{", '{"a": }', "[1,", '{"a" 1}', "nul", '"\\u12"', "[" * 100, "1 2"])
def test_what_is_no_json_is_told_to_be_none(broken: str) -> None:
    with pytest.raises(NotJsonError):
        parse(broken, 0, len(broken))


def test_a_page_whose_script_is_broken_is_read_all_the_same(tmp_path: Path) -> None:
    guide = read(tmp_path, page(TEXT, '<script type="application/ld+json">{"@type": "Occupation", </script>'))
    assert pay(guide) == []
    assert things("<p itemscope itemtype=x itemprop=y") == []

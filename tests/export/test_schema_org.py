"""A guide in the words of schema.org: each figure under the one name that means it, and nothing that the text does not state."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from careerdata.export.formats.schema_org import SchemaOrgExporter
from careerdata.export.schema_org.pay import estimated
from careerdata.pipeline import read_guide
from careerdata.records.pay import Salary
from tests.records_factory import guide


def salary(**stated: Any) -> Salary:
    """A row of pay in US dollars a year that states these things alone."""
    placed = {"section_id": "cooper/section/pay", "source_file": "cooper.md", "line_start": 3, "line_end": 3, "source_text": "$9"}
    own = {"guide_id": "cooper", "salary_id": "cooper/salary/1", "scope": "headline", "currency": "USD", "period": "year"}
    return Salary.model_validate({**own, **placed, **stated})


def graph(text: str, folder: Path, name: str = "cooper.md") -> list[dict[str, Any]]:
    """The graph of a guide."""
    path = folder / name
    path.write_text(text, "utf-8")
    document = SchemaOrgExporter().document(read_guide(path))
    assert document["@context"] == "https://schema.org"
    nodes: list[dict[str, Any]] = document["@graph"]
    return nodes


def test_statistics_are_a_distribution() -> None:
    (node,) = estimated(salary(median=42_450.0, percentile_10=31_000.0, percentile_90=61_000.5))
    assert node == {
        "@type": "MonetaryAmountDistribution",
        "currency": "USD",
        "duration": "P1Y",
        "percentile10": 31_000,
        "median": 42_450,
        "percentile90": 61_000.5,
    }


def test_what_a_distribution_has_no_name_for_is_an_amount() -> None:
    spread, mean = estimated(salary(minimum=30_000.0, maximum=50_000.0, mean=41_000.0, period="hour"))
    assert spread["value"] == {"@type": "QuantitativeValue", "minValue": 30_000, "maxValue": 50_000, "unitText": "HOUR"}
    assert mean["value"] == {"@type": "QuantitativeValue", "name": "mean", "value": 41_000, "unitText": "HOUR"}


@pytest.mark.parametrize(
    ("stated", "shown"),
    [
        ({"minimum": 60_000.0}, {"minValue": 60_000}),
        ({"median": 239_200.0}, {"minValue": 239_200}),
        ({"minimum": 40_000.0, "maximum": 60_000.0}, {"minValue": 40_000}),
    ],
)
def test_the_highest_figure_of_an_open_end_is_a_lower_bound(stated: dict[str, float], shown: dict[str, float]) -> None:
    (node,) = estimated(salary(open_ended=True, **stated))
    assert node["@type"] == "MonetaryAmount"
    assert {name: value for name, value in node["value"].items() if name.endswith("Value")} == shown


def test_a_currency_that_nothing_says_is_not_said() -> None:
    assert all("currency" not in node for node in estimated(salary(currency=None, median=5.0, value=6.0)))


def test_pay_by_level_is_the_role_s_and_pay_by_place_has_nodes_of_its_own(tmp_path: Path) -> None:
    text = (
        "# Cooper Career Guide\n\n## Salary\n\nThe median salary of a cooper is $40,000 a year.\n\n"
        "## Salary by level\n\n| Level | Salary per year |\n| --- | --- |\n| Junior Cooper | $30,000 - $35,000 |\n"
        "| Senior Cooper | $50,000 - $60,000 |\n\n"
        "## Salary by state\n\n| State | Average salary per year |\n| --- | --- |\n| Kentucky | $41,000 |\n"
        "| Tennessee | $39,000 |\n"
    )
    role, *places = graph(text, tmp_path)
    assert (role["@type"], role["name"]) == ("Occupation", "Cooper")
    levels = {node["name"]: node["value"] for node in role["estimatedSalary"] if node.get("disambiguatingDescription") == "level"}
    assert {name: (value["minValue"], value["maxValue"]) for name, value in levels.items()} == {
        "Junior Cooper": (30_000, 35_000),
        "Senior Cooper": (50_000, 60_000),
    }
    assert [node["occupationLocation"]["name"] for node in places] == ["Kentucky", "Tennessee"]
    assert [node["estimatedSalary"][0]["value"]["value"] for node in places] == [41_000, 39_000]


def test_a_page_about_several_roles_has_a_node_for_each_that_is_paid(tmp_path: Path) -> None:
    table = "| Occupation | Median annual salary |\n| --- | --- |\n| Cooper | $40,000 |\n| Farrier | $45,000 |\n"
    text = "# Trades and what they pay\n\n" + table
    nodes = graph(text, tmp_path)
    assert [(node["name"], node["estimatedSalary"][0]["median"]) for node in nodes] == [("Cooper", 40_000), ("Farrier", 45_000)]


def test_a_page_that_names_no_occupation_is_a_page(tmp_path: Path) -> None:
    (page,) = graph("# Trades and how to choose\n\nTake your time.\n", tmp_path)
    assert page["@type"] == "WebPage"


def test_what_is_not_stated_is_left_out() -> None:
    def values(found: Any) -> list[Any]:
        below = found.values() if isinstance(found, dict) else found if isinstance(found, list) else ()
        return [found, *(value for each in below for value in values(each))]

    assert not [value for value in values(SchemaOrgExporter().document(guide(rows=9))) if value in (None, "", [], {})]


def test_a_release_has_one_file_a_guide_and_the_manifest_names_it(repository: Path) -> None:
    guides = json.loads((repository / "exports/json/guides.json").read_bytes())
    paths = {f"schema.org/{row['guide_id']}.jsonld" for row in guides}
    assert paths
    manifest = json.loads((repository / "exports/manifest.json").read_bytes())
    assert {file["path"] for file in manifest["files"] if file["path"].startswith("schema.org/")} == paths
    assert {
        path.relative_to(repository / "exports").as_posix() for path in (repository / "exports/schema.org").iterdir()
    } == paths

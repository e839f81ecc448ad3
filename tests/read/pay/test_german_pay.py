"""Pay of German and French pages: where their sentences put verb, subject and place, and what a page says of the month."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide

FIGURES = ("minimum", "maximum", "median", "mean", "percentile_10", "percentile_25", "percentile_75", "percentile_90", "value")


def pay(folder: Path, text: str, title: str = "Gehalt als Glaser") -> list[dict[str, Any]]:
    path = folder / "glaser.md"
    path.write_text(f"# {title}\n\n{text}\n", encoding="utf-8")
    rows = [row.model_dump() for row in read_guide(path).records["salaries"]]
    return [
        {name: row[name] for name in ("title", "place", "period", *FIGURES) if row[name] not in (None, "year")} for row in rows
    ]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("In der Regel verdienen Dachdecker 2.700 Euro im Monat.", {"title": "Dachdecker", "value": 2700}),
        ("Im letzten Lehrjahr zahlen Betriebe etwa 1.150 € im Monat.", {"title": "letzten Lehrjahr", "value": 1150}),
        ("Der Medianwert des Gehalts liegt bei 2.900 Euro im Monat.", {"median": 2900}),
        ("Das Einstiegsgehalt liegt bei durchschnittlich 2.300 Euro im Monat.", {"title": "Einstiegsgehalt", "mean": 2300}),
        ("- 25% der Glaser verdienen weniger als 2.400 € im Monat", {"title": "25% der Glaser", "percentile_25": 2400}),
        ("Im 2. Lehrjahr beträgt der Lohn 950 Euro im Monat.", {"title": "2. Lehrjahr", "value": 950}),
        ("Glaser erhalten in Hessen einen Lohn von 2.800 € im Monat.", {"place": "Hessen", "value": 2800}),
    ],
)
def test_a_german_sentence_says_what_a_sum_is_and_whose(tmp_path: Path, sentence: str, stated: dict[str, Any]) -> None:
    assert pay(tmp_path, f"## Gehalt\n\n{sentence}") == [{**stated, "period": "month"}]


def test_what_is_paid_less_is_no_pay(tmp_path: Path) -> None:
    assert pay(tmp_path, "## Gehalt\n\nIn kleinen Betrieben verdient man ein um bis zu 400 Euro niedrigeres Monatsgehalt.") == []


def test_what_is_left_after_tax_is_no_pay_of_a_german_page(tmp_path: Path) -> None:
    assert pay(tmp_path, "## Gehalt\n\nNach Abzug der Steuern bleibt ein Verdienst von 29.000 € netto.") == []


def test_pay_without_a_period_is_a_month_s_where_the_page_says_so_of_like_sums(tmp_path: Path) -> None:
    text = "## Gehalt\n\nGlaser verdienen 2.500 bis 3.100 Euro im Monat.\n\n- Bayern: 2.900 Euro\n- Sachsen: 2.500 Euro"
    assert [(row.get("place"), row["period"]) for row in pay(tmp_path, text)] == [
        (None, "month"),
        ("Bayern", "month"),
        ("Sachsen", "month"),
    ]


def test_a_note_says_what_all_figures_of_its_section_are_paid_for(tmp_path: Path) -> None:
    table = "| | Männer | Frauen |\n|---|---|---|\n| Gehalt* | 3.000 € | 2.800 € |\n\n*) Alle Angaben sind brutto / monatlich."
    assert pay(tmp_path, f"## Gehalt\n\n{table}") == [
        {"title": "Männer", "period": "month", "value": 3000},
        {"title": "Frauen", "period": "month", "value": 2800},
    ]


def test_pay_far_from_what_the_page_says_by_the_month_stays_open(tmp_path: Path) -> None:
    text = "## Gehalt\n\nGlaser verdienen 2.500 bis 3.100 Euro im Monat.\n\n- Bayern: 640 Euro"
    assert len(pay(tmp_path, text)) == 1


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("En effet, un couvreur perçoit 2 100 euros par mois.", {"title": "couvreur", "value": 2100}),
        (
            "Par exemple : le salaire d'un couvreur débutant est de 1 900 € par mois.",
            {"title": "couvreur débutant", "value": 1900},
        ),
        ("La rémunération moyenne était de 2 300 € par mois.", {"mean": 2300}),
    ],
)
def test_a_french_sentence_says_what_a_sum_is_and_whose(tmp_path: Path, sentence: str, stated: dict[str, Any]) -> None:
    assert pay(tmp_path, f"## Salaire\n\n{sentence}", "Salaire vitrier") == [{**stated, "period": "month"}]


@pytest.mark.parametrize(
    ("sentence", "stated"),
    [
        ("Nach etwa fünf Jahren liegen viele Glaser bei 3.100 Euro brutto.", {"title": "Nach etwa fünf Jahren", "value": 3100}),
        ("Mit mehreren Jahren Erfahrung sind 3.300 Euro brutto drin.", {"title": "Mit mehreren Jahren Erfahrung", "value": 3300}),
        ("Mit Erfahrung und Zulagen sind 3.500 Euro brutto und mehr möglich.", {"title": "Mit Erfahrung", "minimum": 3500}),
        ("Nach zehn Jahren und mit Zulagen sind 3.600 Euro brutto keine Ausnahme.", {"title": "Nach zehn Jahren", "value": 3600}),
        ("Kurz gesagt: Berufsanfängerinnen verdienen 2.300 Euro brutto.", {"title": "Berufsanfängerinnen", "value": 2300}),
    ],
)
def test_gross_pay_at_a_time_of_a_career(tmp_path: Path, sentence: str, stated: dict[str, Any]) -> None:
    text = f"Glaser verdienen 2.500 bis 3.100 Euro im Monat.\n\n{sentence}"
    assert pay(tmp_path, text)[1:] == [{**stated, "period": "month"}]


def test_an_allowance_that_a_sentence_is_about_is_no_pay(tmp_path: Path) -> None:
    assert pay(tmp_path, "## Gehalt\n\nDie Zulagen sind mit 300 Euro im Monat hoch.") == []


def test_columns_of_gross_pay_by_the_month_and_by_the_year(tmp_path: Path) -> None:
    rows = "| Einstieg nach Ausbildung | 2.300 bis 2.600 € | 27.600 bis 31.200 € |\n| Meister | 3.400 € + | 40.800 € und mehr |"
    table = f"| Karrierestufe | Brutto pro Monat (ca.) | Brutto pro Jahr (ca.) |\n|---|---|---|\n{rows}"
    assert pay(tmp_path, f"## Übersicht\n\n{table}") == [
        {"title": "Einstieg nach Ausbildung", "period": "month", "minimum": 2300, "maximum": 2600},
        {"title": "Einstieg nach Ausbildung", "minimum": 27600, "maximum": 31200},
        {"title": "Meister", "period": "month", "minimum": 3400},
        {"title": "Meister", "minimum": 40800},
    ]


@pytest.mark.parametrize(
    ("heading", "items", "levels"),
    [
        (
            "Richtwerte für Jahresgehälter",
            ["Junior Glaser mit etwa 0-3 Jahren Erfahrung: 24.000 - 31.000", "Senior Glaser ab ca. 5 Jahren: 33.000 - 41.000"],
            [("Junior Glaser", 0, 3), ("Senior Glaser", 5, None)],
        ),
        (
            "Salaires annuels",
            ["Vitrier junior avec 0 à 3 ans d'expérience : 24 000 - 31 000", "Vitrier senior avec 5 ans : 33 000 - 41 000"],
            [("Vitrier junior", 0, 3), ("Vitrier senior", 5, None)],
        ),
    ],
)
def test_levels_of_a_list_of_pay_without_a_currency(
    tmp_path: Path, heading: str, items: list[str], levels: list[tuple[Any, ...]]
) -> None:
    text = f"## {heading}\n\n" + "".join(f"- {item}\n" for item in items)
    assert [(row["minimum"], row["maximum"]) for row in pay(tmp_path, text)] == [(24000, 31000), (33000, 41000)]
    records: Any = read_guide(tmp_path / "glaser.md").records
    assert [(row.title, row.years_min, row.years_max) for row in records["levels"]] == levels
    assert {row.description for row in records["levels"]} == {None}


def test_the_time_behind_which_a_french_sentence_names_pay(tmp_path: Path) -> None:
    text = "Un vitrier gagne 1 900 € par mois. Après cinq ans d'expérience, son salaire atteint 2 800 € bruts mensuels."
    assert pay(tmp_path, f"## Salaire\n\n{text}", "Salaire vitrier")[1:] == [
        {"title": "Après cinq ans d'expérience", "period": "month", "value": 2800}
    ]


@pytest.mark.parametrize("heading", ["Bruttogehalt (Monat)", "Brutto im Monat", "Gehalt / Monat"])
def test_a_column_of_pay_says_for_how_long(tmp_path: Path, heading: str) -> None:
    table = f"| Erfahrung | {heading} |\n|---|---|\n| unter 3 Jahre | 2.300 € |\n| über 9 Jahre | 2.900 € |"
    assert [(row["period"], row["value"]) for row in pay(tmp_path, f"## Gehalt\n\n{table}")] == [("month", 2300), ("month", 2900)]


def test_those_who_come_to_a_sum_are_named_without_their_verb(tmp_path: Path) -> None:
    stated = pay(tmp_path, "## Gehalt\n\nSenior Glaser kommen auf 35.000 bis 41.000 Euro jährlich.")
    assert [row["title"] for row in stated] == ["Senior Glaser"]

"""Pages in German and French are read by their words; one in a language without words is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.document.tables import GuideTables
from careerdata.pipeline import read_guide
from tests.read.rows import rows_of

GERMAN = """# Imker: Gehalt und Ausbildung

Imker halten Bienen und ernten Honig. Sie sind oft im Freien und arbeiten mit der Natur.

## Was macht ein Imker?

- Völker prüfen
- Honig schleudern

## Wichtige Fähigkeiten

- **Geduld**: Bienen haben Zeit

## Gehalt

Imker verdienen 2.400 € bis 3.100 € brutto im Monat.

| Bundesland | Gehalt im Jahr |
| --- | --- |
| Bayern | 36.000 € |
| Hessen | 34.500 € |

## Voraussetzungen

- Zertifikat der Imkerschule

## Vor- und Nachteile

### Vorteile

- Viel Natur

### Nachteile

- Stiche

## Häufige Fragen

### Brauche ich ein Studium?

Nein, eine Ausbildung ist genug.

## Ähnliche Berufe

- Brauer
"""

FRENCH = """# Fiche métier : Apiculteur

Les apiculteurs vivent dans la nature et récoltent le miel pour la vente avec des amis.

## Missions

- Visiter les ruches

## Quelles compétences pour devenir apiculteur ?

- Patience

## Salaire

Le salaire d'un apiculteur est de 1 800 € à 2 500 € brut par mois.

## Avantages et inconvénients

### Avantages

- Plein air

### Inconvénients

- Piqûres

## Métiers proches

- Brasseur
"""

SPANISH = """# Apicultor

Los apicultores cuidan de las colmenas y recogen la miel que producen las abejas en el campo.

## Habilidades

- Paciencia
"""


def read(folder: Path, raw: str) -> GuideTables:
    path = folder / "guide.md"
    path.write_text(raw, encoding="utf-8")
    return read_guide(path)


def rows(guide: GuideTables, table: str, *names: str) -> list[tuple[Any, ...]]:
    return [tuple(getattr(record, name) for name in names) for record in guide.records[table]]


def test_a_german_page(tmp_path: Path) -> None:
    guide = read(tmp_path, GERMAN)
    assert rows(guide, "guides", "language", "role", "lines_unused") == [("de", "Imker", 0)]
    assert rows(guide, "responsibilities", "text") == [("Völker prüfen",), ("Honig schleudern",)]
    assert rows(guide, "skills", "name", "description") == [("Geduld", "Bienen haben Zeit")]
    assert ("EUR", "month", 2_400, 3_100, None) in rows(guide, "salaries", "currency", "period", "minimum", "maximum", "place")
    assert rows(guide, "education", "name") == [("Zertifikat der Imkerschule",)]
    assert rows(guide, "pros_cons", "kind", "text") == [("pro", "Viel Natur"), ("con", "Stiche")]
    assert rows(guide, "faqs", "question") == [("Brauche ich ein Studium?",)]
    assert rows(guide, "related_roles", "name") == [("Brauer",)]


def test_a_table_of_pay_in_german(tmp_path: Path) -> None:
    regions = [row for row in rows(read(tmp_path, GERMAN), "salaries", "scope", "place", "currency", "period", "value") if row[1]]
    assert regions == [("region", "Bayern", "EUR", "year", 36_000), ("region", "Hessen", "EUR", "year", 34_500)]


def test_a_french_page(tmp_path: Path) -> None:
    guide = read(tmp_path, FRENCH)
    assert rows(guide, "guides", "language", "role", "lines_unused") == [("fr", "Apiculteur", 0)]
    assert rows(guide, "responsibilities", "text") == [("Visiter les ruches",)]
    assert rows(guide, "skills", "name") == [("Patience",)]
    assert rows(guide, "salaries", "currency", "period", "minimum", "maximum") == [("EUR", "month", 1_800, 2_500)]
    assert rows(guide, "pros_cons", "kind", "text") == [("pro", "Plein air"), ("con", "Piqûres")]
    assert rows(guide, "related_roles", "name") == [("Brasseur",)]


def test_a_language_without_words_is_told_once_by_its_name(tmp_path: Path) -> None:
    guide = read(tmp_path, SPANISH)
    assert rows(guide, "guides", "language") == [("es",)]
    assert [trouble.expected for trouble in guide.troubles if trouble.reason == "unread-language"] == [
        "Spanish, and there are words of English, French, German"
    ]
    assert not [trouble for trouble in read(tmp_path, GERMAN).troubles if trouble.reason == "unread-language"]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("imker.md", "# Imker\n\n## Gehalt\n\n- {0}\n- {1}\n"),
        ("imker.md", "# Imker\n\n## Gehalt\n\n{0}\n{1}\n"),
        ("imker.txt", "Imker\n\nGehalt\n\n{0}\n{1}\n"),
        ("imker.html", "<h1>Imker</h1><h2>Gehalt</h2><ul><li>{0}<li>{1}</ul>"),
    ],
)
def test_the_pay_of_a_year_of_training_is_named_by_its_number(tmp_path: Path, name: str, raw: str) -> None:
    path = tmp_path / name
    path.write_text(raw.format(*(f"{year}. Lehrjahr: 1.{year}50 € im Monat" for year in (1, 2))), encoding="utf-8")
    guide = read_guide(path)
    pay = [row.model_dump() for row in guide.records["salaries"]]
    assert [(row["title"], row["value"], row["source_text"]) for row in pay] == [
        ("1. Lehrjahr", 1150, "1.150 €"),
        ("2. Lehrjahr", 1250, "1.250 €"),
    ]


def test_a_year_of_training_in_a_table_or_a_sentence_is_no_year_of_experience(tmp_path: Path) -> None:
    path = tmp_path / "imker.md"
    table = "| Jahr | Lohn im Monat |\n| --- | --- |\n| 1. Lehrjahr | 1.150 € |\n| 2. Lehrjahr | 1.250 € |\n"
    path.write_text(f"# Imker\n\n## Lehre\n\n{table}\nIm 3. Lehrjahr verdienst du 1.350 € im Monat.\n", encoding="utf-8")
    guide = read_guide(path)
    levels, pay = ([row.model_dump() for row in guide.records[table]] for table in ("levels", "salaries"))
    assert [(row["title"], row["years_min"]) for row in levels] == [("1. Lehrjahr", None), ("2. Lehrjahr", None)]
    assert [(row["title"], row["value"]) for row in pay] == [
        ("1. Lehrjahr", 1150),
        ("2. Lehrjahr", 1250),
        ("3. Lehrjahr", 1350),
    ]


@pytest.mark.parametrize(
    ("raw", "names"),
    [
        ("# Apicultor\n\n## Salario\n\n- 20.000 € al año\n\n## Habilidades\n\n- Paciencia\n", "Spanish"),
        ("# Apicultor\n\n## Salario\n\n- 20.000 € al año\n", "Spanish or Italian"),
        ("# Apicultor\n\n| Nivel | Sueldo |\n| --- | --- |\n| Experto | 30.000 € |\n", "Spanish"),
        ("# Imker\n\n| Functie | Salaris |\n| --- | --- |\n| Imker | € 2.500 |\n", "Dutch"),
        ("# Imker\n\n- Salaris: € 2.500\n", "Dutch"),
        ("# Beekeeper\n\n## Salario\n\n- $20,000\n\n## Skills\n\n- Patience\n", ""),
        ("# Imker\n\n| Niveau | Gehalt |\n| --- | --- |\n| Meister | 30.000 € |\n", ""),
    ],
)
def test_a_short_page_in_a_language_without_words_is_told_by_its_headings(tmp_path: Path, raw: str, names: str) -> None:
    path = tmp_path / "page.md"
    path.write_text(raw, encoding="utf-8")
    told = [trouble.expected.partition(",")[0] for trouble in read_guide(path).troubles if trouble.reason == "unread-language"]
    assert told == ([names] if names else [])


@pytest.mark.parametrize("heading", ["Anforderungen", "Dein Profil", "Das bringst du mit"])
def test_abilities_that_german_pages_demand_are_skills_and_what_is_learnt_is_not(tmp_path: Path, heading: str) -> None:
    path = tmp_path / "imker.md"
    asked = "- Realschulabschluss\n- Zuverl\u00e4ssigkeit\n- Handwerkliches Geschick\n- Ein Auto\n"
    path.write_text("# Imker\n\nImker halten Bienen und sind oft im Freien.\n\n## " + heading + "\n\n" + asked, "utf-8")
    guide = read_guide(path)
    assert [row.name for row in rows_of(guide, "skills")] == ["Zuverl\u00e4ssigkeit", "Handwerkliches Geschick"]
    assert [row.name for row in rows_of(guide, "education")] == ["Realschulabschluss"]


def test_a_noun_that_english_has_too_names_no_licence_in_french(tmp_path: Path) -> None:
    path = tmp_path / "apiculteur.md"
    path.write_text(
        "# Apiculteur\n\n## La formation d'un apiculteur\n\n"
        "La plupart des grandes villes de France proposent une licence pour ce m\u00e9tier "
        "et il est possible d'exercer juste apr\u00e8s.\n",
        encoding="utf-8",
    )
    assert not read_guide(path).records["education"]

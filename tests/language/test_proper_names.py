"""Names in running text, with the acronym in brackets behind them."""

from __future__ import annotations

import pytest

from careerdata.language.proper_names import with_acronyms


@pytest.mark.parametrize(
    ("text", "name", "acronym"),
    [
        ("Visit the Union of Bricklayers, Masons and Tilers (UBMT).", "Union of Bricklayers, Masons and Tilers", "UBMT"),
        ("Ask the League of Colleges, Schools, and Guilds (LCSG).", "League of Colleges, Schools, and Guilds", "LCSG"),
        ("Bakers, cooks, and the Oven Makers Guild (OMG) agree.", "Oven Makers Guild", "OMG"),
        ("In Ohio, Texas, and the Association of Bakers (AB) meet.", "Association of Bakers", "AB"),
        ("Ohio, Society of Bakers (XYZ)", "Society of Bakers", "XYZ"),
        ("Join the eBread Forum (eBF) today.", "eBread Forum", "eBF"),
        ("Join the e-Baking Guild (eBG) today.", "e-Baking Guild", "eBG"),
        ("the Société d'Escoffier (SE)", "Société d'Escoffier", "SE"),
    ],
)
def test_a_name_is_all_that_its_acronym_stands_for(text: str, name: str, acronym: str) -> None:
    (found,) = with_acronyms(text)
    assert (text[found.start : found.end], found.acronym) == (name, acronym)


@pytest.mark.parametrize("text", ["a long name (Canada)", "run it (oNe)", "no name at all (GHK)"])
def test_a_bracket_without_capitals_or_a_name_is_none(text: str) -> None:
    assert list(with_acronyms(text)) == []

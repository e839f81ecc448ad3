"""Where a name ends that runs into more words."""

from __future__ import annotations

import pytest

from careerdata.language.name_ends import end_of_name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Junior Glaser mit", "Junior Glaser"),
        ("Glaser ab ca.", "Glaser"),
        ("Vitrier junior avec", "Vitrier junior"),
        ("Glaziers, and", "Glaziers"),
        ("nach", ""),
        ("Nach etwa", ""),
        ("Nurse, OR", "Nurse, OR"),
        ("Inhaber", "Inhaber"),
        ("", ""),
    ],
)
def test_words_that_lead_on_end_no_name(words: str, name: str) -> None:
    assert words[: end_of_name(words)] == name

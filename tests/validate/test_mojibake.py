"""Characters that a wrong decoding left behind."""

from __future__ import annotations

import pytest

from careerdata.language.mojibake import damaged, repaired

WORDS = ("don’t", "café", "naïve", "£60k", "“so”", "2–4", "Österreich", "München", "España", "•", "€", "™", "Привет", "…")


@pytest.mark.parametrize("word", WORDS)
@pytest.mark.parametrize("encoding", ["cp1252", "latin-1"])
def test_every_way_of_reading_utf_8_wrongly_is_found(word: str, encoding: str) -> None:
    try:
        wrong = word.encode().decode(encoding)
    except UnicodeDecodeError:
        pytest.skip(f"{encoding} has no such bytes")
    assert list(damaged(f"It says {wrong} here."))
    assert repaired(wrong) == word


@pytest.mark.parametrize("word", WORDS)
def test_the_words_themselves_are_whole(word: str) -> None:
    assert list(damaged(f"It says {word} here.")) == []


@pytest.mark.parametrize(
    "text",
    [
        "“CAFÉ”",
        "“voilà…”",
        "café—bar",
        "MAÇÃ”, dit-il",
        "À «point»",
        "Âge",
        "Ærø",
        "naïve “ï”",
        "20 °C",
        "Straße “ß”",
        "Мир, Ñandú",
    ],
)
def test_letters_before_punctuation_are_whole(text: str) -> None:
    assert list(damaged(text)) == []


def test_the_replacement_character_is_found() -> None:
    assert list(damaged("caf\ufffd")) == [(3, 4)]
    assert list(damaged("cafï¿½"))


def test_a_line_of_megabytes_takes_no_time() -> None:
    assert len(list(damaged("Ã©é" * 500_000))) == 500_000

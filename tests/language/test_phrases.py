"""Phrases found in a text: whole words, and the parts of compounds."""

from __future__ import annotations

from careerdata.language.phrases import Phrases


def test_a_part_of_a_compound_is_known_by_the_end_or_the_beginning_of_a_longer_word() -> None:
    phrases = Phrases({"pay": ["*gehalt", "gehalt"], "other": ["bonus*"]})
    found = phrases.find("Grundgehalt, Gehalt, Bonuszahlung, Bonusgehalt, gehaltvoll")
    assert [said.meaning for said in found] == ["pay", "pay", "other", "other"]

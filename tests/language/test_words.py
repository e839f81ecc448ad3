"""The words of the languages: loaded from their files, found whole."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.language.model import Language, language_of, languages
from careerdata.language.phrases import Phrases
from careerdata.storage import typed


def test_every_language_file_loads_under_its_code() -> None:
    assert all(path.stem in languages() for path in Path(typed.__file__).parents[1].glob("language/words/*.yaml"))


@pytest.mark.parametrize("tag", ["en-GB", "EN", None, "xx"])
def test_a_tag_finds_its_language_and_english_stands_in(tag: str | None) -> None:
    assert language_of(tag).name == "English"


def test_the_longest_phrase_wins_and_words_are_whole() -> None:
    phrases = Phrases({"pay": ["base", "base salary"], "not": ["bonus"]})
    assert [(said.start, said.end, said.meaning) for said in phrases.find("Base-Salary, bonuses, baseline, Bonus")] == [
        (0, 11, "pay"),
        (32, 37, "not"),
    ]


def test_a_text_is_a_phrase_only_as_a_whole() -> None:
    phrases = Phrases({"hour": ["/ hr"]})
    assert phrases.all_of("/hr") == "hour"
    assert phrases.all_of("/hr or more") is None


def test_a_wrong_key_is_told_with_file_and_line(tmp_path: Path) -> None:
    file = tmp_path / "xx.yaml"
    file.write_text("language: xx\nname: X\npay:\n  noun: [pay]\n", encoding="utf-8")
    with pytest.raises(typed.TypedError, match=r"xx\.yaml:4: pay\.noun"):
        typed.load(file, Language, "the model")

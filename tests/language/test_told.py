"""A text's language is told by the words that every text of it has; too few tell nothing."""

from __future__ import annotations

import pytest

from careerdata.language.told import headed_by, name_of, tellable, told_by


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("en", "They look after the hives and sell the honey that is left for them in the summer."),
        ("de", "Imker halten Bienen und ernten Honig. Sie sind oft im Freien und arbeiten mit der Natur."),
        ("fr", "Les apiculteurs vivent dans la nature et récoltent le miel pour la vente avec des amis."),
        ("es", "Los apicultores cuidan de las colmenas y recogen la miel que producen las abejas en el campo."),
        ("nl", "De imker zorgt voor de bijen en het is een beroep dat je niet op school leert, met veel natuur."),
        ("pl", "Pszczelarz dba o ule i nie jest to praca, w której się siedzi, oraz sprzedaje miód od wiosny do jesieni."),
        ("ja", "養蜂家はミツバチを育てて蜂蜜を集めます。"),
        ("zh", "养蜂人照顾蜂箱并收集蜂蜜。"),
        ("ko", "양봉가는 벌을 돌보고 꿀을 모읍니다."),
        ("ru", "Пчеловоды ухаживают за ульями и собирают мед, что не просто, как для новичков, так и для всех."),
    ],
)
def test_a_text_tells_its_language(code: str, text: str) -> None:
    assert told_by([text]) == code
    assert name_of(code) is not None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Beekeeper",
        "12 345 - 67",
        "Python, Go, SQL, Docker, Kubernetes, Terraform, Ansible, Helm",
        "Pay: A, a trainee, a month",
    ],
)
def test_few_words_tell_nothing(text: str) -> None:
    assert told_by([text]) is None


def test_each_language_is_known_once_and_by_words_or_letters() -> None:
    codes = [one.language for one in tellable()]
    assert len(codes) == len(set(codes))
    assert all(one.common or one.script for one in tellable())


@pytest.mark.parametrize(
    ("headings", "names"),
    [
        (["Salario", "Habilidades"], ["Spanish"]),
        (["Salario"], ["Spanish", "Italian"]),
        (["Sal\u00e1rio"], ["Portuguese"]),
        (["Functie", "Niveau", "Salaris"], ["Dutch"]),
        (["Menu", "Data"], []),
    ],
)
def test_nouns_that_head_what_guides_tell_are_of_a_language(headings: list[str], names: list[str]) -> None:
    assert headed_by(headings) == names

"""The pages of `docs/` that are made of the code are those that the code makes."""

from __future__ import annotations

from pathlib import Path

import pytest

from careerdata.validate import catalogue
from tests import generated_docs

PAGES = generated_docs.pages()


@pytest.mark.parametrize("name", PAGES)
def test_page_is_what_the_code_makes(name: str, repository: Path) -> None:
    there = (repository / "docs" / name).read_text("utf-8")
    assert there == PAGES[name], "`python -m tests.generated_docs` writes it anew"


def test_no_page_of_rules_is_left_behind(repository: Path) -> None:
    assert {f"rules/{path.name}" for path in (repository / "docs/rules").iterdir()} == {
        name for name in PAGES if name.startswith("rules/")
    }


def test_every_rule_has_its_place() -> None:
    for rule in catalogue.rules():
        assert f"\n## {rule.code}\n" in PAGES[f"rules/{rule.code[:3]}.md"]

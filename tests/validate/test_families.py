"""The folders of rules: each holds one family, which its docstring names."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

import pytest

from careerdata import validate
from careerdata.validate import catalogue
from careerdata.validate import rules as home
from careerdata.validate.rule import Rule

VALIDATE = Path(validate.__path__[0])


@pytest.mark.parametrize("rule", catalogue.rules(), ids=lambda rule: rule.code)
def test_rule_lies_in_the_folder_of_its_family(rule: type[Rule]) -> None:
    folder, *below = rule.__module__.removeprefix(f"{home.__name__}.").split(".")
    assert below, f"{rule.__module__} lies in no folder of a family"
    documented = import_module(f"{home.__name__}.{folder}").__doc__ or ""
    assert documented.startswith(f"{rule.code[:3]}: "), f"{rule.code} lies in {folder}/, which is of {documented!r}"
    module = import_module(rule.__module__).__doc__ or ""
    assert module.startswith(f"{rule.code[:3]}: "), f"{rule.__module__} holds {rule.code} and says that it is of {module!r}"


def test_family_has_one_folder() -> None:
    folders = {(rule.code[:3], rule.__module__.removeprefix(f"{home.__name__}.").partition(".")[0]) for rule in catalogue.rules()}
    assert len(folders) == len({family for family, _ in folders})

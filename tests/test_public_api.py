"""What users of the library hold on to changes on purpose alone, and costs nothing before it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import careerdata
from tests import public_api

HEAVY = {"numpy", "pandas", "pyarrow", "pydantic", "yaml"}


def test_the_public_names_and_what_they_take_are_those_that_are_committed(repository: Path) -> None:
    committed = (repository / "tests" / "public_api.txt").read_text("utf-8")
    assert public_api.text() == committed, "python -m tests.public_api > tests/public_api.txt renews it, where that is meant"


@pytest.mark.parametrize("name", careerdata.__all__)
def test_a_public_name_says_what_it_is(name: str) -> None:
    assert name == "__version__" or getattr(careerdata, name).__doc__


def test_all_public_names_are_listed_and_no_other_is_there() -> None:
    assert set(careerdata.__all__) <= set(dir(careerdata))
    assert sorted(careerdata.__all__) == careerdata.__all__
    with pytest.raises(AttributeError, match="no attribute 'horses'"):
        _ = careerdata.horses  # type: ignore[attr-defined]


def test_to_look_at_the_package_loads_nothing_of_it() -> None:
    code = f"import careerdata, sys; dir(careerdata); careerdata.__version__; print(sorted({HEAVY} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_a_star_import_gives_every_public_name() -> None:
    names: dict[str, object] = {}
    exec("from careerdata import *", names)
    assert set(careerdata.__all__) <= names.keys()


def test_the_version_is_said_and_nothing_else() -> None:
    done = subprocess.run([sys.executable, "-m", "careerdata", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == f"careerdata {careerdata.__version__}\n"
    assert done.stderr == ""

"""The TypeScript samples of the page on using the data: types made from the JSON Schemas, compiled strictly, and run."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.test_use_the_data import samples

pytestmark = pytest.mark.consumers


@pytest.mark.parametrize("number", range(len(samples("typescript"))))
def test_a_sample_compiles_and_prints_what_stands_under_it(number: int, node: Path, repository: Path) -> None:
    code, shown = samples("typescript")[number]
    shutil.copytree(repository / "exports/json", node / "exports/json", dirs_exist_ok=True)
    generate: list[str | Path] = [
        node / "node_modules/.bin/json2ts",
        "-i",
        repository / "schemas/*.schema.json",
        "-o",
        node / "types",
    ]
    subprocess.run(generate, cwd=node, check=True, capture_output=True)
    (node / "sample.ts").write_text(code, "utf-8")
    strict = ["--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess"]
    command: list[str | Path] = [
        node / "node_modules/.bin/tsc",
        *strict,
        "--skipLibCheck",
        "--module",
        "nodenext",
        "--types",
        "node",
        "sample.ts",
    ]
    built = subprocess.run(command, cwd=node, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout
    ran = subprocess.run(["node", "sample.js"], cwd=node, capture_output=True, text=True, check=True)
    assert ran.stdout == shown


@pytest.mark.parametrize("number", range(len(samples("r"))))
def test_a_sample_in_r_prints_what_stands_under_it(number: int, repository: Path) -> None:
    if shutil.which("Rscript") is None:
        pytest.skip("R is missing: it runs this sample")
    code, shown = samples("r")[number]
    ran = subprocess.run(["Rscript", "-e", code], cwd=repository, capture_output=True, text=True, check=True)
    assert ran.stdout == shown

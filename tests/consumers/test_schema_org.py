"""The JSON-LD of guides against the vocabulary of schema.org, as `schema-dts` generates it into types.

A type, a property of a type, and what a property's value may be are types of TypeScript there, so that the compiler says what is
not of the vocabulary.
"""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.consumers


def compiled(node: Path, graphs: dict[str, Any]) -> str:
    """What the compiler finds wrong with some graphs, by name; empty where they are of the vocabulary."""
    literals = [f"export const {name}: Graph = {json.dumps(graph, ensure_ascii=True)};" for name, graph in graphs.items()]
    (node / "graphs.ts").write_text('import type { Graph } from "schema-dts";\n' + "\n".join(literals) + "\n", "utf-8")
    command: list[str | Path] = [
        node / "node_modules/.bin/tsc",
        "--strict",
        "--noEmit",
        "--skipLibCheck",
        "--module",
        "nodenext",
        "graphs.ts",
    ]
    found = subprocess.run(command, cwd=node, capture_output=True, text=True, check=False)
    return found.stdout


@pytest.mark.parametrize("release", ["handbook", "ours"])
def test_every_guide_is_of_the_vocabulary(release: str, node: Path, repository: Path, request: pytest.FixtureRequest) -> None:
    folder = repository / "exports" if release == "ours" else request.getfixturevalue("handbook")
    paths = sorted((folder / "schema.org").glob("*.jsonld"))
    assert paths
    graphs = {f"guide{number}": json.loads(path.read_bytes()) for number, path in enumerate(paths)}
    assert compiled(node, graphs) == ""


@pytest.mark.parametrize(
    "node_of",
    [
        {"@type": "Occupation", "name": "Cooper", "wage": 5},
        {"@type": "Occupation", "name": "Cooper", "estimatedSalary": {"@type": "Person", "name": "Ann"}},
        {"@type": "Ocupation", "name": "Cooper"},
        {"@type": "MonetaryAmountDistribution", "median": {"@type": "Country", "name": "US"}},
    ],
)
def test_what_is_not_of_the_vocabulary_is_found(node: Path, node_of: dict[str, Any]) -> None:
    assert compiled(node, {"guide": {"@context": "https://schema.org", "@graph": [node_of]}})

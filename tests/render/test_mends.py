"""How the forms say what mends a finding."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from careerdata.render import render
from careerdata.validate.finding import Finding, finding_from
from careerdata.validate.fix import Edit, Fix
from careerdata.validate.result import Result

SCHEMAS = Path(__file__).resolve().parents[2].parent / "shared" / "schemas"
EDITS = tuple(
    Edit(
        file="raw/guides/x.txt",
        raw_file="guides/x.txt",
        line=9,
        column=column,
        end_line=9,
        end_column=column + 4,
        text=text,
        byte_column=column + 1,
        byte_end_column=column + 5,
    )
    for column, text in ((8, "$30k"), (15, "$60k"))
)
FINDING = Finding(
    code="SAL001",
    severity="error",
    message="the range is reversed",
    hint="swap the two ends",
    source_file="raw/guides/x.txt",
    raw_file="guides/x.txt",
    line=9,
    column=8,
    fingerprint="0123456789abcdef",
    fix=Fix(True, EDITS),
)
UNSAFE = replace(FINDING, fix=Fix(False, EDITS[:1]))
PLAIN = replace(FINDING, fix=None)


def shown(form: str, *findings: Finding) -> str:
    return render(form, Result(findings=findings))


def checked(form: str, schema: str, *findings: Finding) -> Any:
    path = SCHEMAS / schema
    if not path.is_file():
        pytest.skip(f"no file {path}")
    content = json.loads(shown(form, *findings))
    jsonschema.validators.validator_for(json.loads(path.read_text()))(json.loads(path.read_text())).validate(content)
    return content


def test_text_names_the_flag_that_mends() -> None:
    text = shown("text", FINDING, UNSAFE, PLAIN)
    assert "to mend it: swap the two ends (--fix does)" in text
    assert "to mend it: swap the two ends (--fix --unsafe-fixes does)" in text
    assert text.endswith("1 can be mended with --fix, 1 more with --unsafe-fixes\n")


def test_text_says_nothing_where_nothing_can_be_mended() -> None:
    assert "--fix" not in shown("text", PLAIN)


def test_json_has_the_edits_and_exports_name_files_relative_to_raw() -> None:
    (plain,) = json.loads(shown("json", FINDING))["findings"]
    assert plain["fix"]["safe"] is True
    assert plain["fix"]["edits"][0] == {
        "file": "raw/guides/x.txt",
        "line": 9,
        "column": 8,
        "end_line": 9,
        "end_column": 12,
        "text": "$30k",
    }
    assert FINDING.as_dict(exported=True)["fix"]["edits"][1]["file"] == "guides/x.txt"
    back = finding_from(plain)
    assert back.fix is not None
    assert [edit.text for edit in back.fix.edits] == ["$30k", "$60k"]


def test_sarif_has_replacements_of_regions() -> None:
    run = checked("sarif", "sarif-2.1.0.json", FINDING, PLAIN)["runs"][0]
    (change,) = run["results"][0]["fixes"][0]["artifactChanges"]
    assert change["artifactLocation"]["uri"] == "raw/guides/x.txt"
    assert [one["insertedContent"]["text"] for one in change["replacements"]] == ["$30k", "$60k"]
    assert change["replacements"][0]["deletedRegion"] == {"startLine": 9, "startColumn": 8, "endLine": 9, "endColumn": 12}
    assert "fixes" not in run["results"][1]


def test_rdjson_has_suggestions_in_bytes() -> None:
    first, second = checked("rdjson", "rdjson.json", FINDING, PLAIN)["diagnostics"]
    assert first["suggestions"][1] == {
        "range": {"start": {"line": 9, "column": 16}, "end": {"line": 9, "column": 20}},
        "text": "$60k",
    }
    assert "suggestions" not in second

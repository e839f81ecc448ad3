"""Every schema says what the record says."""

from __future__ import annotations

import json

import jsonschema
import pandas as pd
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from careerdata.records import TABLES, columns
from careerdata.schemas.arrow import arrow_rows, arrow_schema
from careerdata.schemas.frame import frame
from careerdata.schemas.json_schema import json_schema
from careerdata.schemas.keys import key_of
from careerdata.schemas.table_schema import table_schema
from tests.records_factory import record, records

every_table = pytest.mark.parametrize("table", TABLES)


@every_table
def test_arrow_has_the_columns_in_order_with_their_meaning(table: str) -> None:
    schema = arrow_schema(TABLES[table])
    declared = columns(TABLES[table])
    assert schema.names == [column.name for column in declared]
    assert [field.nullable for field in schema] == [column.nullable for column in declared]
    assert [field.metadata[b"description"].decode() for field in schema] == [column.description for column in declared]


@given(data=st.data(), table=st.sampled_from(list(TABLES)))
@settings(max_examples=60)
def test_arrow_gives_back_every_value(data: st.DataObject, table: str) -> None:
    rows = [row.model_dump() for row in data.draw(st.lists(records(table), max_size=3))]
    assert arrow_rows(TABLES[table], rows).to_pylist() == rows


def test_a_null_integer_does_not_make_floats_of_its_column() -> None:
    years = frame(TABLES["outlook"], [record("outlook", number) for number in (1, 3)])["employment_year"]
    assert years.tolist() == [1901, pd.NA]


def test_text_is_str_and_lists_are_lists() -> None:
    skills = frame(TABLES["skills"], [record("skills", 2)])
    assert str(skills["name"].dtype) == "str"
    assert skills["examples"][0] == ["a, b", 'c "d"']


@every_table
def test_json_schema_is_one(table: str) -> None:
    schema = json_schema(TABLES[table])
    jsonschema.Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["$id"].startswith("urn:careerdata:schema:")


@every_table
def test_json_schema_takes_valid_rows_and_no_others(table: str) -> None:
    validator = jsonschema.Draft202012Validator(json_schema(TABLES[table]))
    row = record(table).model_dump(mode="json")
    validator.validate([row])
    for name in row:
        assert not validator.is_valid([{key: value for key, value in row.items() if key != name}]), name
    assert not validator.is_valid([{**row, "surprise": 1}])
    assert not validator.is_valid(row)


@every_table
def test_table_schema_points_to_keys_that_exist(table: str) -> None:
    schema = table_schema(TABLES[table])
    names = {field["name"] for field in schema["fields"]}
    assert set(schema.get("primaryKey", [])) <= names
    for link in schema.get("foreignKeys", []):
        assert set(link["fields"]) <= names
        assert link["reference"]["fields"] == [key_of(link["reference"]["resource"] or table)]


def test_every_row_of_every_table_belongs_to_a_guide() -> None:
    for table in TABLES:
        links = {link["fields"][0]: link["reference"]["resource"] for link in table_schema(TABLES[table]).get("foreignKeys", [])}
        assert table == "guides" or links["guide_id"] == "guides"


def test_table_schema_carries_bounds_enums_and_patterns() -> None:
    fields = {field["name"]: field for field in table_schema(TABLES["salaries"])["fields"]}
    assert fields["currency"]["constraints"] == {"pattern": "^[A-Z]{3}$"}
    assert fields["scope"]["constraints"]["required"] is True
    assert fields["minimum"]["constraints"] == {"minimum": 0}
    assert "prose" in fields["scope"]["constraints"]["enum"]
    assert fields["salary_id"]["constraints"]["unique"] is True


def test_text_that_may_be_empty_is_not_required_of_a_cell() -> None:
    fields = {field["name"]: field for field in table_schema(TABLES["sections"])["fields"]}
    assert "required" not in fields["text"].get("constraints", {})


def test_schemas_are_plain_json() -> None:
    for record_type in TABLES.values():
        for schema in (json_schema(record_type), table_schema(record_type)):
            assert json.loads(json.dumps(schema)) == schema


def test_lists_are_lists_of_text_in_arrow() -> None:
    assert arrow_schema(TABLES["skills"]).field("examples").type.value_type == pa.string()

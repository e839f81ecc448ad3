"""What every record has in common, and how a column of a table is described.

A record is declared once, as a pydantic model. Everything else that knows its shape (Arrow, pandera, JSON
Schema, Table Schema, the data dictionary) is read off `columns()`, never written a second time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.config import JsonDict


@dataclass(frozen=True, slots=True)
class References:
    """Marks a column whose values are keys of another table."""

    table: str


@dataclass(frozen=True, slots=True)
class Stands:
    """Marks a column that says where a row stands, or how many lines there are: an edit elsewhere in the guide moves it.

    It is no value that a consumer holds on to, so two releases that differ in such columns alone hold the same data.
    """


GuideId = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
Key = Annotated[str, StringConstraints(min_length=1)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
"""A name in lower-case ASCII words joined by `-`: the same wherever the name is the same."""
Text = Annotated[str, StringConstraints(min_length=1)]
"""Text as a reader sees it: never empty, tags and entities gone, white space single."""

Whereabouts = Annotated[Text, Stands()]
"""Text that moves with the text around it: a name of a file, a slice of the raw text, a hash of the whole."""

Year = Annotated[int, Field(ge=1900, le=2200)]
Rank = Annotated[int, Field(ge=1, le=2**31 - 1), Stands()]
Money = Annotated[float, Field(ge=0, allow_inf_nan=False)]
MOST_JOBS = 10_000_000_000
"""More jobs, lines or openings than there are people: a count beyond it was misread."""
Count = Annotated[int, Field(ge=0, le=MOST_JOBS)]
Change = Annotated[int, Field(ge=-MOST_JOBS, le=MOST_JOBS)]
Figure = Annotated[float, Field(allow_inf_nan=False)]
Percent = Annotated[float, Field(ge=-100, allow_inf_nan=False)]
Share = Annotated[float, Field(ge=0, le=100, allow_inf_nan=False)]
Currency = Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]
Country = Annotated[str, StringConstraints(pattern=r"^[A-Z]{2}$")]
Period = Literal["year", "month", "week", "day", "hour"]
Acronym = Annotated[str, StringConstraints(min_length=2)]


def column(description: str, *, unit: str | None = None, example: Any = None, default: Any = ...) -> Any:
    """Describe one column: what it means, its unit, and a value as it may appear."""
    extra: JsonDict | None = {"unit": unit} if unit else None
    examples = None if example is None else [example]
    return Field(default, description=description, examples=examples, json_schema_extra=extra)


def optional(description: str, *, unit: str | None = None, example: Any = None) -> Any:
    """Describe a column that is null where the guide does not state it."""
    return column(description, unit=unit, example=example, default=None)


class Record(BaseModel):
    """One row of a table. Subclasses that set `table_name` are tables; the class docstring is the table's meaning."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, ser_json_inf_nan="strings", defer_build=True)

    table_name: ClassVar[str] = ""
    noun: ClassVar[str] = ""
    """The kind in `<guide_id>/<kind>/<slug>`; `<noun>_id` is the key column."""
    natural_key: ClassVar[tuple[str, ...]] = ()
    """The columns whose words make the slug of the key; of `title|place` the first that is stated, of `#text` a hash."""
    keyed_where: ClassVar[Mapping[str, tuple[str, str]]] = {}
    """Columns of the natural key that tell rows apart but are words of the key only where another column has a value."""
    states: ClassVar[tuple[str, ...]] = ()
    """The column whose text is the record's `source_text`: the first of these that the guide states."""

    guide_id: GuideId = column("Guide the row comes from", example="data-analyst")

    @classmethod
    def key(cls) -> str | None:
        """Name of the key column, None for a table that has none (`places`)."""
        return f"{cls.noun}_id" if f"{cls.noun}_id" in cls.model_fields else None


class Placed(Record):
    """A record that stands at a place of the raw text: `source_text` within `line_start`..`line_end`."""

    source_file: Whereabouts = column("File the row comes from, relative to RAW, with `/`", example="guides/data-analyst.txt")
    line_start: Rank = column("First line of the record's key value, from 1", example=12)
    line_end: Rank = column("Last line of the record's key value", example=12)
    source_text: Whereabouts = column("Exact slice of the raw text that states the key value", example="$42,450 USD")

    @classmethod
    def __pydantic_init_subclass__(cls, **more: Any) -> None:
        """Refuse a table whose rows could not be told apart. Raises TypeError."""
        super().__pydantic_init_subclass__(**more)
        if cls.table_name and not cls.key():
            raise TypeError(f"{cls.__name__} is no table: expected a column {cls.noun}_id, after its noun `{cls.noun}`")


class InSection(Placed):
    """A placed record that belongs to a section of the guide."""

    section_id: Annotated[Key, References("sections"), Stands()] = column(
        "Section the row stands in", example="data-analyst/section/career-path"
    )

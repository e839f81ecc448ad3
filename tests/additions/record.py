"""What one wears."""

from __future__ import annotations

from typing import ClassVar, Literal

from careerdata.records.base import InSection, Key, Text, column, optional


class DressCode(InSection):
    """Something that is worn at work."""

    table_name: ClassVar[str] = "dress_codes"
    noun: ClassVar[str] = "dress_code"
    natural_key: ClassVar[tuple[str, ...]] = ("garment",)
    states: ClassVar[tuple[str, ...]] = ("garment",)

    dress_code_id: Key = column("Key of the row", example="welder/dress_code/apron")
    garment: Text = column("What is worn", example="Apron")
    kind: Literal["protective", "uniform", "own"] = column("Why it is worn", example="protective")
    paid_by: Text | None = optional("Who pays for it", example="the employer")

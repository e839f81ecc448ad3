"""What an update must pass, as data: `[tool.careerdata.gate]` of `pyproject.toml`, or `[gate]` of `careerdata.toml`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

Answer = Literal["ask", "block", "allow"]
"""What becomes of a change: a person must approve it, nobody can, or nobody needs to."""
Share = Annotated[float, Field(ge=0, allow_inf_nan=False)]


def _kebab(name: str) -> str:
    return name.replace("_", "-")


class GatePolicy(BaseModel):
    """The policy of `careerdata gate`. Keys are written with `-` in a file. Limits are passed by what is beyond them."""

    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=_kebab, populate_by_name=True)

    fail_on: Literal["error", "warning", "never"] | None = None
    """Findings that block; None: as `fail-on` says."""
    pay_ask: Share = 10
    """Percent that a figure of pay may move before a person has to look at it."""
    pay_block: Share = 50
    """Percent beyond which no approval helps: the limit has to be raised for it."""
    removed: Answer = "ask"
    """Guides, levels, salaries, occupations and outlooks that are gone."""
    breaking: Answer = "ask"
    """Changes of the schema that break those who read the tables."""
    rows_lost: Share = 20
    """Percent of the rows of a table, and of the rows that a guide has in it, that may be lost unasked."""
    rows_lost_of: dict[str, Share] = {}
    """The same for single tables, by name."""
    coverage_lost: Share = 1
    """Percent of the values of a column that may be stated no more, of records that are still there."""
    drift: Share = 0.2
    """How far apart the values of a column may lie before and after, 0 (alike) to 1: see `gating/checks/drift.py`."""
    drift_rows: int = Field(default=30, ge=1)
    """Values that a column needs on both sides for that to say anything."""

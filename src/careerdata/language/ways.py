"""A language's words for the steps of a way, and for where a way leads."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Ways(BaseModel):
    """Words of headings over steps."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    counted: tuple[str, ...] = ()
    """What is counted on a way: step, stage, phase."""
    job: tuple[str, ...] = ()
    """Words of a heading whose steps lead to a job: become, roadmap, training."""
    other: tuple[str, ...] = ()
    """Words of a heading whose steps lead elsewhere: interview, hiring."""

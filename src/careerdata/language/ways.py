"""A language's words for the steps of a way, and for where a way leads."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Ways(BaseModel):
    """Words of headings over steps."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    counted: tuple[str, ...] = ()
    """What is counted on a way: step, stage, phase."""
    named: tuple[str, ...] = ()
    """Those of them whose number is part of a name: `Phase 1: Foundations` is what a phase is called."""
    nouns: tuple[str, ...] = ()
    """Nouns for a way at the end of a heading, which heads steps and no things: path, roadmap."""
    aside: tuple[str, ...] = ()
    """Nouns at the end of a heading below which nothing is the guide's own: trends, projects, questions in interviews."""
    job: tuple[str, ...] = ()
    """Words of a heading whose steps lead to a job: become, roadmap, training."""
    other: tuple[str, ...] = ()
    """Words of a heading whose steps lead elsewhere: interview, hiring."""
    told: tuple[str, ...] = ()
    """How a page says what it is about to tell, over a list of that: in this guide, we'll discuss."""

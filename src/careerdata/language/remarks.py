"""A language's words for what is said of a skill or a tool, and never is one: how easy it is, how much it is wanted."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

Words = tuple[str, ...]


class Remarks(BaseModel):
    """Words that tell a remark, `Easy to learn`, from a name."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    begins: Words = ()
    """Words that only a remark begins with: helps, need for, widely used."""
    judges: Words = ()
    """Adjectives that judge a thing: easy, essential, popular."""
    behind: Words = ()
    """Words right behind one of them that say for whom or what it is so: for, to."""
    degrees: Words = ()
    """Words that say how much there is of something, or whether more or less of it: high, growing."""
    sizes: Words = ()
    """Nouns right behind a word of either kind that say how a thing fares: demand, popularity."""

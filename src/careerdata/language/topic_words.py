"""A language's words for what a heading is about."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

Words = frozenset[str]
"""Single words, small letters."""


class TopicWords(BaseModel):
    """A language's words for what sections are about."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    heads: dict[str, tuple[str, ...]] = {}
    """Topics and the nouns that head a heading on one."""
    pairs: dict[str, frozenset[str]] = {}
    """Topics that are two others, joined in one heading."""
    others: tuple[str, ...] = ()
    """Nouns that head a section of something else: tips, projects, interview questions."""
    containers: Words = Words()
    """Nouns that say nothing of what is in them: list, overview, types (of)."""
    forms: Words = Words()
    """Words behind a noun that say how a section puts it: (skills) overview, checklist, stack."""
    head_first: bool = False
    """The noun stands before what says more of it: missions principales."""
    wanted: tuple[str, ...] = ()
    """Words of a heading for what is wanted at this time: (skills) in demand."""
    weighed: tuple[str, ...] = ()
    """Headings over what is weighed for and against whatever a guide speaks of: pros, cons. Others for it may be of anybody."""
    of: Words = Words()
    links: Words = Words()
    """Words behind which a heading says of whom, where or what for, and no more what: for, by, needed."""
    strangers: Words = Words()
    """Whom or what else a heading may be for, or of: employers, an interview."""
    joins: Words = Words()
    articles: Words = Words()
    """Words that say nothing: a, the, your."""
    asks: Words = Words()
    """Those of them right before what a question is for: what, which."""
    modifiers: Words = Words()
    """Adjectives that may stand for the noun behind `and`: technical and soft skills."""
    acts: Words = Words()
    """Words that tell to do something, or ask: a heading that begins so heads advice, no list of what it names."""
    negations: Words = Words()
    """Words by which a heading says what is not so: not, don't, avoid."""
    degrees: tuple[str, ...] = ()
    """Labels that say how much something is wanted: required, nice to have."""
    groups: tuple[str, ...] = ()
    """Labels that say what kind of thing a list behind them holds: languages, tools."""

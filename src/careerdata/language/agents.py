"""Words for who does a job, by how they end: officer, analyst, agents."""

from __future__ import annotations

from functools import cache

from careerdata.language.model import languages
from careerdata.patterns import lazy

_NEXT = lazy(r"\s+([^\W\d_]+)")
MIN_LETTERS = 4
"""Of such a word at least: `her` is none."""


@cache
def _endings() -> tuple[str, ...]:
    return tuple(ending for language in languages().values() for ending in language.levels.agents)


@cache
def _others() -> frozenset[str]:
    return frozenset(word for language in languages().values() for word in language.levels.no_agents)


def before_agent(text: str, end: int) -> bool:
    """Whether the word right behind `text[:end]` is one for who does a job: what stands before it says of which kind."""
    following = _NEXT.match(text, end)
    if following is None or len(following[1]) < MIN_LETTERS:
        return False
    word = following[1].casefold()
    return word.endswith(_endings()) and word not in _others()

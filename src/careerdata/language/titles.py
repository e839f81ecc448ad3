"""Words of a guide's title around the role, and what a role sounds like."""

from __future__ import annotations

import re
from functools import cached_property

from pydantic import BaseModel, ConfigDict

from careerdata.patterns import lazy

_WORD = lazy(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")

_PARTED = lazy(r"\s*[(:|]\s*|\s+[-\u2013\u2014]\s+")


class Titles(BaseModel):
    """A language's words for what guides are called."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    forms: tuple[str, ...] = ()
    """Titles as layouts write them, with `{role}`: `What does <a |an |>{role} do?{...}`."""
    before: tuple[str, ...] = ()
    """Words before a role that are none of it: the, complete, guide to."""
    after: tuple[str, ...] = ()
    """Words behind it: career guide, salary."""
    fields: tuple[str, ...] = ()
    """Such words that name a whole field where no role stands before them: careers, framework, ladder."""
    whom: tuple[str, ...] = ()
    """Words behind which a title says whom it is for: for."""
    asks: tuple[str, ...] = ()
    """Words that begin a question: why, should."""
    clauses: tuple[str, ...] = ()
    """Words that, wherever they stand, make a clause of what would be a name: that, they."""
    genders: tuple[str, ...] = ()
    """Endings behind a mark by which a name means people of all genders: -in, -euse."""
    joins: tuple[str, ...] = ()
    """What joins several roles: and, or, vs."""
    roles: frozenset[str] = frozenset()
    """Nouns that name who does a job, where their ending does not tell: nurse, chef."""
    endings: tuple[str, ...] = ()
    """Endings of nouns that do: -er, -ist."""
    no_endings: tuple[str, ...] = ()
    """Longer endings of nouns that name no one: -ment."""
    no_roles: frozenset[str] = frozenset()
    """Nouns that name no one though they end so: career, center."""
    verbs_behind: frozenset[str] = frozenset()
    """Words behind which a verb stands, and no noun: things `to` consider."""
    head_first: bool = False
    """The noun that names who does a job stands before what says of which kind: `développeur web`."""
    menus: frozenset[str] = frozenset()
    """Lines of a page's menu: home, skip to content."""

    def names_a_role(self, words: str) -> bool:
        """Whether some words name who does a job: their last noun is one's, or their first one where the language has it so."""
        nouns = [self._last(words), *([self._first(words)] if self.head_first else [])]
        return any(noun and (self._is_role(noun) or self._is_role(_singular(noun))) for noun in nouns)

    def is_clause(self, words: str) -> bool:
        """Whether a word stands in some words that no name holds: it asks, or speaks of somebody. `IT` is no pronoun."""
        said = {word.casefold() for word in _WORD.findall(words) if not word.isupper()}
        return not said.isdisjoint((*self.asks, *self.clauses))

    def lists_as_none(self, words: str) -> bool:
        """Whether the last noun is one of those that name no one, though they end so."""
        last = self._last(words)
        return last in self.no_roles or _singular(last) in self.no_roles

    def is_of_a_role(self, heading: str) -> bool:
        """Whether a heading, or what it says before a bracket, a colon or a dash, names who does a job."""
        return any(self.names_a_role(part) for part in _PARTED.split(heading) if part)

    def is_plural(self, words: str) -> bool:
        """Whether the last noun of words that name a role is plural."""
        last = self._last(words)
        return not self._is_role(last) and self._is_role(_singular(last))

    def _last(self, words: str) -> str:
        found = _WORD.findall(words)
        return found[-1].casefold().replace("\u2019", "'").removesuffix("'s") if found else ""

    def _first(self, words: str) -> str:
        found = _WORD.search(words)
        return found[0].casefold() if found else ""

    def _is_role(self, noun: str) -> bool:
        if noun in self.roles or noun in self.no_roles:
            return noun in self.roles
        return noun.endswith(self.endings) and not noun.endswith(self.no_endings)

    @cached_property
    def at_start(self) -> re.Pattern[str]:
        """The words before a role."""
        return re.compile(rf"(?:(?:{_any(self.before)})(?=\W|$)[\s,]*)+", re.IGNORECASE)

    @cached_property
    def at_end(self) -> re.Pattern[str]:
        """One of the words behind a role, at the end."""
        return re.compile(rf"(?:^|[\s,])(?P<word>{_any((*self.after, *self.fields))}|[&]|\d{{4}})\W*$", re.IGNORECASE)

    @cached_property
    def for_whom(self) -> re.Pattern[str]:
        """What parts a title from whom it is for."""
        return re.compile(rf"\s+(?:{_any(self.whom)})\s+", re.IGNORECASE)

    @cached_property
    def question(self) -> re.Pattern[str]:
        """How a question begins."""
        return re.compile(rf"(?:{_any(self.asks)})(?=\s)", re.IGNORECASE)

    @cached_property
    def gendered(self) -> re.Pattern[str]:
        """What stands behind a name and means people of all genders: `/in`, `*innen`, `(euse)`, `m/w/d`."""
        endings = _any(self.genders)
        letters = r"\s+[mwfhdx](?:\s?/\s?[mwfhdx]){1,3}"
        return re.compile(
            rf"(?<=[^\W\d_]{{2}})(?:[/*:_\u00b7\u2022.]-?(?:{endings})|-?\((?:{endings})\)|{letters})(?!\w)", re.IGNORECASE
        )

    @cached_property
    def fields_in(self) -> frozenset[str]:
        """The words that name a field."""
        return frozenset(self.fields)

    @cached_property
    def join(self) -> re.Pattern[str]:
        """What joins several roles."""
        return re.compile(rf"\s+(?:{_any(self.joins)})\s+|\s*[&/,]\s*", re.IGNORECASE)


def _any(phrases: tuple[str, ...]) -> str:
    longest = sorted(phrases, key=len, reverse=True)
    return "|".join(re.escape(phrase).replace(r"\ ", r"\s+") for phrase in longest) or r"(?!)"


def _singular(noun: str) -> str:
    for plural, one in (("ies", "y"), ("men", "man"), ("people", "person"), ("wives", "wife")):
        if noun.endswith(plural):
            return noun.removesuffix(plural) + one
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun

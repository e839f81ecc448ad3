"""Which language a text is in, told by the words that every text has."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, RootModel

from careerdata.language.model import languages
from careerdata.patterns import lazy
from careerdata.storage import typed

OTHERS = Path(__file__).with_name("others.yaml")
ENOUGH = 3
"""Different common words that a text must have at least: fewer any language may share."""
SHARE = 0.08
"""Share of its words that are common ones at least; of running text it is a third, of a page of headings and lists a tenth."""
AHEAD = 1.25
"""How many times as many as of the next language."""
MOST_LETTERS = 0.3
"""Share of letters of a script from which a text is in it; Japanese writes a third of its letters in its own."""
READ = 20_000
"""Characters looked at."""

_WORD = lazy(r"[^\W\d_]+")


class Told(BaseModel):
    """A language that can be told, and what its texts have."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    language: str
    name: str
    common: tuple[str, ...] = ()
    nouns: tuple[str, ...] = ()
    """What heads the sections and columns of guides."""
    pay: tuple[str, ...] = ()
    """Words by which its texts speak of pay: nouns, and the verbs for earning."""
    script: str = ""


class _Others(RootModel[tuple[Told, ...]]):
    """The languages of the file."""


@cache
def tellable() -> tuple[Told, ...]:
    """Every language that can be told. Raises TypedError, naming file and line."""
    own = (Told(language=one.language, name=one.name, common=one.common) for one in languages().values())
    return (*own, *typed.load(OTHERS, _Others, "src/careerdata/language/told.py", shipped=True).root)


def name_of(tag: str) -> str | None:
    """What a language is called, by its tag (`pt-BR`); None where it is none of those that can be told."""
    code = tag.replace("_", "-").split("-")[0].lower()
    return next((one.name for one in tellable() if one.language == code), None)


def told_by(texts: Iterable[str]) -> str | None:
    """The code of the language that texts are in, None where their words do not tell."""
    text = " ".join(texts)[:READ]
    of_script = _by_script(text)
    among = [one for one in tellable() if one.script == of_script]
    if of_script and not any(one.common for one in among):
        return next((one.language for one in among), None)
    words = Counter(word.casefold() for word in _WORD.findall(text))
    scored = sorted(((sum(words[word] for word in one.common), one.language) for one in among if one.common), reverse=True)
    if not scored or scored[0][0] < SHARE * words.total():
        return None
    if sum(word in words for one in among if one.language == scored[0][1] for word in one.common) < ENOUGH:
        return None
    return scored[0][1] if len(scored) == 1 or scored[0][0] >= AHEAD * scored[1][0] else None


def headed_by(headings: Iterable[str]) -> list[str]:
    """The names of the languages that most headings are in by their nouns: `Salario` is Spanish and Italian."""
    words = {word.casefold() for heading in headings for word in _WORD.findall(heading[:READ])}
    known = {one.name: len(words.intersection(one.nouns)) for one in tellable()}
    most = max(known.values())
    return [name for name, many in known.items() if many == most] if most else []


def speaks_of_pay(text: str, tag: str | None) -> bool:
    """Whether a text of a language that no file of `words/` is for speaks of pay."""
    other = next((one for one in tellable() if one.pay and tag is not None and one.name == name_of(tag)), None)
    if other is None:
        return False
    said = text.casefold()
    if other.script and not other.common:  # nothing parts the words of some scripts
        return any(word in said for word in other.pay)
    return not set(_WORD.findall(said)).isdisjoint(other.pay)


def _by_script(text: str) -> str:
    """The script, other than Latin, that a good part of the letters are of; empty where none is."""
    letters = [char for char in text if char.isalpha() and not char.isascii()]
    total = sum(map(str.isalpha, text))
    names = Counter(unicodedata.name(char, "").partition(" ")[0] for char in letters)
    known = {one.script for one in tellable() if one.script}
    found = [script for script, many in names.most_common() if script in known and many >= MOST_LETTERS * total]
    return "HIRAGANA" if "CJK" in found and names["HIRAGANA"] else next(iter(found), "")

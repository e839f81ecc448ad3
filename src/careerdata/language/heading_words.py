"""The words of a heading, without those that name the role."""

from __future__ import annotations

from careerdata.language.phrases import Phrases
from careerdata.patterns import lazy

_TOKEN = lazy(r"[^\W_]+(?:['\u2019-][^\W_]+)*|[&/+,]")
_OWNED = lazy(r"['\u2019]s?$")
_BRACKETS = lazy(r"\s*(?:\([^()]*\)|\[[^\[\]]*\]|\{[^{}]*\})")


def without_brackets(heading: str) -> str:
    """A heading without what stands in brackets."""
    return _BRACKETS.sub(" ", heading).strip()


def words_in(text: str) -> list[str]:
    """The words of a heading, and the marks that join them, in small letters."""
    return [word.casefold().replace("\u2019", "'") for word in _TOKEN.findall(text)]


def without_role(words: list[str], role: list[str]) -> list[str]:
    """Words less those that name the role, singular or plural, or whose it is."""
    wanted, size = [_stem(word) for word in role], len(role)
    for at in range(len(words) - size + 1) if size else ():
        if [_stem(word) for word in words[at : at + size]] == wanted:
            return words[:at] + words[at + size :]
    return words


def _stem(word: str) -> str:
    """A word without its plural or possessive ending: only for comparing."""
    bare = _OWNED.sub("", word)
    return bare[:-1] if len(bare) > len("gas") and bare.endswith("s") and not bare.endswith("ss") else bare


def up_to_noun(words: list[str], nouns: Phrases[str], modifiers: frozenset[str]) -> list[str]:
    """The words of a question up to the noun that stands first, `skills` of "skills make a good nurse"; all where none does."""
    text = " ".join(words)
    found = next(iter(nouns.find(text)), None)
    if found is None or any(word not in modifiers for word in text[: found.start].split()):
        return words
    return text[: found.end].split()

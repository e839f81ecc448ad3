"""Phrases of a language found in a text, whole words only, the longest first, in time linear in the text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from careerdata.patterns import lazy

_WORD = lazy(r"\b(?:qu|[cdjlmnst])['’](?=[^\W\d_]{2})|[^\W_]+(?:['’][^\W_]+)*|[^\w\s]", re.IGNORECASE)
"""A word, what is left of one before a vowel (`l'`), or a mark by itself (`/`, `%`, `$`): phrases may hold marks."""

MOST_KEPT = 300
"""Characters of a text whose words are kept for the next look-up."""
Words = tuple[str, ...]
"""Phrases as one writes them: capitals and hyphens do not count, whole words only."""
Meaning = TypeVar("Meaning")


class Said(NamedTuple, Generic[Meaning]):
    """A phrase in `text[start:end]`, and what it means."""

    start: int
    end: int
    meaning: Meaning


class Phrases(Generic[Meaning]):
    """What some phrases mean: capitals and white space do not count, `-` parts words as a blank does.

    `*gehalt` is any longer word that ends so, `bonus*` any that begins so: a language that writes compounds in one word has no
    end of them. A word that is a phrase itself is that.
    """

    def __init__(self, meanings: Mapping[Meaning, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Meaning]]] = {}
        self._beginnings: dict[str, Meaning] = {}
        """Beginnings of compounds (`bonus*`), and what a longer word that has one means."""
        self._endings: dict[str, Meaning] = {}
        """Ends of compounds (`*gehalt`), likewise."""
        for meaning, phrases in meanings.items():
            for phrase in phrases:
                if phrase.endswith("*"):
                    self._beginnings.setdefault(phrase[:-1].casefold(), meaning)
                    continue
                if phrase.startswith("*"):
                    self._endings.setdefault(phrase[1:].casefold(), meaning)
                    continue
                words = tuple(word for word, _, _ in _words(phrase))
                if words:
                    self._by_first.setdefault(words[0], []).append((words, meaning))
        for known in self._by_first.values():
            known.sort(key=lambda entry: -len(entry[0]))
        self._edges = tuple(self._beginnings), tuple(self._endings)

    def find(self, text: str) -> list[Said[Meaning]]:
        """The phrases that a text holds, in order, never overlapping."""
        words = _words(text)
        firsts, (beginnings, endings) = self._by_first, self._edges
        found: list[Said[Meaning]] = []
        next_at = 0
        for at, (word, start, _) in enumerate(words):
            # Most words begin no phrase, which is seen here: a call for each would take as long as all else.
            if at < next_at or not (word in firsts or word.startswith(beginnings) or word.endswith(endings)):
                continue
            length, meaning = self._at(words, at)
            if length and meaning is not None:
                found.append(Said(start, words[at + length - 1][2], meaning))
            next_at = at + (length or 1)
        return found

    def all_of(self, text: str) -> Meaning | None:
        """What a text means that is one of the phrases and nothing else."""
        words = _words(text)
        length, meaning = self._at(words, 0) if words else (0, None)
        return meaning if length == len(words) else None

    def _at(self, words: tuple[tuple[str, int, int], ...], at: int) -> tuple[int, Meaning | None]:
        for phrase, meaning in self._by_first.get(words[at][0], ()):
            if len(phrase) <= len(words) - at and all(words[at + n][0] == word for n, word in enumerate(phrase)):
                return len(phrase), meaning
        return self._compound(words[at][0])

    def _compound(self, word: str) -> tuple[int, Meaning | None]:
        """What a word means by its beginning, else by its end."""
        beginnings, endings = self._edges
        if word.startswith(beginnings):  # most words have neither, which one look tells
            for part, meaning in self._beginnings.items():
                if len(word) > len(part) and word.startswith(part):
                    return 1, meaning
        if word.endswith(endings):
            for part, meaning in self._endings.items():
                if len(word) > len(part) and word.endswith(part):
                    return 1, meaning
        return 0, None


def _words(text: str) -> tuple[tuple[str, int, int], ...]:
    """The words and marks of a text in lower case, each with its place; hyphens and dots are none."""
    return _kept(text) if len(text) <= MOST_KEPT else _split(text)


def _split(text: str) -> tuple[tuple[str, int, int], ...]:
    return tuple((m[0].casefold().replace("’", "'"), m.start(), m.end()) for m in _WORD.finditer(text) if m[0] not in "-‑.,")


_kept = lru_cache(maxsize=1024)(_split)
"""Many subjects are looked for in one text, one after the other: a short one is split into words once."""

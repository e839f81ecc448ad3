"""Which of the words before an acronym it stands for."""

from __future__ import annotations

import re

from careerdata.language.english import credentials as english

BOTH_ENDS = 2
SURE_LETTERS = 2
"""Letters of an acronym at most of which none may be a slip: with one of two right, any words would do."""


def initials_in(value: str, begin: int, end: int, acronym: str) -> int | None:
    """Where the words begin whose initials an acronym gives, None where they do not.

    Fewer words than letters will do where the first and last agree: cardiopulmonary resuscitation (CPR). So will as many
    words as letters where one letter alone is another: a slip of the acronym's.
    """
    letters = [char for char in acronym if char.isupper()]
    every = list(english.WORDS.finditer(value, begin, end))
    for words in (every[-len(letters) :], [word for word in every if word[0].lower() not in english.SMALL][-len(letters) :]):
        if _agreeing(words, letters) == len(letters):
            return words[0].start()
    words = every[-len(letters) :]
    for size in range(2, len(letters)):
        fewer = words[-size:]
        if len(fewer) == size and _agreeing([fewer[0], fewer[-1]], [letters[0], letters[-1]]) == BOTH_ENDS:
            return fewer[0].start()
    slipped = len(words) == len(letters) > SURE_LETTERS and _agreeing(words, letters) == len(letters) - 1
    return words[0].start() if slipped else None


def _agreeing(words: list[re.Match[str]], letters: list[str]) -> int:
    """How many words begin with the letter in their place; none where they are not as many as the letters."""
    pairs = zip(words, letters, strict=True) if len(words) == len(letters) else ()
    return sum(word[0][0].upper() == letter for word, letter in pairs)

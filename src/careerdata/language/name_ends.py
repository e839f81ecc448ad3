"""Where a name ends that runs into more words: before those that lead to what follows (`Juniors with`), of every language."""

from __future__ import annotations

from functools import cache

from careerdata.language.shared import words_of

_MARKS = " \t\n\u00a0,;:.(-\u2013\u2014"


@cache
def leading() -> frozenset[str]:
    """Words that lead to what follows them and end no name, in lower case: `with`, `nach`."""
    return words_of(lambda language: (*language.leading, *language.conjunctions))


def end_of_name(value: str) -> int:
    """Where a name ends without words that lead on from it; 0 where it has no other words.

    In capitals among others such a word is letters for others: `Nurse, OR`.
    """
    end = len(value)
    while True:
        bare = value[:end].rstrip(_MARKS)
        last = bare.rsplit(maxsplit=1)[-1] if bare else ""
        letters = last.isupper() and len(last) > 1 and not value.isupper()
        if last.casefold() not in leading() or letters:
            return end if bare else 0
        end = len(bare[: len(bare) - len(last)].rstrip(_MARKS))

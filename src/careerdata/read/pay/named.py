"""What the words of its sentence name a sum: pay, something else, or nothing."""

from __future__ import annotations

import re
from functools import cache

from careerdata.language.figure_words import HEDGES
from careerdata.language.joining import adding
from careerdata.language.pay_words import counters, differences, end_in_pay, links, named_in, statistics
from careerdata.language.paying_words import changes, sectors
from careerdata.language.verbs import verbs_last
from careerdata.patterns import lazy
from careerdata.read.pay.had import is_had
from careerdata.read.pay.passage import Passage
from careerdata.read.tables.over import Verdict

MAX_BETWEEN = 4
"""Most words between a verb and the sum that it speaks of ("make about", "earn a total of"): more are another object of it."""
NEAR = 3
"""Words behind a sum among which one names it ("a $5,000 sign-on bonus", "$60,000 in base pay")."""
_OF = lazy(r"([^\W\d_]+)\s+of\s*\Z")
_ADVERBS = lazy(r"\s+(?:[^\W\d_]+\s+){0,2}[~≈]?\s*")
"""What may stand between a word for a difference and its sum: by about $5,000."""
WORDS = lazy(r"[^\W_]+(?:['’-][^\W_]+)*")


def named_as(passage: Passage) -> Verdict | None:
    """What the words of its sentence name a sum, None where they do not."""
    before, behind = passage.before, passage.behind
    clause = _stops().split(behind, maxsplit=1)[0]
    right_behind = " ".join(WORDS.findall(clause)[:NEAR])
    if _is_difference(before, right_behind):
        return "other"
    if not _is_within_a_sector(passage) and any(said.meaning == "not_pay" for said in named_in(right_behind)):
        return "other"
    counted = _OF.search(before)
    if counted and not _counts_nothing(counted[1]):
        # `a salary on offer of` may be pay, of what else the noun is known for it is none
        return "unsaid" if end_in_pay(before[: counted.start()]) else "other"
    for said in reversed(named_in(before)):
        if said.meaning == "not_pay" and is_had(before, said.start):
            continue
        if said.meaning != "verb":
            return "pay" if said.meaning == "pay" else "other"
        if len(before[said.end :].split()) <= MAX_BETWEEN:
            return "other" if any(one.meaning == "not_pay" for one in named_in(clause)) else "pay"
    named = any(said.meaning == "pay" for said in named_in(right_behind)) or bool(verbs_last().find(right_behind))
    return "pay" if named else None


def _is_within_a_sector(passage: Passage) -> bool:
    """Whether a sum beside others is of a field whose name elsewhere is what one pays for: `and £30,000 in insurance`."""
    return passage.within is not None and passage.within.clean.casefold() in sectors()


def has_changed(before: str) -> bool:
    """Whether a sum is what pay was before it changed: `pay rose from $45,000 to $52,000`."""
    said = changes().find(before)
    return bool(said) and _ADVERBS.fullmatch(before[said[-1].end :]) is not None


@cache
def _stops() -> re.Pattern[str]:
    """What parts a sum from the words behind it: a mark, or a word that adds another thing (`$52 an hour plus benefits`)."""
    return re.compile(rf"[.;:()\[\]+]|,\s|\b(?:{adding()})\b", re.IGNORECASE)


def _counts_nothing(word: str) -> bool:
    """Whether a word before `of` names no sum of its own: it is for pay, says what a figure is, or hedges it (`north of`)."""
    hedges = f"{word.casefold()} of" in HEDGES
    return hedges or bool(named_in(word) or statistics().find(word) or counters().find(word))


def _is_difference(before: str, right_behind: str) -> bool:
    if before.rstrip().endswith("+"):
        return True
    said = next((one for one in reversed(differences().find(before)) if one.meaning == "before"), None)
    if said is not None and _ADVERBS.fullmatch(before[said.end :]):
        return True
    follows = links().find(right_behind)
    if follows and not right_behind[: follows[0].start].strip():  # `or more`: no upper end, not a difference
        return False
    return any(one.meaning == "behind" for one in differences().find(right_behind))

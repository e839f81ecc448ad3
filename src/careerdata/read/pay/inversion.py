"""Subjects that do not stand before their verb: behind one that comes first, or before a relative clause."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.figure_words import BETWEEN, HEDGES
from careerdata.language.joining import articles
from careerdata.language.pay_words import named_in, prepositions, statistics, subject_ends
from careerdata.language.tellers import antecedents
from careerdata.language.verbs import inverted
from careerdata.patterns import lazy
from careerdata.read.pay.labels import trimmed

LEADS = BETWEEN | {hedge.split()[0] for hedge in HEDGES}
"""Words that lead from a subject to its sum: between, about."""
_WORDS = lazy(r"[^\W\d_]+")


def is_inverted(words: str) -> bool:
    """Whether an article stands right behind a verb that may stand before its subject: `Laut Liste erhält ein Glaser`."""
    behind = (words[said.end :].split()[:1] for said in inverted().find(words))
    return any(word and word[0].casefold() in articles() for word in behind)


def behind_verb(text: Text, begin: int, stop: int) -> Text:
    """The subject behind its verb, where what stands before that only leads in: `Im Schnitt verdienen Glaser zwischen`."""
    before = text.value[begin:stop]
    ends = [said.end for said in named_in(before) if said.meaning == "verb"] + [said.end for said in inverted().find(before)]
    if not ends:
        return text.cut(begin, begin)
    start = begin + min(ends)
    value = text.value[start:stop]
    cuts = [said.start for find in (statistics, prepositions, subject_ends) for said in find().find(value) if said.start]
    cuts += [said.start for said in named_in(value)]
    cuts += [word.start() for word in _WORDS.finditer(value) if word[0].casefold() in LEADS]
    comma = value.find(",")
    return trimmed(text, start, start + min([*cuts, *([comma] if comma >= 0 else []), len(value)]))


def antecedent(subject: Text) -> Text:
    """Whom a relative clause is about: `bus drivers` of "compared with bus drivers whose pay is"."""
    return subject.cut(max((match.end() for match in antecedents().finditer(subject.value)), default=0))

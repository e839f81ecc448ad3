"""The words of a sentence on pay that are its subject, and those by which it calls whom it is about."""

from __future__ import annotations

from careerdata.document.text import Text
from careerdata.language.joining import articles
from careerdata.language.pay_words import named_in, statistics, subject_ends
from careerdata.language.shares import part_of
from careerdata.language.tellers import having, relative
from careerdata.read.pay.introduction import without_introduction
from careerdata.read.pay.inversion import antecedent, behind_verb, is_inverted
from careerdata.read.pay.labels import trimmed
from careerdata.read.pay.leading import people_first
from careerdata.read.pay.passage import Passage
from careerdata.read.sections.context import Page


def subject_words(passage: Passage, page: Page) -> Text:
    """The words of a sentence before its verb, or before what says what its sum is."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    value = text.value[:stop]
    cuts = [said.start for said in subject_ends().find(value[begin:]) if not _is_noun(value[begin:], said.start)]
    cuts += [said.start for said in statistics().find(value[begin:])]
    cuts += [said.start for said in named_in(value[begin:]) if said.meaning == "verb"]
    if not cuts and passage.first and (people := people_first(trimmed(text, begin, stop), page)):
        return people
    end = begin + min(cuts, default=stop - begin)
    since = begin if passage.first else max(begin, value.rfind(",", begin, end) + 1)
    subject = trimmed(text, _behind_having(text, since, end), end)
    clause = next((said for said in reversed(relative().find(value[begin:])) if "," not in value[begin + said.end :]), None)
    if clause is not None:
        return antecedent(trimmed(text, since, begin + clause.start))
    if is_inverted(value[begin:]):
        return behind_verb(text, begin, stop)
    return without_introduction(subject, page) or behind_verb(text, begin, stop)


def _behind_having(text: Text, begin: int, end: int) -> int:
    """Where a sentence goes on behind an introduction by what one has: `With a growing demand, tilers`; else `begin`."""
    comma = text.value.find(",", begin, end)
    first = text.value[begin : max(comma, begin)].split(maxsplit=1)[:1]
    return comma + 1 if first and first[0].istitle() and having().all_of(first[0]) is not None else begin


def _is_noun(value: str, at: int) -> bool:
    """Whether a word that may be a verb is none behind its article, with more said of it: `at the start of their careers`."""
    before, behind = value[:at].split()[-1:], value[at:].split(maxsplit=2)[1:2]
    return bool(before and behind) and before[0].casefold() in articles() and behind[0].casefold() in part_of()


def called_in(passage: Passage) -> Text:
    """The words between what a sum is and the word or the verb for pay: `the average barrister salary`."""
    text, begin, stop = passage.text, passage.begin, passage.figure.start
    said = statistics().find(text.value[begin:stop])
    start = begin + said[0].end if said else stop
    end = start + min((one.start for one in named_in(text.value[start:stop])), default=0)
    return trimmed(text, start, end)

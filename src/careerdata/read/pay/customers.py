"""What is paid for work by those who employ nobody, and for things: no pay, though it stands beside a name."""

from __future__ import annotations

from collections.abc import Sequence

from careerdata.language.pay_words import links, named_in
from careerdata.language.paying_words import bought, charged, paid_by, payers
from careerdata.patterns import lazy
from careerdata.read.ladders.name import names_a_role
from careerdata.read.pay.clause import kind_of_name
from careerdata.read.pay.labels import trimmed, without_verb
from careerdata.read.pay.passage import Passage
from careerdata.read.pay.rung import is_rung
from careerdata.read.sections.context import Page
from careerdata.read.sections.role import names_role
from careerdata.read.tables.heading import Heading
from careerdata.read.tables.place import is_place, without_preposition
from careerdata.read.tables.vocabulary import vocabulary

_NOTE = lazy(r"\s*[(\[][^()\[\]]*[)\]]?\s*\Z")
_WORD = lazy(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")


def is_bought(passage: Passage, label: Heading | None) -> bool:
    """Whether a label, or what follows `for`, ends in the name of a thing that costs money: `License renewal`, `for the exam`."""
    named = label is not None and not label.pay and _is_thing(label.cell.value)
    return named or (passage.note is not None and _is_thing(passage.note.value))


def has_thing(passage: Passage, label: Heading | None) -> bool:
    """Whether what a label names is had by those who are paid, not bought: `With a licence: $55,000`."""
    before = passage.before.partition(label.cell.value)[0] if label is not None else ""
    return bool(links().find(before))


def _is_thing(value: str) -> bool:
    value = _NOTE.sub("", value)
    said = bought().find(value)
    return bool(said) and not any(map(str.isalnum, value[said[-1].end :]))


def is_charged(passage: Passage) -> bool:
    """Whether a sum is what one charges or spends: `Roofers charge $80 an hour`."""
    before = passage.before
    verbs = charged().find(before)
    return bool(verbs) and not any(said.start > verbs[-1].start for said in named_in(before))


def is_paid_by_customers(passage: Passage) -> bool:
    """Whether customers pay a sum, or a firm takes it in: `Homeowners pay $150`, `The company made $2 million`."""
    before = passage.before
    for said in reversed(named_in(before)):
        subject = trimmed(passage.text, passage.begin, passage.figure.start - len(before) + said.start).value
        last = _WORD.findall(subject)[-1:]
        word = before[said.start : said.end]
        if last and payers().all_of(last[0]) and paid_by().all_of(word):
            return True
        if last and said.meaning == "verb" and not paid_by().all_of(word) and _employs(last[0]):
            return True
    return False


def _employs(word: str) -> bool:
    """Whether a word is one for who employs, and for nothing else."""
    return {(one.subject, one.kind) for one in vocabulary().all_of(word) or ()} == {("owner", "employer")}


def may_be_paid(label: Heading, over: Sequence[Heading], page: Page) -> bool:
    """Whether a label names who may be paid, or by whom and where: a level, a job, an employer, a place; not `Trade school`."""
    name = without_verb(label.label) if label.label is not None else None
    if not name or (page.role and names_role(name.value, page.role)) or names_a_role(name.value):
        return True
    if is_rung(label, page) or label.pay or is_place(without_preposition(name)):
        return True
    return kind_of_name([label, *over]) != "occupation"

"""The labels of a line: what stands between its marks, without numbering and linking words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from careerdata.document.block import Block
from careerdata.document.text import Text
from careerdata.language.figure_words import EITHER_WORDS, HEDGED, PAIR_WORDS
from careerdata.language.joining import articles
from careerdata.language.pay_words import counters, links, named_in, placed, prepositions, statistics, subject_ends
from careerdata.language.shared import is_counted
from careerdata.language.tellers import pays_somebody
from careerdata.patterns import lazy
from careerdata.read.sections.context import Page

MOST_WORDS = 9
"""Words of a label; what is longer is a sentence."""
_SUSPENDED = rf"(?<=[^\W\d_])-\s(?:{'|'.join((*PAIR_WORDS, *EITHER_WORDS))})\s"
_SEPARATOR = lazy(
    rf"[:|,•·→=]|;(?=\s|\Z)|(?!{_SUSPENDED}|(?<=\d\s)[-–—]\s?\d{{1,2}}(?![\d,.]))(?:[-–—]{{1,2}}(?=\s)|(?<=\s)[-–—])|[(\[]"
)
"""What parts labels; a dash between two small numbers is that of a range (`4 – 9 years`), and that of `Weihnachts- oder` none."""
_CLOSED = lazy(r"[(\[][^()\[\]]*[)\]]")
_EDGES = " \t\n\u00a0.,;:|–—-•·*_)]}>→=~≈#\"'“”‘’"
_NUMBER = lazy(r"(?:\d{1,2}[.)]|[A-Z][.)]|[^\w\s(\[$£€₹¥]+)\s+")
_HEDGE = lazy(rf"\s*(?:{HEDGED})\s*", re.IGNORECASE)
"""What names nobody: `Around` of "Alaska: Around $52,000"."""
_HEDGE_END = lazy(rf"\s(?:{HEDGED})\s*\Z", re.IGNORECASE)
_PHRASE_END = lazy(r"[,.;:()\[\]|]")


def pieces_of(text: Text, begin: int, end: int) -> Iterator[tuple[Text, str]]:
    """What stands between marks in `text[begin:end]`, and the mark behind it; a closed bracket belongs to what it follows."""
    value = text.value
    closed = [match.span() for match in _CLOSED.finditer(value, begin, end)]
    at = begin
    for mark in _SEPARATOR.finditer(value, begin, end):
        if any(start <= mark.start() < stop for start, stop in closed):
            continue
        piece = trimmed(text, at, mark.start())
        if piece:
            yield piece, mark[0]
        at = mark.end()
    last = trimmed(text, at, end)
    if last:
        yield last, ""


def trimmed(text: Text, begin: int, end: int) -> Text:
    """`text[begin:end]` without numbering, marks and linking words at its edges."""
    value = text.value
    while begin < end and value[begin] in _EDGES:
        begin += 1
    number = _NUMBER.match(value, begin, end)
    begin = number.end() if number and not is_counted(value[number.end() : end]) else begin
    for link in links().find(value[begin:end]):
        if value[begin : begin + link.start].strip():
            break
        begin += link.end
    end = _without_link(value, begin, end)
    hedge = _HEDGE.match(value, begin, end)
    begin = hedge.end() if hedge and hedge.end() == end else begin
    hedge = _HEDGE_END.search(value, begin, end)
    end = hedge.start() if hedge else end
    while end > begin and value[end - 1] in _EDGES + "(" and not (value[end - 1] == ")" and "(" in value[begin:end]):
        end -= 1
    return text.cut(begin, end)


def _without_link(value: str, begin: int, end: int) -> int:
    """Where words end before the one that leads from them to their sum: `Chicago` of "Chicago with"."""
    last = next((link for link in reversed(links().find(value[begin:end])) if link.start), None)
    if last is not None and not value[begin + last.end : end].strip(_EDGES):
        return begin + last.start
    return end


def is_label(text: Text) -> bool:
    """Whether a piece is short and no sentence: it holds no verb of pay and nothing that follows a subject."""
    value = text.value
    if (
        not any(map(str.isalnum, value))
        or len(value.split()) > MOST_WORDS
        or pays_somebody(value)
        or any(said.meaning == "verb" for said in named_in(value))
    ):
        return False
    # At its end such a word is a noun: `Salary ranges`.
    return not any(said.end < len(value) for said in subject_ends().find(value))


def without_verb(text: Text) -> Text:
    """A label without the verb that leads from it to its sum: `Juniors` of "Juniors get", `The mean` of "The mean was"."""
    value = text.value
    ends = [said.start for said in subject_ends().find(value) if said.end == len(value)]
    ends += [said.start for said in named_in(value) if said.meaning == "verb" and said.end == len(value)]
    return trimmed(text, 0, min(ends)) if ends else text


def without_statistic(text: Text) -> Text:
    """A label without the word behind it for what its sum is: `Austin` of "Austin average"."""
    said = next((one for one in statistics().find(text.value) if one.start and one.end == len(text.value)), None)
    return trimmed(text, 0, said.start) if said else text


def label_of(block: Block, page: Page) -> Text | None:
    """What a line that stands over others calls them: the words before its first mark or its first sum."""
    sums = [figure.start for figure in page.figures(block.text) if figure.kind == "money"]
    found = next((piece for piece, _ in pieces_of(block.text, 0, min([*sums, len(block.value)]))), None)
    return found if found is not None and is_label(found) else None


def phrase_behind(text: Text, begin: int, end: int) -> Text | None:
    """What follows `for` or `in` right behind `text[:begin]`: `$22,000 for trainees`, `£30,000 on average in London`."""
    mark = _PHRASE_END.search(text.value, begin, end)
    value = text.value[begin : mark.start() if mark else end]
    said = prepositions().find(value)
    if not said:
        return None
    skipped = value[: said[0].start]
    spans = [one[:2] for find in (statistics, counters, placed) for one in find().find(skipped)]
    for at, stop in spans:
        skipped = skipped.replace(value[at:stop], "")
    if skipped.strip():
        return None
    start = said[0].end
    follows = [one.start for find in (subject_ends, links, prepositions) for one in find().find(value[start:])]
    return trimmed(text, begin + start, begin + min([start + at for at in follows] + [len(value)])) or None


def without_article(subject: Text) -> Text:
    """A subject without its article: `London` of "The London average salary"."""
    words = subject.value.split(maxsplit=1)
    return subject.cut(len(words[0])) if len(words) > 1 and words[0].casefold() in articles() else subject

"""What a heading is about, by its words: the noun it is headed by, not the words around that."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

from careerdata.language.heading_words import up_to_noun, without_brackets, without_role, words_in
from careerdata.language.phrases import Phrases
from careerdata.language.topic_words import TopicWords
from careerdata.patterns import lazy

OTHER = "other"
"""The topic of a heading that is known to be none of a guide's own: tips, projects, interview questions."""
_MARKS = frozenset("&/+,")
"""What joins without a word."""
MOST_BEFORE = 3
"""Most unknown words beside the noun: `clinical patient care skills`."""

_PART = lazy(r"\s*[:|?!\u00b7\u2022]\s*|\s+[-\u2013\u2014]+\s+|\s*\u2014\s*")
"""What parts a heading: `Beekeeper: skills`, `Pay - 2024`."""


class Topics(TopicWords):
    """What headings are about, by a language's words for it."""

    def of_heading(self, heading: str, role: str) -> str | None:
        """The topic of a heading, OTHER where it is known to be none of them, None where no word of it is known.

        The guide's role and what stands in brackets do not count.
        """
        for part in _PART.split(without_brackets(heading)):
            words = without_role(words_in(part), words_in(role))
            if not self.negations.isdisjoint(words):
                return OTHER
            if self.containers.union(self.forms).issuperset(words):
                continue  # `Checklist: skills`
            asks = not self.asks.isdisjoint(words[:1])
            words = [word for word in words if word not in self.articles and not word.isdecimal()]
            words = words[1:] if words[:1] and words[0] in self.of else words  # `some of the benefits`
            if words:
                return self._of_words(up_to_noun(words, self._head_phrases, self.modifiers) if asks else words)
        return None

    def begins_with_an_act(self, heading: str) -> bool:
        """Whether a heading tells to do something, or asks."""
        return any(word in self.acts for word in words_in(heading)[:1])

    def negates(self, heading: str) -> bool:
        """Whether a heading says what is not so: `They do not:`."""
        return not self.negations.isdisjoint(words_in(heading))

    def leading(self, heading: str) -> str:
        """A heading up to the first word behind which it says of whom or what for, if other words stand before that."""
        words = heading.split()
        at = next((at for at, word in enumerate(words) if at and word.casefold() in self.links | self.of), len(words))
        return " ".join(words[:at])

    def is_group(self, label: str) -> bool:
        """Whether a label says how much something is wanted, or what kind of thing its list holds, and names none itself."""
        words = " ".join(word for word in words_in(without_brackets(label)) if word not in self.articles)
        return self._group_phrases.all_of(words) is not None

    def ends_in_a_group(self, label: str) -> bool:
        """Whether the last words of a label are for a kind of things: `Web frameworks`."""
        words = without_brackets(label).rstrip(" :")
        return any(said.end == len(words) for said in self._group_phrases.find(words))

    def _of_words(self, words: list[str]) -> str | None:
        if words[0] in self.acts or self._is_of_strangers(words):
            return OTHER
        pieces = list(self._joined(self._contained(words)))
        found = [self._headed(piece) for piece in pieces]
        both = next((topic for topic, pair in self.pairs.items() if pair == set(filter(None, found))), None)
        if both:
            return both
        for piece, topic in zip(pieces, found, strict=True):
            if topic is None and piece is not pieces[-1] and self._leaves_the_noun(piece, pieces[-1]):
                continue
            # Of "technical and soft skills" the last word alone says what both are.
            return self._headed(piece.split()[-1]) if topic and piece is not pieces[0] else topic
        return None

    def _contained(self, words: list[str]) -> list[str]:
        """What a list is of: `list of skills`."""
        at = next((place for place, word in enumerate(words) if word in self.of), 0)
        return words[at + 1 :] if at and words[at - 1] in self.containers else words

    def _joined(self, words: list[str]) -> Iterator[str]:
        """What `and` joins, up to the word that leads on to whom or what for; a phrase that is known stays whole."""
        text = " ".join(words)
        known = {at for said in self._head_phrases.find(text) for at in range(said.start, said.end)}
        begin = at = 0
        for word in words:
            leads_on = at > begin and (word in self.links or word in self.of)
            if at not in known and (leads_on or word in self.joins or word in _MARKS):
                if at > begin:
                    yield text[begin : at - 1]
                begin = at + len(word) + 1
                if leads_on:
                    return
            at += len(word) + 1
        if begin < len(text):
            yield text[begin:]

    def _headed(self, piece: str) -> str | None:
        """The topic of the noun at the end of some words, few of which may stand before it."""
        found = self._head_phrases.find(piece)
        if self.head_first and found and self._are_few(piece[: found[0].start], 0) and self._are_few(piece[found[0].end :]):
            return found[0].meaning
        rest = piece.split()
        while len(rest) > 1 and rest[-1] in self.forms and (not found or found[-1].end < len(piece)):
            rest.pop()
            piece = " ".join(rest)
        if not found or found[-1].end < len(piece):
            return None
        return found[-1].meaning if self._are_few(piece[: found[-1].start]) else None

    def _is_of_strangers(self, words: list[str]) -> bool:
        """Whether a heading says that it is for someone else than those in the role, or for something else: `for employers`."""
        return any(word in self.strangers and before in self.links | self.of for before, word in pairwise(words))

    def _leaves_the_noun(self, piece: str, last: str) -> bool:
        """Whether words before `and` leave the noun to the last ones, or name one of those.

        `technical` and skills, `key platforms` and tools, a cook's `role` and duties, `patience` and other skills; but not
        `readiness` and skills, which are two things.
        """
        words = piece.split()
        shares = not self.modifiers.isdisjoint((words[0], words[-1], last.partition(" ")[0]))
        return shares and self._are_few(piece)

    def _are_few(self, words: str, most: int = MOST_BEFORE) -> bool:
        """Whether few of some words say more than a modifier does."""
        return sum(word not in self.modifiers for word in words.split()) <= most

    @cached_property
    def _head_phrases(self) -> Phrases[str]:
        return Phrases({**self.heads, OTHER: self.others})

    @cached_property
    def _group_phrases(self) -> Phrases[str]:
        return Phrases({"group": (*self.degrees, *self.groups)})

"""Text as a reader sees it, each character with its place in the raw text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from careerdata.document.span import Span
from careerdata.patterns import lazy

WORD_BREAKS = "\u00ad\u200b\u2060\ufeff"
"""Characters inside words that show nothing, a soft hyphen and a blank without width among them: no text holds them."""
JOINERS = "\u200c\u200d"
"""Characters that join letters of some scripts and the parts of emoji, and show nothing between others."""
UNSEEN = lazy(rf"[{WORD_BREAKS}]+|(?<=[!-~])[{JOINERS}]+(?=[!-~])")
"""What shows nothing where it stands."""


def squeeze(value: str) -> str:
    """Text with every run of white space (no-break and line breaks included) as one blank, ends stripped."""
    return " ".join(value.split())


_span = tuple.__new__
"""Half the time of calling `Span`; a guide has a thousand of them."""


@dataclass(slots=True, eq=False)
class Text:
    """Text as a reader sees it, and where each of its characters stands in the raw text. It is never changed.

    `value[i]` stands at `raw[starts[i]:ends[i]]`; where `starts` is None the text is one unbroken slice of the raw
    text from `start` on (plain text always is), which costs no memory.
    """

    value: str
    start: int
    starts: Sequence[int] | None = None
    ends: Sequence[int] | None = None

    def span(self, begin: int = 0, end: int | None = None) -> Span:
        """Raw slice from the first to the last character of `value[begin:end]`; the piece must not be empty."""
        stop = len(self.value) if end is None else end
        if self.starts is None or self.ends is None:
            return _span(Span, (self.start + begin, self.start + stop))
        return Span(self.starts[begin], self.ends[stop - 1])

    def cut(self, begin: int, end: int | None = None) -> Text:
        """The piece `value[begin:end]`, with its places, white space at its ends dropped."""
        stop = len(self.value) if end is None else end
        piece = self.value[begin:stop]
        begin += len(piece) - len(piece.lstrip())
        piece = piece.strip()
        stop = begin + len(piece)
        if self.starts is None or self.ends is None:
            return Text(piece, self.start + begin)
        starts = self.starts[begin:stop]
        return Text(piece, starts[0] if starts else self.start, starts, self.ends[begin:stop])

    @property
    def clean(self) -> str:
        """The text with single white space."""
        return squeeze(self.value)

    def __bool__(self) -> bool:
        return bool(self.value)


def over(texts: Sequence[Text], between: str = " ") -> Text:
    """One text over several, with a blank between them, or other marks, each of which stands for all that parts two."""
    starts: list[int] = []
    ends: list[int] = []
    for text in texts:
        if starts:
            starts += [ends[-1]] * len(between)
            ends += [text.span().start] * len(between)
        for at in range(len(text.value)):
            span = text.span(at, at + 1)
            starts.append(span.start)
            ends.append(span.end)
    return Text(between.join(text.value for text in texts), starts[0], starts, ends)

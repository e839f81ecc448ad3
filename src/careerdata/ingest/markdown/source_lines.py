"""The lines of a Markdown text, and where those of a block's text stand in them."""

from __future__ import annotations

from itertools import accumulate

from markdown_it.token import Token

from careerdata.ingest.markdown.writing import Place


class SourceLines:
    """Where each line of a text begins, `at`, and past what quotes and lists put before it."""

    def __init__(self, source: str) -> None:
        self._source = source
        self.at = list(accumulate((len(line) + 1 for line in source.split("\n")), initial=0))

    def first(self, token: Token) -> int:
        """The line of a block's first text: the parser drops lines before it that hold white space which no blank line is."""
        first = token.content.split("\n", 1)[0].strip(" \t")
        begin, end = token.map or (0, 0)
        lines = range(begin, end) if first else ()
        return next((n for n in lines if self._source.rfind(first, self.at[n], self.at[n + 1] - 1) >= 0), begin)

    def places(self, content: str, line: int) -> list[Place]:
        """Where each line of a block's text begins in it and in the raw text; the rest of the line follows on."""
        places: list[Place] = []
        seen = 0
        for number, part in enumerate(content.split("\n"), line):
            shown = part.strip(" \t")
            if shown:
                begin, end = self.at[number], self.at[number + 1] - 1
                at = self._source.rfind(shown, begin, end)
                places.append((seen + part.index(shown[0]), at if at >= 0 else begin))
            seen += len(part) + 1
        return places

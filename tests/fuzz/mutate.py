"""Makes new samples out of old ones: structure-aware cuts, repeats, splices and swaps, hostile pieces, damaged bytes."""

from __future__ import annotations

import io
import random
import re
import zipfile
import zlib

from tests.fuzz import hostile
from tests.fuzz.samples import Sample, workbook, zipped

MOST = 400_000
"""Code points of a sample: enough for cost that grows with the square to show, and quick to try."""

_PIECES = re.compile(r"<[^<>]{0,200}>|\n|[ \t]+|\d[\d.,]*|[^\s<\d]{1,40}|.", re.DOTALL)
_TIMES = (1, 1, 1, 1, 2, 3, 10, 100, 1_000, 20_000)
"""How often a piece is repeated: mostly once, now and then without end."""

_OF_FORMAT = {
    ".html": hostile.HTML,
    ".htm": hostile.HTML,
    ".md": hostile.MARKDOWN + hostile.HTML,
    ".csv": hostile.CELLS,
    ".tsv": hostile.CELLS,
    ".toml": hostile.CELLS + hostile.TOML,
    ".yaml": hostile.YAML,
    ".json": hostile.JSON,
}
_PACKED = (".zip", ".xlsx")
_NO_XML = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]")
"""What no cell of a workbook may hold."""


def mutated(rng: random.Random, pool: list[Sample]) -> Sample:
    """A new sample, made of one of the pool, and pieces of the others."""
    return _Mutator(rng, pool).sample(rng.choice(pool))


class _Mutator:
    def __init__(self, rng: random.Random, pool: list[Sample]) -> None:
        self._rng = rng
        self._plain = [sample for sample in pool if sample.suffix not in _PACKED]
        self._changes = (
            self._cut, self._cut, self._repeat, self._move, self._splice, self._splice, self._insert, self._insert, self._insert,
            self._replace, self._replace, self._join_lines, self._change_case,
        )  # fmt: skip

    def sample(self, old: Sample) -> Sample:
        """A sample like another."""
        if old.suffix == ".zip":
            return Sample(old.name, self._archive(old.data))
        if old.suffix == ".xlsx":
            return Sample(old.name, self._workbook(old.data))
        data = self._encoded(self._text(old.data.decode("utf-8", "replace"), old.suffix))
        return Sample(old.name, self._damaged(data) if self._rng.random() < 0.1 else data)

    # --- text, as pieces: tags, words, figures, blanks ---

    def _text(self, text: str, suffix: str) -> str:
        for _ in range(self._rng.choice((1, 1, 2, 3, 6, 12))):
            pieces = _PIECES.findall(text) or ["a"]
            text = "".join(self._rng.choice(self._changes)(pieces, suffix))[:MOST]
        return text

    def _range(self, pieces: list[str]) -> tuple[int, int]:
        """Begin and end of a run of pieces: mostly a short one."""
        begin = self._rng.randrange(len(pieces))
        return begin, min(len(pieces), begin + int(self._rng.paretovariate(0.7)))

    def _cut(self, pieces: list[str], suffix: str) -> list[str]:
        begin, end = self._range(pieces)
        return pieces[:begin] + pieces[end:]

    def _repeat(self, pieces: list[str], suffix: str) -> list[str]:
        begin, end = self._range(pieces)
        times = min(self._rng.choice(_TIMES), MOST // (end - begin))
        return pieces[:end] + pieces[begin:end] * times + pieces[end:]

    def _move(self, pieces: list[str], suffix: str) -> list[str]:
        begin, end = self._range(pieces)
        rest = pieces[:begin] + pieces[end:]
        at = self._rng.randint(0, len(rest))
        return rest[:at] + pieces[begin:end] + rest[at:]

    def _splice(self, pieces: list[str], suffix: str) -> list[str]:
        other = _PIECES.findall(self._rng.choice(self._plain).data.decode("utf-8", "replace")) or ["a"]
        begin, end = self._range(other)
        at = self._rng.randint(0, len(pieces))
        return pieces[:at] + other[begin:end] + pieces[at:]

    def _insert(self, pieces: list[str], suffix: str) -> list[str]:
        kinds = [hostile.FIGURES, hostile.CHARACTERS, _OF_FORMAT.get(suffix, hostile.FIGURES)]
        piece = "".join(self._rng.choice(self._rng.choice(kinds)) for _ in range(self._rng.choice((1, 1, 2, 3))))
        at = self._rng.randint(0, len(pieces))
        return [*pieces[:at], piece * min(self._rng.choice(_TIMES), MOST // len(piece)), *pieces[at:]]

    def _replace(self, pieces: list[str], suffix: str) -> list[str]:
        at = self._rng.randrange(len(pieces))
        kind = hostile.FIGURES if pieces[at][:1].isdigit() else _OF_FORMAT.get(suffix, hostile.CHARACTERS)
        return [*pieces[:at], self._rng.choice(kind), *pieces[at + 1 :]]

    def _join_lines(self, pieces: list[str], suffix: str) -> list[str]:
        part = self._rng.choice((" ", "", "\t", ",", "\r", "\u2028"))
        return [part if piece == "\n" and self._rng.random() < 0.9 else piece for piece in pieces]

    def _change_case(self, pieces: list[str], suffix: str) -> list[str]:
        change = self._rng.choice((str.upper, str.lower, str.title, str.swapcase))
        return [change(piece) for piece in pieces]

    # --- bytes ---

    def _encoded(self, text: str) -> bytes:
        kind = self._rng.random()
        if kind < 0.03:
            return text.encode("utf-16", "replace")
        if kind < 0.06:
            return text.encode("cp1252", "replace")
        if kind < 0.12:
            text = text.replace("\n", self._rng.choice(("\r\n", "\r", "\n\r", "\n\n")))
        return text.encode("utf-8", "replace")

    def _damaged(self, data: bytes) -> bytes:
        made = bytearray(data)
        for _ in range(self._rng.choice((1, 1, 2, 8))):
            at = self._rng.randint(0, len(made))
            change = self._rng.random()
            if change < 0.4:
                made[at:at] = self._rng.choice(hostile.BYTES)
            elif change < 0.7:
                made[at : at + 1] = bytes((self._rng.randrange(256),))
            else:
                del made[at : at + self._rng.choice((1, 1, 4, 100))]
        return bytes(made)

    # --- zips, which workbooks are too ---

    def _workbook(self, data: bytes) -> bytes:
        change = self._rng.random()
        if change < 0.4:
            cells = next(sample for sample in self._plain if sample.suffix == ".csv").data.decode("utf-8", "replace")
            try:
                return workbook(_NO_XML.sub("", self._text(cells, ".csv")[:20_000]))
            except ValueError:  # more characters or cells than a workbook takes
                return data
        members = _members(data)
        if change < 0.6 or not members:
            return self._damaged(data)
        return zipped([(name, self._part(part)) for name, part in members])

    def _part(self, part: bytes) -> bytes:
        if self._rng.random() < 0.7:
            return part
        return self._text(part.decode("utf-8", "replace"), ".html").encode("utf-8", "replace")

    def _archive(self, data: bytes) -> bytes:
        files = _members(data)
        if self._rng.random() < 0.3 or not files:
            return self._damaged(data)
        for _ in range(self._rng.choice((1, 2, 4))):
            made = self.sample(self._rng.choice(self._plain))
            files.append((self._rng.choice((made.name, f"guides/{made.name}", self._rng.choice(hostile.NAMES))), made.data))
        return zipped(list(dict(self._rng.sample(files, self._rng.randint(1, len(files)))).items()))


def _members(data: bytes) -> list[tuple[str, bytes]]:
    """Names and contents of a zip's members; none where it is damaged, as one of the corpus may be."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return [(member.filename, archive.read(member)) for member in archive.infolist()]
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError, EOFError):
        return []

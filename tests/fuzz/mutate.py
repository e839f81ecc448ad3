"""Makes new samples out of old ones: structure-aware cuts, repeats, splices and swaps, hostile pieces, damaged bytes."""

from __future__ import annotations

import io
import random
import re
import zipfile

from tests.fuzz import hostile
from tests.fuzz.samples import Sample, workbook, zipped

MOST = 400_000
"""Code points of a sample: enough for cost that grows with the square to show, and quick to try."""

_PIECES = re.compile(r"<[^<>]{0,200}>|\n|[ \t]+|\d[\d.,]*|[^\s<\d]{1,40}|.", re.DOTALL)
_TIMES = (1, 1, 1, 1, 2, 3, 10, 100, 1_000, 20_000)
"""How often a piece is repeated: mostly once, now and then without end."""


def mutated(rng: random.Random, pool: list[Sample]) -> Sample:
    """A new sample, made of one of the pool, and pieces of the others."""
    sample = rng.choice(pool)
    if sample.suffix == ".zip":
        return Sample(sample.name, _archive(rng, sample.data, pool))
    if sample.suffix == ".xlsx":
        return Sample(sample.name, _workbook(rng, sample.data, pool))
    text = sample.data.decode("utf-8", "replace")
    data = _encoded(rng, _text(rng, text, sample.suffix, pool))
    return Sample(sample.name, _damaged(rng, data) if rng.random() < 0.1 else data)  # noqa: PLR2004


def _text(rng: random.Random, text: str, suffix: str, pool: list[Sample]) -> str:
    for _ in range(rng.choice((1, 1, 2, 3, 6, 12))):
        pieces = _PIECES.findall(text)
        if not pieces:
            pieces = ["a"]
        text = "".join(rng.choice(_CHANGES)(rng, pieces, suffix, pool))[:MOST]
    return text


def _cut(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    begin, end = _range(rng, pieces)
    return pieces[:begin] + pieces[end:]


def _repeat(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    begin, end = _range(rng, pieces)
    times = min(rng.choice(_TIMES), MOST // max(end - begin, 1))
    return pieces[:end] + pieces[begin:end] * times + pieces[end:]


def _move(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    begin, end = _range(rng, pieces)
    rest = pieces[:begin] + pieces[end:]
    at = rng.randint(0, len(rest))
    return rest[:at] + pieces[begin:end] + rest[at:]


def _splice(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    others = [sample for sample in pool if sample.suffix not in (".zip", ".xlsx")]
    other = _PIECES.findall(rng.choice(others).data.decode("utf-8", "replace"))
    begin, end = _range(rng, other)
    at = rng.randint(0, len(pieces))
    return pieces[:at] + other[begin:end] + pieces[at:]


def _insert(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    kinds = [hostile.FIGURES, hostile.CHARACTERS, _OF_FORMAT.get(suffix, hostile.FIGURES)]
    piece = "".join(rng.choice(rng.choice(kinds)) for _ in range(rng.choice((1, 1, 2, 3))))
    at = rng.randint(0, len(pieces))
    return [*pieces[:at], piece * min(rng.choice(_TIMES), MOST // len(piece)), *pieces[at:]]


def _replace(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    at = rng.randrange(len(pieces))
    kind = hostile.FIGURES if pieces[at][:1].isdigit() else _OF_FORMAT.get(suffix, hostile.CHARACTERS)
    return [*pieces[:at], rng.choice(kind), *pieces[at + 1 :]]


def _one_line(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    part = rng.choice((" ", "", "\t", ",", "\r", "\u2028"))
    return [part if piece == "\n" and rng.random() < 0.9 else piece for piece in pieces]  # noqa: PLR2004


def _swap_case(rng: random.Random, pieces: list[str], suffix: str, pool: list[Sample]) -> list[str]:
    change = rng.choice((str.upper, str.lower, str.title, str.swapcase))
    return [change(piece) for piece in pieces]


_CHANGES = (_cut, _cut, _repeat, _move, _splice, _splice, _insert, _insert, _insert, _replace, _replace, _one_line, _swap_case)
_OF_FORMAT = {
    ".html": hostile.HTML,
    ".htm": hostile.HTML,
    ".md": hostile.MARKDOWN + hostile.HTML,
    ".csv": hostile.CELLS,
    ".tsv": hostile.CELLS,
    ".toml": hostile.CELLS,
}


def _range(rng: random.Random, pieces: list[str]) -> tuple[int, int]:
    """Begin and end of a run of pieces: mostly a short one."""
    begin = rng.randrange(len(pieces))
    return begin, min(len(pieces), begin + int(rng.paretovariate(0.7)))


def _encoded(rng: random.Random, text: str) -> bytes:
    kind = rng.random()
    if kind < 0.03:  # noqa: PLR2004
        return text.encode("utf-16", "replace")
    if kind < 0.06:  # noqa: PLR2004
        return text.encode("cp1252", "replace")
    if kind < 0.12:  # noqa: PLR2004
        text = text.replace("\n", rng.choice(("\r\n", "\r", "\n\r", "\n\n")))
    return text.encode("utf-8", "replace")


def _damaged(rng: random.Random, data: bytes) -> bytes:
    made = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 8))):
        at = rng.randint(0, len(made))
        change = rng.random()
        if change < 0.4:  # noqa: PLR2004
            made[at:at] = rng.choice(hostile.BYTES)
        elif change < 0.7:  # noqa: PLR2004
            made[at : at + 1] = bytes((rng.randrange(256),))
        else:
            del made[at : at + rng.choice((1, 1, 4, 100))]
    return bytes(made)


def _workbook(rng: random.Random, data: bytes, pool: list[Sample]) -> bytes:
    change = rng.random()
    if change < 0.4:  # noqa: PLR2004
        cells = next(sample for sample in pool if sample.suffix == ".csv").data.decode()
        cells = re.sub(r"[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]", "", _text(rng, cells, ".csv", pool)[:20_000])
        try:
            return workbook(cells)
        except ValueError:  # more characters or cells than a workbook takes
            return data
    if change < 0.6:  # noqa: PLR2004
        return _damaged(rng, data)
    return zipped([(name, _part(rng, part, pool)) for name, part in _members(data)])


def _part(rng: random.Random, part: bytes, pool: list[Sample]) -> bytes:
    if rng.random() < 0.7:  # noqa: PLR2004
        return part
    return _text(rng, part.decode("utf-8", "replace"), ".html", pool).encode("utf-8", "replace")


def _archive(rng: random.Random, data: bytes, pool: list[Sample]) -> bytes:
    change = rng.random()
    if change < 0.3:  # noqa: PLR2004
        return _damaged(rng, data)
    files = _members(data)
    plain = [sample for sample in pool if sample.suffix != ".zip"]
    for _ in range(rng.choice((1, 2, 4))):
        made = mutated(rng, plain)
        files.append((rng.choice((made.name, f"guides/{made.name}", rng.choice(hostile.NAMES))), made.data))
    return zipped(list(dict(rng.sample(files, rng.randint(1, len(files)))).items()))


def _members(data: bytes) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(member.filename, archive.read(member)) for member in archive.infolist()]

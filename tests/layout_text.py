"""Made-up career guides in the layout of a jobs site saved as text, each with the truth it was written from.

`make_guide(7)` gives always the same guide; `make_guide(7, shift=False, currency="GBP")` settles two things first.
`write_guides(folder, 2000)` fills a folder for a bench. The sections are written by the modules of `made/`.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from tests.layout_score import Score, Truth, score
from tests.made import around, facts, learning, pay, work
from tests.made.options import Options
from tests.made.writer import Writer

__all__ = ["MadeGuide", "Options", "Score", "Truth", "make_guide", "score", "write_guides"]

SECTIONS: tuple[Callable[[Writer], None], ...] = (
    facts.opening,
    facts.key_facts,
    work.duties,
    work.tools,
    learning.skills,
    work.steps,
    learning.programs,
    pay.pay,
    work.career_path,
    around.diversity,
    pay.regions,
    around.remote,
    around.visa,
    around.market,
    around.toolkit,
    around.pros_and_cons,
    pay.faqs,
    around.related,
    around.assessment,
    around.plans,
)
"""In the order of the layout. One that bears the name of an option is left out where the option says so."""

_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_JOINT = re.compile(r"(?<=[\d%k+]) (?=years|months|[A-Z]{3}\b)|(?<=SEK) (?=\d)")
"""Blanks between a figure and its unit."""


@dataclass(frozen=True)
class MadeGuide:
    """A guide, and what it says."""

    guide_id: str
    options: Options
    text: str
    """As decoded: without byte-order mark, line breaks as LF."""
    data: bytes
    truth: Truth
    """Rows by table, with the fields that the text settles; values may be `Either` or `Around`."""
    may: Truth
    """Rows that a reading may give or leave out."""

    def write(self, folder: Path) -> Path:
        """Write the guide's bytes as `<guide_id>.txt` into a folder; gives the path."""
        path = folder / f"{self.guide_id}.txt"
        path.write_bytes(self.data)
        return path


def make_guide(seed: int | random.Random, **options: Any) -> MadeGuide:
    """Write a guide from a seed; `options` are fields of `Options` to settle beforehand. Raises TypeError for others."""
    rng = random.Random(seed) if isinstance(seed, int) else seed
    mark = str(seed) if isinstance(seed, int) else f"{rng.randrange(16**8):08x}"
    writer = Writer(rng, replace(Options.drawn(rng), **options), mark)
    for section in SECTIONS:
        if getattr(writer.options, section.__name__, True):
            section(writer)
    text = _text(writer)
    return MadeGuide(writer.guide_id, writer.options, text, _data(text, writer.options), writer.page.truth, writer.page.may)


def write_guides(folder: Path, count: int, **options: Any) -> list[Path]:
    """Write guides from the seeds 0 to `count` - 1 into a folder; gives their paths."""
    return [make_guide(seed, **options).write(folder) for seed in range(count)]


def _text(writer: Writer) -> str:
    lines = writer.page.lines
    if writer.options.nbsp:
        lines = [_JOINT.sub("\u00a0", line) for line in lines]
    if writer.options.trailing:
        lines = [line + writer.rng.choice(("", "", " ", "   ", "\t")) for line in lines]
    return "\n".join(lines).rstrip("\n") + "\n"


def _data(text: str, options: Options) -> bytes:
    data = (text.replace("\n", "\r\n") if options.crlf else text).encode()
    return _BYTE_ORDER_MARK + data if options.bom else data

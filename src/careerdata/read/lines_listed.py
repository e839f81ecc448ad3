"""Lines one behind the other that are items of a list, though the format takes them for none: by bullets, numbers, letters."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from careerdata.document.block import Block
from careerdata.patterns import lazy
from careerdata.read.sections.adorned import picture_of

BULLET = lazy(r"[•◦‣▪●∙○■□–]\s+(?=\S)")
"""A bullet that neither Markdown nor HTML takes for one."""
NUMBER = lazy(r"(\d{1,2})[.)]\s+(?=\S)")
"""The number of an item that neither Markdown nor HTML takes for one."""
_LETTER = lazy(r"([A-Za-z])[.)]\s+(?=\S)")
"""The letter of an item, in its place in the alphabet."""
MIN_NUMBERED = 2
"""Items of a list by numbers at least."""
MIN_LETTERED = 3
"""Items of a list by letters at least."""
MIN_LED = 3
"""Lines at least that go on with what a line with a colon begins: two may be a sentence that its writer broke."""
MAX_LED = 200
"""Longest such line (code points)."""


def as_items(blocks: list[Block], *, numbers: bool = False) -> list[Block]:
    """Blocks, the lines among them that are items of a list as such; `numbers`: those that are numbered too."""
    blocks = _marked([_bulleted(block) for block in blocks])
    if numbers:
        blocks = _counted(blocks, NUMBER, MIN_NUMBERED)
    return _counted(blocks, _LETTER, MIN_LETTERED)


def led_items(blocks: list[Block]) -> list[Block]:
    """Blocks, lines in small letters right under one that a colon ends as the items that it leads in: `You could be:`."""
    made: list[Block] = []
    led: list[Block] = []
    for block in [*blocks, None]:
        leads_in = bool(made) and made[-1].shape == "line" and made[-1].value.endswith(":")
        if block is not None and (led or leads_in) and _goes_on(block):
            led.append(block)
            continue
        made += [_as_item(one, 0, "") for one in led] if len(led) >= MIN_LED else led
        led = []
        made += [block] if block is not None else []
    return made


def _goes_on(block: Block) -> bool:
    """Whether a line may be one of several that go on with the line over them: it begins with a small letter."""
    is_line = block.shape == "line" and not block.leads and not block.cells and len(block.value) <= MAX_LED
    return is_line and block.value[:1].islower() and block.value[-1] not in ":?"


def _bulleted(block: Block) -> Block:
    """A line that a bullet opens as the item that a reader sees."""
    bullet = BULLET.match(block.value) if block.shape == "line" else None
    return _as_item(block, bullet.end(), bullet[0].strip()) if bullet is not None else block


def _marked(blocks: list[Block]) -> list[Block]:
    """Blocks, lines one behind the other that pictures open as items, where one of these opens two of them and more."""

    def of_run(run: list[Block]) -> list[Block]:
        pictures = [picture_of(block.value) for block in run]
        if max(Counter(picture.strip() for picture in pictures).values()) < MIN_NUMBERED:
            return run
        return [_as_item(block, len(picture), picture.strip()) for block, picture in zip(run, pictures, strict=True)]

    return _by_run(blocks, lambda block, _: block.shape == "line" and bool(picture_of(block.value)), of_run)


def _counted(blocks: list[Block], ordinal: re.Pattern[str], least: int) -> list[Block]:
    """Blocks, lines one behind the other that are numbered or lettered from the first on as the items that a reader sees."""

    def of_run(run: list[Block]) -> list[Block]:
        if len(run) < least:
            return run
        return [_as_item(block, found.end(), found[1]) for block in run if (found := ordinal.match(block.value))]

    return _by_run(blocks, lambda block, number: _place(block, ordinal) == number, of_run)


def _by_run(
    blocks: list[Block], belongs: Callable[[Block, int], bool], of_run: Callable[[list[Block]], list[Block]]
) -> list[Block]:
    """Blocks, each run of those that belong together as `of_run` makes it; `belongs`: whether one is the n-th of a run."""
    made: list[Block] = []
    begin = 0
    while begin < len(blocks):
        run = 0
        while begin + run < len(blocks) and belongs(blocks[begin + run], run + 1):
            run += 1
        made += of_run(blocks[begin : begin + run]) if run else blocks[begin : begin + 1]
        begin += max(run, 1)
    return made


def _place(block: Block, ordinal: re.Pattern[str]) -> int | None:
    """The place of a line in a list that counts: its number, or that of its letter in the alphabet."""
    found = ordinal.match(block.value) if block.shape == "line" else None
    if found is None:
        return None
    return int(found[1]) if found[1].isdigit() else ord(found[1].casefold()) - ord("a") + 1


def _as_item(block: Block, end: int, marker: str) -> Block:
    return replace(block, text=block.text.cut(end), shape="item", level=1, marker=marker)

"""Guides of the layout that nobody has seen: other roles, currencies, bullets, dashes, tables, line ends."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from careerdata.pipeline import read_guide
from tests.layout_text import MadeGuide, Score, make_guide, score
from tests.made.words import ROLES

SHARE_RIGHT = 0.995
"""Share of the fields to read right, as the issue that asks for the reader sets it."""
MAX_UNUSED = 0.01
SEEDS = range(60)

VARIANTS: dict[str, dict[str, Any]] = {
    "cells run together": {"cells": ""},
    "cells run together after a code": {"cells": "", "currency": "SEK"},
    "tabs between cells": {"cells": "\t"},
    "blanks between cells": {"cells": "    "},
    "hyphens as bullets": {"bullet": "-"},
    "stars as bullets": {"bullet": "*"},
    "dots as bullets": {"bullet": "•"},
    "with the shift": {"shift": True},
    "without the shift": {"shift": False},
    "en dashes": {"dash": "–"},
    "ranges that name the currency twice": {"repeated": True},
    "no-break blanks": {"nbsp": True},
    "byte-order mark": {"bom": True},
    "Windows line ends": {"crlf": True},
    "white space at line ends": {"trailing": True},
    "headline without a source": {"sourced": False},
    "three levels": {"levels": 3},
    "six levels": {"levels": 6},
    "pounds": {"currency": "GBP"},
    "euros": {"currency": "EUR"},
    "Canadian dollars": {"currency": "CAD"},
    "Australian dollars": {"currency": "AUD"},
    "Singapore dollars": {"currency": "SGD"},
    "rupees": {"currency": "INR"},
    "figures in full": {"thousands": False},
    "figures without a code": {"coded": False},
    "closed range": {"plus": False},
    "regions without dollar figures": {"beside": "none"},
    "every optional section": {
        "diversity": True,
        "remote": True,
        "visa": True,
        "market": True,
        "assessment": True,
        "plans": True,
    },
    "no optional section": {
        "diversity": False,
        "remote": False,
        "visa": False,
        "market": False,
        "assessment": False,
        "plans": False,
    },
}

PLAIN: dict[str, Any] = {"cells": "\t", "repeated": False}
"""What a variant starts from, so that it shows its own fault only."""


def reading(made: MadeGuide, folder: Path) -> Score:
    """Write a guide, read it back and compare."""
    return score(made.truth, read_guide(made.write(folder)).records, made.may)


def total(guides: list[MadeGuide], folder: Path) -> Score:
    """The scores of several guides in one."""
    result = Score()
    for made in guides:
        one = reading(made, folder)
        for notes in (one.wrong, one.missing, one.extra):
            notes[:] = [f"{made.guide_id}: {note}" for note in notes]
        result += one
    return result


def assert_read(result: Score) -> None:
    assert not result.extra, str(result)
    assert result.share >= SHARE_RIGHT, str(result)


@pytest.mark.parametrize("role", [role.name for role in ROLES])
def test_guide_for_another_role_is_read_whole(role: str, tmp_path: Path) -> None:
    assert_read(total([make_guide(seed, role=role) for seed in (1, 2)], tmp_path))


@pytest.mark.parametrize("variant", VARIANTS)
def test_guide_written_another_way_is_read_whole(variant: str, tmp_path: Path) -> None:
    assert_read(total([make_guide(seed, **{**PLAIN, **VARIANTS[variant]}) for seed in (11, 12)], tmp_path))


def test_guides_at_random_are_read_at_995_in_a_thousand_fields_without_a_row_too_many(tmp_path: Path) -> None:
    assert_read(total([make_guide(seed) for seed in SEEDS], tmp_path))


def test_nearly_no_line_of_a_made_up_guide_is_left_unread(tmp_path: Path) -> None:
    for seed in SEEDS[:10]:
        guide = read_guide(make_guide(seed).write(tmp_path))
        unused = [line for line, status in guide.line_status.items() if status == "unused"]
        assert len(unused) <= MAX_UNUSED * len(guide.line_status), [guide.document.line_text(line) for line in unused]


def test_a_seed_gives_the_same_guide_again() -> None:
    assert make_guide(5).data == make_guide(5).data


def test_score_counts_a_lost_row_a_wrong_field_and_a_row_too_many() -> None:
    truth = {"industries": [{"rank": 1, "name": "Hotels"}, {"rank": 2, "name": "Schools"}]}
    read = {"industries": [{"rank": 1, "name": "Motels"}, {"rank": 3, "name": "Banks", "source_text": "Banks"}]}
    result = score(truth, read)
    assert (result.fields, result.right) == (4, 1)
    assert (len(result.wrong), len(result.missing), len(result.extra)) == (1, 1, 1)

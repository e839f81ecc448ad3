"""Somebody who uses the package and has types checked: mypy reads this beside the code, and beside the installed wheel.

Nothing here runs. A name that there is not, and what comes back being anything, would be errors.
"""

from __future__ import annotations

from pathlib import Path
from typing import assert_type

import careerdata
from careerdata import Diff, Export, ExportError, History, Mismatch, Outcome, Record, Result, Signature, Verification


def read(place: Path) -> str:
    """What reading a release gives."""
    try:
        release = careerdata.load(place, format="csv")
    except ExportError as error:
        return assert_type(error.next_step, str)
    assert_type(release, Export)
    assert_type(release.tables, tuple[str, ...])
    assert_type(release.records("levels"), list[Record])
    found = release.verify(signers=place / "signers")
    assert_type(found, Verification)
    assert_type(found.signature, Signature)
    assert_type(found[0], Mismatch)
    return release.version


def make(raw: Path) -> int:
    """What making one gives."""
    assert_type(careerdata.check(raw), Result)
    assert_type(careerdata.gate(raw), Outcome)
    assert_type(careerdata.diff("git:HEAD", raw), Diff)
    assert_type(careerdata.history(), History)
    careerdata.load(1)  # type: ignore[arg-type]
    careerdata.horses()  # type: ignore[attr-defined]
    return careerdata.build(raw, jobs=2).exit_status

"""How well guides of publishers nobody described are read: `python -m benches.wild` scores a build of real ones.

The guides of `../shared/gold` were annotated by hand; `score.py` there compares a build with them. What it counts is held to
`wild.toml`: at least so many statements right, at most so many rows wrong, none silent. `--rows` prints every miss.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

from careerdata import api

GOLD = Path(__file__).resolve().parents[2] / "shared" / "gold"
EXPECTED = Path(__file__).with_name("wild.toml")
_SUFFIXES = frozenset({".md", ".txt", ".html"})
_NO_GUIDES = frozenset({"README", "SPEC"})
_TOTAL = re.compile(
    r"^TOTAL (?P<table>\w+) +present +(?P<present>\d+) +right +(?P<right>\d+) +wrong +(?P<wrong>\d+)", re.MULTILINE
)
_WITHOUT_OWNER = re.compile(r"right but without owner (\d+); guessed currencies (\d+)")
_SILENT = re.compile(r"silent: (\d+) guides state pay")


def score(gold: Path, *flags: str) -> str:
    """What `score.py` prints of a build of the guides in a folder."""
    with tempfile.TemporaryDirectory() as folder:
        raw, out = Path(folder, "raw"), Path(folder, "out")
        (raw / "guides").mkdir(parents=True)
        for path in sorted(gold.iterdir()):
            if path.suffix in _SUFFIXES and path.stem not in _NO_GUIDES:
                shutil.copy(path, raw / "guides" / path.name)
        api.build(raw, out, fail_on="never")
        command = [sys.executable, str(gold / "score.py"), str(out), str(gold), *flags]
        return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout


def totals(printed: str) -> dict[str, dict[str, int]]:
    """Statements present and right, and rows wrong, by table, of what `score.py` printed."""
    return {
        found["table"]: {name: int(found[name]) for name in ("present", "right", "wrong")} for found in _TOTAL.finditer(printed)
    }


def shortfalls(printed: str) -> Iterator[str]:
    """Where a score is below what is expected of it."""
    expected = tomllib.loads(EXPECTED.read_text("utf-8"))
    found = totals(printed)
    for table, least in expected["tables"].items():
        got = found.get(table, {"right": 0, "wrong": 0})
        if got["right"] < least["right"]:
            yield f"{table}: {got['right']} right, {least['right']} before"
        if got["wrong"] > least["wrong"]:
            yield f"{table}: {got['wrong']} rows wrong, {least['wrong']} before"
    without, guessed = map(int, _WITHOUT_OWNER.findall(printed)[0])
    silent = int(_SILENT.findall(printed)[0])
    for what, many in (("without_owner", without), ("guessed_currencies", guessed), ("silent", silent)):
        if many > expected[what]:
            yield f"{what}: {many}, {expected[what]} before"


def main(flags: list[str]) -> int:
    """Print the score of this build; 1 where it is below what is expected, 2 where the guides are missing."""
    if not GOLD.is_dir():
        sys.stderr.write(f"{GOLD} is missing: it holds the guides that this scores\n")
        return 2
    printed = score(GOLD, *flags)
    print(printed)
    worse = list(shortfalls(printed))
    print("\n".join(worse) if worse else "as good as before, or better")
    return 1 if worse else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

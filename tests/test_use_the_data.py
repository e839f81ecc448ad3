"""Every sample of the page on using the data prints what stands under it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[1] / "docs" / "use-the-data.md"
SAMPLE = re.compile(r"^```python\n(.*?)^```\n\n```text\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def samples() -> list[tuple[str, str]]:
    """Each sample with what it prints."""
    return SAMPLE.findall(PAGE.read_text("utf-8"))


def printed(code: str) -> str:
    """What a sample prints."""
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(code, str(PAGE), "exec"), {})
    return out.getvalue()


@pytest.mark.parametrize("number", range(len(samples())))
def test_a_sample_prints_what_stands_under_it(number: int, repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(repository)
    code, shown = samples()[number]
    assert printed(code) == shown


def test_every_sample_is_run() -> None:
    assert len(samples()) == PAGE.read_text("utf-8").count("```python")

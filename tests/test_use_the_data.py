"""Every sample of the page on using the data prints what stands under it."""

from __future__ import annotations

import contextlib
import io
import re
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[1] / "docs" / "use-the-data.md"
SAMPLE = r"^```{language}\n(.*?)^```\n\n```text\n(.*?)^```$"


def samples(language: str = "python") -> list[tuple[str, str]]:
    """Each sample in a language with what it prints."""
    return re.findall(SAMPLE.format(language=language), PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


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


@pytest.mark.parametrize("language", ["python", "typescript", "r"])
def test_every_sample_is_run(language: str) -> None:
    assert len(samples(language)) == PAGE.read_text("utf-8").count(f"```{language}") > 0

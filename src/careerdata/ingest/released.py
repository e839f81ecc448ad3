"""What was found beside what was released last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from careerdata.ingest.found import Found
from careerdata.ingest.source import Source


def as_released(found: Found, sha256: Mapping[str, str]) -> Found:
    """What was found, each file with its SHA-256 in the last release, which names it by its path relative to RAW."""

    def known(sources: list[Source]) -> list[Source]:
        return [replace(source, released=sha256.get(source.source_file)) for source in sources]

    return replace(found, guides=known(found.guides), tables=known(found.tables))

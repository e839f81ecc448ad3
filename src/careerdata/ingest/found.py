"""What the RAW arguments name, sorted."""

from __future__ import annotations

from dataclasses import dataclass, field

from careerdata.document.problem import Trouble
from careerdata.ingest.source import Source, SourceError


@dataclass(slots=True)
class Found:
    """What the RAW arguments name. Every list is in order of `source_file`, as code points."""

    guides: list[Source] = field(default_factory=list)
    tables: list[Source] = field(default_factory=list)
    reference: list[Source] = field(default_factory=list)
    """Files under `reference/` of a folder that holds `guides/`."""
    waivers: list[Source] = field(default_factory=list)
    """For each RAW the nearest `waivers.toml`, in it or above it."""
    troubles: list[Trouble] = field(default_factory=list)
    errors: list[SourceError] = field(default_factory=list)
    """RAWs and files that cannot be opened: the others are still found."""
    unread: list[Source] = field(default_factory=list)
    """Guides beside a lone file in its RAW: they are there, and nobody asked for them."""
    only: frozenset[str] | None = None
    """The files whose findings are asked for, as people are shown them; None: all."""
    whole: bool = True
    """All guides of a RAW are there, so that what speaks of none of them speaks of nothing."""

"""What a page tells machines, in either form."""

from __future__ import annotations

from careerdata.document.structured import Item
from careerdata.ingest.data import json_ld, microdata


def things(raw: str) -> list[Item]:
    """The things that a page's data tells of, those of its scripts first; most pages have none."""
    lowered = raw.lower()
    found = list(json_ld.things(raw)) if "application/ld+json" in lowered else []
    return found + (list(microdata.things(raw)) if microdata.MARK in lowered else [])
